import type { Token } from './token'

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n', '。', '！', '？'])
/** After these a full stop ends no sentence. */
const SHORT: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st rt hon rev sgt lt col gen vs etc eg ie e i g jr sr no'.split(' '),
)

/** Numbers the sentences. A sentence keeps the marks that end it; a full stop after `Dr` ends none. */
export function numberSentences(tokens: readonly Token[]): void {
  let sentence = 0
  let ended = false
  tokens.forEach((token, i) => {
    const isEnd =
      token.kind === 'mark' && ENDS.has(token.word) && !(token.word === '.' && SHORT.has(tokens[i - 1]?.word ?? ''))
    if (ended && !isEnd && !/^["'”’)\]]$/.test(token.word)) {
      sentence++
      ended = false
    }
    token.sentence = sentence
    ended ||= isEnd
  })
}
