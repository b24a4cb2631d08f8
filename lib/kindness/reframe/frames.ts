import { FUNCTION_WORDS, isVerb } from './grammar'
import { isSentence } from './is-sentence'
import { tokenise } from './tokens'
import { senses } from '../lexicon'

/** One shape of a clause, and what is said instead of it, given its named parts and the whole `clause`; undefined where the grammar is not certain after all. */
export interface Frame {
  when: RegExp
  say(found: Record<string, string>): string | undefined
}

/** How long a clause the frames are tried on, in UTF-16 units: their time is not linear. */
export const LONGEST_CLAUSE = 300

/** What the first frame that fits says. */
export function framed(clause: string, frames: readonly Frame[]): string | undefined {
  if (clause.length > LONGEST_CLAUSE) return undefined
  for (const { when, say } of frames) {
    const found = when.exec(clause)
    const said = found && say({ ...found.groups, clause })
    if (said) return said
  }
  return undefined
}

/** A question that asks for a nod: ', aren't they'. */
const TAG =
  /(?:,? (?:do|does|did|is|are|was|were|has|have|had|would|will|could)n't|, (?:do|don't|did)|(?<!\b(?:why|how|what)) do) (?:you|ye|u|he|she|they|we)[?!.]*$|, (?:isn't|wasn't|was|is) it[?!.]*$/i

/** The clause as it would stand inside a sentence: no opener, no capital that it had only for standing first. */
export function inside(body: string): string {
  const clause = body
    .replace(/’/g, "'")
    .replace(TAG, '')
    .replace(
      /,? and (?:you|they|he|she|we|everyone|everybody)(?: all)?(?: both)?(?: damn well)? knows? it\b[\w ,]*[.!]*$/i,
      '',
    )
    .replace(/^(?:honestly|frankly|well|so|and|but|oh|aye),? /i, '')
  const first = /^[\p{L}\p{M}'-]+/u.exec(clause)?.[0]
  if (!first || /^i(?:'|$)/i.test(first) || !/^\p{Lu}\P{Lu}*$/u.test(first)) return clause
  const lower = first.toLowerCase()
  const common =
    FUNCTION_WORDS.has(lower) ||
    FUNCTION_WORDS.has(lower.replace(/'.*/, '')) ||
    isVerb(lower) ||
    !!senses(lower) ||
    /[^s]s$/.test(lower) ||
    !!senses(clause.split(' ', 2).join(' ').toLowerCase())
  return common ? lower + clause.slice(first.length) : clause
}

/** Whether some words of ours and theirs make a whole sentence. */
export const stands = (clause: string): boolean => isSentence(tokenise(clause, []))
