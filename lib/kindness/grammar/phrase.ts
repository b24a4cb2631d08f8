import { CLASSES } from './classes'
import { type Doc, isBoundary } from './doc'
import { GRAMMAR, NEGATORS, OPENERS } from '../lexicon/function-words'

/**
 * A phrase of tokens, written as text:
 *
 * - `word`, `<class>` or `this|that|<class>`: one of these words or named classes of `classes.ts` (`<you>`, `<be>` …)
 * - `word?` may be missing; `<class>*` stands up to four times, or not at all
 * - `!word|word`, `!<class>`: the next token is none of these; takes no token
 * - `..3`: up to three tokens of the same sentence, as few as will do; at the end of a phrase, the rest of the clause
 * - `~3`: up to three tokens, as few as will do, with no mark, no negation and no joining word between them
 * - `^`: a clause starts here; `$`: a clause ends here, also as the last choice of several: `to|of|$`
 * - `[` and `]`: only what stands between them is marked
 */
export type Phrase = string

/** Where a phrase stands: tokens `[start, end)`, of which `[from, to)` are to be marked. */
export interface Match {
  start: number
  end: number
  from: number
  to: number
}

type Test = (doc: Doc, i: number) => number
type Element =
  | { kind: 'token'; test: Test; optional: boolean; most: number; orEnd: boolean; words: readonly string[] | undefined }
  | { kind: 'not'; test: Test }
  | { kind: 'gap'; most: number; last: boolean; close: boolean }
  | { kind: 'clause-start' | 'clause-end' | 'open' | 'close' }

interface Compiled {
  /** Which finder it belongs to, and its place among all phrases. */
  finder: number
  place: number
  elements: readonly Element[]
  /** One word of each of these lists must occur in the sentence: places in the vocabulary, the rarest list first. */
  needs: readonly (readonly number[])[]
  /** What stands first, if it may not be missing. */
  first: Test | undefined
}

/** Every word that some phrase needs, and its place. */
const vocabulary = new Map<string, number>()
/** Whether some phrase waits for this word. */
export const isAwaited = (word: string): boolean => vocabulary.has(word)

/** For each word of the vocabulary, the phrases in whose rarest list it is; most need no word that a text has. */
const byWord: Compiled[][] = []
/** The phrases that need no word. */
const wordless: Compiled[] = []
let finders = 0
let places = 0

/** A phrase that may stand in a document, in these of its sentences. */
interface Candidate {
  phrase: Compiled
  sentences: number
}

/** Sentences as the bits of a number. Those 32 apart share a bit, so that a set may hold more than it should, never less. */
const bit = (sentence: number) => 1 << (sentence & 31)
const EVERY = -1

/** What the phrases look up again and again in one document. */
interface Index {
  doc: Doc
  /** For each finder, the phrases that may stand in the document. */
  candidates: (Candidate[] | undefined)[]
  /** For each class, where it ends that starts at a token, or -1; 0 while nobody has asked. */
  ends: (Int32Array | undefined)[]
}

let last: Index | undefined

/** The index of a document; that of the last one is kept, since every rule reads the same document in turn. */
function indexOf(doc: Doc): Index {
  if (last?.doc !== doc) last = { doc, candidates: candidatesIn(doc), ends: [] }
  return last
}

function candidatesIn({ tokens }: Doc): Index['candidates'] {
  const sentences = new Int32Array(vocabulary.size)
  const words = new Set<number>()
  for (const { word, sentence } of tokens) {
    const known = vocabulary.get(word)
    if (known === undefined) continue
    sentences[known]! |= bit(sentence)
    words.add(known)
  }
  const found: Index['candidates'] = []
  const tried = new Set<Compiled>()
  const consider = (phrase: Compiled) => {
    if (tried.has(phrase)) return
    tried.add(phrase)
    let where = EVERY
    for (const list of phrase.needs) {
      let here = 0
      for (const word of list) here |= sentences[word]!
      where &= here
      if (where === 0) return
    }
    ;(found[phrase.finder] ??= []).push({ phrase, sentences: where })
  }
  wordless.forEach(consider)
  for (const word of words) byWord[word]!.forEach(consider)
  for (const phrases of found) phrases?.sort((a, b) => a.phrase.place - b.phrase.place)
  return found
}

