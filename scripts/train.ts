/**
 * Trains the model, chooses its cut-offs, and writes `lib/kindness/model/trained.ts` and the figures of its card:
 * `npx tsx scripts/train.ts`. The corpora are read from `KIND_DATA` (default `../shared/data`). The same data give the
 * same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { format, resolveConfig } from 'prettier'
import { VERDICTS } from '../lib/kindness/decide'
import { read } from '../lib/kindness/grammar/document'
import { HABITS, type Habit } from '../lib/kindness/model'
import { features } from '../lib/kindness/model/features'
import { logistic } from '../lib/kindness/model/score'
import { partsToDoubt } from '../lib/kindness/model/second-opinion'
import { pack, type Packed } from '../lib/kindness/model/weights'
import { RULES } from '../lib/kindness/rules'
import { isAnother, isNet, mayBeSaidOf } from '../lib/kindness/model/net-rule'
import { isSomebody } from '../lib/kindness/rules/second-net'
import { calibrate, learn, logOdds, type Model } from './train/learn'
import { above, auc, cutOff, interval } from './train/measure'
import {
  corpus,
  fifth,
  flagRows,
  framedRows,
  kindcheckRows,
  ownRows,
  publicRows,
  type Row,
  rowsOfHabit,
  spareRows,
} from './train/rows'

const PLACE = 'lib/kindness/model'
const HELD_OUT = 0
/** Harmless rows of other corpora are often harmless only in their own sense; no cut-off is chosen on them. */
const TRUSTED = new Set(['surge_toxicity', 'convabuse', 'paradetox'])
/** The authors whose posts came after most rules were written: what rules and model do there is nearest to what strangers meet. */
const UNREAD = /^own [u-w]/
/** Those among them who wrote siblings of kindcheck's posts in plain words, and those who wrote what kindcheck does not have. */
const SIBLINGS = /^own w[1-4]/
const OTHERS = /^own (?:v|w[5-9])/

/** Weights kept for the attack, and for each habit. */
const KEPT = 16_000
const KEPT_OF_HABIT = 1_000

/** Harmless posts of the authors unread that the net may pause beside those that the rules do, and strangers' harmless rows. */
const FALSE_ALARMS = 0.005
const FALSE_ALARMS_OF_STRANGERS = 0.02
/** Harmless posts in which one habit may be heard. */
const FALSE_HINTS = 0.003
/** The scores below which the second opinion may doubt, and the share of those authors' attacks that it may lose. */
const DOUBTS = Array.from({ length: 36 }, (_, i) => i / 100)
const MOST_LOST = 0.02

/** Corpora that nothing is learnt from: templates, and text that is share-alike. */
const UNSEEN = ['wiki_toxicity', 'euphemistic_abuse', 'hatecheck', 'madlibs_identity']

interface Reading {
  features: Int32Array
  /** Whether the net would pause, or hear a habit, however high the score. */
  named: boolean
  another: boolean
  /** Whether the other rules pause without it, at balanced, at something that the second opinion may not doubt. */
  surely: boolean
  /** For each other finding that pauses, the features of the parts of the text that may cast doubt on it. */
  perhaps: Int32Array[][]
  /** Whether the other rules find a habit. */
  habit: boolean
}

const rules = RULES.filter(rule => !isNet(rule.id))
const cache = new Map<string, Reading>()
function readingOf({ text }: Row): Reading {
  let found = cache.get(text)
  if (!found) {
    const doc = read(text)
    const findings = rules.flatMap(rule => rule.find(doc))
    const pauses = findings.filter(({ category }) => VERDICTS[category].balanced === 'pause')
    const parts = pauses.map(finding =>
      partsToDoubt(doc, finding).map(([start, end]) => Int32Array.from(features(doc, start, end))),
    )
    found = {
      features: Int32Array.from(features(doc)),
      named: mayBeSaidOf(doc, isSomebody),
      another: mayBeSaidOf(doc, isAnother),
      surely: parts.some(list => list.length === 0),
      perhaps: parts.filter(list => list.length > 0),
      habit: pauses.length < findings.length,
    }
    cache.set(text, found)
  }
  return found
}
const featuresOf = (row: Row) => readingOf(row).features

