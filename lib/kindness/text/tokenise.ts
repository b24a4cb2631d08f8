import { contraction } from './contractions'
import type { Folded } from './fold'
import type { Kind, Token } from './token'

const LINK =
  /(?:https?:\/\/|www\.)\S{1,2000}|[a-z0-9-]{1,63}\.(?:com|org|net|gov|io|co|uk|eu|info)(?![a-z])[^\s,;!?]{0,500}/y
const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z0-9.-]{1,63}/y
const HANDLE = /@[a-z0-9_](?:[a-z0-9_.-]{0,60}[a-z0-9_])?(?:@[a-z0-9.-]{1,60})?/y
const HASHTAG = /#[\p{L}\p{N}_]{1,140}/uy
const NUMBER = /\d[\d.,:/]*(?:st|nd|rd|th|k|m|bn|%)?(?![\p{L}\d*@$!])/uy
const WORD =
  /[\p{L}$](?:[\p{L}\p{N}]|[*@$!#%_+'-](?=[\p{L}\p{N}*$]))*(?:\*{1,8}|[@$](?![\p{L}\p{N}]))?|\d(?:[\p{L}\p{N}]|[*@$!_+'-](?=[\p{L}\p{N}*]))*\*{0,8}/uy
const EMOJI = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/uy
const CODE_FENCE = '`'
const LONGEST_CODE = 500

const at = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The end of a contraction with a space before it, as some keyboards and sites leave it: `you 're`, `don 't`. */
const APART = /^'(re|ve|ll|s|m|d|t)(?![\p{L}\p{N}'])/u

/** Longest run of units taken as one word; a longer one is nobody's word, and is cut. */
const LONGEST_WORD = 60

/**
 * Splits a folded text into tokens with their spans in the original. Contractions are split (`don't` → `do` `n't`), and
 * spelt without an apostrophe too (`dont`), so that the grammar sees one form. Sentence indexes are set by the caller.
 */
export function tokenise(original: string, folded: Folded): Token[] {
  const { text, starts, ends } = folded
  const tokens: Token[] = []
  const push = (kind: Kind, from: number, to: number, word = text.slice(from, to)) => {
    const start = starts[from]!
    const first = original.charAt(start)
    tokens.push({
      word,
      kind,
      start,
      end: ends[to - 1]!,
      sentence: 0,
      capital: first !== first.toLowerCase(),
      quoted: false,
    })
  }

  for (let i = 0; i < text.length;) {
    const unit = text[i]!
    if (unit === '\n' || unit === '\u2028' || unit === '\u2029') {
      push('mark', i, i + 1, '\n')
      i++
      continue
    }
    if (/\s/.test(unit)) {
      i++
      continue
    }
    let end: number
    const apart = unit === "'" && APART.exec(text.slice(i, i + 4))
    if (apart && tokens.at(-1)?.kind === 'word') {
      end = i + apart[0].length
      const before = tokens.at(-1)!
      if (apart[1] === 't' && before.word.endsWith('n')) {
        before.word = contraction(`${before.word}'t`)?.first ?? before.word
        push('word', i, end, "n't")
      } else push('word', i, end)
      i = end
      continue
    }
    if (unit === CODE_FENCE) {
      const close = text.slice(i + 1, i + LONGEST_CODE).indexOf(CODE_FENCE)
      end = close < 0 ? i + 1 : i + close + 2
      push(close < 0 ? 'mark' : 'code', i, end)
    } else if (unit === '@' && (end = at(HANDLE, text, i)) > 0) push('handle', i, end)
    else if (unit === '#' && (end = at(HASHTAG, text, i)) > 0) push('hashtag', i, end)
    else if ((end = at(LINK, text, i)) > 0 || (end = at(EMAIL, text, i)) > 0) push('link', i, end)
    else if ((end = at(NUMBER, text, i)) > 0) push('number', i, end)
    else if ((end = at(WORD, text, i)) > 0) {
      // "*stupid*" is written so for emphasis; after a bare word, asterisks stand for letters.
      if (text[i - 1] === '*') while (text[end - 1] === '*' && end > i + 1) end--
      end = Math.min(end, i + LONGEST_WORD)
      const word = text.slice(i, end)
      const cut = contraction(word)
      if (cut) {
        push('word', i, i + cut.at, cut.first)
        push('word', i + cut.at, end, cut.second)
      } else push('word', i, end)
    } else if ((end = at(EMOJI, text, i)) > 0) push('emoji', i, end)
    else {
      end = i + (text.codePointAt(i)! > 0xffff ? 2 : 1)
      push('mark', i, end)
    }
    i = end
  }
  return tokens
}
