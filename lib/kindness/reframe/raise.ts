import { matters } from './nouns'
import { render } from './mend'
import type { Token } from './tokens'

/** What is praised needs no talking about. */
const PRAISES =
  /\b(?:grateful|thanks?|thank you|right about|with (?:you|him|her|them) on|well run|superb|lovely|congrat\w*)\b/i

/**
 * Where no sentence of the draft can stand: what it is about, raised without a verdict. 'They hope we'll forget about the
 * inquiry' → 'Can we talk about the inquiry?' Best first; empty after a threat or a wish of harm, where what is named is not
 * what it is about.
 */
export function raised(tokens: readonly Token[], draft: string): string[] {
  if (PRAISES.test(draft) || tokens.some(({ found }) => found === 'threat' || found === 'wish-of-harm')) return []
  const marks = (kind: string) => tokens.filter(token => token.kind === kind).map(({ text }) => text)
  return matters(tokens).map(([first, ...rest]) =>
    [
      ...marks('handle'),
      `Can we talk about ${render([{ ...first!, text: first!.lower }, ...rest], draft)}?`,
      ...marks('hashtag'),
      ...marks('link'),
    ].join(' '),
  )
}
