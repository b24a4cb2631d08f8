import { isApology } from '../grammar/apology'
import { isFriendly } from '../grammar/banter'
import { clauseAround } from '../grammar/clause'
import type { Doc, Person } from '../grammar/doc'
import { isGoodwill } from '../grammar/goodwill'
import { isAdmiring } from '../grammar/praise'
import type { Scorer } from './score'
import { type Rule, finding } from '../rules/rule'

/** A part of the model as a rule. */
export interface Net {
  id: Rule['id']
  category: Rule['category']
  /** How strong a finding is. */
  strength: number
  score: Scorer
  /** It finds something where a text scores above this. */
  cutOff: number
  /** Whom it may be said of. */
  isTarget(doc: Doc, person: Person): boolean
  effect: string
}

/** Whether a rule is a part of the model, by its id. */
export const isNet = (rule: Rule['id']): boolean => rule === 'second-net' || rule.startsWith('habit-')

/** Whether it is anybody but the author. */
export const isAnother: Net['isTarget'] = (_, { kind }) => kind !== 'self'

/**
 * Whether a target is named, in the author's own voice all through, and not in friendship, praise, goodwill or regret. The
 * model cannot tell whose words it reads, so it keeps silent where some are quoted, reported or denied.
 */
export const mayBeSaidOf = (doc: Doc, isTarget: Net['isTarget']): boolean =>
  !doc.mentioned.includes(true) &&
  doc.people.some(person => person && isTarget(doc, person)) &&
  !isFriendly(doc) &&
  !isGoodwill(doc) &&
  !isApology(doc) &&
  !doc.tokens.some(({ sentence }) => isAdmiring(doc, sentence))

/** A rule that marks the clause about a target that scores highest. */
export const netRule = ({ score, cutOff, strength, isTarget, effect, ...about }: Net): Rule => ({
  ...about,
  find(doc) {
    if (score(doc) <= cutOff || !mayBeSaidOf(doc, isTarget)) return []
    const clauses: [start: number, end: number][] = []
    for (const person of doc.people) {
      if (person && isTarget(doc, person) && person.start >= (clauses.at(-1)?.[1] ?? 0))
        clauses.push(clauseAround(doc, person.start))
    }
    const scores = clauses.map(clause => score(doc, ...clause))
    const [start, end] = clauses[scores.indexOf(Math.max(...scores))]!
    return [{ ...finding(about, doc, start, end, () => effect), strength }]
  },
})
