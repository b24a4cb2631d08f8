import { AUXILIARIES, COORDINATORS, SUBORDINATORS, isBase, isVerb } from './grammar'
import { isAttack, type Token } from './tokens'

/**
 * One sentence: its words, the mark that ends it ('' where there is none), and what hangs on behind: handles, links,
 * hashtags, emoji. `start` and `end` bound it in the draft.
 */
export interface Sentence {
  body: Token[]
  stop: string
  tail: Token[]
  start: number
  end: number
}

const FURNITURE = new Set(['handle', 'hashtag', 'link', 'emoji'])
const ABBREVIATIONS = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'rev',
  'no',
  'vs',
  'eg',
  'ie',
  'e.g',
  'i.e',
  'etc',
])

const ends = ({ kind, text }: Token) => kind === 'break' || (kind === 'mark' && /^[.!?…]+$/.test(text))

/** The handles that a draft opens with, and its sentences. */
export function sentences(text: string, tokens: readonly Token[]): { handles: Token[]; sentences: Sentence[] } {
  let at = 0
  while (tokens[at]?.kind === 'handle' || (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'handle')) at++
  // A handle that is the subject of the first sentence belongs to that sentence.
  const verb = tokens[at]?.kind === 'emoji' ? tokens[at + 1] : tokens[at]
  if (at > 0 && verb && (AUXILIARIES.has(verb.lower) || (isVerb(verb.lower) && !isBase(verb.lower)))) at--
  const handles = tokens.slice(0, at).filter(({ kind }) => kind === 'handle')

  const found: Sentence[] = []
  let from = at
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    const last = i === tokens.length - 1
    const next = tokens[i + 1]
    const unmarked =
      FURNITURE.has(token.kind) &&
      token.kind !== 'handle' &&
      i - from > 2 &&
      next?.kind === 'word' &&
      /^\p{Lu}/u.test(next.text)
    const ended =
      unmarked ||
      (ends(token) &&
        (token.kind === 'break' ||
          last ||
          /[\s"”')\]]/.test(text[token.end] ?? ' ') ||
          tokens[i + 1]?.kind === 'emoji') &&
        !(token.text === '.' && ABBREVIATIONS.has(tokens[i - 1]?.lower ?? '')))
    if (!ended && !last) continue
    let to = i + 1
    while (to < tokens.length && (FURNITURE.has(tokens[to]!.kind) || tokens[to]!.text === ')')) {
      const next = tokens[to + 1]
      // A handle or a link with words after it opens the next sentence.
      if (
        FURNITURE.has(tokens[to]!.kind) &&
        tokens[to]!.kind !== 'emoji' &&
        next &&
        !FURNITURE.has(next.kind) &&
        next.kind !== 'break'
      )
        break
      to++
    }
    found.push(sentence(tokens.slice(from, to)))
    from = to
    i = to - 1
  }
  return { handles, sentences: found.filter(({ body, tail }) => body.length > 0 || tail.length > 0) }
}

function sentence(tokens: readonly Token[]): Sentence {
  const words = tokens.filter(({ kind }) => kind !== 'break')
  const tail: Token[] = []
  let stop = ''
  const body = [...words]
  while (body.length > 0) {
    const last = body.at(-1)!
    if (FURNITURE.has(last.kind)) tail.unshift(body.pop()!)
    else if (ends(last) && !stop) stop = body.pop()!.text
    else break
  }
  // 'Listen to @Somebody': there the handle is a word of the sentence.
  while (
    tail[0]?.kind === 'handle' &&
    /^(?:to|from|with|by|at|of|for|and|the|ask|tell|thank|like)$/.test(body.at(-1)?.lower ?? '')
  )
    body.push(tail.shift()!)
  return { body, stop, tail, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

const BREAKS = /^[,;:–—()[\]-]$/

/** Where a new clause begins, as indexes into the tokens: the mark or the joining word is the first token of it. */
export function clauseStarts(tokens: readonly Token[]): number[] {
  const starts = [0]
  for (let i = 1; i < tokens.length; i++) {
    const { kind, lower, hit } = tokens[i]!
    const before = tokens[i - 1]!
    const afterMark = BREAKS.test(before.text) || (before.kind === 'emoji' && !isAttack(before))
    if (isAttack(tokens[i]!) && isAttack(before)) continue
    const mark = (kind === 'mark' && (BREAKS.test(lower) || /^[.!?…]+$/.test(lower))) || (kind === 'emoji' && !hit)
    const joins =
      !afterMark &&
      (COORDINATORS.has(lower) || (SUBORDINATORS.has(lower) && !/^(?:who|whom|whose|which|that|than)$/.test(lower)))
    const calledTo = before.kind === 'handle' && i > 1 && isAttack(tokens[i - 2]!)
    if (mark || calledTo || (joins && joinsClause(tokens.slice(i)) && isWhole(tokens.slice(starts.at(-1), i))))
      starts.push(i)
  }
  return starts
}

/** The clauses of a sentence, each with the mark or joining word that leads into it. */
export function clausesOf(tokens: readonly Token[]): Token[][] {
  const starts = clauseStarts(tokens)
  return starts.map((start, n) => tokens.slice(start, starts[n + 1] ?? tokens.length))
}

/** Whether what a joining word opens has a verb before the next mark. */
export function joinsClause(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind, text }, i) => i > 0 && kind === 'mark' && BREAKS.test(text))
  return tokens.slice(1, end < 0 ? undefined : end).some(hasVerb)
}

/** 'Family and friends know' is one clause: what stands before 'and' is none of its own. */
function isWhole(tokens: readonly Token[]): boolean {
  return tokens.some(token => isAttack(token) || hasVerb(token))
}

function hasVerb({ lower }: Token): boolean {
  return isVerb(lower) || AUXILIARIES.has(lower)
}
