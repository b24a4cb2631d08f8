import { ADVERBS, COLOUR, YOU } from '../lexicon/function-words'
import { ADMIRED } from '../lexicon/kindly'
import { isFriendly } from './banter'
import { type Doc, type Person, type Sense, isBoundary } from './doc'
import { isFiction } from './fiction'
import { isActing, phraseStart } from './naming'
import { isAdmiring, isSkilled } from './praise'
import { isContent } from './people'
import { phrases } from './phrase'
import { predicationAt } from './predication'

/** An adjective that runs somebody down, and the words to mark: tokens `[start, end)`. */
export interface Describing {
  adjective: Sense
  start: number
  end: number
}

/** Things that pronouns such as "they" may stand for: with one close before, an adjective may be about it. */
const NEAR = 14

const LAID =
  /^(?:in|on|under|at|by|beside|next|across|there|here|still|awake|down|flat|low|face|face-down|motionless|asleep|dead|quietly)$/

/** Every adjective said of a person, in text order; those inside a name-calling noun phrase are part of that. */
export function describings(doc: Doc): Describing[] {
  const found: Describing[] = []
  let until = 0
  doc.tokens.forEach((_, i) => {
    if (i < until || doc.mentioned[i]) return
    const adjective = doc.senses[i]!.find(({ list }) => list === 'adjective')
    if (!adjective) return
    const describing = describingOf(doc, adjective)
    if (!describing) return
    found.push(describing)
    until = describing.end
  })
  return found
}

function describingOf(doc: Doc, adjective: Sense): Describing | undefined {
  const { tokens } = doc
  const sentence = tokens[adjective.start]!.sentence
  const word = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k]!.word : '')
  const start = phraseStart(doc, adjective.start)
  if (isNamedNext(doc, adjective.end)) return undefined
  const own = tokens[adjective.end - 1]!.word
  // "He was lying on a trolley."
  if (own === 'lying' && LAID.test(word(adjective.end))) return undefined
  if (ADMIRED.has(own) && (isSkilled(doc, adjective.end) || isAdmiring(doc, sentence))) return undefined
  // "Thick as mince, me."
  if (isOfMe(doc, endOf(doc, adjective.end))) return undefined

  const noun = personAfter(doc, adjective.end)
  // "an evil genius"
  if (noun && KIND_NOUNS.test(tokens[noun - 1]!.word)) return undefined
  if (noun && isFiction(doc) && !YOU.has(word(start - 1))) return undefined
  if (noun) return attributive(doc, adjective, start, noun)

  const doers = doersAfter(doc, adjective.end)
  if (adjective.demand === 'any' && doers) return attributive(doc, adjective, start, doers)
  if (thingAfter(doc, adjective.end)) return undefined
  const unknown = unknownAfter(doc, adjective, start)
  if (unknown) return attributive(doc, adjective, start, unknown)
  if (
    /^how$/.test(word(adjective.start - 1)) ||
    (word(adjective.start - 2) === 'how' && ADVERBS.has(word(adjective.start - 1)))
  ) {
    return howStupid(doc, adjective)
  }
  const said = predicationAt(doc, start)
  if (said) {
    if (said.negated || said.conditional || typeof said.subject !== 'object') return undefined
    if (
      said.asked &&
      !/^(?:stupid|thick|dumb|mental|brainless|braindead|dense|retarded|deaf|blind)$/.test(
        tokens[adjective.start]!.word,
      )
    )
      return undefined
    if (!fits(doc, adjective, said.subject, start)) return undefined
    if (isFriendly(doc) && adjective.demand !== 'any') return undefined
    return {
      adjective,
      start: said.start < start && start - said.start <= 3 ? said.start : start,
      end: endOf(doc, adjective.end),
    }
  }
  if (isFiction(doc) || isListOfThing(doc, adjective.end) || findWordFor(doc).some(({ start: at }) => at > start))
    return undefined
  if (adjective.demand !== 'modifier' && isOfTheLot(doc, start, adjective.end))
    return { adjective, start, end: adjective.end }
  if (adjective.demand !== 'modifier' && standsAlone(doc, start, adjective.end) && isThatsYou(doc, adjective.end))
    return { adjective, start, end: adjective.end }
  if (adjective.demand === 'any' && standsAlone(doc, start, adjective.end))
    return { adjective, start, end: adjective.end }
  if (adjective.demand === 'person' && standsAlone(doc, start, adjective.end) && followsPerson(doc, start))
    return { adjective, start, end: endOf(doc, adjective.end) }
  return undefined
}

