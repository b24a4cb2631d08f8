import type { Token } from './token'

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n', '。', '！', '？'])
/** After these a full stop ends no sentence. */
const SHORT: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st rt hon rev sgt lt col gen vs etc eg ie e i g jr sr no'.split(' '),
)

/** Most tokens of a sentence. Nobody writes a longer one; it is cut, so that reading it takes no more than linear time. */
const LONGEST_SENTENCE = 200

/** Numbers the sentences. A sentence keeps the marks that end it; a full stop after `Dr` ends none. */
export function numberSentences(tokens: readonly Token[]): void {
  let sentence = 0
  let start = 0
  let ended = false
  tokens.forEach((token, i) => {
    const isEnd =
      token.kind === 'mark' && ENDS.has(token.word) && !(token.word === '.' && SHORT.has(tokens[i - 1]?.word ?? ''))
    if ((ended && !isEnd && !/^["'”’)\]]$/.test(token.word)) || i - start >= LONGEST_SENTENCE) {
      sentence++
      start = i
      ended = false
    }
    token.sentence = sentence
    ended ||= isEnd
  })
}
