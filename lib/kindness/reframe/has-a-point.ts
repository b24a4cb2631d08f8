import { isVerb, isBase } from './grammar'
import { isRequest, isSentence } from './is-sentence'
import { hasSubstance, isKnown } from './nouns'
import type { Token } from './tokens'

/** Whom or what was spoken of before, and the same with its verb: 'he', "that's". */
const BACK = /^(?:he|she|they|it|those|that|these|this)(?:'\w+)?$/

const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|dozens?|thousands?)$/

/** Whether a sentence counts something or tells something of the author's own. */
export function tells(body: readonly Token[]): boolean {
  return body.some(({ kind, lower }) => /^(?:number|quote|link)$/.test(kind) || /^(?:i|we|my|our|us|me)$/.test(lower))
}

/**
 * Whether what is left of a draft says something that could be answered: 'The hostel has no warden', not 'Small men with
 * big stamps' or 'Look at his shoes', which only set the scene for the attack that is gone.
 */
export function hasPoint(body: readonly Token[]): boolean {
  const words = body.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  const [first] = words
  if (!first) return false
  const counted = words.some(({ kind, lower }) => /^(?:number|quote|link)$/.test(kind) || COUNTS.test(lower))
  const ours = words.some(({ lower }) => /^(?:we|my|our|us|me|we're|we've)$/.test(lower))
  const known = words.some(({ kind, lower }) => kind === 'word' && isKnown(lower.replace(/'s$/, '')))
  if (isRequest(body) || BACK.test(first.lower)) return counted || ours || known
  const verbFirst = isVerb(first.lower) && !isBase(first.lower)
  if (!isSentence(body) && !verbFirst) return counted
  return counted || ours || known || hasSubstance(body)
}
