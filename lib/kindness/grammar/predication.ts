import { ADVERBS, AUXILIARIES, BE, DETERMINERS, NEGATORS, PREPOSITIONS, SEEM } from '../lexicon/function-words'
import { type Doc, type Person, isBoundary } from './doc'
import { isContent } from './people'

/** What a word or phrase is said of. */
export interface Predication {
  /** Who it is said of; a thing, or nothing that we know to be a person. */
  subject: Person | 'thing' | 'unknown'
  /** Token where the subject starts, or where the verb does if the subject is not known. */
  start: number
  negated: boolean
  /** Whether it is put as a condition: "you'd be a fool to". */
  conditional: boolean
  /** Whether it is asked: "are you a". */
  asked: boolean
}

const LIKE_VERBS =
  /^(?:act|acts|acted|acting|behave|behaves|behaved|behaving|sound|sounds|sounded|sounding|look|looks|looked|looking|talk|talks|talking|come|comes|carry|carries|carrying)$/
const FAR = 8

/** Nouns of quantity before the noun that counts: "a bunch of", "a lump of". */
export const COLLECTIVE =
  /^(?:bunch|bunches|pack|packs|load|loads|shower|set|gang|parcel|herd|crew|bag|nest|collection|team|cabal|army|group|circus|clutch|coven|gaggle|rabble|clique|den|cabal|committee|posse|squad|mob|pair|couple|swarm|plague|infestation|lump|piece|pile|heap|sack|streak|ball|tub|bucket)$/

/** Reads leftwards from token `i`, where a noun or adjective phrase starts, to the verb and the subject it belongs to. */
export function predicationAt(doc: Doc, i: number): Predication | undefined {
  const { tokens } = doc
  const sentence = tokens[i]!.sentence
  const at = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k] : undefined)
  const word = (k: number) => at(k)?.word ?? ''
  let negated = false
  let k = i - 1
  // "a", "such a", "nothing but a", "one of the", "a bit of a", "not", "so"
  for (let steps = 0; steps < FAR; steps++) {
    const w = word(k)
    if (NEGATORS.has(w)) {
      // "not only", "not just a" deny nothing.
      if (!/^(?:only|just|merely|simply)$/.test(word(k + 1))) negated = true
    } else if (!(
      (DETERMINERS.has(w) && !/^(?:which|what|those|these)$/.test(w)) ||
      ADVERBS.has(w) ||
      COLLECTIVE.test(w) ||
      /^(?:of|bit|but|more|than|one|complete|kind|sort|literal|being|little|lower|worse|less)$/.test(w)
    ))
      break
    k--
    if (k < i - FAR) return undefined
    // "this is" and "that's": the pronoun is the subject, not a determiner.
    if ((w === 'this' || w === 'that') && isVerb(word(k + 2)))
      return { subject: 'thing', start: k + 1, negated, conditional: false, asked: false }
  }
  if (word(k + 1) === 'being' && /^(?:stop|quit|imagine)$/.test(word(k))) {
    // "stop being such a": said to the reader.
    return { subject: { kind: 'you', start: k, end: k + 1 }, start: k, negated, conditional: false, asked: false }
  }
  // Questions: "are you a", "is he", with the subject between the verb and the phrase.
  const inverted = personEndingAt(doc, k)
  if (
    inverted &&
    (BE.has(word(inverted.start - 1)) || (word(inverted.start - 1) === "n't" && BE.has(word(inverted.start - 2))))
  ) {
    const verb = inverted.start - 1
    const before = word(verb - 1)
    if (!personEndingAt(doc, verb - 1) || before === 'what') {
      return { subject: inverted, start: verb, negated: false, conditional: false, asked: true }
    }
  }
  if (word(k) === 'like' || word(k) === 'as') {
    if (!LIKE_VERBS.test(word(k - 1))) return undefined
    k--
  }
  let verb = word(k)
  const labelled = verb === ':' ? personEndingAt(doc, k - 1) : undefined
  if (labelled && labelled.kind !== 'self' && word(labelled.start - 1) === '')
    return { subject: labelled, start: labelled.start, negated, conditional: false, asked: false }
  if (verb !== '=' && !BE.has(verb) && !SEEM.has(verb) && !LIKE_VERBS.test(verb) && !/^(?:got|turned)$/.test(verb))
    return undefined
  let conditional = false
  k--
  for (let steps = 0; steps < FAR; steps++) {
    verb = word(k)
    // "trying to be", "need to stop acting": the verb before belongs to the same subject.
    // "tried not to be"
    if (verb === 'to' && NEGATORS.has(word(k - 1))) {
      negated = true
      k -= 2
      continue
    }
    if (verb === 'to' || /^(?:stop|quit|tried|tries|trying|need|want)$/.test(verb)) {
      k -= verb === 'to' && /^[a-z]+$/.test(word(k - 1)) && !personEndingAt(doc, k - 1) ? 2 : 1
      continue
    }
    if (NEGATORS.has(verb)) negated = true
    else if (AUXILIARIES.has(verb) || BE.has(verb)) conditional ||= /^(?:'d|would|could|might)$/.test(verb)
    else if (!ADVERBS.has(verb) || verb === 'that' || verb === 'all' || verb === 'most') break
    k--
  }
  if (k >= 0 && at(k) && isBoundary(at(k)) && word(k) === ',') {
    // A remark between commas: "the minister, frankly, is".
    for (let back = k - 1; back > k - 8; back--) if (word(back) === ',' && personEndingAt(doc, back - 1)) k = back - 1
  }
  // "Been a right": the author leaves out "I".
  if (/^(?:been|being|was|feel|feeling|felt|looked|am)$/.test(word(k + 1)) && (!at(k) || isBoundary(at(k))))
    return { subject: { kind: 'self', start: k + 1, end: k + 2 }, start: k + 1, negated, conditional, asked: false }
  const subject = headOf(doc, personEndingAt(doc, k)) ?? relativeSubject(doc, k)
  if (subject === 'thing' || (subject && isDone(doc, subject)))
    return { subject: 'thing', start: k, negated, conditional, asked: false }
  if (subject) {
    negated ||= /^(?:no|neither|nobody|none)$/.test(word(subject.start))
    return { subject, start: subject.start, negated, conditional, asked: false }
  }
  // "Gareth in Procurement": the head stands before the preposition.
  const preposition = DETERMINERS.has(word(k - 1)) ? k - 2 : k - 1
  if (at(preposition) && PREPOSITIONS.has(word(preposition)) && at(preposition - 1)?.capital) k = preposition - 1
  const here = doc.senses[k] ?? []
  // "Our chair" may be either: then we do not know.
  const object = here.some(({ list }) => list === 'thing') && !here.some(({ list }) => list === 'person')
  const isThing = object || /^(?:there|here|it)$/.test(word(k))
  return { subject: isThing ? 'thing' : 'unknown', start: at(k) ? k : k + 1, negated, conditional, asked: false }
}