const roundedUp = (value: number) => Math.ceil(value * 1e4) / 1e4
const written = (value: number, digits: number) => Number(value.toPrecision(digits))
const share = <T>(list: readonly T[], isSo: (item: T) => boolean) => list.filter(isSo).length / list.length

const open = publicRows()
const own = ownRows('train')
const tune = ownRows('tune')
const others = [
  ...open.filter(row => fifth(row) !== HELD_OUT),
  ...framedRows(),
  ...(await spareRows()),
  ...(await flagRows()),
]
const learnAttack = (rows: readonly Row[]) =>
  learn(
    rows.filter(({ weight }) => weight > 0),
    featuresOf,
    KEPT,
  )
const learnHabit = (habit: Habit, rows: readonly Row[]) => learn(rowsOfHabit(habit, rows), featuresOf, KEPT_OF_HABIT)

interface Models {
  attack: Model
  habits: Record<Habit, Model>
}
const learnAll = (rows: readonly Row[]): Models => ({
  attack: learnAttack(rows),
  habits: Object.fromEntries(HABITS.map(habit => [habit, learnHabit(habit, rows)])) as Models['habits'],
})
const learnt = [...others, ...own]
const models = learnAll(learnt)

// Each author's posts by a model of the others': nobody's manner is known beforehand.
const authors = [...new Set(own.map(({ key }) => key))].filter(key => UNREAD.test(key))
const strangersModels = new Map(authors.map(author => [author, learnAll(learnt.filter(({ key }) => key !== author))]))
const unread = [...own, ...tune].filter(({ key, source }) => UNREAD.test(key) && source !== 'own rewrites')
/** The model that knows no post of who wrote this. */
const modelsFor = ({ key }: Row) => strangersModels.get(key) ?? models

const sure = unread.filter(({ source }) => source === 'own')
const { slope, shift } = calibrate(
  sure.map(row => logOdds(modelsFor(row).attack, featuresOf(row))),
  sure.map(({ label }) => label),
)
const scoreOf = (row: Row, buckets = featuresOf(row)) =>
  logistic(slope * logOdds(modelsFor(row).attack, buckets) + shift)

/** What the rules' findings come to where the model may doubt them: 1 if one is past doubt, 0 if there is none. */
const support = (row: Row): number => {
  const { surely, perhaps } = readingOf(row)
  if (surely) return 1
  return Math.max(0, ...perhaps.map(parts => Math.max(...parts.map(part => scoreOf(row, part)))))
}
/** The net's score where it may pause, else 0. */
const heard = (row: Row): number => (readingOf(row).named ? scoreOf(row) : 0)

interface Judged {
  support: number
  heard: number
}
const judged = (rows: readonly Row[]): Judged[] => rows.map(row => ({ support: support(row), heard: heard(row) }))
const attacks = judged(sure.filter(({ label }) => label === 1))
const harmless = judged(sure.filter(({ label }) => label === 0))
const strangers = open.filter(row => fifth(row) === HELD_OUT && row.label === 0 && TRUSTED.has(row.source))
const kindcheck = kindcheckRows()

interface Choice {
  doubtful: number
  cut: number
}
const survives = ({ support }: Judged, doubtful: number) => support > 0 && support >= doubtful
const isCaught = (post: Judged, { doubtful, cut }: Choice) => survives(post, doubtful) || post.heard > cut

/** Texts in which nothing at all may be found. */
const quiet = [
  ...kindcheck.filter(({ source, label }) => source === 'kindcheck' && label === 0),
  ...others.filter(({ source }) => source === 'spares' || source === 'frames'),
]
const lowest = Math.max(cutOff(strangers.map(heard), FALSE_ALARMS_OF_STRANGERS), ...quiet.map(heard))
const mustStay = judged(kindcheck.filter(({ label }) => label === 1)).filter(({ support }) => support > 0)
const found = share(attacks, post => survives(post, 0))
// To doubt costs fewer attacks than a higher cut-off for as many false alarms, so the second opinion doubts all it may.
const doubtful = Math.max(
  ...DOUBTS.filter(
    doubtful =>
      mustStay.every(post => survives(post, doubtful)) &&
      found - share(attacks, post => survives(post, doubtful)) <= MOST_LOST,
  ),
)
const left = harmless.filter(post => !survives(post, doubtful)).map(({ heard }) => heard)
/** The lowest cut-off, given the net's false alarms. */
const cutFor = (falseAlarms: number) =>
  roundedUp(Math.max(lowest, cutOff(left, (falseAlarms * harmless.length) / left.length)))
