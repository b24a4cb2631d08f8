import { copula, type Attack } from './attacks'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SHORT_FORM, SUBJECTS, isOrder, isVerb, withPlural } from './grammar'
import { isAskedOfOne } from './reads-well'
import { joinsClause } from './sentences'
import { isContent, put, type Token } from './tokens'
import { senses } from '../lexicon'

/**
 * 'That moron has cancelled my clinic' → 'They have cancelled my clinic'; 'Bunch of muppets at the ICB have cut it' →
 * 'The ICB have cut it'; 'put that clown in charge' → 'put that person in charge': the attack names somebody who does
 * something, or to whom something is done; a plain word takes its place.
 */
export function swapNoun(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { left, to, determiner, called, plural } = attack
  const next = tokens[to]
  if (!tokens.slice(attack.from, to).some(({ kind }) => kind === 'word')) return undefined
  if (!next || next.kind === 'mark' || next.kind === 'emoji') return object(tokens, attack)
  const before = tokens.slice(0, left)
  const rest = tokens.slice(to)

  let verb = 0
  while (
    rest[verb] &&
    /^(?:never|just|also|still|even|now|really|only|already|at|on|up)$/.test(rest[verb]!.lower) &&
    AUXILIARIES.has(rest[verb + 1]?.lower ?? '')
  )
    verb++
  const doing = rest[verb] && (AUXILIARIES.has(rest[verb]!.lower) || isVerb(rest[verb]!.lower))
  // 'the clowns and their friends': what is joined to it would be left hanging.
  if (/^(?:and|or|&)$/.test(next.lower) && !joinsClause(rest)) return undefined
  if (called) {
    // 'You clowns run the trust' tells; 'you clown explain this' asks.
    const asks = !plural && rest[verb] && isOrder(rest[verb]!.lower)
    return doing && !asks ? [...before, put('you'), ...rest] : undefined
  }
  if (copula(tokens, attack) >= 0) return undefined
  const subject =
    before.length === 0 || /^(?:[,;:–—-]|and|but|so|because|that|if|when|now|how|why)$/.test(before.at(-1)!.lower)
  if (doing && subject) {
    if (/^(?:some|any)$/.test(determiner ?? '') && !plural) return [...before, put('somebody'), ...rest]
    if (determiner && !/^(?:this|that|these|those|the|a|an|what)$/.test(determiner)) return undefined
    // 'Daft old mare put the books back' may ask.
    if (!determiner && !plural && isOrder(rest[verb]!.lower)) return undefined
    if (!plural && isAskedOfOne(rest[verb]!.lower)) return undefined
    const form = plural ? rest[verb]!.lower : withPlural(rest[verb]!.lower)
    return form
      ? [
          ...before,
          put('they'),
          ...rest.slice(0, verb),
          form === rest[verb]!.lower ? rest[verb]! : put(form),
          ...rest.slice(verb + 1),
        ]
      : undefined
  }
  if (subject && /^(?:at|in|from|on|over at|up at)$/.test(next.lower)) {
    const named = rest.slice(1)
    const end = named.findIndex(({ lower }) => AUXILIARIES.has(lower) || isVerb(lower))
    if (end > 0 && end < 6 && !PREPOSITIONS.has(named[end - 1]!.lower)) {
      const form = withPlural(named[end]!.lower)
      return !plural && form
        ? [...before, put('somebody'), ...rest]
        : next.lower === 'at' || BODY.test(named[end - 1]!.lower)
          ? [...before, ...named]
          : [...before, put('the'), put('people'), ...rest]
    }
  }
  return object(tokens, attack)
}

/** A body of people that acts as one: 'the licensing panel'. */
const BODY =
  /^(?:panel|board|team|committee|trust|council|cabinet|department|ministry|treasury|office|directorate|authority)$/

/** After these a clause follows, so that the attack is its subject. */
const KNOWING = /^(?:believe|think|know|say|said|hope|wish|mean|guess|feel|understand|see|that)$/

/** The attack stands where the one who is acted on stands, or it has words behind it that say who is meant. */
function object(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { left, to, determiner, called, plural } = attack
  if (called || copula(tokens, attack) >= 0) return undefined
  // 'run by crooks who' → 'run by people who'
  if (!determiner && plural && left > 0 && tokens[to]?.lower === 'who' && PREPOSITIONS.has(tokens[left - 1]!.lower))
    return [...tokens.slice(0, left), put('people'), ...tokens.slice(to)]
  if (!/^(?:this|that|these|those|the|some)$/.test(determiner ?? '')) return undefined
  const before = tokens.slice(0, left)
  const [next, ...rest] = tokens.slice(to)
  const lead = before.at(-1)
  const acted = !!lead && (isVerb(lead.lower) || PREPOSITIONS.has(lead.lower) || /ing$/.test(lead.lower))
  if (next && (/^(?:who|in|at|behind|responsible|that)$/.test(next.lower) || /[a-z]{2}ing$/.test(next.lower))) {
    if (!acted && next.lower === 'at') return undefined
    return [...before, put(determiner!), put(plural ? 'people' : 'person'), next, ...rest]
  }
  if (!acted || determiner === 'the' || determiner === 'some') return undefined
  // 'I can't believe this clown is still here': there it is the subject of what follows.
  if (!next || !AUXILIARIES.has(next.lower) || SHORT_FORM.test(next.lower))
    return [
      ...before,
      ...(plural ? [put('them')] : [put(determiner!), put('person')]),
      ...(next ? [next] : []),
      ...rest,
    ]
  const form = KNOWING.test(lead.lower) ? withPlural(next.lower) : undefined
  return form ? [...before, put('they'), put(form), ...rest] : undefined
}

