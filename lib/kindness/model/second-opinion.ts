import { clauseAround } from '../grammar/clause'
import type { Doc, Person } from '../grammar/doc'
import type { Category, Finding } from '../types'
import { attackScore, doubtful } from '.'

/** Where rules are wrong most often. What is graver is taken back by nothing. */
const LIGHT: ReadonlySet<Category> = new Set(['insult', 'villainising', 'contempt'])

/**
 * The parts of a document, tokens `[start, end)`, whose scores may cast doubt on a finding: all of it, and the sentence that the
 * finding stands in. None for what is grave, none for an insult in one clause with the reader, and none where a group is named,
 * since no word for one has a score.
 */
export function partsToDoubt(doc: Doc, { category, start, end }: Finding): [start: number, end: number][] {
  if (!LIGHT.has(category)) return []
  const { tokens, people } = doc
  const first = tokens.findIndex(token => token.end > start)
  const last = tokens.findLastIndex(token => token.start < end)
  const names = (kind: Person['kind'], part: [start: number, end: number]) =>
    people.slice(...part).some(person => person?.kind === kind)
  const whole: [start: number, end: number] = [0, tokens.length]
  if (names('identity', whole)) return []
  if (category === 'insult' && names('you', clauseAround(doc, first, last))) return []
  let [from, to] = [first, last + 1]
  while (tokens[from - 1]?.sentence === tokens[first]!.sentence) from--
  while (tokens[to]?.sentence === tokens[last]!.sentence) to++
  return [whole, [from, to]]
}

const known = new WeakMap<Doc, Map<string, number>>()

/** Many findings stand in one sentence, so its score is asked for again and again. */
function scoreOf(doc: Doc, start: number, end: number): number {
  let scores = known.get(doc)
  if (!scores) known.set(doc, (scores = new Map()))
  const part = `${start} ${end}`
  const score = scores.get(part) ?? attackScore(doc, start, end)
  scores.set(part, score)
  return score
}

/** Whether the model is nearly sure that words which a rule has found attack nobody. */
export function isDoubted(doc: Doc, finding: Finding): boolean {
  const parts = partsToDoubt(doc, finding)
  return parts.length > 0 && parts.every(part => scoreOf(doc, ...part) < doubtful)
}
