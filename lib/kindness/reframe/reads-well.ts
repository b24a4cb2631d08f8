import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SHORT_FORM,
  SUBJECTS,
  isBase,
  isVerb,
} from './grammar'
import { hasSubstance, isKnown } from './nouns'
import { tokenise, type Token } from './tokens'
import { senses } from '../lexicon'

/** What may open a sentence and be set off by a comma. */
const CONNECTIVE =
  /^(?:and|but|so|yet|well|now|then|still|today|yesterday|tomorrow|tonight|again|also|honestly|frankly|sadly|please|thanks|yes|no|sorry|instead|meanwhile|however|though|look|listen)$/
/** Words of ours that stand in for somebody. */
const STAND_IN = /^(?:somebody|someone|people|they)$/
/** Past and present look alike, so that after one person it may tell: 'He put the rent up'. */
const SAME_FORMS = /^(?:put|cut|shut|let|set|hit|hurt|cost|quit|read|spread|split|bid|bet)$/

/** Marks that lost what stood between them, and somebody who is neither called nor does anything. */
const BROKEN =
  /\bplease \w+,|=[.!]*$|,[.!?]|\b(?:your|the|my|our)\.|^[^(]*\)|^(?:the|an?) [\w ]{2,30}, (?:the|our|my|we|i)\b/i
