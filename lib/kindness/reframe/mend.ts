import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  COPULAS,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECTS,
  SUBORDINATORS,
  article,
  isBase,
  isOrder,
  isVerb,
} from './grammar'
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

/**
 * Whether the words stand as a whole sentence: a request, a statement with its subject, or a question, with nothing
 * dangling at either end. When in doubt, no: a bad sentence is worse than none.
 */
export function isSentence(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  const last = words.at(-1)
  let i = 0
  while (
    words[i] &&
    (words[i]!.kind === 'handle' ||
      /^(?:please|honestly|frankly|now|just|so|then|again|maybe|perhaps)$/.test(words[i]!.lower))
  )
    i++
  const first = words[i]
  if (!first || !last || words.length - i < 1) return false
  if (dangles(last)) return false

  if (/^(?:don't|dont|do|let's|lets)$/.test(first.lower) && words[i + 1] && isBase(words[i + 1]!.lower)) return true
  if (isOrder(first.lower) && !isNounHere(words, i))
    return words.length - i > 1 || /^(?:resign|apologise|apologize|listen|stop)$/.test(first.lower)

  if (first.lower === 'who') return finiteVerb(words, i) === i + 1
  if (QUESTION_WORDS.has(first.lower) && first.lower !== 'which')
    return words.slice(i + 1, i + 4).some(({ lower }) => AUXILIARIES.has(lower) || lower === 'dare')
  if (SUBORDINATORS.has(first.lower) && first.lower !== 'that' && first.lower !== 'who') {
    const comma = tokens.findIndex(({ text }) => text === ',')
    return comma > 0 && isSentence(tokens.slice(comma + 1))
  }
  if (/^(?:who|whom|whose|which|than)$/.test(first.lower)) return false
  if (PREPOSITIONS.has(first.lower)) {
    const comma = tokens.findIndex(({ text }) => /^[,:]$/.test(text))
    return comma > 0 ? isSentence(tokens.slice(comma + 1)) : false
  }
  if (AUXILIARIES.has(first.lower) && !SHORT_FORM.test(first.lower)) {
    // A question, or the telegraphic "Can't believe …".
    const next = words[i + 1]
    return (
      words.length - i > 2 &&
      !!next &&
      (SUBJECTS.has(next.lower) || DETERMINERS.has(next.lower) || (/n't$/.test(first.lower) && isBase(next.lower)))
    )
  }

  const verb = finiteVerb(words, i)
  if (verb < 0) return false
  // A comma between a subject and its verb: 'that one, closes the centre'.
  const commas = tokens.slice(0, tokens.indexOf(words[verb]!)).filter(({ text }) => text === ',').length
  if (commas === 1 && tokens[tokens.indexOf(words[verb]!) - 1]?.text === ',') return false
  // A modal wants its verb: 'someone should outside the hall' has lost it.
  if (
    /^(?:should|could|would|can|will|must|might|may|i'll|you'll|we'll|they'll|he'll|she'll)$/.test(words[verb]!.lower)
  ) {
    const next = words.slice(verb + 1).find(({ lower }) => !ADVERBS.has(lower))
    return !!next && (isBase(next.lower) || next.lower === 'have' || next.pos === 'VERB' || next.pos === 'AUX')
  }
  return true
}

const SHORT_FORM = /^(?:[a-z]+'(?:s|re|m|ve|ll|d)|youre|hes|shes|theyre|ur)$/

/** The index of the main verb, or −1. The verb of a relative clause ('someone who never asks') does not count. */
export function finiteVerb(words: readonly Token[], from = 0): number {
  let relative = false
  for (let i = from; i < words.length; i++) {
    const { lower } = words[i]!
    if (i > from && /^(?:who|whose|which|who's|who've)$/.test(lower)) relative = true
    if (!carries(words, i, from)) continue
    if (!relative) return i
    relative = false
    while (words[i + 1] && carries(words, i + 1, from)) i++
  }
  return -1
}

/** Whether this word is a verb with something before it that can be its subject. */
function carries(words: readonly Token[], i: number, from: number): boolean {
  const { lower, pos } = words[i]!
  if (/^(?:i|you|he|she|it|we|they|that|there|this|what)'(?:s|re|m|ve|ll|d)$/.test(lower)) return true
  if (i === from) return /^(?:youre|hes|shes|theyre|ur)$/.test(lower)
  const before = words[i - 1]!
  // 'The hospital's falling apart', not 'the hospital's roof'.
  if (/[a-z]'s$/.test(lower) && /(?:ing|ed)$|^(?:been|not|never|still|just|so|too)$/.test(words[i + 1]?.lower ?? ''))
    return true
  if (AUXILIARIES.has(lower) && !PREPOSITIONS.has(before.lower)) return true
  const noun = DETERMINERS.has(before.lower) && !/^(?:this|that|these|those|his|her)$/.test(before.lower)
  if (isVerb(lower) && !noun && !PREPOSITIONS.has(before.lower) && before.lower !== 'to') return true
  if (pos === 'VERB' && !/ing$/.test(lower) && !noun && !PREPOSITIONS.has(before.lower) && before.lower !== 'to')
    return true
  if (SUBJECTS.has(before.lower) && /[a-z]ed$/.test(lower)) return true
  return false
}

/** 'Care homes are shut', 'Cost is …': a verb's form used as a noun at the head of a sentence. */
function isNounHere(words: readonly Token[], i: number) {
  const next = words[i + 1]
  if (!next) return false
  if (COPULAS.has(next.lower) || /^(?:has|have|had|will|can|must|should)$/.test(next.lower)) return true
  return (
    !DETERMINERS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    finiteVerb(words, i + 1) > i + 1 &&
    AUXILIARIES.has(words[finiteVerb(words, i + 1)]!.lower)
  )
}

function dangles(last: Token) {
  const { lower, kind } = last
  if (kind !== 'word') return false
  if (DETERMINERS.has(lower) && !/^(?:this|that|these|those|her|no|all|each|any|some|another)$/.test(lower)) return true
  if (
    COORDINATORS.has(lower) ||
    (SUBORDINATORS.has(lower) && !/^(?:that|why|when|where|before|after|since)$/.test(lower))
  )
    return true
  if (
    /^(?:i'm|you're|he's|she's|we're|they're|i've|you've|to|of|from|with|by|than|and|the|very|so|such|really)$/.test(
      lower,
    )
  )
    return true
  if (AUXILIARIES.has(lower) && last.text === lower) return true
  return false
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

/** A first letter in capitals, a mark at the end: how a sentence that we touched is set. */
export function asSentence(text: string, stop: string): string {
  const body = text.trim()
  const capital = body.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
  const question =
    /^(?:who|why|how|what|when|where|which|do|does|did|is|are|was|were|can|could|will|would|have|has|should)\b/i
  if (!stop && ASKS.test(body.replace(/’/g, "'"))) return `${capital}?`
  const end = stop.includes('?') && !question.test(body) ? '.' : stop.replace(/^([!?])[!?]+$/, '$1') || '.'
  return /[.!?…]$/.test(capital) ? capital : capital + end
}

/** Whether a sentence asks for something by an order: 'fix the rotas'. */
export function isRequest(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const first = words.find(({ lower }) => !ADVERBS.has(lower) || /^(?:please|do)$/.test(lower))
  return !!first && isOrder(first.lower) && !isNounHere(words, words.indexOf(first))
}

/** 'Sign the pledge' → 'Please sign the pledge'. */
export function politely(clause: string, request: boolean): string {
  if (!request || /^(?:please|don't|let's|lets|come|thank|stay|do not)\b/i.test(clause)) return clause
  return `Please ${clause.replace(/^(?:now|then|so|just),? /i, '').replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())}`
}
