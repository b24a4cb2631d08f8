/**
 * Trains the two heads, chooses their cut-offs, and writes `lib/kindness/model/trained.ts` and the figures of its card:
 * `npx tsx scripts/train.ts`. The corpora are read from `KIND_DATA` (default `../shared/data`). The same data give the
 * same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { format, resolveConfig } from 'prettier'
import { logistic } from '../lib/kindness/model/score'
import { pack, type Packed } from '../lib/kindness/model/weights'
import { calibrate, learn, logOdds, seen } from './train/learn'
import { above, auc, cutOff, interval } from './train/measure'
import { corpus, fifth, framedRows, type Head, ownRows, publicRows, type Row } from './train/rows'

const PLACE = 'lib/kindness/model'
const HELD_OUT = 0
/** Harmless rows that weigh less are often harmless only in their corpus's own sense; no cut-off is chosen on them. */
const TRUSTED = 0.5

/** Corpora that no head learns from: templates, and text that is share-alike. */
const UNSEEN: Record<Head, readonly string[]> = {
  attack: ['wiki_toxicity', 'euphemistic_abuse', 'hatecheck', 'madlibs_identity'],
  hate: ['wiki_toxicity', 'hatecheck', 'hatemojicheck', 'madlibs_identity'],
}

const cache = new Map<string, Int32Array>()
function featuresOf({ text }: Row): Int32Array {
  let found = cache.get(text)
  if (!found) cache.set(text, (found = seen(text)))
  return found
}

interface Trained {
  packed: Packed
  cutOffs: { pause: number; hint: number }
  table: string
}

const roundedUp = (value: number) => Math.ceil(value * 1e4) / 1e4
const written = (value: number, digits: number) => Number(value.toPrecision(digits))