const isOfMe = ({ tokens }: Doc, end: number) =>
  tokens[end]?.word === ',' && /^(?:me|i|we|us)$/.test(tokens[end + 1]?.word ?? '') && tokens[end + 2]?.kind !== 'word'

/** "evil, pure and simple", "thick as mince", "too thick to read it". */
function endOf({ tokens }: Doc, end: number): number {
  const word = (k: number) => tokens[k]?.word ?? ''
  if (word(end) === 'to' && word(end - 2) === 'too') {
    let to = end
    while (to < end + 4 && tokens[to]?.kind === 'word' && tokens[to]!.sentence === tokens[end]!.sentence) to++
    return to
  }
  if (word(end) === ',' && word(end + 1) === 'pure' && word(end + 2) === 'and') return end + 4
  if (word(end) === 'as' && tokens[end + 1])
    return Math.min(end + (/^(?:a|two|pig)$/.test(word(end + 1)) ? 3 : 2), tokens.length)
  return end
}

/** Whether the adjective's demand is met by whom it is said of. */
function fits(doc: Doc, { demand, start }: Sense, subject: Person, phrase: number): boolean {
  if (subject.kind === 'self' || demand === 'modifier') return false
  if (subject.kind === 'you') return true
  // "The council is useless" is about what it does.
  if (subject.kind === 'institution') return demand === 'any'
  if (demand === 'you') return false
  if (subject.kind === 'named' && demand === 'subject') return doc.tokens[subject.start]!.kind === 'handle'
  const pronoun = doc.tokens[subject.start]!.word
  if (subject.kind === 'third' && demand === 'subject' && /^(?:they|them)$/.test(pronoun)) {
    const things = doc.senses.slice(Math.max(0, phrase - NEAR), subject.start)
    return !things.some(here => here.some(({ list, plural }) => list === 'thing' && plural))
  }
  return start >= 0
}

/** An insulting noun right after: the adjective is part of its phrase. */
const isNamedNext = (doc: Doc, end: number): boolean => {
  for (let k = end; k < end + 3; k++) {
    if (
      doc.senses[k]?.some(
        ({ list }) => list === 'insult' || list === 'villain' || list === 'dehumanising' || list === 'slur',
      )
    )
      return true
    if (!doc.senses[k]?.some(({ list }) => list === 'adjective') && !COLOUR.has(doc.tokens[k]?.word ?? '')) return false
  }
  return false
}

/** The person-noun that the adjective stands before: "pathetic little man", "clueless managers". */
function personAfter({ tokens, senses }: Doc, end: number): number | undefined {
  let k = end
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[k]
    if (!token || token.sentence !== tokens[end - 1]!.sentence) return undefined
    // "a talentless, chinless chairman"
    if (token.word === ',' && senses[k + 1]?.some(({ list }) => list === 'adjective')) k++
    else if (isBoundary(token)) return undefined
    const here = senses[k]!
    const person = here.find(({ list }) => list === 'person')
    if (person) {
      const after = senses[person.end]
      // "lazy patient transport": the noun only describes a thing.
      const described = after?.find(({ list }) => list === 'thing')
      if (!person.plural && described && !isBoundary(tokens[person.end]) && !isActing(tokens, described.end))
        return undefined
      return person.end
    }
    const colour = here.find(({ list }) => list === 'adjective' || list === 'identity')
    if (colour) k = colour.end
    else if (COLOUR.has(token.word) || token.word === 'fucking') k++
    else return undefined
  }
  return undefined
}

/** "Gutless. That's the only word for a plan with no houses in it" */
const findWordFor = phrases(['only|the word|words for <det> ~2 <object>'])

/** Most words of a list of adjectives that are read over to the noun. */
const LONGEST_LIST = 6