const describes = (token: Token) =>
  token.kind === 'word' &&
  (isContent(token) ||
    !!senses(token.lower)?.some(({ list }) => list === 'adjective') ||
    /[a-z]{3}ing$/.test(token.lower))

/** Whether the found words are a name for somebody, not a clause or an order. */
function isName(found: readonly Token[]): boolean {
  // 'c l o w n' holds a 'u' at times, and is no clause for it.
  const words = found.filter(({ kind, text }) => kind === 'word' && text.length > 1)
  if (words.length === 0) return found.length > 2
  const noun = senses(words.at(-1)!.lower)?.some(({ list }) =>
    /^(?:insult|villain|dehumanising|slur|identity)$/.test(list),
  )
  const clause = words.some(
    ({ lower }) =>
      (SUBJECTS.has(lower) && !DETERMINERS.has(lower)) || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower),
  )
  return !clause && (noun || words.at(-1)!.found === 'insult')
}

const STANDS_FOR: Record<string, readonly [one: string, several: string]> = {
  '': ['somebody', 'people'],
  the: ['the person', 'the people'],
  this: ['that person', 'those people'],
  that: ['that person', 'those people'],
  these: ['that person', 'those people'],
  those: ['that person', 'those people'],
}
for (const some of ['a', 'an', 'some', 'any', 'another', 'such', 'what']) STANDS_FOR[some] = STANDS_FOR['']!

/**
 * 'Dozy mare on the desk cut me off' → 'Somebody on the desk cut me off'; 'a toad of a landlord' → 'a landlord'; 'which
 * wazzock booked it' → 'who booked it': where the attack stands for somebody in a clause that says something else.
 */
export function plainPerson(tokens: readonly Token[], attack: Attack): Token[] | undefined {
  const { from, left, to, determiner, called, plural } = attack
  const found = tokens.slice(from, to)
  let first = left
  // 'EA clowns have lost it': whoever is named does it.
  const named = tokens[left - 1]
  if (
    !determiner &&
    !called &&
    named &&
    /^\p{Lu}{2,}$/u.test(named.text) &&
    tokens[to] &&
    AUXILIARIES.has(tokens[to].lower)
  )
    return [...tokens.slice(0, left), ...tokens.slice(to)]
  // 'Greedy, lazy crook': without an article, what stands in front describes the same somebody.
  if (!determiner) while (first > 0 && describes(tokens[first - 1]!)) first--
  const before = tokens.slice(0, first === 0 ? 0 : left)
  const rest = tokens.slice(to)
  const [next, after] = rest
  if (!found.some(({ kind }) => kind === 'word')) return [...tokens.slice(0, from), ...rest]
  if (called || !isName(found) || copula(tokens, attack) >= 0) return undefined
  if (next?.lower === 'of' && after) {
    const article = /^(?:a|an)$/.test(after.lower)
    if (!article) return undefined
    const lead = /^(?:a|an|the|our|my|your|their)$/.test(determiner ?? '') ? determiner! : 'the'
    return [...before, put(lead), ...rest.slice(2)]
  }
  const last = before.at(-1)
  if (last?.lower === 'which' && next) return [...before.slice(0, -1), put('who'), ...rest]
  const word = STANDS_FOR[determiner ?? '']?.[plural ? 1 : 0]
  const opens =
    !last ||
    last.kind === 'mark' ||
    last.kind === 'handle' ||
    /^(?:and|but|so|because|that|if|when|how|why)$/.test(last.lower)
  const acted = !!last && (isVerb(last.lower) || PREPOSITIONS.has(last.lower) || /(?:ing|ed)$/.test(last.lower))
  if (!word || !(opens || acted)) return undefined
  // Somebody who opens a clause does something in it; an order is none of theirs: 'useless lump, send the passes'.
  if (opens && !(next && leadsOn(next, determiner, plural))) return undefined
  return [...before, put(word), ...rest]
}

/** Whether what follows a name can go on to say where somebody is or what they did. */
function leadsOn({ kind, lower, pos }: Token, determiner: string | undefined, plural: boolean): boolean {
  if (kind !== 'word') return false
  if (isVerb(lower) && isOrder(lower)) return determiner !== undefined && (plural || !isAskedOfOne(lower))
  return AUXILIARIES.has(lower) || /^(?:at|in|on|from|behind|with|who)$/.test(lower) || isVerb(lower) || pos === 'VERB'
}

/** 'You people closed our hostel' → 'You closed our hostel'. */
export function swapGroup(tokens: readonly Token[]): Token[] | undefined {
  const [first, second, third] = tokens
  if (!first || !second || !third || !first.hit) return undefined
  const said = `${first.lower} ${second.lower}`
  if (/^(?:you people|you lot|your lot|your sort|your kind)$/.test(said))
    return [{ ...put('you'), hit: undefined }, ...tokens.slice(2)]
  return `${said} ${third.lower}` === 'people like you' && tokens.length > 4
    ? [put('you'), ...tokens.slice(3)]
    : undefined
}

/** 'What kind of halfwit signs off …?' → 'Who signs off …?' */
export function askWho(tokens: readonly Token[], { to, start }: Attack): Token[] | undefined {
  const asked = /^what (?:kind|sort|type) of /.test(
    tokens
      .slice(start, to)
      .map(({ lower }) => lower)
      .join(' '),
  )
  const next = tokens[to]
  return asked && next && (AUXILIARIES.has(next.lower) || isVerb(next.lower))
    ? [...tokens.slice(0, start), put('who'), ...tokens.slice(to)]
    : undefined
}
