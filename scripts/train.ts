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
import { read } from '../lib/kindness/grammar/document'
import { features } from '../lib/kindness/model/features'
import { VERDICTS } from '../lib/kindness/decide'
import { RULES } from '../lib/kindness/rules'
import { namesSomebody } from '../lib/kindness/rules/second-net'
import { calibrate, learn, logOdds } from './train/learn'
import { above, auc, cutOff, interval } from './train/measure'
import { corpus, fifth, framedRows, kindcheckRows, ownRows, publicRows, spareRows, type Row } from './train/rows'

const PLACE = 'lib/kindness/model'
const HELD_OUT = 0
/** Harmless rows of other corpora are often harmless only in their own sense; no cut-off is chosen on them. */
const TRUSTED = new Set(['surge_toxicity', 'convabuse', 'paradetox'])
const FALSE_ALARMS = 0.01
/** Strangers write on other subjects; they are not to be stopped more often for it. */
const FALSE_ALARMS_OF_STRANGERS = 0.005

/** Corpora that nothing is learnt from: templates, and text that is share-alike. */
const UNSEEN = ['wiki_toxicity', 'euphemistic_abuse', 'hatecheck', 'madlibs_identity']

interface Reading {
  features: Int32Array
  /** Whether the net would pause at all, however high the score. */
  named: boolean
  /** Whether the other rules pause without it, at balanced. */
  paused: boolean
}

const others = RULES.filter(({ id }) => id !== 'second-net')
const cache = new Map<string, Reading>()
function readingOf({ text }: Row): Reading {
  let found = cache.get(text)
  if (!found) {
    const doc = read(text)
    found = {
      features: Int32Array.from(features(doc)),
      named: namesSomebody(doc),
      paused: others.some(rule => rule.find(doc).some(({ category }) => VERDICTS[category].balanced === 'pause')),
    }
    cache.set(text, found)
  }
  return found
}
const featuresOf = (row: Row) => readingOf(row).features

const roundedUp = (value: number) => Math.ceil(value * 1e4) / 1e4
const written = (value: number, digits: number) => Number(value.toPrecision(digits))

const open = publicRows()
const own = ownRows('train')
const tune = ownRows('tune')
const learnt = [...open.filter(row => fifth(row) !== HELD_OUT), ...framedRows(), ...(await spareRows())]
const model = learn([...learnt, ...own], featuresOf)

// Each author's posts by a model of the others': nobody's manner is known beforehand.
const unseen = [...new Set(own.map(({ key }) => key))].flatMap(author => {
  const stranger = learn([...learnt, ...own.filter(({ key }) => key !== author)], featuresOf)
  return own.filter(({ key }) => key === author).map(row => ({ row, odds: logOdds(stranger, featuresOf(row)) }))
})
const sure = unseen.filter(({ row }) => row.source === 'own')
const hints = unseen.filter(({ row }) => row.source === 'own hints')
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
/** The score where the rule may pause, else 0. */
const heard = (row: Row, score: number) => (readingOf(row).named ? score : 0)
const harmless = [
  ...sure.filter(({ row }) => row.label === 0).map(post => heard(post.row, unseenScore(post))),
  ...tune.filter(({ label, source }) => label === 0 && source === 'own').map(row => heard(row, score(row))),
]
const strangers = open
  .filter(row => fifth(row) === HELD_OUT && row.label === 0 && TRUSTED.has(row.source))
  .map(row => heard(row, score(row)))
const cut = roundedUp(
  Math.max(
    cutOff(harmless, FALSE_ALARMS),
    cutOff(strangers, FALSE_ALARMS_OF_STRANGERS),
    ...kindcheckRows()
      .filter(({ source, label }) => source === 'kindcheck' && label === 0)
      .map(row => heard(row, score(row))),
  ),
)

function figures(name: string, rows: readonly Row[], scores: readonly number[]): string[] {
  const of = <T>(label: 0 | 1, all: readonly T[]) => all.filter((_, i) => rows[i]!.label === label)
  const [hot, cool] = [of(1, scores), of(0, scores)]
  const both = hot.length > 0 && cool.length > 0
  const range = () => interval(hot, cool, auc).map(value => value.toFixed(2))
  const share = (list: readonly boolean[]) =>
    list.length ? (list.filter(Boolean).length / list.length).toFixed(3) : '–'
  const byRules = rows.map(row => readingOf(row).paused)
  const byAll = rows.map((row, i) => byRules[i]! || heard(row, scores[i]!) > cut)
  return [
    name,
    `${hot.length} / ${cool.length}`,
    both ? `${auc(hot, cool).toFixed(3)} (${range().join('–')})` : '–',
    both ? above(hot, cutOff(cool, 0.01)).toFixed(3) : '–',
    ...([1, 0] as const).flatMap(label => [byRules, byAll].map(list => share(of(label, list)))),
  ]
}
const scored = (name: string, rows: readonly Row[]) => figures(name, rows, rows.map(score))

const rows = [
  figures(
    "own corpus, train part: each author's posts by a model of the others'",
    sure.map(({ row }) => row),
    sure.map(unseenScore),
  ),
  scored(
    'own corpus, tune part',
    tune.filter(({ source }) => source === 'own'),
  ),
  figures(
    'own corpus, hints of the train part, likewise',
    hints.map(({ row }) => row),
    hints.map(unseenScore),
  ),
  scored(
    'own corpus, hints of the tune part',
    tune.filter(({ source }) => source === 'own hints'),
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

/** Of harmless texts that name somebody, few score above this: at most 1 % of our own posts, 0.5 % of strangers', none of kindcheck. */
export const cutOff = ${cut}
`
await save(`${PLACE}/trained.ts`, module)

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const heads = [
  'rows',
  'hot / cool',
  'AUC',
  'recall at 1 %',
  'caught: rules',
  'with the net',
  'alarms: rules',
  'with the net',
]
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
