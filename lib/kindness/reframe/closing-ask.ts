import { ADVERBS, AUXILIARIES, COPULAS, DETERMINERS, PREPOSITIONS, isBase, isVerb } from './grammar'
import { isRequest, isSentence } from './is-sentence'
import { sentences } from './sentences'
import { tokenise, type Token } from './tokens'
import { counts } from './ways'

/** What already asks or wants something, thanks, agrees, or speaks of a death: nothing is asked after it. */
const ENOUGH =
  /[?]|(?:^|[.!] )(?:@\S+ )*(?:don't|do not) |\b(?:please|let's|thanks?|agree|support|glad|sorry|wish|hope|think|believe|wants?|wanted|needs?|needed|deserves?|should|must|ought|i'd|we'd|i'll|we'll|can we|died|dies|dying|die|dead|deaths?|funeral|killed|suicide|stillborn|buried|tired|angry|worried|unhappy|feel|feels|confidence|disagree|looks as if|being (?:hurt|broken|starved|punished))\b/i
/** What was decided can be looked at again; what somebody did can be explained; what went wrong has a story. */
const DECIDED =
  /^(?:cut|cuts|closed|closes|shut|shuts|cancelled|cancels|moved|sold|banned|bans|raised|scrapped|axed|changed|charged|stopped|refused|rejected|removed|voted|withdrew|withdrawn|downgraded|turned)$/
