import { isEveryday, isIdentityAdjective } from '../lexicon'
import {
  ADVERBS,
  ANYBODY,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATORS,
  PREPOSITIONS,
  SEEM,
  SELF,
  THIRD,
  YOU,
} from '../lexicon/function-words'
import type { Token } from '../text/token'
import type { Person, Sense } from './doc'

/** Most words between a determiner and the noun it belongs to. */
const LONGEST_NOUN_PHRASE = 6
const SEVERAL = new Set(['lot', 'people', 'guys', 'all', 'two', 'ppl', 'folks', 'folk', 'both'])

/** Whether a word can stand inside a noun phrase: not a word of grammar. */
export const isContent = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word' || token.kind === 'number') &&
  !(
    BE.has(token.word) ||
    AUXILIARIES.has(token.word) ||
    PREPOSITIONS.has(token.word) ||
    CONJUNCTIONS.has(token.word) ||
    NEGATORS.has(token.word) ||
    DETERMINERS.has(token.word) ||
    SELF.has(token.word) ||
    THIRD.has(token.word) ||
    YOU.has(token.word)
  )

/** Verbs that may follow a people named by an adjective: "the disabled get …", "a Muslim treated me". */
const VERBS = new Set(
  'always ask asked asks became become began believe bought bring broke brought built caught chose came claim come comes cost cut dealt deserve do drew drive drove eat expect expects fed fell felt finally flew forgot fought gave get gets give go goes got had have hate hates held hid hit jump just keep keeps kept knew know knows lead learn learned learnt leave led left let lie live lost lives look looks love made make makes meant met moan need needs never now only own paid pay play put ran rode rose run runs said sat say says see sent set shook shut sit sits slept sold speak spent spoke speaks stay steal stole stood struck stuck swept swore take taken takes talk taught teach tell think threw thinks told took touch treat treated turn use want wanted wants went win wore work works wrote'.split(
    ' ',
  ),
)
const isVerb = (word: string, senses: readonly Sense[]) =>
  VERBS.has(word) || (senses.length === 0 && /^[a-z]{3,}ing$/.test(word))

/** Whether a word looks like a verb that a person does: "took", "left", "cancelled", "blocks". */
export const isVerbForm = (word: string): boolean => VERBS.has(word) || /(?:ed|ing|[^su]s)$/.test(word)

const has = (senses: readonly Sense[] | undefined, list: Sense['list']) => senses?.find(sense => sense.list === list)

/** For each token, the person named from there. */
export function findPeople(tokens: readonly Token[], senses: readonly (readonly Sense[])[]): (Person | undefined)[] {
  return tokens.map((_, i) => personAt(tokens, senses, i))
}

function personAt(tokens: readonly Token[], senses: readonly (readonly Sense[])[], start: number): Person | undefined {
  const token = tokens[start]!
  if (token.kind === 'handle') return { kind: 'named', start, end: start + 1 }
  if (token.kind !== 'word') return undefined
  const { word } = token
  const next = tokens[start + 1]
  if (YOU.has(word)) {
    return { kind: 'you', start, end: start + (next && SEVERAL.has(next.word) ? 2 : 1) }
  }
  // "your lot", "your kind"
  if (/^(?:your|ur|yer)$/.test(word) && next && /^(?:lot|kind|sort|type|ilk)$/.test(next.word))
    return { kind: 'you', start, end: start + 2 }
  if (SELF.has(word) && word !== 'our') return { kind: 'self', start, end: start + 1 }
  if (THIRD.has(word) && !(word === 'her' && isContent(next))) return { kind: 'third', start, end: start + 1 }
  if (word === 'the' || word === 'whole' || word === 'all' || word === 'both' || word === 'two') {
    const lot = lotOf(tokens, start)
    if (lot) return lot
  }
  if (ANYBODY.has(word) && word !== 'all') return { kind: 'third', start, end: start + 1 }
  return nounPhrase(tokens, senses, start)
}

/** "the lot of them", "all of you", "the two of you". */
function lotOf(tokens: readonly Token[], start: number): Person | undefined {
  for (let i = start; i < start + 4; i++) {
    if (tokens[i]?.word !== 'of') continue
    const who = tokens[i + 1]
    if (who?.word === 'you') return { kind: 'you', start, end: i + 2 }
    if (who && THIRD.has(who.word)) return { kind: 'third', start, end: i + 2 }
  }
  return undefined
}

