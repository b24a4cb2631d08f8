import { existsSync, readFileSync } from 'node:fs'
import { text as alex } from 'alex'
import leoProfanity from 'leo-profanity'
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity'
import { retext } from 'retext'
import retextProfanities from 'retext-profanities'
import Sentiment from 'sentiment'
import vader from 'vader-sentiment'
import { assess, decide } from '../../lib/kindness'
import { auc, interval } from '../../scripts/train/measure'

interface Answer {
  flagged: boolean
  /** Higher is more hurtful; only the order counts. Absent where a judge says yes or no only. */
  score?: number
}

type Judge = (text: string) => Answer

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
const profanities = retext().use(retextProfanities).freeze()
const afinn = new Sentiment()

/** A list of feelings, not of abuse: it flags what it finds more sad or angry than glad. */
const belowZero = (mood: number): Answer => ({ flagged: mood < 0, score: -mood })

/** Every judge as it comes, with its own defaults; the first is ours. */
const JUDGES: Readonly<Record<string, Judge>> = {
  'Kind Regards': text => {
    const assessment = assess({ text })
    return { flagged: decide(assessment, 'balanced').verdict === 'pause', score: assessment.score }
  },
  obscenity: text => ({ flagged: obscenity.hasMatch(text) }),
  'leo-profanity': text => ({ flagged: leoProfanity.check(text) }),
  'retext-profanities': text => ({ flagged: profanities.processSync(text).messages.length > 0 }),
  alex: text => ({ flagged: alex(text).messages.length > 0 }),
  'vader-sentiment': text => belowZero(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound),
  sentiment: text => belowZero(afinn.analyze(text).score),
}

const [OURS, ...PEERS] = Object.keys(JUDGES) as [string, ...string[]]
const NAMES = [OURS, ...PEERS]

interface Source {
  name: string
  file: string
  /** Posts as our users write them; the others are the public's. */
  own: boolean
}

const DATA = process.env['KIND_DATA'] ?? '../shared/data'
const SOURCES: readonly Source[] = [
  { name: 'kindcheck', file: `${DATA}/kindcheck.jsonl`, own: true },
  { name: 'functional-tune', file: 'tests/corpus/functional-tune.jsonl', own: true },
  ...['surge_toxicity', 'wiki_toxicity', 'edos', 'ken20', 'toxic_spans'].map(name => ({
    name,
    file: `${DATA}/corpora/${name}.jsonl`,
    own: false,
  })),
]
const MOST_ROWS = 1500

interface Row {
  text: string
  abusive: boolean
}

/** Evenly spaced rows of a file. A post that only deserves a hint is neither abuse nor its opposite: left out. */
function rowsOf(file: string): Row[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { text: string; label?: 0 | 1; expect?: 'pause' | 'hint' | 'pass' })
    .filter(({ expect }) => expect !== 'hint')
  const step = Math.ceil(rows.length / MOST_ROWS)
  return rows
    .filter((_, i) => i % step === 0)
    .map(({ text, label, expect }) => ({ text, abusive: label === 1 || expect === 'pause' }))
}

/** What a judge said of the abusive rows and of the harmless ones, as numbers: 1 for flagged, or scores. */
interface Said {
  abusive: number[]
  harmless: number[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const recall = (abusive: readonly number[]) => sum(abusive) / abusive.length

/** Mean of the F1 of abuse and the F1 of its absence. */
function macroF1(abusive: readonly number[], harmless: readonly number[]): number {
  const wrong = abusive.length - sum(abusive) + sum(harmless)
  const half = (right: number) => right && right / (2 * right + wrong)
  return half(sum(abusive)) + half(harmless.length - sum(harmless))
}

const decimals = (value: number) => value.toFixed(2).replace(/^0/, '')
const percent = (share: number) => (100 * share).toFixed(1)
const columns = <T>(names: readonly string[], cell: (name: string) => T) =>
  Object.fromEntries(names.map(name => [name, cell(name)]))

/** Rows of cells, by column. */
type Table = Record<string, string | number>[]

export interface PeersBench {
  /** Files that are not there, so not measured. */
  absent: string[]
  quality: Table
  ownPosts: Table
  ranking: Table
  time: Table
}

/** Ours and its peers on the same rows in the same run. Intervals are the middle 95 % of bootstrap samples. */
export function benchPeers(): PeersBench {
  const times = new Map(NAMES.map(name => [name, [] as number[]]))

  // Every judge on one text before the next text, so that a busy moment of the machine falls on all alike.
  function ask(text: string): Map<string, Answer> {
    return new Map(
      NAMES.map(name => {
        const started = performance.now()
        const answer = JUDGES[name]!(text)
        times.get(name)!.push(performance.now() - started)
        return [name, answer]
      }),
    )
  }

  const sets = SOURCES.filter(({ file }) => existsSync(file)).map(({ name, file, own }) => {
    const rows = rowsOf(file).map(row => ({ ...row, answers: ask(row.text) }))
    const said = (judge: string, value: (answer: Answer) => number): Said => {
      const of = (abusive: boolean) =>
        rows.filter(row => row.abusive === abusive).map(({ answers }) => value(answers.get(judge)!))
      return { abusive: of(true), harmless: of(false) }
    }
    const flags = (judge: string) => said(judge, ({ flagged }) => Number(flagged))
    const scores = (judge: string) => said(judge, ({ score }) => score!)
    return { name, own, rows: rows.length, flags, scores, mixed: rows.some(({ abusive }) => !abusive) }
  })
  const scoring = NAMES.filter(name => JUDGES[name]!('').score !== undefined)

  const median = (name: string) => times.get(name)!.toSorted((a, b) => a - b)[Math.floor(times.get(name)!.length / 2)]!

  return {
    absent: SOURCES.filter(({ file }) => !existsSync(file)).map(({ file }) => file),
    quality: sets.map(({ name, rows, flags, mixed }) => {
      const measure = mixed ? macroF1 : recall
      const value = (judge: string) => measure(flags(judge).abusive, flags(judge).harmless)
      const best = Math.max(...PEERS.map(value))
      return {
        rows: `${name} (${rows})`,
        measure: measure.name,
        ...columns(NAMES, judge => {
          const { abusive, harmless } = flags(judge)
          const [low, high] = interval(abusive, harmless, measure)
          return `${decimals(value(judge))} ${decimals(low)}–${decimals(high)}`
        }),
        'ours / best peer': decimals(value(OURS) / best),
      }
    }),
    ownPosts: sets
      .filter(({ own }) => own)
      .map(({ name, flags }) => ({
        rows: name,
        ...columns(NAMES, judge => {
          const { abusive, harmless } = flags(judge)
          return `${percent(recall(abusive))} / ${percent(1 - recall(harmless))}`
        }),
      })),
    ranking: sets
      .filter(({ mixed }) => mixed)
      .map(({ name, scores }) => ({
        rows: name,
        ...columns(scoring, judge => decimals(auc(scores(judge).abusive, scores(judge).harmless))),
      })),
    time: NAMES.map(name => ({
      judge: name,
      'p50 ms a text': median(name).toFixed(3),
      'times ours': decimals(median(name) / median(OURS)),
    })),
  }
}
