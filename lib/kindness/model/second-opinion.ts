import { clauseAround } from '../grammar/clause'
import type { Doc } from '../grammar/doc'
import { BE } from '../lexicon/function-words'
import type { Category, Finding } from '../types'
import { attackScore, doubtful } from '.'

/** Where rules are wrong most often. What is graver is taken back by nothing. */
const LIGHT: ReadonlySet<Category> = new Set(['insult', 'villainising', 'contempt'])

/** Whether it is said outright what somebody is: 'you are a fool', 'the minister is a liar'. 'You fool' may be a friend's. */
function isSaidOutright(doc: Doc, first: number, last: number): boolean {
  const [from, to] = clauseAround(doc, first, last)
  for (let i = from; i < to; i++) {
    const who = doc.people[i]
    if (who && who.kind !== 'self' && BE.has(doc.tokens[who.end]?.word ?? '')) return true
  }
  return false
}

/** A call to join in is grave, whatever it calls somebody. */
const PILE_ON = 'pile-on'

/**
 * The parts of a document, tokens `[start, end)`, whose scores may cast doubt on a finding: all of it, and the sentence that the
 * finding stands in. None for what is grave or said outright, and none where a group is named, since no word for one
 * has a score.
 */
export function partsToDoubt(doc: Doc, { rule, category, start, end }: Finding): [start: number, end: number][] {
  if (!LIGHT.has(category) || rule === PILE_ON) return []
  const { tokens, people } = doc
  const first = tokens.findIndex(token => token.end > start)
  const last = tokens.findLastIndex(token => token.start < end)
  if (people.some(person => person?.kind === 'identity') || isSaidOutright(doc, first, last)) return []
  let [from, to] = [first, last + 1]
  while (tokens[from - 1]?.sentence === tokens[first]!.sentence) from--
  while (tokens[to]?.sentence === tokens[last]!.sentence) to++
  return [
    [0, tokens.length],
    [from, to],
  ]
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