const cut = cutFor(FALSE_ALARMS)
const pauses = (row: Row) => isCaught({ support: support(row), heard: heard(row) }, { doubtful, cut })

/** A model as it ships: its log-odds are those of our own posts. */
const packed = (model: Model, slope: number, shift: number): Packed => ({
  bias: written(slope * model.bias + shift, 6),
  unit: written(slope * model.unit, 6),
  ...pack(model.weights),
})

const passes = [...unread, ...tune.filter(({ key }) => !UNREAD.test(key))].filter(
  ({ source, label }) => source === 'own' && label === 0,
)
const heads = HABITS.map(habit => {
  const score = (row: Row) => {
    const { another, features } = readingOf(row)
    return another ? logistic(logOdds(modelsFor(row).habits[habit], features)) : 0
  }
  const cut = roundedUp(Math.max(cutOff(passes.map(score), FALSE_HINTS), ...quiet.map(score)))
  return { habit, cut, hears: (row: Row) => score(row) > cut, packed: packed(models.habits[habit], 1, 0) }
})

function figures(name: string, rows: readonly Row[]): string[] {
  const of = (label: 0 | 1) => rows.filter(row => row.label === label)
  const scores = ([1, 0] as const).map(label => of(label).map(row => scoreOf(row)))
  const [hot, cool] = [scores[0]!, scores[1]!]
  const both = hot.length > 0 && cool.length > 0
  const range = () => interval(hot, cool, auc).map(value => value.toFixed(2))
  const part = (label: 0 | 1, isSo: (row: Row) => boolean) =>
    of(label).length ? share(of(label), isSo).toFixed(3) : '–'
  return [
    name,
    `${hot.length} / ${cool.length}`,
    both ? `${auc(hot, cool).toFixed(3)} (${range().join('–')})` : '–',
    both ? above(hot, cutOff(cool, 0.01)).toFixed(3) : '–',
    ...([1, 0] as const).flatMap(label => [
      part(label, row => support(row) > 0),
      part(label, row => survives({ support: support(row), heard: 0 }, doubtful)),
      part(label, pauses),
    ]),
  ]
}

const rows = [
  ...authors.map(author =>
    figures(
      `own corpus, author ${author.slice(4)} by a model of the others`,
      sure.filter(({ key }) => key === author),
    ),
  ),
  figures('own corpus, these authors together', sure),
  figures(
    'own corpus, of them w1 to w4, plain siblings of kindcheck',
    sure.filter(({ key }) => SIBLINGS.test(key)),
  ),
  figures(
    'own corpus, of them w5 to w9 and v, what kindcheck does not have',
    sure.filter(({ key }) => OTHERS.test(key)),
  ),
  figures(
    'own corpus, tune part of the authors read',
    tune.filter(({ source, key }) => source === 'own' && !UNREAD.test(key)),
  ),
  figures(
    'own corpus, hints of the authors unread, likewise',
    unread.filter(({ source }) => source === 'own hints'),
  ),
  ...[...new Set(open.map(({ source }) => source))].map(name =>
    figures(
      `${name}, held out`,
      open.filter(row => row.source === name && fifth(row) === HELD_OUT),
    ),
  ),
  ...UNSEEN.map(name =>
    figures(
      `${name}, not learnt from`,
      corpus(name).map(({ id, text, label }) => ({ text, label, weight: 1, source: name, key: id })),
    ),
  ),
]

