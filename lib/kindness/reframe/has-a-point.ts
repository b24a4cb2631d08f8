import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, isBase, isVerb } from './grammar'
import { isRequest, isSentence } from './is-sentence'
import { hasSubstance, isKnown, isPerson } from './nouns'
import { isContent, type Token } from './tokens'

/** Whom or what was spoken of before, and the same with its verb: 'he', "that's". */
const BACK = /^(?:he|she|they|it|those|that|these|this)(?:'\w+)?$/

const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|dozens?|thousands?|third|fourth|fifth|sixth|seventh|tenth)$/

/** Whether a sentence counts something or tells something of the author's own. */
export function tells(body: readonly Token[]): boolean {
  return body.some(({ kind, lower }) => /^(?:number|quote|link)$/.test(kind) || /^(?:i|we|my|our|us|me)$/.test(lower))
}

/** What in some words can be answered: a count or a quotation; what is the author's own; a thing or a body that has a name. */
function signs(words: readonly Token[]) {
  return {
    counted: words.some(({ kind, lower }) => /^(?:number|quote|link)$/.test(kind) || COUNTS.test(lower)),
    ours: words.some(({ lower }) => /^(?:we|my|our|us|me|we're|we've)$/.test(lower)),
    known: words.some(({ kind, lower }, i) => {
      if (kind !== 'word' || FUNCTION_WORDS.has(lower)) return false
      // 'the phone', 'fix the lift': behind an article it is no verb.
      return isKnown(lower.replace(/'s$/, '')) && (!isVerb(lower) || DETERMINERS.has(words[i - 1]?.lower ?? ''))
    }),
  }
}

/**
 * Whether some words of a draft are a point that one would call strong: a count, or something told of a thing or
 * of us. Beside a `grave` attack it takes both.
 */
export function isStrong(words: readonly Token[], grave: boolean): boolean {
  const { counted, ours, known } = signs(words)
  if (grave && !counted && !(ours && known)) return false
  const theirs = words.some(({ lower }) => /^(?:your?|his|hers?|him|them|their|she|he)$/.test(lower))
  if (isRequest(words)) return known && !theirs
  const told = words.some(({ lower }) => isVerb(lower) || AUXILIARIES.has(lower))
  return counted || (told && (known || ours) && !(BACK.test(words[0]!.lower) && theirs && !known))
}

/** What is done for people: 'Pay the carers'. */
const GIVES = /^(?:pay|fund|house|feed|protect|train|support|hire|help|meet|hear|staff|back|rehouse)$/

/** 'Bring back the bursary': the thing that is asked for has its article, and is nobody. */
function asksForThing(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lower }) => /^(?:the|our|this|these)$/.test(lower))
  const next = words[at + 1]
  if (!(at > 0 && next && isContent(next)))
    return /^(?:call|book|hold|build|send|fund|hire)$/.test(words[0]!.lower) && /^an?$/.test(words[1]?.lower ?? '')
  return !isPerson(next.lower) || !!(words[at + 2] && isContent(words[at + 2]!)) || GIVES.test(words[0]!.lower)
}

/** In a fragment, what shows that something is wanting or goes on: 'Black mould in every bedroom'. */
const LACK = /^(?:no|every|without|still|again|not|none)$/

/**
 * Whether what is left of a draft says something that could be answered: 'The hostel has no warden', not 'Small men with
 * big stamps' or 'Look at his shoes', which only set the scene for the attack that is gone.
 */
export function hasPoint(body: readonly Token[]): boolean {
  const words = body.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  const [first] = words
  if (!first) return false
  const { counted, ours, known } = signs(words)
  if (isRequest(body) && asksForThing(words)) return true
  if (isRequest(body) || BACK.test(first.lower)) return counted || ours || known
  const verbFirst = isVerb(first.lower) && !isBase(first.lower)
  if (!isSentence(body) && !verbFirst) return counted || (known && words.some(({ lower }) => LACK.test(lower)))
  return counted || ours || known || hasSubstance(body)
}
