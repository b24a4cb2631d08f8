import { CLASSES } from './classes'
import { type Doc, isBoundary } from './doc'
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATORS,
  OPENERS,
  PREPOSITIONS,
  SELF,
  THIRD,
  YOU,
} from '../lexicon/function-words'

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
  elements: readonly Element[]
  /** One word of each of these lists must occur in the sentence. */
  needs: readonly (readonly string[])[]
  /** What stands first, if it may not be missing. */
  first: Test | undefined
}

/** What the phrases look up again and again in one document. */
interface Index {
  doc: Doc
  /** The sentences that a word occurs in. */
  sentences: Map<string, Set<number>>
  /** Where each class ends that starts at a token, or -1; 0 while nobody has asked. */
  ends: Map<string, Int32Array>
}

let last: Index | undefined

/** The index of a document; that of the last one is kept, since every rule reads the same document in turn. */
function indexOf(doc: Doc): Index {
  if (last?.doc === doc) return last
  const sentences = new Map<string, Set<number>>()
  for (const { word, sentence } of doc.tokens) {
    const known = sentences.get(word)
    if (known) known.add(sentence)
    else sentences.set(word, new Set([sentence]))
  }
  last = { doc, sentences, ends: new Map() }
  return last
}

/** A class's test that asks each token once. */
const remembered = (name: string): Test => {
  const test = CLASSES[name]
  if (!test) throw new Error(`There is no class <${name}> for phrases.`)
  return (doc, i) => {
    const { ends } = indexOf(doc)
    let known = ends.get(name)
    if (!known) ends.set(name, (known = new Int32Array(doc.tokens.length)))
    return (known[i] ||= test(doc, i))
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

function compile(phrase: Phrase): Compiled {
  const elements = phrase.split(' ').map(parse)
  elements.forEach((element, k) => {
    const next = elements[k + 1]
    if (element.kind === 'gap') element.last = !next || (next.kind === 'close' && k + 2 === elements.length)
  })
  const needs = elements.flatMap(e => (e.kind === 'token' && !e.optional && e.words ? [e.words] : []))
  const start = elements.find(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'clause-start')
  const first = start?.kind === 'token' && !start.optional && !start.orEnd ? start.test : undefined
  return { elements, needs, first }
}

const NONE = new Set<number>()

/** The sentences that have a word of each list; undefined is all. */
function sentencesWith(doc: Doc, needs: Compiled['needs']): Set<number> | undefined {
  const { sentences } = indexOf(doc)
  if (!needs.every(words => words.some(word => sentences.has(word)))) return NONE
  let found: Set<number> | undefined
  for (const words of needs) {
    const here = new Set<number>()
    for (const word of words) for (const n of sentences.get(word) ?? []) if (!found || found.has(n)) here.add(n)
    if (here.size === 0) return here
    found = here
  }
  return found
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

const GRAMMAR = [AUXILIARIES, BE, CONJUNCTIONS, DETERMINERS, NEGATORS, PREPOSITIONS, SELF, THIRD, YOU]

/** How often a word of the list is to be met: words of grammar are everywhere. */
const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (GRAMMAR.some(list => list.has(word)) ? 30 : 1), 0)

/** Makes a finder of several phrases: every place where one of them stands, in order of the phrases. */
export function phrases(list: readonly Phrase[]): (doc: Doc) => Match[] {
  const all = list.map(compile)
  // Of most phrases no word occurs in a text: each is looked at only if a word of its rarest list does.
  const without: number[] = []
  const byWord = new Map<string, number[]>()
  all.forEach(({ needs }, k) => {
    const rarest = [...needs].sort((a, b) => commonness(a) - commonness(b))[0]
    if (!rarest) without.push(k)
    for (const word of new Set(rarest)) byWord.set(word, [...(byWord.get(word) ?? []), k])
  })
  return doc => {
    const worthwhile = new Set(without)
    for (const word of doc.words) for (const k of byWord.get(word) ?? []) worthwhile.add(k)
    const found: Match[] = []
    for (const k of [...worthwhile].sort((a, b) => a - b)) {
      const { elements, needs, first } = all[k]!
      const sentences = sentencesWith(doc, needs)
      if (sentences?.size === 0) continue
      for (let i = 0; i < doc.tokens.length; i++) {
        if (sentences && !sentences.has(doc.tokens[i]!.sentence)) continue
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
