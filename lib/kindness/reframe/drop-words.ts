import { copula, type Attack } from './attacks'
import { AUXILIARIES, FUNCTION_WORDS, PREPOSITIONS, SUBJECTS, isOrder, isVerb } from './grammar'
import { joinsClause } from './sentences'
import { isContent, put, type Token } from './tokens'
import { senses } from '../lexicon'

/** 'This is a stupid rule' is about the rule; 'He is a stupid man' says what he is. */
const THINGS = /^(?:it|this|that|these|those|there|it's|that's)$/

/** 'your useless spreadsheet' → 'your spreadsheet': attacking words that only colour a noun, which stays. */
export function dropColour(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { to, left, determiner, called } = attack
  const next = tokens[to]
  if (called || next?.kind !== 'word' || !(isContent(next) || (isAdjective(tokens[to - 1]!) && !isFunction(next))))
    return undefined
  const verb = copula(tokens, attack)
  if (verb >= 0 && (!determiner || !THINGS.test(tokens[verb - 1]?.lower ?? tokens[verb]!.lower))) return undefined
  const lead = tokens
    .slice(left, to)
    .filter(({ lower }, i, all) => lower === determiner && all.findIndex(a => a.lower === lower) === i)
  return [...tokens.slice(0, left), ...lead, ...tokens.slice(to)]
}

/** 'Our leader, a complete waste of space, voted no' → 'Our leader voted no': what is said in passing between two marks. */
export function dropAside(tokens: readonly Token[], { left, to }: Attack): Token[] | undefined {
  const before = tokens.slice(0, left - 1)
  const verb = tokens[to + 1]
  const aside = left > 1 && /^[,(–—-]$/.test(tokens[left - 1]!.text) && /^[,)–—-]$/.test(tokens[to]?.text ?? '')
  const carriesOn = !!verb && (AUXILIARIES.has(verb.lower) || isVerb(verb.lower))
  if (!aside || !carriesOn || before.some(({ lower }) => isVerb(lower) || AUXILIARIES.has(lower))) return undefined
  return [...before, ...tokens.slice(to + 1)]
}

/** 'Fix the rotas, you clown' → 'Fix the rotas': somebody is called something, and the clause is whole without it. */
export function dropCall(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { to, left, determiner, called } = attack
  if (copula(tokens, attack) >= 0) return undefined
  const before = tokens[left - 1]
  // 'I am sick of you clowns': there it is whom the clause is about.
  if (called && left > 1 && wantsSomebody(tokens, left - 1))
    return [...tokens.slice(0, left), put('you'), ...tokens.slice(to)]
  if (/^(?:and|or|&)$/.test(tokens[to]?.lower ?? '') && !joinsClause(tokens.slice(to))) return undefined
  const opens = !before || isMark(before) || before.kind === 'handle' || (left === 1 && isOrder(before.lower))
  // 'She shut the cottage hospital out of spite'
  const closes = PREPOSITIONS.has(tokens[left]!.lower) && (to === tokens.length || isMark(tokens[to]))
  return called || (!determiner && (opens || closes)) ? [...tokens.slice(0, left), ...tokens.slice(to)] : undefined
}

const ALONE = /^(?:resign|listen|answer|wait|stop|go|leave|come|know|broke|work|lie|lied|die|died|care|cares|help)$/

/** Whether the word at `i` is a verb or a preposition that somebody has to follow: 'we hate', 'one of'. */
function wantsSomebody(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  // 'stand down, you …'
  if (PREPOSITIONS.has(lower))
    return !/^(?:it|stand|step|back|move|shut|open|grow|sit)$/.test(tokens[i - 1]?.lower ?? '')
  return isVerb(lower) && !ALONE.test(lower) && SUBJECTS.has(tokens[i - 1]?.lower ?? '')
}

const isMark = (token: Token | undefined) => token?.kind === 'mark' || token?.kind === 'emoji'

/** 'an idiotic plan': behind an adjective even what may be a verb is a noun. */
function isAdjective({ lower }: Token): boolean {
  const found = senses(lower)
  return !!found && found.every(({ list }) => list === 'adjective')
}

const isFunction = ({ lower }: Token) => FUNCTION_WORDS.has(lower)
