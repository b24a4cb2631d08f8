import { copula, type Attack } from './attacks'
import {
  ADVERBS,
  AUXILIARIES,
  COPULAS,
  DETERMINERS,
  SHORT_FORM,
  SUBJECTS,
  SUBORDINATORS,
  isBase,
  isVerb,
  withPlural,
} from './grammar'
import { isAttack, isContent, put, type Token } from './tokens'

/** What a pronoun and its verb in one word stand for. */
const SHORT: Record<string, string> = { youre: 'you', ur: 'you', hes: 'he', shes: 'she', theyre: 'they' }

/** The subject of a clause whose copula stands at `at`. */
function subjectBefore(tokens: readonly Token[], start: number, at: number): Token[] {
  const verb = tokens[at]!
  const subject = tokens
    .slice(start, at)
    .filter(
      ({ kind, lower }) =>
        kind !== 'mark' && kind !== 'emoji' && !/^(?:and|but|so|because|honestly|frankly|yet)$/.test(lower),
    )
  const cut = verb.text.search(/['’]/)
  if (cut > 0 && !/n['’]t$/.test(verb.text)) subject.push({ ...verb, ...put(verb.text.slice(0, cut)) })
  else if (Object.hasOwn(SHORT, verb.lower)) subject.push(put(SHORT[verb.lower]!))
  return subject
}

/** Bases that are their own past: 'he cut', 'she put'. */
const PAST = /^(?:cut|put|set|shut|hit|let|cost|quit|hurt|read|split|spread|beat|come|become)$/

const isPronoun = (subject: readonly Token[]) => /^(?:i|you|u|we|he|she|they)$/.test(subject[0]!.lower)

const isPlural = (subject: readonly Token[], verb: string) =>
  /^(?:i|you|we|they|u)$/.test(subject.at(-1)?.lower ?? '') || /^(?:are|were|aren't|weren't)$/.test(verb)

/**
 * 'He is a liar who has never set foot on a ward' → 'He has never set foot on a ward'; 'She is useless and has ignored
 * three complaints' → 'She has ignored three complaints': the attack is said of a subject, and a fact of the same
 * subject follows. Gives the new tokens of the sentence, or undefined where the grammar is not certain.
 */
export function keepTheFact(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const at = copula(tokens, attack)
  if (at < 0) return undefined
  // 'Supervision is off because he is a bore who …': two clauses, and the second has the attack.
  if (tokens.slice(attack.start + 1, at).some(({ lower }) => /^(?:because|so|but|yet)$/.test(lower))) return undefined
  const named = subjectBefore(tokens, attack.start, at)
  const first = named[0]?.lower ?? 'it'
  if (/^(?:it|there|who|what)$/.test(first) || (named.length === 1 && /^(?:this|that|these|those)$/.test(first)))
    return undefined
  // Found words that hold subject and verb attack by what comes after; a subject found by itself is the attack.
  if (at < attack.from && named.some(({ hit }) => hit)) return undefined
  const subject = named.map(token => ({ ...token, hit: undefined }))

  for (let i = attack.to; i < tokens.length && i < attack.to + 12; i++) {
    const { lower, kind, text } = tokens[i]!
    if (isAttack(tokens[i]!) || (kind === 'mark' && !/^[,–—-]$/.test(text))) return undefined
    const relative = /^(?:who|that)$/.test(lower) || /^who's$/.test(lower)
    // 'He is a fool, changes the rota daily': the same subject, not said again.
    const carriesOn = kind === 'mark' && i === attack.to && goesOn(tokens, i + 1, isPlural(subject, tokens[at]!.lower))
    if (!relative && !carriesOn && !/^(?:and|but)$/.test(lower)) {
      // Another clause begins: what is joined further on is not said of this subject.
      if (SUBJECTS.has(lower) || SUBORDINATORS.has(lower) || SHORT_FORM.test(lower)) return undefined
      continue
    }

    let verb = /^who's$/.test(lower) ? i : i + 1
    // 'She is useless and she lost my form'; 'He is a bore but his letters are clear'.
    if (!relative && /^(?:he|she|they)$/.test(tokens[verb]?.lower ?? '')) {
      if (isPronoun(subject)) return undefined
      verb++
    } else if (!relative && /^(?:his|her|their)$/.test(tokens[verb]?.lower ?? '')) {
      if (isPronoun(subject)) return undefined
      const owner = subject.at(-1)!
      const owned = { ...owner, ...put(`${owner.text}${/s$/.test(owner.text) ? "'" : "'s"}`) }
      return [
        ...tokens.slice(0, attack.start),
        ...lead(tokens, attack),
        ...subject.slice(0, -1),
        owned,
        ...tokens.slice(verb + 1),
      ]
    }
    if (tokens[verb]?.lower === 'so') return undefined
    const from = verb
    while (tokens[verb] && ADVERBS.has(tokens[verb]!.lower)) verb++
    const found = tokens[verb]
    if (!found || isAttack(found)) return undefined
    if (verb !== i && !AUXILIARIES.has(found.lower) && !isVerb(found.lower)) return undefined
    if (verb !== i && /'(?:s|re|m|ve|ll|d)$/.test(found.lower)) return undefined

    const plural = isPlural(subject, tokens[at]!.lower)
    const rest = tokens.slice(verb + 1)
    const adverbs = tokens.slice(from, verb)
    if (rest.length === 0) return undefined
    if (verb === i) {
      // "who's": 'has' before a participle, else 'is'.
      const has = rest
        .slice(0, 3)
        .some(({ lower: word }) => /^(?:never|been|had|done|got|not)$/.test(word) || /ed$/.test(word))
      return [
        ...tokens.slice(0, attack.start),
        ...subject,
        put(plural ? (has ? 'have' : 'are') : has ? 'has' : 'is'),
        ...rest,
      ]
    }
    const form = relative && plural ? withPlural(found.lower) : found.lower
    if (!form || (!plural && /^(?:have|are|were|do|don't|haven't|aren't)$/.test(found.lower))) return undefined
    if (!plural && isBase(found.lower) && withPlural(`${found.lower}s`) === found.lower && !PAST.test(found.lower))
      return undefined
    const said = form === found.lower ? found : put(form)
    return [...tokens.slice(0, attack.start), ...lead(tokens, attack), ...subject, ...adverbs, said, ...rest]
  }
  return undefined
}

/** Whether a verb that lacks its subject stands at `i`, and is no order. */
function goesOn(tokens: readonly Token[], i: number, plural: boolean): boolean {
  while (tokens[i] && ADVERBS.has(tokens[i]!.lower)) i++
  const { lower, kind } = tokens[i] ?? { lower: '', kind: 'mark' }
  if (/^(?:couldn't|can't|won't|wouldn't|doesn't|hasn't|didn't)$/.test(lower)) return true
  if (kind !== 'word' || !isVerb(lower)) return false
  return !isBase(lower) || (!plural && PAST.test(lower))
}

/** The mark or joining word that led into the clause stays in front of what replaces it. */
function lead(tokens: readonly Token[], { start }: Attack): Token[] {
  const first = tokens[start]
  return start > 0 && first && (first.kind === 'mark' || /^(?:and|but|so|because)$/.test(first.lower)) ? [first] : []
}

/** Whom the dropped clause spoke of: 'Our head of service is a bully. She …' → 'Our head of service'. */
export function spokenOf(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const at = copula(tokens, attack)
  // 'That minister, what a weasel.'
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (at < 0 && comma > 1 && comma < 7 && comma < attack.from && DETERMINERS.has(tokens[0]!.lower)) {
    const name = tokens.slice(0, comma)
    if (name.slice(1).every(token => !token.hit && (isContent(token) || /^(?:of|for)$/.test(token.lower)))) return name
  }
  const short = tokens.findIndex(({ lower }) => /'s$/.test(lower))
  if (short > 0 && short < 6 && isSaidToBe(tokens, short)) {
    const name = tokens[short]!
    return [...tokens.slice(0, short), { ...name, text: name.text.slice(0, -2), lower: name.lower.slice(0, -2) }]
  }
  if (at < 0 || (at >= attack.from && !COPULAS.has(tokens[at]!.lower))) return undefined
  const subject = subjectBefore(tokens, attack.start, at)
  const head = subject.at(-1)
  if (!head || subject.length > 6 || (at < attack.from && subject.some(isAttack))) return undefined
  return /^(?:i|you|u|we|he|she|it|they|this|that|there|who|these|those|what)$/.test(head.lower) ? undefined : subject
}

/** 'My manager's a …': somebody with a determiner, of whom something is said. */
function isSaidToBe(tokens: readonly Token[], short: number): boolean {
  return (
    DETERMINERS.has(tokens[0]!.lower) &&
    tokens.slice(1, short).every(isContent) &&
    /^(?:an?|the|such|just|nothing|pure|all|as)$/.test(tokens[short + 1]?.lower ?? '')
  )
}