const SLIPPED = /^(?:sent|lost|booked|gave|put|told|left|missed|forgot|ignored|hung|waited)$/
/** What is wanting or goes on. */
const GOES_ON =
  /\b(?:still|since|no|without|again|damp|mould|flooded|leaking)\b|\b(?:for|in) \S+ (?:minute|hour|day|week|month|year)s?\b|\b(?:minute|hour|day|week|month|year)s? (?:for|of|late)\b|(?:\b(?:is|are|was|been|be)|'s) (?:\w+ )?(?:broken|off|out|shut|closed|missing|late|empty|full|short|stuck|down|gone)\b/i

/** These beginnings are ours. */
const OURS = /^(?:i wish|it feels as if|nobody should|i'd like|i think|i don't think|please)\b/i

/** 'Ninety seconds lost.' counts, and says nothing that one could act on. */
const isStub = (words: readonly Token[]) => words.length < 4 && counts(words)

const wordsOf = (body: readonly Token[]) => body.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')

const LOOK = 'Please look into this.'
const BROKEN =
  /\b(?:broken|leaking|damp|mould|flooded)\b|(?:\b(?:is|are|been|was|were)|'s) (?:\w+ )?(?:off|out|down|stuck)\b(?! of| to)/i
const WANTING =
  /^(?!.*\b(?:ever|life|years? to|no (?:place|way|good|use|excuse|surprise|luxury))\b).*(?:^no|\b(?:has|have|had|is|are|been|with|got) (?:\w+ )?no|\b(?:without|missing|empty|short|shut|closed))\b/i

/** What is broken is fixed, what is wanting changes; anything else is looked into. */
const remedy = (said: string) =>
  WANTING.test(said) ? 'When will that change?' : BROKEN.test(said) ? 'When will it be fixed?' : LOOK

/** The question that the last thing told leaves open; it claims nothing. */
function question(body: readonly Token[]): string | undefined {
  const words = wordsOf(body)
  const said = words.map(({ lower }) => lower).join(' ')
  if (isStub(words)) return undefined
  // 'Two hours each way for a child on that bus.'
  if (!isSentence(body)) return words.length > 4 && counts(words) ? LOOK : undefined
  const verb = words.findIndex(
    ({ lower }, i) => i > 0 && (AUXILIARIES.has(lower) || isVerb(lower) || /[a-z]{2}ed$/.test(lower)),
  )
  if (/^(?:i|we|i'm|we're|it|it's|there|there's|this|that|that's)$/.test(words[0]!.lower))
    return GOES_ON.test(said) &&
      !/^(?:this|that) \w+ .*\b(?:has|have|had)(?: not\b| never\b|n't\b)/.test(said) &&
      !/^(?:i'm|we're|i|we) (?!have\b|had\b|was\b|were\b)/.test(said)
      ? remedy(said)
      : undefined
  if (/^no \w+ (?:has|have) ever\b/.test(said)) return undefined
  if (/^(?:nobody|no one|nothing|who|some|most|all|every|everyone|everybody)$/.test(words[0]!.lower)) return undefined
  const object = (i: number) => !!words[i] && !PREPOSITIONS.has(words[i].lower) && !ADVERBS.has(words[i].lower)
  const acts = words.slice(verb, verb + 4).map(({ lower }) => lower)
  const you = /^(?:you|you've|you're|u|your)$/.test(words[0]!.lower)
  const denied = acts.some(word => /n't$|^(?:not|never)$/.test(word))
  const passive = acts.some(word => COPULAS.has(word) || word === 'been')
  if (passive || (verb > 0 && /'s$/.test(words[verb - 1]?.lower ?? '')))
    return GOES_ON.test(said) && !denied && !you ? remedy(said) : undefined
  if (verb < 0 || denied) return undefined
  if (acts.some((word, i) => DECIDED.test(word) && object(verb + i + 1)))
    return you || / again\b/.test(said) ? "I'd like to know why." : 'Can we look at it again?'
  if (acts.some(word => SLIPPED.test(word))) return you ? "I'd like to know why." : LOOK
  return GOES_ON.test(said) && !you ? remedy(said) : undefined
}

/** What is told of oneself without the 'I': 'Asked the chair 3 times', 'Minutes attached, thanks'. */
const OWN =
  /^(?:asked|had|waited|rang|phoned|wrote|been|spent|queued|emailed|tried|paid) .*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twice|one)\b)|^(?:[a-z]{2,}ed|had|rang|wrote|been|spent|paid) (?:my|our) |\b(?:thanks?|attached)\b/i

/** Whether the text holds a whole sentence, so that it can be posted without more. */
export function standsAlone(text: string): boolean {
  return sentences(text, tokenise(text, [])).sentences.some(({ body, stop }) => {
    const words = wordsOf(body)
    // 'Cut a pump, get a medal, write a blog' mocks; 'Midwife, uniform, ticket' only lists.
    const commas = body.filter(({ text: mark }) => mark === ',').length
    if (commas > 1 && (isRequest(body) || 2 * commas >= words.length - 1)) return false
    // 'Put spikes under the viaduct?' has no subject; 'A tube stop outside the hospital' has no verb.
    if (isRequest(body) && stop.includes('?')) return false
    const acts = words.some(({ lower }) => AUXILIARIES.has(lower) || (isVerb(lower) && !isBase(lower)))
    if (/^(?:an?|another|every|each)$/.test(words[0]?.lower ?? '') && !acts) return false
    // A verb that no list holds: 'Somebody measured our shed'.
    const did =
      !isVerb(words[0]?.lower ?? '') &&
      words.some(
        ({ lower }, i) =>
          i > 0 &&
          i < words.length - 2 &&
          /[a-z]{2}ed$/.test(lower) &&
          (DETERMINERS.has(words[i + 1]!.lower) || (i < 3 && PREPOSITIONS.has(words[i + 1]!.lower))),
      )
    const said = words.map(({ lower }) => lower).join(' ')
    return (isSentence(body) && !isStub(words)) || did || OWN.test(said) || OURS.test(said)
  })
}

/**
 * 'The baths have been shut since March.' → '… When will that change?': a text that only tells, with a question that follows
 * from it and adds no claim. Undefined where it asks already, or where no question is sure to fit.
 */
export function withAsk(text: string): string | undefined {
  const plain = text.replace(/’/g, "'")
  if (ENOUGH.test(plain.replace(/https?:\S+/g, ''))) return undefined
  const { sentences: parts } = sentences(text, tokenise(text, []))
  if (parts.some(({ body }) => isRequest(body))) return undefined
  const last = parts.findLast(({ body }) => wordsOf(body).length > 0)
  if (!last) return undefined
  // 'Six beds. Nineteen patients.' tells by its two counts.
  const counted = parts.length > 1 && parts.every(({ body }) => counts(wordsOf(body)))
  const asked = question(last.body) ?? (counted ? LOOK : undefined)
  if (!asked) return undefined
  const [, told = '', marks = ''] = /^([\s\S]*?)((?:\s+(?:#|https?:)\S+)*)\s*$/.exec(text) ?? []
  return `${/[.!…]$/.test(told) ? told : `${told}.`} ${asked}${marks}`
}
