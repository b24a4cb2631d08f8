import type { Span } from '../types'

/** What a token is. `aside` kinds (link, handle, hashtag, code) are never judged as words. */
export type Kind = 'word' | 'number' | 'handle' | 'hashtag' | 'link' | 'code' | 'emoji' | 'mark'

/** One word, sign or emoji of a draft; its span is into the original text. */
export interface Token extends Span {
  /** The token in plain lower-case letters, without its disguise. */
  word: string
  kind: Kind
  /** Index of the sentence it stands in, from 0. */
  sentence: number
  /** Whether it starts with a capital in the original. */
  capital: boolean
  /** Whether it stands inside a quotation, so that somebody else says it. */
  quoted: boolean
}