function train(head: Head): Trained {
  const open = publicRows(head)
  const own = ownRows('train', head)
  const learnt = [...open.filter(row => fifth(row) !== HELD_OUT), ...framedRows()]
  const model = learn([...learnt, ...own], featuresOf)

  // Posts that the scoring model has not seen: each fifth of our training posts by a model of the rest, and the tune part.
  const unseen: { row: Row; odds: number }[] = ownRows('tune', head).map(row => ({
    row,
    odds: logOdds(model, featuresOf(row)),
  }))
  for (let part = 0; part < 5; part++) {
    const others = learn([...learnt, ...own.filter(row => fifth(row) !== part)], featuresOf)
    for (const row of own.filter(row => fifth(row) === part))
      unseen.push({ row, odds: logOdds(others, featuresOf(row)) })
  }

  const sure = unseen.filter(({ row }) => row.source === 'own')
  const { slope, shift } = calibrate(
    sure.map(({ odds }) => odds),
    sure.map(({ row }) => row.label),
  )
  const packed: Packed = {
    bias: written(slope * model.bias + shift, 6),
    unit: written(slope * model.unit, 6),
    ...pack(model.weights),
  }
  const shipped = { ...packed, weights: model.weights }
  const score = (row: Row) => logistic(logOdds(shipped, featuresOf(row)))
  const unseenScores = (label: 0 | 1) =>
    sure.filter(({ row }) => row.label === label).map(({ odds }) => logistic(slope * odds + shift))
  const harmless = unseenScores(0)
  const strangers = open.filter(row => fifth(row) === HELD_OUT && row.label === 0 && row.weight >= TRUSTED)
  const quietFor = (falseAlarms: number) =>
    roundedUp(Math.max(cutOff(harmless, falseAlarms), cutOff(strangers.map(score), falseAlarms)))
  const cutOffs = { pause: quietFor(0.01), hint: quietFor(0.03) }

  const share = (scores: readonly number[], cut: number) => (scores.length ? above(scores, cut).toFixed(3) : '–')
  const figures = (name: string, rows: readonly Row[], scores: readonly number[]) => {
    const of = (label: 0 | 1) => scores.filter((_, i) => rows[i]!.label === label)
    const [hot, cool] = [of(1), of(0)]
    const both = hot.length > 0 && cool.length > 0
    return [
      name,
      `${hot.length} / ${cool.length}`,
      both
        ? `${auc(hot, cool).toFixed(3)} (${interval(hot, cool, auc)
            .map(v => v.toFixed(2))
            .join('–')})`
        : '–',
      both ? share(hot, cutOff(cool, 0.01)) : '–',
      both ? share(hot, cutOff(cool, 0.03)) : '–',
      share(hot, cutOffs.pause),
      share(cool, cutOffs.pause),
      share(hot, cutOffs.hint),
      share(cool, cutOffs.hint),
    ]
  }
  const scored = (name: string, rows: readonly Row[]) => figures(name, rows, rows.map(score))
  const tune = ownRows('tune', head)

  const rows = [
    figures(
      'own corpus: train part by models of the rest, and tune part',
      sure.map(({ row }) => row),
      sure.map(({ odds }) => logistic(slope * odds + shift)),
    ),
    scored(
      'own corpus, tune part',
      tune.filter(({ source }) => source === 'own'),
    ),
    scored(
      'own corpus, hints of the tune part',
      tune.filter(({ source }) => source !== 'own'),
    ),
    ...[...new Set(open.map(({ source }) => source))].map(name =>
      scored(
        `${name}, held out`,
        open.filter(row => row.source === name && fifth(row) === HELD_OUT),
      ),
    ),
    ...UNSEEN[head].map(name =>
      scored(
        `${name}, not learnt from`,
        corpus(name).map(({ id, text, label }) => ({ text, label, weight: 1, source: name, key: id })),
      ),
    ),
  ]
  const heads = [
    'rows',
    'hot / cool',
    'AUC',
    'recall at 1 %',
    'at 3 %',
    'pause: caught',
    'alarms',
    'hint: caught',
    'alarms',
  ]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const kept = model.weights.filter(weight => weight !== 0).length
  const table = [
    `### ${head === 'attack' ? 'Attack on a person' : 'Hate at a group'}`,
    `${learnt.length + own.length} rows learnt from; ${kept} weights; cut-offs: pause ${cutOffs.pause}, hint ${cutOffs.hint}, from ${harmless.length} harmless posts.`,
    [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
  ].join('\n\n')
  return { packed, cutOffs, table }
}

async function save(path: string, text: string): Promise<void> {
  const config = await resolveConfig(path)
  writeFileSync(path, await format(text, { ...config, filepath: path }))
}

const [attack, hate] = [train('attack'), train('hate')]
const constant = (name: string, type: string, value: unknown) =>
  `export const ${name}${type} = ${JSON.stringify(value)}`
const module = [
  "/** Written by `npx tsx scripts/train.ts`, which chose every number here; do not edit. */\nimport type { Packed } from './weights'",
  constant('attack', ': Packed', attack.packed),
  constant('hate', ': Packed', hate.packed),
  `/**
 * Scores that few harmless texts lie above, neither of our own corpus nor of the rows held out. pause: one in a
 * hundred. hint: three.
 */\n${constant('cutOffs', '', { attack: attack.cutOffs, hate: hate.cutOffs })} as const`,
].join('\n\n')
await save(`${PLACE}/trained.ts`, module)

const card = readFileSync(`${PLACE}/MODEL-CARD.md`, 'utf8')
const weight = `${(module.length / 1000).toFixed(0)} kB raw, ${(gzipSync(module).length / 1000).toFixed(1)} kB gzip.`
const tables = `\n\nBoth heads: ${weight}\n\n${attack.table}\n\n${hate.table}\n\n`
await save(
  `${PLACE}/MODEL-CARD.md`,
  card.replace(/(<!-- figures -->)[^]*(<!-- end of figures -->)/, (_, start, end) => start + tables + end),
)
console.log(tables)
