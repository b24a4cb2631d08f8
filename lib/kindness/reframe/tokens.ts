import { FUNCTION_WORDS, isVerb } from './grammar'
import type { Category, Finding, Tag } from '../types'

/** `quote` is a whole quotation with its marks; `emoji` one pictograph with all that joins it; `break` a line end. */
export type Kind = 'handle' | 'hashtag' | 'link' | 'number' | 'quote' | 'word' | 'emoji' | 'break' | 'mark'

export type Hit = 'threat' | 'harm' | 'attack' | 'habit'

/**
 * One token of the draft, or one that mending put in (then `start` is -1). `hit` says which kind of finding lies on it:
 * an `attack` has to go; a `harm` (what denies that people are people) takes its whole clause along; a `threat` (or a wish
 * of harm) its whole sentence; a `habit` (the categories that only hint) may stay if nothing better can be said.
 */
export interface Token {
  text: string
  lower: string
  kind: Kind
  start: number
  end: number
  hit: Hit | undefined
  /** The category of the gravest finding that lies on it. */
  found: Category | undefined
  /** Only the second net found it: the rest of the draft may have made it look worse than it is. */
  unsure: boolean
  /** Universal part of speech from the tagger, where there is one. */
  pos: string | undefined
}

const HITS: Partial<Record<Category, Hit>> = {
  threat: 'threat',
  'wish-of-harm': 'threat',
  dehumanising: 'harm',
  'identity-attack': 'harm',
  'us-and-them': 'habit',
  'sole-blame': 'habit',
  'mind-reading': 'habit',
}
const GRAVITY: readonly (Hit | undefined)[] = [undefined, 'habit', 'attack', 'harm', 'threat']

/** Longest quotation that is held together as one token, in UTF-16 units. */
const QUOTE = 300

const SHAPES: readonly (readonly [Kind, RegExp])[] = [
  ['break', /[\n\r\u2028\u2029]+/y],
  ['link', /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}[^\s<>"”.,;:!?)\]'’]/y],
  ['link', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/y],
  ['handle', /@\w{1,64}(?:[.-]\w{1,64}){0,4}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?/y],
  ['hashtag', /#[\p{L}\p{N}_]{1,100}/uy],
  ['quote', new RegExp(`"[^"\\n]{1,${QUOTE}}"|“[^”\\n]{1,${QUOTE}}”`, 'y')],
  ['number', /[£$€]?\d+(?:[.,:/]\d+){0,6}(?:%|[a-z]{1,3})?(?![\p{L}\p{N}])/uy],
  [
    'emoji',
    /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\uFE0F\u{1F3FB}-\u{1F3FF}\u200D\p{Extended_Pictographic}]{0,24}/uy,
  ],
  ['word', /[\p{L}\p{M}\d]{1,64}(?:['’*$@&\u00AD\u200B-\u200D-][\p{L}\p{M}\d]{1,64}){0,6}/uy],
  ['mark', /[.!?…]{1,64}|[\s\S]/y],
]

/** The longest draft that is taken apart, in UTF-16 units: no site takes a longer post, and the time is bounded. */
export const LONGEST_DRAFT = 7_000

/**
 * Splits a draft into tokens, white space aside, and marks each with its finding and its part of speech. Unlike the
 * judge's, these tokens are the author's own letters, unfolded, with contractions whole: they are written back.
 */
export function tokenise(text: string, findings: readonly Finding[], tags: readonly Tag[] = []): Token[] {
  const speech = new Map(tags.map(({ start, pos }) => [start, pos]))
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (/[^\S\n\r\u2028\u2029]/.test(text[at]!)) {
      at++
      continue
    }
    for (const [kind, shape] of SHAPES) {
      shape.lastIndex = at
      const found = shape.exec(text)
      if (!found) continue
      tokens.push({
        text: found[0],
        lower: plain(found[0]),
        kind,
        start: at,
        end: at + found[0].length,
        hit: undefined,
        found: undefined,
        unsure: false,
        pos: speech.get(at),
      })
      at += found[0].length
      break
    }
  }
  for (const { rule, start, end, category } of findings) {
    const hit = HITS[category] ?? 'attack'
    for (const token of tokens) {
      if (token.start >= end || token.end <= start) continue
      if (GRAVITY.indexOf(hit) <= GRAVITY.indexOf(token.hit)) continue
      token.hit = hit
      token.found = category
      token.unsure = rule === 'second-net'
    }
  }
  return tokens
}

/** A token that is not the author's. */
export function put(text: string): Token {
  return {
    text,
    lower: plain(text),
    kind: 'word',
    start: -1,
    end: -1,
    hit: undefined,
    found: undefined,
    unsure: false,
    pos: undefined,
  }
}

function plain(text: string) {
  return text.toLowerCase().replace(/’/g, "'")
}

/** A word of an open class that is no verb that we know: most likely a noun or an adjective. */
export function isContent({ kind, lower, pos }: Token): boolean {
  if (kind === 'number') return true
  if (kind !== 'word' || FUNCTION_WORDS.has(lower) || /(?:ly|ing)$/.test(lower)) return false
  return pos ? /NOUN|PROPN|ADJ|NUM/.test(pos) : !isVerb(lower)
}

/** Whether a finding that has to go lies on the token. */
export function isAttack({ hit }: Token): boolean {
  return hit !== undefined && hit !== 'habit'
}