/** "smug, half-baked slogan", "barmy, crackpot, and it'll cost more": the list belongs to a thing. */
function isListOfThing({ tokens, senses }: Doc, end: number): boolean {
  const { sentence } = tokens[end - 1]!
  if (tokens[end]?.word !== ',' && tokens[end]?.word !== 'and') return false
  for (let k = end; k < end + LONGEST_LIST && tokens[k]?.sentence === sentence; k++) {
    if (/^(?:it|it's)$/.test(tokens[k]!.word)) return true
    if (senses[k]!.some(({ list }) => list === 'thing'))
      return !/^(?:that|this|what|which)$/.test(tokens[k]!.word) && !/^(?:of|for)$/.test(tokens[k + 1]?.word ?? '')
    if (tokens[k]!.kind === 'word' && !isContent(tokens[k]) && tokens[k]!.word !== 'and') return false
  }
  return false
}

const thingAfter = ({ tokens, senses }: Doc, end: number): boolean =>
  tokens[end]?.kind === 'word' &&
  tokens[end]!.sentence === tokens[end - 1]!.sentence &&
  Boolean(senses[end]?.some(({ list }) => list === 'thing')) &&
  !/^(?:it|this|that|which|what)$/.test(tokens[end]!.word)

/** "work-shy tea drinkers": a thing, and those who do something with it. */
const doersAfter = ({ tokens, senses }: Doc, end: number): number | undefined => {
  const thing = senses[end]?.find(({ list }) => list === 'thing')
  const doer = thing && tokens[thing.end]
  return doer?.kind === 'word' &&
    doer.sentence === tokens[end]!.sentence &&
    /^[a-z]{2,}(?:ers|ors|ists)$/.test(doer.word) &&
    !senses[thing!.end]!.some(({ list }) => list === 'thing')
    ? thing!.end + 1
    : undefined
}

/** What no insult ends in: "you mad genius". */
const KIND_NOUNS =
  /^(?:genius|legend|legends|star|stars|hero|heroes|angel|angels|beauty|beauties|diamond|gem|treasure|champion|thing|things|thanks|love|fool|sod|news|luck|day|times|bet)$/

/** A noun that we do not know, where only a person fits: "you sanctimonious prune", "gormless Trevor from Highways". */
function unknownAfter({ tokens, senses }: Doc, { demand, end }: Sense, start: number): number | undefined {
  const addressed = YOU.has(tokens[start - 1]?.word ?? '')
  // "you dozy great pudding"
  const scolded = addressed && /^(?:old|little|wee|great|big|fat)$/.test(tokens[end]?.word ?? '')
  if (/^(?:silly|daft|poor|cheeky)$/.test(tokens[end - 1]!.word)) return undefined
  if (demand !== 'any' && !(addressed && (demand !== 'modifier' || scolded))) return undefined
  let k = end
  while (k < end + 2 && (COLOUR.has(tokens[k]?.word ?? '') || senses[k]?.some(({ list }) => list === 'adjective'))) k++
  const token = tokens[k]
  if (!token || token.kind !== 'word' || token.sentence !== tokens[end - 1]!.sentence || !isContent(token))
    return undefined
  if (senses[k]!.some(({ list }) => list === 'thing' || list === 'institution') || KIND_NOUNS.test(token.word))
    return undefined
  if (ADVERBS.has(token.word) || /(?:ing|ed|ly)$/.test(token.word)) return undefined
  const after = tokens[k + 1]
  const ended = !after || after.sentence !== token.sentence || isBoundary(after)
  return ended || (!addressed && /^(?:from|on|at|in|who|behind|running)$/.test(after.word)) ? k + 1 : undefined
}

function attributive(doc: Doc, adjective: Sense, start: number, end: number): Describing | undefined {
  const { tokens } = doc
  const word = (k: number) => tokens[k]?.word ?? ''
  const said = predicationAt(doc, start)
  if (said && (said.negated || said.conditional || (typeof said.subject === 'object' && said.subject.kind === 'self')))
    return undefined
  if (/^(?:no|not|never)$/.test(word(start - 1)) || /^(?:my|i|me|we|us|our)$/.test(word(end)) || word(end) === 'like') {
    if (word(end + 1) !== 'you' && word(end + 1) !== 'him' && word(end + 1) !== 'her') return undefined
  }
  const addressed = YOU.has(word(start - 1))
  const little = tokens.slice(adjective.end, end).some(t => t.word === 'little')
  if (isFriendly(doc)) return undefined
  if (!addressed && !little && (adjective.demand === 'modifier' || adjective.demand === 'you')) return undefined
  if (
    addressed &&
    adjective.demand === 'modifier' &&
    /^(?:people|guys|all|lot)$/.test(word(end - 1)) === false &&
    !/^(?:man|woman|boy|girl|person|human|human being|child|lad|lady)$/.test(word(end - 1))
  )
    return undefined
  return { adjective, start: addressed ? start - 1 : start, end }
}

/** "how stupid are you", "how dumb can you be". */
function howStupid(doc: Doc, adjective: Sense): Describing | undefined {
  const { tokens, people } = doc
  let k = adjective.end
  if (!/^(?:are|is|can|could|do|does|r|must|'s)$/.test(tokens[k]?.word ?? '')) return undefined
  k++
  const who = people[k]
  if (!who || who.kind === 'self' || adjective.demand === 'modifier') return undefined
  return { adjective, start: adjective.start - 1, end: who.end }
}

/** "Shiftless, the lot of them", "Useless, every one of you". */
function isOfTheLot({ tokens, people }: Doc, start: number, end: number): boolean {
  const sentence = tokens[start]!.sentence
  const first = start === 0 || tokens[start - 1]!.sentence !== sentence
  const who = [2, 3, 4, 5].map(n => people[end + n]).find(person => person?.kind === 'you' || person?.kind === 'third')
  return (
    first &&
    tokens[end]?.word === ',' &&
    /^(?:the|all|every|both|each|whole)$/.test(tokens[end + 1]?.word ?? '') &&
    tokens.slice(end + 2, end + 5).some(({ word }) => word === 'of') &&
    who !== undefined &&
    tokens[who.start]!.sentence === sentence
  )
}

/** How far on the words may be that say whose the adjectives are. */
const THATS_YOU = 12

/** "Cruel, crooked and cross-eyed, that's her", "Nasty, needy. That's you." */
function isThatsYou({ tokens, people }: Doc, end: number): boolean {
  const { sentence } = tokens[end - 1]!
  for (let k = end; k < end + THATS_YOU && tokens[k] && tokens[k]!.sentence <= sentence + 1; k++) {
    const who = people[k + 2] ?? people[k + 3]
    if (tokens[k]!.word === 'that' && /^(?:'s|is)$/.test(tokens[k + 1]?.word ?? '') && who) return who.kind !== 'self'
    const described = people[k + 2]
    if (tokens[k]!.word === 'words' && tokens[k + 1]?.word === 'for' && described) return described.kind !== 'self'
  }
  return false
}

function standsAlone({ tokens, senses }: Doc, start: number, end: number): boolean {
  const before = tokens[start - 1]
  const after = tokens[end]
  const sentence = tokens[start]!.sentence
  let k = start - 1
  while (
    k >= 0 &&
    tokens[k]!.sentence === sentence &&
    (ADVERBS.has(tokens[k]!.word) ||
      (/^(?:,|and)$/.test(tokens[k]!.word) && k > 0) ||
      senses[k]!.some(({ list, end }) => list === 'adjective' && end === k + 1))
  )
    k--
  const opens = k < 0 || tokens[k]!.sentence !== sentence || before?.kind === 'handle' || tokens[k]!.kind === 'handle'
  return opens && (!after || after.sentence !== sentence || isBoundary(after) || after.kind !== 'word')
}

/** Whether the sentence before is about somebody: "She wants us to suffer. Evil." */
function followsPerson({ tokens, people }: Doc, start: number): boolean {
  const sentence = tokens[start]!.sentence
  let subject: Person | undefined
  for (let k = start - 1; k >= 0 && tokens[k]!.sentence >= sentence - 1; k--) {
    if (tokens[k]!.sentence === sentence - 1 && people[k]) subject = people[k]
    if (tokens[k]!.sentence === sentence && tokens[k]!.kind === 'handle') return true
  }
  return subject !== undefined && subject.kind !== 'self'
}
