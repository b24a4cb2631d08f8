import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  COPULAS,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECTS,
  SHORT_FORM,
  SUBORDINATORS,
  isBase,
  isOrder,
  isVerb,
} from './grammar'
import type { Token } from './tokens'

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
  if (words[i]?.lower === 'for' && words[i + 1]?.lower === 'once') i += 2
  const first = words[i]
  if (!first || !last || /^(?:me|us|him|them)$/.test(first.lower)) return false
  // 'Patients don't feel listened to'
  if (dangles(last) && !(last.lower === 'to' && /ed$/.test(words.at(-2)?.lower ?? ''))) return false

  if (/^(?:don't|dont|do|let's|lets)$/.test(first.lower) && words[i + 1] && isBase(words[i + 1]!.lower)) return true
  if (isOrder(first.lower) && !isNounHere(words, i))
    return words.length - i > 1 || /^(?:resign|apologise|apologize|listen|stop|quit|go|leave)$/.test(first.lower)

  // A verb with its subject gone: 'tells the members to wait'. 'Cuts to nursing hurt' begins with a noun.
  if (
    isVerb(first.lower) &&
    !isBase(first.lower) &&
    !isNounHere(words, i) &&
    !PREPOSITIONS.has(words[i + 1]?.lower ?? '')
  )
    return false

  if (first.lower === 'who') return finiteVerb(words, i) === i + 1
  if (QUESTION_WORDS.has(first.lower) && first.lower !== 'which')
    return words.slice(i + 1, i + 4).some(({ lower }) => AUXILIARIES.has(lower) || lower === 'dare')
  if (SUBORDINATORS.has(first.lower) && first.lower !== 'that' && first.lower !== 'who') {
    const comma = tokens.findIndex(({ text }) => text === ',')
    return comma > 0 && isSentence(tokens.slice(comma + 1))
  }
  if (/^(?:who|whom|whose|which|than|whoever|whichever)$/.test(first.lower)) return false
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

/** The index of the main verb, or −1. The verb of a relative clause ('someone who never asks') does not count. */
function finiteVerb(words: readonly Token[], from = 0): number {
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
  // 'The hospital's falling apart', not 'the hospital's roof'.
  if (
    /[a-z]'s$/.test(lower) &&
    /(?:ing|ed)$|^(?:been|not|never|still|just|so|too|in|on|at|off|out|up|down|back|gone|shut|closed)$/.test(
      words[i + 1]?.lower ?? '',
    )
  )
    return true
  // "The river's brown again", not "the river's brown bank".
  if (/[a-z]'s$/.test(lower) && words[i + 1]?.pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(words[i + 2]?.pos ?? ''))
    return true
  if (i === from) return /^(?:youre|hes|shes|theyre|ur)$/.test(lower)
  const before = words[i - 1]!
  if (AUXILIARIES.has(lower) && !PREPOSITIONS.has(before.lower)) return true
  // 'the cut', 'to cut', 'by cut': there it is a noun or an infinitive.
  const noun = DETERMINERS.has(before.lower) && !/^(?:this|that|these|those|his|her)$/.test(before.lower)
  if (!noun && !PREPOSITIONS.has(before.lower) && (isVerb(lower) || (pos === 'VERB' && !/ing$/.test(lower))))
    return true
  return SUBJECTS.has(before.lower) && /[a-z]ed$/.test(lower)
}

/** 'Care homes are shut', 'Cost is …': a verb's form used as a noun at the head of a sentence. */
function isNounHere(words: readonly Token[], i: number) {
  const next = words[i + 1]
  if (!next || /^(?:me|us|him|them|it)$/.test(next.lower)) return false
  if (COPULAS.has(next.lower) || /^(?:has|have|had|will|can|must|should)$/.test(next.lower)) return true
  return (
    !DETERMINERS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    finiteVerb(words, i + 1) > i + 1 &&
    AUXILIARIES.has(words[finiteVerb(words, i + 1)]!.lower)
  )
}

const NEVER_LAST =
  /^(?:i'm|you're|he's|she's|we're|they're|i've|you've|to|of|from|with|by|than|and|the|very|so|such|really)$/
const MAY_BE_LAST = /^(?:that|this|these|those|her|no|all|each|any|some|another|why|when|where|before|after|since)$/

/** A word that wants another behind it. 'May' with a capital is the month. */
function dangles({ lower, kind, text }: Token): boolean {
  if (kind !== 'word' || MAY_BE_LAST.test(lower)) return false
  const joins = DETERMINERS.has(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || NEVER_LAST.test(lower)
  return joins || (AUXILIARIES.has(lower) && text === lower)
}

/** Whether a sentence asks for something by an order: 'fix the rotas'. */
export function isRequest(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const first = words.find(({ lower }) => !ADVERBS.has(lower) || /^(?:please|do)$/.test(lower))
  if (!first || !isOrder(first.lower) || isNounHere(words, words.indexOf(first))) return false
  // 'Fly tipping', 'Book club': two nouns, for the tagger that saw them.
  const next = words[words.indexOf(first) + 1]
  return !(first.pos === 'NOUN' && next?.pos === 'NOUN') && !isNoOrder(words.slice(words.indexOf(first)))
}

/** What begins as an order does and is none: 'Fly tipping in every layby', 'See it on their faces', 'Tell her from me'. */
function isNoOrder([first, next, third]: readonly Token[]): boolean {
  if (!next) return false
  // 'Cut from one cloth'
  if (/^(?:cut|put|hit|hurt|shut|set|split|spread)$/.test(first!.lower) && /^(?:from|by)$/.test(next.lower)) return true
  // 'Judge slept through it'
  if (isVerb(next.lower) && !isBase(next.lower)) return true
  if (/[a-z]{2}ing$/.test(next.lower))
    return !/^(?:stop|start|keep|try|consider|resume|avoid|begin)$/.test(first!.lower)
  return (
    /^(?:see|watch|feel|hear|tell|guess|bet|hope)$/.test(first!.lower) &&
    /^(?:it|him|her|them|that)$/.test(next.lower) &&
    (!third || PREPOSITIONS.has(third.lower))
  )
}
