import { copula, type Attack } from './attacks'
import { isContent, type Token } from './tokens'

/** 'your useless spreadsheet' → 'your spreadsheet': attacking words that only colour a noun, which stays. */
export function dropColour(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { from, to, left, determiner, called } = attack
  const next = tokens[to]
  if (called || next?.kind !== 'word' || !isContent(next)) return undefined
  if (!determiner && from > 0 && copula(tokens, attack) >= 0) return undefined
  const lead = tokens.slice(left, from).filter(({ lower }) => lower === determiner)
  return [...tokens.slice(0, left), ...lead, ...tokens.slice(to)]
}

/** 'Fix the rotas, you clown' → 'Fix the rotas': somebody is called something, and the clause is whole without it. */
export function dropCall(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { to, left, determiner, called } = attack
  if (copula(tokens, attack) >= 0) return undefined
  const edge = left === 0 || to === tokens.length || isMark(tokens[left - 1]) || isMark(tokens[to])
  return called || (!determiner && edge) ? [...tokens.slice(0, left), ...tokens.slice(to)] : undefined
}

const isMark = (token: Token | undefined) => token?.kind === 'mark' || token?.kind === 'emoji'
