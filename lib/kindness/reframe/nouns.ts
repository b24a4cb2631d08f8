import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, isBase, isVerb } from './grammar'
import { isMatter, isPlace } from './matters'
import type { Token } from './tokens'
import { senses, type Entry } from '../lexicon'

const has = (lower: string, ...lists: readonly Entry['list'][]) =>
  senses(lower)?.some(({ list }) => lists.includes(list)) ?? false
export const isKnown = (lower: string): boolean => has(lower, 'thing', 'institution')
export const isPerson = (lower: string): boolean => has(lower, 'person', 'identity')
const isUnkind = ({ lower }: Token) =>
  has(lower, 'slur', 'dehumanising') || (has(lower, 'insult', 'villain', 'adjective') && !isKnown(lower))

/** Nouns that name nothing that one could talk about. */
const EMPTY = new Set(
  `lot time times day days night nights way ways thing things minute minutes minute moment week weeks month months year
  years life lives world point end kind sort type man men woman women person people guy guys lad lads rest one ones side
  bit same fault doing turn next first last top back bottom middle part half reason mess pleasure sake record truth likes
  fact idea case place news story word words answer question pair fishwife sort public telly time team union board committee panel crew force cause hell god fuck shite shit arse everyone everybody use job
  view opinion attitude favour second hours days sentence`.split(/\s+/),
)
/** What is somebody's own, and not up for discussion. */
const PRIVATE = new Set(
  `face head hand hands mouth gob hole body neck throat teeth brain brains soul heart back leg legs knees kneecaps eye eyes
  mind spine house home window windows car door kid kids child children family wife husband mother mum dad father nan
  funeral grave street pension career fingers tongue lips nose belly own bed cv stroke hip tyres brakes bones skull van
  marriage hobby stair baby tyre coffin reg dog cells golf villa yacht pals mates donors`.split(/\s+/),
)
const SWEARING = /^(?:f[u*]+cking|bloody|sodding|damn|damned|shitty|poxy|stupid)$/
const PLACES = /^(?:up|down|in|on|at|outside|from|off|into|by|near|through|under)$/

function isNoun({ kind, lower, pos }: Token): boolean {
  if (kind === 'number') return true
  if (kind !== 'word' || FUNCTION_WORDS.has(lower)) return false
  if (has(lower, 'thing', 'institution', 'person')) return true
  return pos ? /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) : !isVerb(lower) && !/(?:ly|ing)$/.test(lower)
}

/** The determiner at `i` with the nouns and adjectives behind it. */
function phraseAt(tokens: readonly Token[], i: number): Token[] | undefined {
  let end = i + 1
  while (
    tokens[end] &&
    (isNoun(tokens[end]!) ||
      (/[a-z]{2}ing$/.test(tokens[end]!.lower) && tokens[end + 1] && isKnown(tokens[end + 1]!.lower)))
  )
    end++
  return end > i + 1 ? tokens.slice(i, end) : undefined
}

/** A bare name or noun behind a preposition: 'in Llanfadog', 'for waiting lists'. */
function named(tokens: readonly Token[], i: number): Token[] | undefined {
  const isName = ({ text, lower, kind }: Token) =>
    kind === 'word' && !FUNCTION_WORDS.has(lower) && (/^\p{Lu}/u.test(text) || isKnown(lower))
  let end = i
  while (tokens[end] && isName(tokens[end]!)) end++
  return end > i ? tokens.slice(i, end) : undefined
}

/** What may hang on a noun, and belong to it. */
const JOINS = /^(?:of|for|in|on|at|from|to|with)$/
/** What hangs on a noun in the middle of any clause, and belongs to it all the same; elsewhere it may belong to the verb. */
const BELONGS = /^(?:of|on|for)$/

/**
 * A noun phrase from `i` with what hangs on it: 'your survey on parking'; its core alone tells what it is. A `loose` one stands
 * anywhere in a clause, so that less is sure to belong to it: 'filling the library for the free heating'.
 */
function phraseFrom(
  tokens: readonly Token[],
  i: number,
  loose = false,
): { core: Token[]; phrase: Token[] } | undefined {
  const core = phraseAt(tokens, i)
  if (!core || core.some(isUnkind)) return undefined
  let phrase = core
  for (let more = 0; more < 2; more++) {
    const joins = tokens[i + phrase.length]
    const next = tokens[i + phrase.length + 1]
    if (!joins || !next || !JOINS.test(joins.lower)) break
    const name = /^\p{Lu}/u.test(next.text)
    if (loose && !name && (!BELONGS.test(joins.lower) || (joins.lower === 'for' && DETERMINERS.has(next.lower)))) break
    const nested = DETERMINERS.has(next.lower)
      ? phraseAt(tokens, i + phrase.length + 1)
      : named(tokens, i + phrase.length + 1)
    if (!nested || nested.some(isUnkind)) break
    phrase = [...phrase, joins, ...nested]
  }
  return { core, phrase: phrase.filter(word => !SWEARING.test(word.lower)) }
}

/**
 * The things of theirs that are sworn at ('bollocks to your survey on parking'), as noun phrases with what hangs on them,
 * best first. Nothing unkind, private or empty is among them.
 */