const CLASS_NAMES = Object.keys(CLASSES)

/** A class's test that asks each token once. */
const remembered = (name: string): Test => {
  const test = CLASSES[name]
  if (!test) throw new Error(`There is no class <${name}> for phrases.`)
  const at = CLASS_NAMES.indexOf(name)
  return (doc, i) => {
    const ends = (indexOf(doc).ends[at] ??= new Int32Array(doc.tokens.length))
    return (ends[i] ||= test(doc, i))
  }
}

/** Most times that `<class>*` repeats. */
const MOST_REPEATS = 4

function parse(part: string): Element {
  if (part === '^') return { kind: 'clause-start' }
  if (part === '$') return { kind: 'clause-end' }
  if (part === '[') return { kind: 'open' }
  if (part === ']') return { kind: 'close' }
  const gap = /^(\.\.|~)(\d)$/.exec(part)
  if (gap) return { kind: 'gap', most: Number(gap[2]), last: false, close: gap[1] === '~' }
  const negative = part.startsWith('!')
  const suffix = part === '?' ? undefined : /[?*]$/.exec(part)?.[0]
  const body = part.slice(negative ? 1 : 0, suffix ? -1 : undefined)
  const words: string[] = []
  const tests: Test[] = []
  for (const choice of body.split('|')) {
    const named = /^<([a-z-]+)>$/.exec(choice)?.[1]
    if (choice === '$') continue
    else if (!named) words.push(choice)
    else tests.push(remembered(named))
  }
  const any = new Set(words)
  const orEnd = body.split('|').includes('$')
  const test: Test = (doc, i) => {
    let longest = any.has(doc.tokens[i]!.word) && doc.tokens[i]!.kind !== 'handle' ? i + 1 : -1
    for (const one of tests) longest = Math.max(longest, one(doc, i))
    return longest
  }
  if (negative) return { kind: 'not', test }
  return {
    kind: 'token',
    test,
    optional: suffix !== undefined,
    most: suffix === '*' ? MOST_REPEATS : 1,
    orEnd,
    words: tests.length > 0 || orEnd ? undefined : words,
  }
}

/** How often a word of the list is to be met: words of grammar are everywhere. */
const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (GRAMMAR.has(word) ? 30 : 1), 0)

/** A word's place in the vocabulary, new if it has none yet. */
function placeOf(word: string): number {
  const known = vocabulary.get(word)
  if (known !== undefined) return known
  vocabulary.set(word, byWord.length)
  return byWord.push([]) - 1
}

function compile(phrase: Phrase, finder: number): void {
  const elements = phrase.split(' ').map(parse)
  elements.forEach((element, k) => {
    const next = elements[k + 1]
    if (element.kind === 'gap') element.last = !next || (next.kind === 'close' && k + 2 === elements.length)
  })
  const needs = elements
    .flatMap(e => (e.kind === 'token' && !e.optional && e.words ? [e.words] : []))
    .sort((a, b) => commonness(a) - commonness(b))
    .map(words => words.map(placeOf))
  const start = elements.find(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'clause-start')
  const first = start?.kind === 'token' && !start.optional && !start.orEnd ? start.test : undefined
  const compiled: Compiled = { finder, place: places++, elements, needs, first }
  if (!needs[0]) wordless.push(compiled)
  for (const word of needs[0] ?? []) byWord[word]!.push(compiled)
}

function startsClause({ tokens }: Doc, i: number): boolean {
  for (let k = i - 1; ; k--) {
    const token = tokens[k]
    if (!token || token.sentence !== tokens[i]!.sentence || isBoundary(token)) return true
    if (token.kind === 'handle' || token.kind === 'hashtag' || token.kind === 'link') return true
    if (!OPENERS.has(token.word)) return false
  }
}