/** Whether what starts at token `from` is said of a thing: "the lift | has the charm of …", "it is | as thick as …". */
export function isSaidOfThing(doc: Doc, from: number): boolean {
  const { tokens, people, senses } = doc
  if (people[from] || !tokens[from - 1] || tokens[from - 1]!.sentence !== tokens[from]!.sentence) return false
  let k = from - 1
  const verb = /^(?:is|are|was|were|'s|has|have|had|got|be|been|being|shows?)$/
  while (
    k > 0 &&
    (ADVERBS.has(tokens[k]!.word) || verb.test(tokens[k]!.word) || /^(?:the|all|with)$/.test(tokens[k]!.word))
  )
    k--
  const spoken = k < from - 1 || verb.test(tokens[from]!.word)
  if (!spoken || tokens[k]!.sentence !== tokens[from]!.sentence) return false
  if (personEndingAt(doc, k)) return false
  const here = senses[k]!
  return (
    tokens[k]!.word === 'it' ||
    (!/^(?:this|that|what|which|these|those)$/.test(tokens[k]!.word) &&
      here.some(({ list }) => list === 'thing') &&
      !here.some(({ list }) => list === 'person'))
  )
}

/** "Charging a widow is grotesque": what is done to somebody is a deed, no person. */
const isDone = ({ tokens }: Doc, { start }: Person): boolean => {
  const before = tokens[start - 1]
  return (
    before?.sentence === tokens[start]!.sentence &&
    /^[a-z]{3,}ing$/.test(before.word) &&
    isContent(before) &&
    DETERMINERS.has(tokens[start]!.word) &&
    (!tokens[start - 2] || tokens[start - 2]!.sentence !== before.sentence || isBoundary(tokens[start - 2]))
  )
}

/** The noun that a person belongs to by a preposition, if any: in "feedback from patients" it is the feedback. */
function headOf(doc: Doc, person: Person | undefined): Person | 'thing' | undefined {
  if (!person) return undefined
  const { tokens } = doc
  const before = tokens[person.start - 1]
  const head = tokens[person.start - 2]
  if (!before || !head || head.sentence !== before.sentence || isBoundary(head)) return person
  if (!/^(?:of|from|about|for|by|to|with|in|at|on|between|against)$/.test(before.word)) return person
  if (
    /^(?:some|most|many|all|half|both|none|lots|plenty|one|any|each|lot|majority|bunch|sort|kind|type|rest|every)$/.test(
      head.word,
    )
  )
    return person
  const isRole = doc.senses[person.start - 2]!.some(({ list }) => list === 'person')
  return personEndingAt(doc, person.start - 2) ?? (isContent(head) && !isRole ? 'thing' : person)
}

const isVerb = (word: string) => BE.has(word) || SEEM.has(word) || AUXILIARIES.has(word)

/** The person whose name ends with token `k`. */
export function personEndingAt({ people, tokens }: Doc, k: number): Person | undefined {
  if (k < 0 || !tokens[k]) return undefined
  let best: Person | undefined
  for (let start = k; start >= 0 && start > k - FAR; start--) {
    const person = people[start]
    if (person?.end === k + 1) best = person
    else if (person && person.end > k + 1) break
    if (tokens[start]!.sentence !== tokens[k]!.sentence) break
  }
  return best
}

/** "people at the council", "the person who wrote this", "whoever designed the rota". */
function relativeSubject({ people, tokens }: Doc, k: number): Person | undefined {
  for (let start = k; start >= 0 && start > k - 12; start--) {
    if (tokens[start]!.sentence !== tokens[k]?.sentence || isBoundary(tokens[start])) return undefined
    const person = people[start]
    if (!person || person.end > k) continue
    const link = tokens[person.end]?.word ?? ''
    if (tokens[start]!.word === 'whoever') return person
    if (/^(?:who|that)$/.test(link) && person.kind !== 'self') return person
    if (
      /^(?:of|for|at|in|from|behind|on|with|like|round|running)$/.test(link) &&
      person.kind !== 'self' &&
      person.kind !== 'you'
    ) {
      // The subject may be a longer phrase that starts further left.
      return personEndingAt({ people, tokens } as Doc, person.end - 1) ?? person
    }
  }
  return undefined
}
