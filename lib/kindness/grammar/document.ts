import { GRAMMAR } from '../lexicon/function-words'
import { DISGUISABLE, LACKABLE, longestFrom, masked, senses } from '../lexicon'
import { fold } from '../text/fold'
import { disguise } from '../text/fold/disguise'
import { type Known, joined, pair } from '../text/fold/joined'
import { unslip } from '../text/fold/slip'
import { spelt } from '../text/fold/spacing'
import { contraction } from '../text/contractions'
import { markQuotes } from '../text/quotes'
import { numberSentences } from '../text/sentences'
import type { Token } from '../text/token'
import { tokenise } from '../text/tokenise'
import type { Doc, Sense } from './doc'
import { markSaidToThings } from './addressee'
import { markTitles } from './fiction'
import { findPeople } from './people'
import { isAwaited } from './phrase'
import { markMentions } from './voice'

const NONE: readonly Sense[] = []
/** Words of two letters and fewer that others are joined to; "us" ends too many words. */
const SHORT = /^(?:a|am|an|be|he|i|in|is|it|me|my|of|so|to|we)$/
const isGrammar = (word: string) =>
  GRAMMAR.has(word) || contraction(word) !== undefined || /^(?:deserves?|fuck|fucking)$/.test(word)
const isTelling = (word: string) => DISGUISABLE.has(word)
const KNOWN: Known = {
  isWord: word =>
    word.length < 3
      ? SHORT.test(word)
      : isTelling(word) || isGrammar(word) || (word.length > 3 && (isAwaited(word) || senses(word) !== undefined)),
  isGrammar,
  isTelling,
  isPeople: word =>
    word === 'people' ||
    (!COMPOUNDING.test(word) && senses(word)?.some(({ list, plural }) => list === 'identity' && plural) === true),
}
/** Short names of people, and those that other words end or start with: "flagpoles", "transform". */
const COMPOUNDING = /^(?:...|blacks|gays|poles|trans)$/
const { reveal } = disguise(DISGUISABLE, LACKABLE, masked)
const LONGEST_SPELT = 16

/** Reads one text. */
export function read(text: string): Doc {
  const tokens = joinSpelt(tokenise(text, fold(text))).flatMap(unfold)
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

const remembered = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 5000

/** The word under its disguise, or the words of a clause that is written without its spaces. Most words come again and again. */
function under(word: string): readonly string[] {
  let words = remembered.get(word)
  if (!words) {
    words = revealed(word)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, words)
  }
  return words
}

/** Words that carry a sentence: of grammar, and those that phrases wait for. */
const isCarrying = (word: string) => isGrammar(word) || isAwaited(word)

function revealed(word: string): readonly string[] {
  const plain = reveal(word)
  if (plain) return [plain]
  if (DISGUISABLE.has(word) || senses(word)) return [word]
  const apart = joined(word, KNOWN)
  if (apart) return apart
  const spaced = word.replaceAll('-', ' ')
  if (spaced !== word) return [senses(spaced) ? spaced : word]
  if (isCarrying(word)) return [word]
  const meant = unslip(word, isCarrying)
  return meant ? [meant] : (pair(word, KNOWN) ?? [word])
}

/** The token, or the tokens, that it stands for. */
function unfold(token: Token): readonly Token[] {
  if (token.kind !== 'word') return [token]
  const words = under(token.word)
  if (words.length < 2) {
    token.word = words[0]!
    return [token]
  }
  // Where nothing was folded away, each part is known to the letter.
  const exact = token.end - token.start === token.word.length
  let at = token.start
  return words.flatMap(word => {
    const start = at
    if (exact) at += word.length
    const part = exact ? { ...token, start, end: at, capital: token.capital && start === token.start } : token
    const cut = contraction(word)
    return (cut ? [cut.first, cut.second] : [word]).map(word => ({ ...part, word }))
  })
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