export function topics(tokens: readonly Token[]): Token[][] {
  const found: { phrase: Token[]; weight: number }[] = []
  tokens.forEach(({ lower, hit }, i) => {
    if (lower !== 'your' || PLACES.test(tokens[i - 1]?.lower ?? '')) return
    const { core, phrase } = phraseFrom(tokens, i) ?? {}
    const head = core?.at(-1)
    if (!core || !phrase || !head || core.some(word => PRIVATE.has(word.lower))) return
    const known = isKnown(head.lower) || head.kind === 'number'
    if (!known && (core.length > 2 || isVerb(head.lower) || hit || (head.pos !== undefined && head.pos !== 'NOUN')))
      return
    if (/['’]s$/.test(head.text) || EMPTY.has(head.lower) || isPerson(head.lower)) return
    found.push({ phrase, weight: (known ? 2 : 0) + 0.2 * phrase.length })
  })
  return found.sort((a, b) => b.weight - a.weight).map(({ phrase }) => phrase)
}

const WHERE = /^(?:in|on|at|outside|inside|from|to|by|near|across|through|round|past|behind)$/
const OURS = /^(?:the|our|my|your|this|these)$/
/** What somebody is measured against or is in it for is not what it is about: 'thick as the new kerbs', 'here for the bonus'. */
const MEASURES = /^(?:like|than|as|off|up|down|into|for|till)$/

/** What the draft names that is argued about in public ('the winter plan', 'our rota'), in the order of the draft. */
export function matters(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap(({ lower }, i) => {
    const before = [tokens[i - 2], tokens[i - 1]].map(token => token?.lower ?? '')
    if (!OURS.test(lower) || before.some(word => MEASURES.test(word))) return []
    const { core, phrase } = phraseFrom(tokens, i, true) ?? {}
    const head = core?.at(-1)
    if (!core || !phrase || !head || /['’]s$/.test(phrase.at(-1)!.text)) return []
    const alone = phrase.length === 2 && !/^(?:our|this|these)$/.test(lower)
    // 'if our street floods': a verb, unless the tags say otherwise.
    if (core.length > 2 && isVerb(head.lower) && !isBase(head.lower) && head.pos !== 'NOUN') return []
    const there = WHERE.test(before[1]!) && isPlace(head.lower)
    return isMatter(head.lower, alone) && !there ? [phrase.filter(word => !/^(?:whole|entire)$/.test(word.lower))] : []
  })
}

const GROUPS = /^(?:the|that|those|these|every|each|any|all|no|our|my|your)$/

/**
 * Somebody who is told by what they did: 'the inspector who made our NQT cry', 'whoever ticketed the hearse'; undefined
 * where the words are unkind or the end is not sure.
 */
export function doer(tokens: readonly Token[]): Token[] | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) => /^(?:who|whoever)$/.test(lower) && !!tokens[i + 1] && isVerb(tokens[i + 1]!.lower),
  )
  if (at < 0) return undefined
  let start = at
  if (tokens[at]!.lower === 'who') {
    while (
      start > 0 &&
      at - start < 6 &&
      !GROUPS.test(tokens[start]!.lower) &&
      !/^(?:everyone|everybody|anyone|those|people)$/.test(tokens[start]!.lower)
    )
      start--
    if (start === at || at - start >= 6 || !/^(?:\w+)$/.test(tokens[start]!.lower)) return undefined
  }
  // 'the 52 who', 'the one of you who'
  if (tokens.slice(start, at).some(({ kind, lower }) => kind === 'number' || lower === 'of')) return undefined
  let end = at + 2
  const told = /^(?:told|asked|let|made|got|forced|voted)$/.test(tokens[at + 1]!.lower)
  // A second verb, a mark or a joining word ends what was done.
  while (
    tokens[end] &&
    tokens[end]!.kind !== 'mark' &&
    (told || tokens[end]!.lower !== 'to') &&
    !/^(?:and|but|or|is|are|was|were|has|have|will|would|should|can|could|deserves?|ends?|gets?|doesn't)$/.test(
      tokens[end]!.lower,
    ) &&
    !(isVerb(tokens[end]!.lower) && !isKnown(tokens[end]!.lower) && tokens[end - 1]!.lower !== 'to')
  )
    end++
  const phrase = tokens.slice(start, end)
  if (phrase.length - (at - start) < 3 || phrase.some(isUnkind) || FUNCTION_WORDS.has(phrase.at(-1)!.lower))
    return undefined
  return phrase
}

const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d.*)$/
/** What stands in front of a noun: 'the hostel', 'three complaints', 'about waits'. */
const leadsIn = (before: Token | undefined) =>
  !!before && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || COUNTS.test(before.lower))

/** Whether the words name something that can be put right or talked about: a thing, a body, a number, what is said. */
export function hasSubstance(tokens: readonly Token[]): boolean {
  const ours = tokens.some(({ lower }) => /^(?:i|i'm|i've|we|we're|we've|my|our|us|me)$/.test(lower))
  return (
    tokens.some(
      ({ kind, lower }) =>
        /^(?:number|quote|link)$/.test(kind) || (kind === 'word' && has(lower, 'thing', 'institution', 'person')),
    ) ||
    tokens.some(
      (token, i) =>
        isNoun(token) &&
        leadsIn(tokens[i - 1]) &&
        !EMPTY.has(token.lower) &&
        !isUnkind(token) &&
        !COUNTS.test(token.lower),
    ) ||
    (ours && tokens.length > 4)
  )
}

/** The side that a sentence is about, in the plural: 'social workers'. */
export function group(tokens: readonly Token[]): Token[] | undefined {
  for (let i = 0; i < tokens.length; i++)
    for (const length of [3, 2, 1]) {
      const phrase = tokens.slice(i, i + length)
      const many = senses(phrase.map(({ lower }) => lower).join(' '))?.some(
        ({ list, plural }) => list === 'person' && plural,
      )
      if (phrase.length === length && many) return phrase
    }
  return undefined
}
