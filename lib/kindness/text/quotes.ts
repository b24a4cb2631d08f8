import type { Token } from './token'

/** Longest quotation, in tokens; a mark that closes later than this is not its partner. */
const LONGEST_QUOTE = 120

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', "'"],
  ["'", "'"],
])

/**
 * Marks what others say: between quotation marks, on lines that start with `>`, and after `RT @somebody:`. A single
 * straight mark opens only before a word with a space before it, and closes only with no letter after it.
 */
export function markQuotes(tokens: readonly Token[], text: string): void {
  const mark = (from: number, to: number) => {
    for (let k = from; k < to; k++) tokens[k]!.quoted = true
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      const lineStart = i === 0 || tokens[i - 1]!.word === '\n'
      if (token.word === '>' && lineStart) {
        let end = i
        while (end < tokens.length && tokens[end]!.word !== '\n') end++
        mark(i, end)
        i = end - 1
        continue
      }
      const close = CLOSES.get(token.word)
      if (!close) continue
      const single = close === "'"
      if (single && /[\p{L}\p{N}]/u.test(text.charAt(token.start - 1))) continue
      const end = closing(tokens, text, i, close)
      if (end < 0) continue
      mark(i, end + 1)
      i = end
    } else if (token.word === 'rt' && tokens[i + 1]?.kind === 'handle') {
      mark(i, tokens.length)
      return
    }
  }
}

function closing(tokens: readonly Token[], text: string, open: number, close: string): number {
  const limit = Math.min(tokens.length, open + LONGEST_QUOTE)
  for (let k = open + 1; k < limit; k++) {
    const { word, kind, end } = tokens[k]!
    if (kind !== 'mark') continue
    // Two line ends in a row close every quotation.
    if (word === '\n' && tokens[k + 1]?.word === '\n') return -1
    if (word === close && (close !== "'" || (k > open + 1 && !/[\p{L}\p{N}]/u.test(text.charAt(end))))) return k
  }
  return -1
}
