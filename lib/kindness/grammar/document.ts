import { DISGUISABLE, longestFrom, masked, senses } from '../lexicon'
import { fold } from '../text/fold'
import { disguise } from '../text/fold/disguise'
import { spelt } from '../text/fold/spacing'
import { markQuotes } from '../text/quotes'
import { numberSentences } from '../text/sentences'
import type { Token } from '../text/token'
import { tokenise } from '../text/tokenise'
import type { Doc, Sense } from './doc'
import { markSaidToThings } from './addressee'
import { markTitles } from './fiction'
import { findPeople } from './people'
import { markMentions } from './voice'

const NONE: readonly Sense[] = []
const { reveal } = disguise(DISGUISABLE, masked)
const LONGEST_SPELT = 16

/** Reads one text. */
export function read(text: string): Doc {
  const tokens = joinSpelt(tokenise(text, fold(text)))
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const revealed = reveal(token.word)
    if (revealed) token.word = revealed
    else if (token.word.includes('-') && senses(token.word.replaceAll('-', ' '))) {
      token.word = token.word.replaceAll('-', ' ')
    }
  }
  numberSentences(tokens)
  markQuotes(tokens, text)
  const found = tokens.map((_, i) => sensesAt(tokens, i))
  const people = findPeople(tokens, found)
  const mentioned = tokens.map(({ quoted }) => quoted)
  const doc: Doc = {
    text,
    tokens,
    words: new Set(tokens.map(({ word }) => word)),
    senses: found,
    people,
    mentioned,
  }
  markMentions(doc, mentioned)
  markSaidToThings(doc, mentioned)
  markTitles(doc, mentioned)
  return doc
}

function sensesAt(tokens: readonly Token[], start: number): readonly Sense[] {
  const first = tokens[start]!
  if (first.kind !== 'word') return NONE
  const found: Sense[] = []
  let phrase = first.word
  const longest = longestFrom(phrase)
  for (let end = start + 1; ; end++) {
    const entries = senses(phrase)
    if (entries) for (const { list, demand, plural } of entries) found.push({ list, demand, plural, start, end })
    const next = tokens[end]
    if (end - start >= longest || next?.kind !== 'word' || next.sentence !== first.sentence) break
    phrase = `${phrase} ${next.word}`
  }
  return found.length > 1 ? found.reverse() : found.length > 0 ? found : NONE
}

/** Joins letters that stand apart into the word they spell: `i d i o t`, `f.u.c.k`. */
function joinSpelt(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length;) {
    const run: number[] = []
    for (let k = i; isLetter(tokens[k]);) {
      run.push(k)
      k += isLetter(tokens[k + 1]) ? 1 : isFiller(tokens[k + 1]) && isLetter(tokens[k + 2]) ? 2 : tokens.length
    }
    const next = (run.at(-1) ?? i) + 1
    if (run.length < 4) {
      for (; i < next; i++) out.push(tokens[i]!)
      continue
    }
    const hidden = spelt(
      run.map(k => plainLetter(tokens[k]!.word)),
      DISGUISABLE,
      LONGEST_SPELT,
    )
    for (const { word, from, to } of hidden) {
      for (; i < run[from]!; i++) out.push(tokens[i]!)
      out.push({ ...tokens[i]!, kind: 'word', word, end: tokens[run[to - 1]!]!.end })
      i = run[to - 1]! + 1
    }
    for (; i < next; i++) out.push(tokens[i]!)
  }
  return out
}

const plainLetter = (word: string) => ({ '1': 'i', '0': 'o', '3': 'e', '4': 'a', '5': 's' })[word] ?? word
const isLetter = (token: Token | undefined) =>
  token !== undefined &&
  token.word.length === 1 &&
  (token.kind === 'word' || (token.kind === 'number' && plainLetter(token.word) !== token.word))
const isFiller = (token: Token | undefined) => token?.kind === 'mark' && /^[.\-*_·,~|]$/.test(token.word)