/** A choice that lost one side, an order that lost its verb, a question that asks nothing, a wish that only wishes ill. */
const HALF =
  /\beither\b(?!.*\bor\b)|n['’]t,|\band (?:you|he|she|they), \p{Ll}|^(?:@\S+ )*would (?:i|you) |^(?:@\S+ )*(?:why else|i hope (?:some|all|every|you|he|she|they|that))/iu
/** What only holds on a condition is no fact without it: 'my kids would have a room each'. */
const CONDITION = /\b(?:if|unless|but for)\b/i
const CONDITIONAL = /\b(?:would|could|might)\b(?! like\b)/i

const WOULD_HAVE = /\b(?:would|could|might)(?: have|['’]ve) /i

/** Words that lean on what comes next: where that went, they hang. */
const LEANS =
  /^(?:that|this|these|those|the|an?|my|your|our|their|of|is|are|was|were|be|been|has|have|had|should|would|could|will|can|must|read|reads|say|says|said|and|or|but|so|very|as|like|than)$/

/** All that follows mocks. */
const GIVES_A_PRIZE =
  /\bgive (?:that|this|the) (?:\w+ ){1,2}an? (?:\w+ )?(?:biscuit|cookie|medal|sticker|star|sweetie|prize)\b/i

const OURS = /^(?:i|i'm|i've|we|we're|we've|my|our|us)$/

const isEnd = (token: Token | undefined) => !token || token.kind === 'mark' || token.kind === 'emoji'
const opensSentence = (token: Token | undefined) =>
  !token || /^[.!?…:;]+$/.test(token.text) || token.kind === 'handle' || token.kind === 'emoji'
const isAdjective = ({ lower, pos }: Token) =>
  pos === 'ADJ' || !!senses(lower)?.every(({ list }) => list === 'adjective')
const isFinite = ({ lower }: Token) => AUXILIARIES.has(lower) || (isVerb(lower) && !isBase(lower))

/**
 * Whether nothing shows where words of the draft were cut out or put in: no article or adjective has lost its noun, no
 * verb its subject, and no word of ours stands where only the old one fitted.
 */
export function readsWell(rewrite: string, draft: string): boolean {
  if (BROKEN.test(rewrite) || HALF.test(rewrite) || GIVES_A_PRIZE.test(draft)) return false
  if (WOULD_HAVE.test(rewrite) && !CONDITION.test(rewrite)) return false
  if (CONDITION.test(draft) && !CONDITION.test(rewrite) && CONDITIONAL.test(rewrite)) return false
  // Nothing went: a question after the attack mends nothing.
  if (rewrite.includes(draft.trim().replace(/[.!?…]+$/, ''))) return false
  const old = tokenise(draft, [])
  const now = tokenise(rewrite, [])
  const from = aligned(now, old)
  if (isLeftDangling(now) || !(hasSubstance(now) || now.some(({ lower }) => OURS.test(lower)))) return false
  // 'It was you | that scrapped the bus'
  const start = now.findIndex(({ kind }) => kind !== 'handle')
  if (
    now[start]?.lower === 'that' &&
    now[start + 1] &&
    isFinite(now[start + 1]!) &&
    !opensSentence(old[from[start]! - 1])
  )
    return false
  return now.every((token, i) => {
    const [last, next] = [now[i - 1], now[i + 1]]
    const [at, before] = [from[i]!, i > 0 ? from[i - 1]! : -1]
    if (at < 0) return !STAND_IN.test(token.lower) || fits(before < 0 ? undefined : last, token, next)
    const cut = before >= 0 && at > before + 1
    // 'not one bit of that | is on the school'
    if (isEnd(next) && token.kind === 'word' && LEANS.test(token.lower) && old[at + 1]?.kind === 'word') return false
    // 'Ushers are idle sods who dodge work': a side is still blamed for a habit.
    if (cut && old[before + 1]!.lower === 'are' && old[at - 1]!.lower === 'who' && isAskedOfOne(token.lower))
      return false
    // 'Our trust, has sold the field'
    if (cut && last!.text === ',' && isFinite(token)) return false
    if (
      cut &&
      token.kind === 'word' &&
      last!.kind === 'word' &&
      !joins(last!, token, old[before + 1], opensSentence(now[i - 2]))
    )
      return false
    // 'You are a sorry'
    const after = old[at + 1]
    if (/^an?$/.test(last?.lower ?? '') && isEnd(next) && after && after.text !== next?.text)
      if (after.kind === 'word' || (after.text === ',' && AUXILIARIES.has(now[i - 2]?.lower ?? ''))) return false
    // 'Pack, not one asked': what is left of a longer phrase looks like somebody who is called.
    const opened = opensSentence(last) && token.kind === 'word' && !opensSentence(old[at - 1])
    return !opened || !isRemnant(now.slice(i), old[at]!, old[at - 1]!.kind === 'word')
  })
}

/** 'That housing panel, my kids …', 'The cost improvement plan, Malcolm': somebody or something that does nothing. */
function isLeftDangling(now: readonly Token[]): boolean {
  const start = now.findIndex(({ kind }) => kind !== 'handle')
  const comma = now.findIndex(({ text }) => text === ',')
  const first = now[start]
  if (!first || comma < start + 2 || comma > start + 7) return false
  if (!DETERMINERS.has(first.lower) && !STAND_IN.test(first.lower)) return false
  const verb = ({ lower }: Token) =>
    AUXILIARIES.has(lower) || SHORT_FORM.test(lower) || (isVerb(lower) && !isKnown(lower))
  if (now.slice(start + 2, comma).some(verb)) return false
  const stop = now.findIndex(({ text }, i) => i > comma && /^[.!?…]+$/.test(text))
  const rest = now.slice(comma + 1, stop < 0 ? undefined : stop)
  const [next] = rest
  // 'Our clinic, the last one here, is shut'
  const again = rest.findIndex(({ text }) => text === ',')
  if (again > 0 && rest.slice(again + 1, again + 3).some(verb)) return false
  return (!!next && (SUBJECTS.has(next.lower) || DETERMINERS.has(next.lower))) || !rest.some(verb)
}

/** For each token the index of its like in the draft, in order, or −1. */
function aligned(now: readonly Token[], old: readonly Token[]): number[] {
  const width = old.length + 1
  const best = new Uint16Array((now.length + 1) * width)
  for (let i = now.length - 1; i >= 0; i--)
    for (let j = old.length - 1; j >= 0; j--)
      best[i * width + j] =
        now[i]!.lower === old[j]!.lower
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  let j = 0
  return now.map((token, i) => {
    while (j < old.length && token.lower !== old[j]!.lower && best[i * width + j + 1]! >= best[i * width + j]!) j++
    const same = j < old.length && token.lower === old[j]!.lower
    return same ? j++ : -1
  })
}

/** Whether one of our words for somebody has what it needs on both sides. */
function fits(last: Token | undefined, { lower }: Token, next: Token | undefined): boolean {
  if (isEnd(next) || next!.kind === 'handle' || COORDINATORS.has(next!.lower)) return false
  if (lower === 'they') return !(SUBJECTS.has(next!.lower) || SHORT_FORM.test(next!.lower))
  // 'Clatter of people'
  if (!last || isEnd(last)) return true
  return !isAdjective(last) && last.lower !== 'of' && !(lower !== 'people' && DETERMINERS.has(last.lower))
}

/** Whether two words may meet that did not: 'that | upstairs', 'radiologists | and call it', 'cleaners | look at'. */
function joins(last: Token, token: Token, gone: Token | undefined, opens: boolean): boolean {
  const bare =
    PREPOSITIONS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    COORDINATORS.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    /^(?:upstairs|downstairs|outside|inside)$/.test(token.lower)
  if (
    /^(?:a|an|the|my|your|our|their|its|every|that|this|these|those)$/.test(last.lower) &&
    (bare || (isBase(token.lower) && !senses(token.lower)))
  )
    return false
  // 'Why don't cargo bike'
  if (
    /n't$|^(?:dont|wont|cant|didnt|doesnt)$/.test(last.lower) &&
    !(isBase(token.lower) || SUBJECTS.has(token.lower) || bare)
  )
    return false
  if (token.lower === 'and' && opens) return false
  return !(gone?.text === ',' && /^(?:look|see|watch|imagine|tell|get|try|sort)$/.test(token.lower))
}

/** Whether a sentence opens with a few words and a comma that name nobody and lead to nothing. */
function isRemnant(sentence: readonly Token[], first: Token, cut: boolean): boolean {
  const comma = sentence.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma > 3 || CONNECTIVE.test(first.lower) || /^\p{Lu}/u.test(first.text)) return false
  const [joining, verb] = sentence.slice(comma + 1)
  const asks = !!joining && COORDINATORS.has(joining.lower) && !!verb && isBase(verb.lower)
  const clause = sentence.slice(0, comma).some(isFinite) && first.lower !== 'that'
  return !PREPOSITIONS.has(first.lower) && !clause && (comma === 1 || cut || asks)
}

/** Whether a bare verb after somebody asks them for something: 'what a lump, publish it'. */
export const isAskedOfOne = (verb: string): boolean => isBase(verb) && !SAME_FORMS.test(verb)
