import type { Entry } from '../lexicon'
import type { Token } from '../text/token'

/** An entry of the lexicon where it stands: tokens `[start, end)`. */
export interface Sense extends Entry {
  start: number
  end: number
}

/**
 * Somebody who is named: tokens up to `end`. `self` is the author, `you` the reader; `third` a pronoun or `someone`;
 * `role` a noun such as minister; `institution` a body such as a council; `identity` people by what they are; `named` a handle or a proper name.
 */
export interface Person {
  kind: 'self' | 'you' | 'third' | 'role' | 'institution' | 'identity' | 'named'
  start: number
  end: number
}

/** A draft as the rules read it: tokens with what they mean, who is talked about, and whose words they are. */
export interface Doc {
  /** The text that was read, as written. */
  text: string
  tokens: readonly Token[]
  /** Every word that occurs. */
  words: ReadonlySet<string>
  /** For each token, the senses that start there, longest first. */
  senses: readonly (readonly Sense[])[]
  /** For each token, the person who is named from there, if any. */
  people: readonly (Person | undefined)[]
  /** For each token, whether it is only mentioned: quoted, reported, denied, or spoken against. */
  mentioned: readonly boolean[]
}

/** Whether a token ends a clause: a mark or an emoji. An apostrophe or a quotation mark does not. */
export const isBoundary = (token: Token | undefined): boolean =>
  token === undefined || ((token.kind === 'mark' || token.kind === 'emoji') && !/^['"“”‘&/]$/.test(token.word))