const hints = unread.filter(({ source }) => source === 'own hints')
const percent = (value: number) => (100 * value).toFixed(1)
const hintRows = [...heads, { habit: 'any of them', hears: (row: Row) => heads.some(head => head.hears(row)) }].map(
  ({ habit, hears }) => {
    const those = hints.filter(row => habit === 'any of them' || row.habit === habit)
    const rulesFind = (row: Row) => readingOf(row).habit || pauses(row)
    return [
      habit,
      String(those.length),
      percent(share(those, rulesFind)),
      percent(share(those, row => rulesFind(row) || hears(row))),
      percent(share(passes, hears)),
      percent(share(strangers, hears)),
    ]
  },
)

async function save(path: string, text: string): Promise<void> {
  const config = await resolveConfig(path)
  writeFileSync(path, await format(text, { ...config, filepath: path }))
}

const attack = packed(models.attack, slope, shift)
const nameOf = (habit: Habit) =>
  habit.replace(/-(?:and-)?(.)/g, (part, letter: string) =>
    part.startsWith('-and-') ? `And${letter.toUpperCase()}` : letter.toUpperCase(),
  )
const module = `/** Written by \`npx tsx scripts/train.ts\`, which chose every number here; do not edit. */
import type { Packed } from './weights'

export const attack: Packed = ${JSON.stringify(attack)}

/**
 * The net pauses above this. Beside the rules it pauses at no more than ${percent(FALSE_ALARMS)} % of the harmless posts of
 * authors whom it does not know, at no more than ${percent(FALSE_ALARMS_OF_STRANGERS)} % of strangers', and at none of kindcheck's nor of the rules' look-alikes.
 */
export const cutOff = ${cut}

/**
 * What the lighter rules found is taken back below this: the highest at which no more than ${percent(MOST_LOST)} % of the attacks of
 * authors unknown are lost, and none of kindcheck's.
 */
export const doubtful = ${doubtful}

/** A habit is noticed above its cut-off: in no more than ${percent(FALSE_HINTS)} % of the harmless posts of authors unknown, and in none of kindcheck's nor of the rules' look-alikes. */
${heads.map(({ habit, packed, cut }) => `export const ${nameOf(habit)}: Packed & { cutOff: number } = ${JSON.stringify({ ...packed, cutOff: cut })}`).join('\n\n')}
`
await save(`${PLACE}/trained.ts`, module)

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (names: readonly string[], rows: readonly string[][]) =>
  [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n')
const tables = [
  `${learnt.length} rows learnt from; ${attack.weights.length} weights for the attack and ${heads.map(({ packed }) => packed.weights.length).join(', ')} for the habits, ${(module.length / 1000).toFixed(0)} kB raw, ${(gzipSync(module).length / 1000).toFixed(1)} kB gzip; cut-off ${cut}, taken back below ${doubtful}; habits above ${heads.map(({ cut }) => cut).join(', ')}.`,
  table(
    [
      'rows',
      'hot / cool',
      'AUC',
      'recall at 1 %',
      'caught: rules',
      'less doubt',
      'and net',
      'alarms: rules',
      'less doubt',
      'and net',
    ],
    rows,
  ),
  table(
    ['the net’s false alarms, %', 'cut-off', 'caught, %', 'alarms in all, %'],
    [0.001, 0.0025, FALSE_ALARMS, 0.0075, 0.01].map(falseAlarms => {
      const choice = { doubtful, cut: cutFor(falseAlarms) }
      const paused = [attacks, harmless].map(posts => percent(share(posts, post => isCaught(post, choice))))
      return [String(written(100 * falseAlarms, 3)), String(choice.cut), ...paused]
    }),
  ),
  table(
    ['habit', 'hints', 'noticed without, %', 'with, %', 'heard in passes, %', 'heard in strangers’ harmless rows, %'],
    hintRows,
  ),
].join('\n\n')
const card = readFileSync(`${PLACE}/MODEL-CARD.md`, 'utf8')
await save(
  `${PLACE}/MODEL-CARD.md`,
  card.replace(/(<!-- figures -->)[^]*(<!-- end of figures -->)/, (_, start, end) => `${start}\n\n${tables}\n\n${end}`),
)
console.log(tables)
