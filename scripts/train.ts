/**
 * Trains the model, chooses its cut-off, and writes `lib/kindness/model/trained.ts` and the figures of its card:
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
import { corpus, fifth, framedRows, ownRows, publicRows, type Row } from './train/rows'

const PLACE = 'lib/kindness/model'
const HELD_OUT = 0
/** Harmless rows that weigh less are often harmless only in their corpus's own sense; no cut-off is chosen on them. */
const TRUSTED = 0.5
const FALSE_ALARMS = 0.01

/** Corpora that nothing is learnt from: templates, and text that is share-alike. */
const UNSEEN = ['wiki_toxicity', 'euphemistic_abuse', 'hatecheck', 'madlibs_identity']

const cache = new Map<string, Int32Array>()
function featuresOf({ text }: Row): Int32Array {
  let found = cache.get(text)
  if (!found) cache.set(text, (found = seen(text)))
  return found
}

const roundedUp = (value: number) => Math.ceil(value * 1e4) / 1e4
const written = (value: number, digits: number) => Number(value.toPrecision(digits))

const open = publicRows()
const own = ownRows('train')
const tune = ownRows('tune')
const learnt = [...open.filter(row => fifth(row) !== HELD_OUT), ...framedRows()]
const model = learn([...learnt, ...own], featuresOf)

// Posts that the scoring model has not seen: each fifth of our training posts by a model of the rest, and the tune part.
const unseen: { row: Row; odds: number }[] = tune.map(row => ({ row, odds: logOdds(model, featuresOf(row)) }))
for (let part = 0; part < 5; part++) {
  const others = learn([...learnt, ...own.filter(row => fifth(row) !== part)], featuresOf)
  for (const row of own.filter(row => fifth(row) === part)) unseen.push({ row, odds: logOdds(others, featuresOf(row)) })
}

const sure = unseen.filter(({ row }) => row.source === 'own')
const { slope, shift } = calibrate(
  sure.map(({ odds }) => odds),
  sure.map(({ row }) => row.label),
)
const attack: Packed = {
  bias: written(slope * model.bias + shift, 6),
  unit: written(slope * model.unit, 6),
  ...pack(model.weights),
}
const shipped = { ...attack, weights: model.weights }
const score = (row: Row) => logistic(logOdds(shipped, featuresOf(row)))
const unseenScore = ({ odds }: { odds: number }) => logistic(slope * odds + shift)
const harmless = sure.filter(({ row }) => row.label === 0).map(unseenScore)
const strangers = open.filter(row => fifth(row) === HELD_OUT && row.label === 0 && row.weight >= TRUSTED).map(score)
const cut = roundedUp(Math.max(cutOff(harmless, FALSE_ALARMS), cutOff(strangers, FALSE_ALARMS)))

function figures(name: string, rows: readonly Row[], scores: readonly number[]): string[] {
  const of = (label: 0 | 1) => scores.filter((_, i) => rows[i]!.label === label)
  const [hot, cool] = [of(1), of(0)]
  const both = hot.length > 0 && cool.length > 0
  const share = (part: readonly number[], cut: number) => (part.length ? above(part, cut).toFixed(3) : '–')
  const range = () => interval(hot, cool, auc).map(value => value.toFixed(2))
  return [
    name,
    `${hot.length} / ${cool.length}`,
    both ? `${auc(hot, cool).toFixed(3)} (${range().join('–')})` : '–',
    both ? share(hot, cutOff(cool, 0.01)) : '–',
    both ? share(hot, cutOff(cool, 0.03)) : '–',
    share(hot, cut),
    share(cool, cut),
  ]
}
const scored = (name: string, rows: readonly Row[]) => figures(name, rows, rows.map(score))

const rows = [
  figures(
    'own corpus: train part by models of the rest, and tune part',
    sure.map(({ row }) => row),
    sure.map(unseenScore),
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
  ...UNSEEN.map(name =>
    scored(
      `${name}, not learnt from`,
      corpus(name).map(({ id, text, label }) => ({ text, label, weight: 1, source: name, key: id })),
    ),
  ),
]

async function save(path: string, text: string): Promise<void> {
  const config = await resolveConfig(path)
  writeFileSync(path, await format(text, { ...config, filepath: path }))
}

const module = `/** Written by \`npx tsx scripts/train.ts\`, which chose every number here; do not edit. */
import type { Packed } from './weights'

export const attack: Packed = ${JSON.stringify(attack)}

/** At most one in a hundred harmless texts scores above this, neither of our own corpus nor of the rows held out. */
export const cutOff = ${cut}
`
await save(`${PLACE}/trained.ts`, module)

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const heads = ['rows', 'hot / cool', 'AUC', 'recall at 1 %', 'at 3 %', 'caught', 'alarms']
const kept = model.weights.filter(weight => weight !== 0).length
const tables = [
  `${learnt.length + own.length} rows learnt from; ${kept} weights, ${(module.length / 1000).toFixed(0)} kB raw, ${(gzipSync(module).length / 1000).toFixed(1)} kB gzip; cut-off ${cut}, from ${harmless.length + strangers.length} harmless texts.`,
  [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
].join('\n\n')
const card = readFileSync(`${PLACE}/MODEL-CARD.md`, 'utf8')
await save(
  `${PLACE}/MODEL-CARD.md`,
  card.replace(/(<!-- figures -->)[^]*(<!-- end of figures -->)/, (_, start, end) => `${start}\n\n${tables}\n\n${end}`),
)
console.log(tables)
