import { AUXILIARIES, COPULAS, DETERMINERS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, isBase, isVerb } from './grammar'
import { clauseStarts } from './sentences'
import { isAttack, isContent, type Token } from './tokens'

/**
 * One attack inside a sentence, as half-open ranges of tokens: the words that were found (`from`, `to`), and with the
 * words that lean on them, an article or 'absolute' or 'you' (`left`); and the clause around it (`start`, `stop`).
 */
export interface Attack {
  from: number
  to: number
  left: number
  start: number
  stop: number
  /** The article or the like in front of it, in lower case. */
  determiner: string | undefined
  /** 'you' stands in front: it is called out to somebody. */
  called: boolean
  plural: boolean
}

const LEANING = new Set(
  `absolute absolutely total totally utter utterly complete completely proper fucking bloody right real such pathetic
  typical old little just simply nothing but clearly obviously honestly another yet`.split(/\s+/),
)
const HEAPS = /^(?:bunch|load|pack|lot|shower|set|gang|bag|waste)$/
const YOU = /^(?:you|u|ya|yer|ye|yous|youse)$/

/** The attacks of a sentence, in order. */
export function attacks(tokens: readonly Token[]): Attack[] {
  const runs: [number, number][] = []
  tokens.forEach((token, i) => {
    if (!isAttack(token)) return
    const last = runs.at(-1)
    if (
      last &&
      tokens.slice(last[1], i).every(({ text, kind }) => /^(?:,|and|or|\+|&|-)$/i.test(text) || kind === 'emoji')
    )
      last[1] = i + 1
    else runs.push([i, i + 1])
  })
  // '… of a man' is part of the name.
  for (const run of runs) {
    const behind = tokens.slice(run[1], run[1] + 3).map(({ lower }) => lower)
    if (/^of an? (?:man|woman|chap|fella|lad)$/.test(behind.join(' '))) run[1] += 3
  }
  const starts = clauseStarts(tokens)
  return runs.map(([from, to]) => {
    let left = from
    let determiner: string | undefined
    let called = false
    for (let i = from; i < to && !determiner; i++) {
      const { lower } = tokens[i]!
      if (DETERMINERS.has(lower)) determiner = lower
      else if (!LEANING.has(lower)) break
    }
    left -= described(tokens, left)
    while (left > 0) {
      const { lower, kind } = tokens[left - 1]!
      const heap = lower === 'of' && HEAPS.test(tokens[left - 2]?.lower ?? '')
      if (kind !== 'word') break
      if (DETERMINERS.has(lower)) {
        if (determiner && !/^(?:such|what|all)$/.test(lower)) break
        determiner ??= lower
      } else if (YOU.test(lower)) called = true
      else if (!LEANING.has(lower) && !heap && !HEAPS.test(lower)) break
      left--
      if (called) break
    }
    called ||= YOU.test(tokens[from]!.lower) && !AUXILIARIES.has(tokens[from + 1]?.lower ?? '')
    const words = tokens.slice(left, to).filter(({ kind }) => kind === 'word')
    const head = words.at(-1)?.lower ?? ''
    return {
      from,
      to,
      left,
      start: starts.findLast(start => start <= left) ?? 0,
      stop: starts.find(start => start >= to) ?? tokens.length,
      determiner,
      called,
      plural:
        (/[^s]s$/.test(head) && !/^(?:is|was|has|his|us|this)$/.test(head)) ||
        words.some(({ lower }) => HEAPS.test(lower)),
    }
  })
}

/** Whether the attack is a clause of its own: it holds a subject and its verb, or it is an order. */
export function isClause(tokens: readonly Token[], { from, to }: Attack): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  if (words.length < 2) return false
  const [first, second] = words
  // 'Sack of spanners', 'load of clowns'.
  if (second!.lower === 'of') return false
  if (words.some(({ lower }) => /^(?:i|you|he|she|it|we|they)'/.test(lower) || COPULAS.has(lower))) return true
  if (SUBJECTS.has(first!.lower)) return words.slice(1).some(({ lower }) => AUXILIARIES.has(lower) || isVerb(lower))
  return isBase(first!.lower) || words.some(({ lower }) => AUXILIARIES.has(lower))
}

/** Where the copula stands whose complement the attack is, or −1. 'You' of "You're" counts as before it. */
export function copula(tokens: readonly Token[], { from, to, left, start }: Attack): number {
  for (let i = Math.min(to, tokens.length) - 1; i >= start; i--) {
    const { lower } = tokens[i]!
    const noun =
      /[a-z]'s$/.test(lower) &&
      (i + 1 === left || i + 1 === from || /^(?:a|an|the|such|just|nothing)$/.test(tokens[i + 1]?.lower ?? ''))
    if (!COPULAS.has(lower) && !noun) continue
    const between = tokens.slice(i + 1, left)
    if (i >= from || (between.length <= 4 && between.every(leadsIn))) return i
  }
  return -1
}

/** How many words in front of an attack describe the same somebody: 'a spineless, clueless' before 'idiot'. */
function described(tokens: readonly Token[], from: number): number {
  if (!isContent(tokens[from]!) || tokens[from - 1]?.text === ',') return 0
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const token = tokens[i]!
    if (DETERMINERS.has(token.lower) || YOU.test(token.lower)) return from - 1 - i
    if (token.text !== ',' && !isContent(token)) return 0
  }
  return 0
}

/** Words that can stand between 'is' and what somebody is said to be. */
function leadsIn({ kind, lower }: Token) {
  if (kind !== 'word' || isVerb(lower) || /ing$/.test(lower)) return false
  return !PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower)
}
