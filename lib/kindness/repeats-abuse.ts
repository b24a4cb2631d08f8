import { assess } from './assess'
import { decide } from './decide'
import { tokenise } from './text/tokenise'
import { fold } from './text/fold'
import { markQuotes } from './text/quotes'

/** Of a longer draft only the start is looked at: this is a courtesy, and may miss. */
const LONGEST = 2000
/** How many repeated wordings are judged. */
const MOST = 5

/** "called me a fat cow", "told us to go to hell" */
const REPORTED: readonly [told: RegExp, said: (words: string) => string][] = [
  [/\b(?:call|calls|called|calling) (?:me|us|my \w+) ([^.,;:!?"“”\n]{2,60})/gi, words => `You are ${words}`],
  [
    /\b(?:tell|tells|told|telling) (?:me|us|my \w+) (?:that )?(?:I was|I am|I'm|we were|we are|we're) ([^.,;:!?"“”\n]{2,60})/gi,
    words => `You are ${words}`,
  ],
  [/\b(?:tell|tells|told|telling) (?:me|us|my \w+) to ([^.,;:!?"“”\n]{2,60})/gi, words => words],
]

/**
 * Whether the draft repeats abuse that somebody seems to have got: in quotation marks, or told as said to the author. What
 * is repeated is never held against the author; this only tells that there was something to bear.
 */
export function repeatsAbuse(draft: string): boolean {
  const text = draft.slice(0, LONGEST)
  return [...quoted(text), ...reported(text)].slice(0, MOST).some(hurts)
}

function quoted(text: string): string[] {
  const tokens = tokenise(text, fold(text))
  markQuotes(tokens, text)
  const found: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.quoted) continue
    const from = tokens[i]!.start
    while (tokens[i + 1]?.quoted) i++
    found.push(text.slice(from, tokens[i]!.end).replace(/^["“„«‘'>\s]+|["”“»’'\s]+$/g, ''))
  }
  return found
}

const reported = (text: string): string[] =>
  REPORTED.flatMap(([told, said]) =>
    [...text.matchAll(told)].map(([, words]) => said(words!.replace(/ (?:and|but|so|then) .*/, ''))),
  )

const hurts = (text: string): boolean => decide(assess({ text }), 'balanced').verdict === 'pause'
