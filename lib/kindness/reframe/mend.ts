import { COORDINATORS, SUBORDINATORS, article } from './grammar'
import type { Token } from './tokens'

const isJoin = ({ kind, lower, text }: Token) =>
  COORDINATORS.has(lower) || (kind === 'mark' && /^[,;:.!?…–—-]+$/.test(text)) || kind === 'emoji'

/** Takes away what dropping words leaves at the edges: joining words, commas, empty brackets, doubled marks. */
export function tidy(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const last = out.at(-1)
    if (token.kind === 'mark' && /^[,;:–—-]$/.test(token.text)) {
      if (!last || /^[,;:–—(-]$/.test(last.text)) continue
    }
    if (token.text === ')' && last?.text === '(') {
      out.pop()
      continue
    }
    if (/^(?:a|an)$/.test(last?.lower ?? '') && last) {
      const right = article(token.text)
      if (last.lower !== right)
        out[out.length - 1] = {
          ...last,
          text: last.text[0] === 'A' ? right[0]!.toUpperCase() + right.slice(1) : right,
          lower: right,
        }
    }
    out.push(token)
  }
  while (out[0] && (isJoin(out[0]) || /^(?:because|cos|coz|although|though|yet|then)$/.test(out[0].lower))) out.shift()
  while (out.length > 0 && (isJoin(out.at(-1)!) || SUBORDINATORS.has(out.at(-1)!.lower))) out.pop()
  return out
}

/** The tokens as text: the author's own spacing where two of them stood side by side, one space elsewhere. */
export function render(tokens: readonly Token[], draft: string): string {
  let out = ''
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (before) {
      const gap = before.end >= 0 && token.start >= before.end ? draft.slice(before.end, token.start) : undefined
      if (gap !== undefined && /^[^\S\n]*$/.test(gap)) out += gap === '' ? '' : ' '
      else if (!/^[,;:.!?…)\]]/.test(token.text) && !/[([]$/.test(before.text)) out += ' '
    }
    out += token.text
  })
  return out
}

const ASKS =
  /^(?:(?:why|how) )?(?:don't|doesn't|didn't|can't|won't|isn't|aren't|do|does|did|can|could|will|would|are|is|have|has|dare) (?:you|he|she|they|we|i|it|anyone|somebody|someone)\b/i

/**
 * A first letter in capitals, a mark at the end: how a sentence that we touched is set. With `ending` its last words are
 * the author's, and so is their question mark.
 */
export function asSentence(text: string, stop: string, ending = false): string {
  const body = text.trim()
  const capital = body.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
  const question =
    /^(?:who|why|how|what|when|where|which|do|does|did|is|are|was|were|can|could|will|would|have|has|should)\b/i
  if (/[.!?…]$/.test(capital)) return capital
  if (!stop && /^who (?!(?:i|you|he|she|we|they)\b)/i.test(body)) return `${capital}?`
  if (!stop && /^how (?:many|much) /i.test(body)) return `${capital}?`
  if (!stop && ASKS.test(body.replace(/’/g, "'"))) return `${capital}?`
  const end = stop.includes('?') && !ending && !question.test(body) ? '.' : stop.replace(/^([!?])[!?]+$/, '$1') || '.'
  return capital + end
}

/** 'Sign the pledge' → 'Please sign the pledge'. */
export function politely(clause: string, request: boolean): string {
  if (request && /^(?:resign|step down|stand down)\b/i.test(clause))
    return `I think you should ${clause[0]!.toLowerCase()}${clause.slice(1)}`
  if (
    !request ||
    /\bple+a+se+\b/i.test(clause) ||
    /^do (?:you|we|they|i)\b/i.test(clause) ||
    /^(?:please|don't|let's|lets|come|thank|stay|do not)\b/i.test(clause)
  )
    return clause
  return `Please ${clause.replace(/^(?:now|then|so|just),? /i, '').replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())}`
}

/** With the author's own apostrophe. */
export function setAs(draft: string, written: string): string {
  return draft.includes('’') && !draft.includes("'") ? written.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : written
}