function endsClause({ tokens }: Doc, i: number): boolean {
  const token = tokens[i]
  if (!token || isBoundary(token) || token.sentence !== tokens[i - 1]?.sentence) return true
  return token.kind !== 'word' || token.word === 'and' || token.word === 'but' || token.word === 'x'
}

function run(doc: Doc, elements: readonly Element[], k: number, i: number, match: Match): boolean {
  const element = elements[k]
  if (!element) {
    match.end = i
    return true
  }
  switch (element.kind) {
    case 'clause-start':
      return startsClause(doc, i) && run(doc, elements, k + 1, i, match)
    case 'clause-end':
      return endsClause(doc, i) && run(doc, elements, k + 1, i, match)
    case 'open':
      match.from = i
      return run(doc, elements, k + 1, i, match)
    case 'close':
      match.to = i
      return run(doc, elements, k + 1, i, match)
    case 'not':
      return (i >= doc.tokens.length || element.test(doc, i) < 0) && run(doc, elements, k + 1, i, match)
    case 'gap':
      if (element.last) return run(doc, elements, k + 1, restOfClause(doc, i, element.most), match)
      for (let n = 0; n <= element.most; n++) {
        if (run(doc, elements, k + 1, i + n, match)) return true
        if (!sameSentence(doc, match.start, i + n) || (element.close && parts(doc, i + n))) return false
      }
      return false
    case 'token':
      return repeat(doc, elements, k, i, match, element.most)
  }
}

const JOINING = /^(?:and|but|or|because|cos|before|until|till|than|when|where|while|if|how|why|what|nobody|nothing)$/

/** Whether a token parts what stands before it from what stands after, in sense. */
const parts = ({ tokens }: Doc, i: number): boolean =>
  isBoundary(tokens[i]) || NEGATORS.has(tokens[i]!.word) || JOINING.test(tokens[i]!.word)

/** Where a clause ends after token `i - 1`, at most `most` tokens on. */
function restOfClause({ tokens }: Doc, i: number, most: number): number {
  let end = i
  while (end < i + most && tokens[end]?.sentence === tokens[i - 1]!.sentence && !isBoundary(tokens[end])) end++
  return end
}

/** Takes the element as often as it may, then fewer times, until the rest fits. */
function repeat(doc: Doc, elements: readonly Element[], k: number, i: number, match: Match, most: number): boolean {
  const element = elements[k] as Extract<Element, { kind: 'token' }>
  if (most > 0 && i < doc.tokens.length && (i === match.start || sameSentence(doc, match.start, i))) {
    const end = element.test(doc, i)
    if (end > i) {
      const onwards = most > 1 ? repeat(doc, elements, k, end, match, most - 1) : run(doc, elements, k + 1, end, match)
      if (onwards) return true
    }
  }
  if (element.orEnd && endsClause(doc, i)) return run(doc, elements, k + 1, i, match)
  return (element.optional || most < element.most) && run(doc, elements, k + 1, i, match)
}

const sameSentence = ({ tokens }: Doc, a: number, b: number): boolean =>
  tokens[b] !== undefined && tokens[b].sentence === tokens[a]!.sentence

/** Makes a finder of several phrases: every place where one of them stands, in order of the phrases. */
export function phrases(list: readonly Phrase[]): (doc: Doc) => Match[] {
  const finder = finders++
  for (const phrase of list) compile(phrase, finder)
  return doc => {
    const found: Match[] = []
    for (const { phrase, sentences } of indexOf(doc).candidates[finder] ?? []) {
      const { elements, first } = phrase
      for (let i = 0; i < doc.tokens.length; i++) {
        if ((sentences & bit(doc.tokens[i]!.sentence)) === 0) continue
        if (first && first(doc, i) < 0) continue
        const match: Match = { start: i, end: i, from: -1, to: -1 }
        if (!run(doc, elements, 0, i, match) || match.end === i) continue
        if (match.from < 0) match.from = match.start
        if (match.to < 0) match.to = match.end
        found.push(match)
        i = match.end - 1
      }
    }
    return found
  }
}