function nounPhrase(
  tokens: readonly Token[],
  senses: readonly (readonly Sense[])[],
  start: number,
): Person | undefined {
  let i = start
  let determined = false
  while (
    i < start + 3 &&
    tokens[i]?.kind === 'word' &&
    (DETERMINERS.has(tokens[i]!.word) || (i > start && tokens[i]!.word === 'of'))
  ) {
    determined = true
    i++
  }
  // "stop calling women": without a determiner, words we do not know are no part of the phrase.
  if (!determined && senses[start]!.length === 0 && !isIdentityAdjective.has(tokens[start]!.word))
    return properName(tokens, senses, start)
  const sentence = tokens[start]!.sentence
  const limit = Math.min(tokens.length, i + LONGEST_NOUN_PHRASE)
  let head: Person | undefined
  let thing = false
  for (let k = i; k < limit;) {
    const token = tokens[k]!
    if (token.sentence !== sentence || !isContent(token)) break
    const here = senses[k]!
    const role = has(here, 'person')
    const identity = has(here, 'identity')
    const body = has(here, 'institution')
    const object = has(here, 'thing')
    const person = [role, identity, body].find(sense => sense !== undefined)
    if (person && (!object || person.end > object.end)) {
      const bare = identity && !role
      const loose = bare && !determined && isEveryday.has(token.word) && identity.end === k + 1
      if (!(loose && !(k > i))) {
        head = { kind: kindOf(role, identity), start, end: person.end }
        thing = false
      }
      k = person.end
      // "gay" alone is an adjective until a noun or a clause end follows.
      if (
        bare &&
        tokens[k - 1] === token &&
        isIdentityAdjective.has(token.word) &&
        isContent(tokens[k]) &&
        !has(senses[k], 'person') &&
        !(determined && isVerb(tokens[k]!.word, senses[k]!))
      )
        head = undefined
    } else if (object) {
      thing = true
      k = object.end
    } else if (ADVERBS.has(token.word) && head) break
    else {
      // A word after the noun is a verb, or another noun that this one only describes; the lists decide.
      if (head) break
      if (k - i >= 4) break
      k++
    }
  }
  if (head && !thing) {
    if (isPossessive(tokens, senses, head.end)) return undefined
    // "gay Muslim doctor": an identity anywhere in the phrase makes it one.
    for (let k = i; k < head.end; k++)
      if (
        (has(senses[k], 'identity') || isIdentityAdjective.has(tokens[k]!.word)) &&
        !/^(?:old|older|young|younger|man|men)$/.test(tokens[k]!.word)
      )
        head.kind = 'identity'
    return head
  }
  return thing ? undefined : properName(tokens, senses, start)
}

/** A longer role wins over an identity inside it ("old people's nurse"); with neither, it is a body. */
function kindOf(role: Sense | undefined, identity: Sense | undefined): Person['kind'] {
  if (identity && !(role && role.end > identity.end)) return 'identity'
  return role ? 'role' : 'institution'
}

/** Capitalised words in mid-sentence, or two in a row, in a text that is not all capitals. */
function properName(
  tokens: readonly Token[],
  senses: readonly (readonly Sense[])[],
  start: number,
): Person | undefined {
  const isName = (k: number) => {
    const token = tokens[k]
    return (
      token?.kind === 'word' &&
      token.capital &&
      isContent(token) &&
      token.word.length > 2 &&
      !/\d/.test(token.word) &&
      !ADVERBS.has(token.word) &&
      !SEEM.has(token.word) &&
      token.end - token.start >= token.word.length &&
      senses[k]!.length === 0
    )
  }
  if (!isName(start)) return undefined
  let end = start + 1
  while (end < start + 3 && isName(end)) end++
  const before = tokens[start - 1]
  const opens = !before || before.sentence !== tokens[start]!.sentence || before.kind === 'mark'
  if (opens && end === start + 1) return undefined
  if (
    before &&
    before.sentence === tokens[start]!.sentence &&
    before.capital &&
    before.kind === 'word' &&
    isName(start - 1)
  )
    return undefined
  if (isPossessive(tokens, senses, end)) return undefined
  return { kind: 'named', start, end }
}

/** Whether `'s` at `i` owns what follows; else it is short for "is". */
function isPossessive(tokens: readonly Token[], senses: readonly (readonly Sense[])[], i: number): boolean {
  const token = tokens[i]
  if (token?.word === "'" && isContent(tokens[i + 1])) return true
  if (token?.word !== "'s") return false
  const next = tokens[i + 1]
  if (!next || !isContent(next)) return next?.word === 'own'
  // "the bailiff's getting …": short for "is".
  if (ADVERBS.has(next.word) || /^(?:getting|going|coming|having|making)$/.test(next.word)) return false
  return !senses[i + 1]!.some(
    ({ list }) => list === 'adjective' || list === 'insult' || list === 'villain' || list === 'dehumanising',
  )
}
