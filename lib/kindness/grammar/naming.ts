import type { Entry } from '../lexicon'
import { ADVERBS, COLOUR, DETERMINERS, YOU } from '../lexicon/function-words'
import { APPLAUSE, PRAISE, SELF_MISHAPS } from '../lexicon/kindly'
import { isFriendly } from './banter'
import { type Doc, type Person, type Sense, isBoundary } from './doc'
import { isContent } from './people'
import { COLLECTIVE, type Predication, personEndingAt, predicationAt } from './predication'

/** A noun that calls somebody something: the noun, the phrase around it, and whom it is said of. */
export interface Naming {
  noun: Sense
  /** The words to mark: tokens `[start, end)`. */
  start: number
  end: number
  /** Whom it names, where the sentence says so. */
  target: Person | undefined
}

type Frame =
  | 'addressed' // you coward
  | 'said of' // she is a coward
  | 'exclaimed' // what a coward
  | 'pointed at' // that coward
  | 'counted' // a bunch of cowards
  | 'alone' // Coward.
  | 'strengthened' // an absolute coward
  | 'placed' // the coward in charge
  | 'mentioned' // anywhere else

const POINTING = /^(?:this|that|these|those|them|dem|dis|dat|yon)$/
const NAMED_BY_PLACE = /^(?:who|whose|in|at|running|behind|from|on|that|like|upstairs|responsible|with|leading|and)$/
const PUT_IN_CHARGE =
  /^(?:by|elect|elected|hired|hire|made|appointed|with|promoted|employ|employed|voted|married|stupid|another)$/

/** Every naming by a noun of `list`, in text order. */
export function namings(doc: Doc, list: Entry['list']): Naming[] {
  const found: Naming[] = []
  let covered = 0
  doc.tokens.forEach((_, i) => {
    if (i < covered) return
    const here = doc.senses[i]!
    const longest = here.find(sense => NOUNS.has(sense.list))
    if (!longest) return
    // "benefit scum" is one word of its own: its last part is not read again.
    if (longest.end > i + 1) covered = longest.end
    if (longest.list !== list) return
    const naming = namingOf(doc, longest)
    if (naming) found.push(naming)
  })
  return found
}

const NOUNS: ReadonlySet<Entry['list']> = new Set(['insult', 'villain', 'dehumanising', 'slur'])

function namingOf(doc: Doc, noun: Sense): Naming | undefined {
  if (doc.mentioned[noun.start]) return undefined
  if (isName(doc, noun)) return undefined
  const start = phraseStart(doc, noun.start)
  if (has(doc, start, noun.start, PRAISE)) return undefined
  if (doc.tokens.some(({ word }) => APPLAUSE.has(word))) return undefined
  const said = predicationAt(doc, start)
  if (said && (said.negated || said.conditional || isSelf(said.subject))) return undefined
  if (isDenied(doc, start) || isCompound(doc, noun) || isOneself(doc, start, noun.end)) return undefined
  const frame = frameOf(doc, noun, start, said)
  if (!counts(noun, frame, said)) return undefined
  if (frame === 'addressed' && isFriendly(doc)) return undefined
  if (noun.list === 'insult' && isFriendly(doc) && frame !== 'said of') return undefined
  return { noun, ...marked(doc, noun, start, frame, said), target: targetOf(doc, frame, start, said) }
}

/** The first token of the noun's own phrase: its adjectives and strengtheners, not its determiner. */
export function phraseStart(doc: Doc, noun: number): number {
  const { tokens, senses } = doc
  const sentence = tokens[noun]!.sentence
  let start = noun
  for (let steps = 0; steps < 6; steps++) {
    const k = start - 1
    const token = tokens[k]
    if (!token || token.sentence !== sentence) break
    if (COLOUR.has(token.word) || isSwear(token.word)) start = k
    else if (senses[k]!.some(s => s.list === 'adjective' && s.end === start)) start = k
    else if (k > 0 && senses[k - 1]!.some(s => s.list === 'adjective' && s.end === start)) start = k - 1
    else if ((token.word === ',' || token.word === 'and') && k > 0 && endsAdjective(doc, k)) start = k
    else break
  }
  // "a condescending twat": words we do not know, if a determiner or "you" stands before them.
  for (let unknown = 1; unknown <= 2; unknown++) {
    const k = start - unknown
    const token = tokens[k]
    const before = tokens[k - 1]
    if (!token || !before || token.sentence !== sentence || !isContent(token) || token.kind !== 'word') break
    if (ADVERBS.has(token.word) || senses[k]!.some(s => s.list !== 'identity' && s.list !== 'thing')) break
    if (before.sentence === sentence && (DETERMINERS.has(before.word) || before.word === 'you' || before.word === 'u'))
      return k
  }
  return start
}

const endsAdjective = ({ senses }: Doc, end: number) =>
  [1, 2].some(n => senses[end - n]?.some(s => s.list === 'adjective' && s.end === end))

const isSwear = (word: string) =>
  /^(?:fuck|fucking|fuckin|fucken|bloody|effing|fecking|feckin|sodding|damn|goddamn|motherfucking|cunting|shitting|ass|arse|arsed|assed)$/.test(
    word,
  )

const isSelf = (subject: Predication['subject'] | undefined) => typeof subject === 'object' && subject.kind === 'self'

const has = ({ tokens }: Doc, from: number, to: number, words: ReadonlySet<string>) =>
  tokens.slice(from, to).some(({ word }) => words.has(word))

/** Part of a proper name: a capital in the middle of a sentence with another capital beside it (Dick Whittington). */
function isName({ tokens, text }: Doc, { start, end }: Sense): boolean {
  const token = tokens[start]!
  if (!token.capital || end > start + 1) return false
  const beside = [tokens[start - 1], tokens[start + 1]].filter(
    t => t?.kind === 'word' && t.sentence === token.sentence && t.capital && !COLOUR.has(t.word) && t.word.length > 1,
  )
  // In a text or a sentence in capitals, capitals say nothing.
  const shouted = text.slice(token.start + 1, token.end)
  return (
    beside.length > 0 &&
    shouted !== shouted.toUpperCase() &&
    beside.some(t => t!.end - t!.start >= 2 && !/^[A-Z]+$/.test(text.slice(t!.start, t!.end)) && isContent(t))
  )
}

/** "no idiot", "not an idiot", "hardly a coward" without a verb we could read. */
function isDenied({ tokens }: Doc, start: number): boolean {
  let k = start - 1
  if (DETERMINERS.has(tokens[k]?.word ?? '') && tokens[k]!.word !== 'no') k--
  return (
    /^(?:no|not|never|isn't|n't|hardly|nor|neither)$/.test(tokens[k]?.word ?? '') &&
    tokens[k]!.sentence === tokens[start]!.sentence
  )
}

/** "idiot proof", "liar paradox": the noun only describes a thing. */
function isCompound({ tokens, senses }: Doc, { end, plural, list }: Sense): boolean {
  const next = tokens[end]
  if (!next || next.kind !== 'word' || next.sentence !== tokens[end - 1]!.sentence) return false
  // "a monster of a shift"
  if (next.word === 'of' && /^(?:a|an)$/.test(tokens[end + 1]?.word ?? '')) {
    return !senses[end + 2]!.some(({ list }) => list === 'person')
  }
  if (next.word === "'s" && /^(?:guide|errand|gold|paradise)$/.test(tokens[end + 1]?.word ?? '')) return true
  if (list === 'slur') return false
  return (
    !plural &&
    (/^(?:proof|proofing|board|test|light|abroad|paradox|bank|doctors|syndrome|fish|car|cars|wash|bite|bites|spray|control)$/.test(
      next.word,
    ) ||
      senses[end]!.some(
        s =>
          s.list === 'thing' &&
          !isBoundary(next) &&
          !/^(?:it|this|that|what|which|these|those|everything|nothing|something|anything)$/.test(next.word),
      ))
  )
}

/** "what an idiot I am", "idiot me", "Numpty. Left my badge at home." */
function isOneself(doc: Doc, start: number, end: number): boolean {
  const { tokens } = doc
  const word = (k: number) => tokens[k]?.word ?? ''
  for (const k of word(end) === 'that' ? [end + 1] : [end]) {
    if (/^(?:i|we)$/.test(word(k)) && /^(?:am|'m|was|were|are|'re|feel|felt|look|looked)$/.test(word(k + 1)))
      return true
  }
  if (word(end) === 'me' || word(end) === 'myself' || word(start - 1) === 'me' || word(start - 1) === 'my') return true
  if (word(end) === '(' && word(end + 1) === 'me') return true
  if (YOU.has(word(start - 1))) return false
  // A bare exclamation beside a mishap of one's own.
  const near = tokens.slice(Math.max(0, start - 14), end + 10)
  return (
    standsAlone(doc, start, end) &&
    near.some(
      ({ word: w }, k) =>
        SELF_MISHAPS.has(w) && near.slice(Math.max(0, k - 4), k + 3).some(t => /^(?:i|my|we)$/.test(t.word)),
    )
  )
}

function standsAlone({ tokens }: Doc, start: number, end: number): boolean {
  let k = start - 1
  if (/^(?:a|an)$/.test(tokens[k]?.word ?? '')) k--
  if (/^(?:what|such)$/.test(tokens[k]?.word ?? '')) k--
  const before = tokens[k]
  const after = tokens[end]
  const opens =
    !before ||
    before.sentence !== tokens[start]!.sentence ||
    isBoundary(before) ||
    before.kind === 'handle' ||
    /^(?:oh|ah|ugh|well|and|god|jesus|wow|honestly|frankly|seriously)$/.test(before.word)
  const closes = !after || after.sentence !== tokens[start]!.sentence || isBoundary(after) || after.kind !== 'word'
  return opens && closes
}

/** Nouns that fit what a capital may also name: a firm, a town, a scheme. */
const SAID_OF_THINGS =
  /^(?:joke|disgrace|embarrassment|failure|garbage|trash|rubbish|cancer|disease|plague|waste|filth|virus|cheat|fraud|criminal|liability|pest|dog|pig|cow|animal|rat|lemon|tube|plum|monster|dinosaur|mug|tool|plank|weapon|cult|litter|pollution|sewage|vomit|laughing|laughingstock|piece|pain|disaster)$/

/** A capital that is not only the start of a sentence, and no thing: a name, as far as we can tell. */
function isCapital({ tokens, senses, text }: Doc, k: number): boolean {
  const token = tokens[k]
  if (token?.kind !== 'word' || !token.capital || token.word.length < 3 || senses[k]!.length > 0 || !isContent(token))
    return false
  const written = text.slice(token.start, token.end)
  return written !== written.toUpperCase() && !/(?:s|ing|ed)$/.test(token.word)
}

/** A name thrown at the reader at the end of a sentence: "tell me idiot", "go to bed bitch". */
function isCalledOut({ tokens, people, senses }: Doc, noun: Sense, start: number, ended: boolean): boolean {
  const before = tokens[start - 1]
  if (
    noun.plural ||
    noun.demand === 'subject' ||
    !ended ||
    before?.kind !== 'word' ||
    before.sentence !== tokens[start]!.sentence
  )
    return false
  if (
    !isContent(before) &&
    !/^(?:it|me|you|do|did|are|that|this|up|off|on|out|him|them|right|then|now|not)$/.test(before.word)
  )
    return false
  if (senses[start - 1]!.some(({ list }) => list === 'adjective' || list === 'person')) return false
  const first = tokens.findIndex(({ sentence }) => sentence === before.sentence)
  const subject = people.slice(first, start).find(person => person !== undefined)
  return subject === undefined ? first === start - 1 || start - first <= 4 : subject.kind === 'you'
}

function frameOf(doc: Doc, noun: Sense, start: number, said: Predication | undefined): Frame {
  const { tokens } = doc
  const sentence = tokens[start]!.sentence
  const word = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k]!.word : '')
  const before = word(start - 1)
  const strengthened = start < noun.start
  const ended =
    isBoundary(tokens[noun.end]) ||
    tokens[noun.end]!.sentence !== sentence ||
    tokens[noun.end]!.kind !== 'word' ||
    !isContent(tokens[noun.end]) ||
    word(noun.end) === 'mate'
  if (YOU.has(before) && (strengthened || ended || noun.demand === 'any')) return 'addressed'
  if (YOU.has(word(start - 3)) && COLLECTIVE.test(word(start - 2)) && before === 'of') return 'addressed'
  if (YOU.has(word(start - 4)) && COLLECTIVE.test(word(start - 2)) && before === 'of') return 'addressed'
  if (before === 'of' && COLLECTIVE.test(word(start - 2)))
    return said && typeof said.subject === 'object' ? 'said of' : 'counted'
  if (said && typeof said.subject === 'object') return 'said of'
  if (said?.subject === 'unknown' && isCapital(doc, said.start) && !SAID_OF_THINGS.test(tokens[noun.start]!.word))
    return 'said of'
  if (isCalledOut(doc, noun, start, ended)) return 'addressed'
  if (/^(?:a|an|such)$/.test(before) && word(start - 2) === 'what') return 'exclaimed'
  if (before === 'what' || (before === 'of' && /^(?:kind|sort)$/.test(word(start - 2)) && word(start - 3) === 'what'))
    return 'exclaimed'
  if (POINTING.test(before) && !(said?.subject === 'thing')) return 'pointed at'
  if (before === 'a' && word(start - 2) === 'such' && /^(?:from|by|to|with|of|like)$/.test(word(start - 3)))
    return 'said of'
  if (standsAlone(doc, start, noun.end)) return 'alone'
  if (
    /^(?:the|a|an|some|these|those|our|your|their|this|that|another)$/.test(before) &&
    (strengthened || NAMED_BY_PLACE.test(word(noun.end)) || PUT_IN_CHARGE.test(word(start - 2)))
  )
    return 'placed'
  if (PUT_IN_CHARGE.test(before) || before === 'typical' || (before === 'many' && word(start - 2) === 'too'))
    return 'placed'
  if (strengthened && ended && isSwear(word(noun.start - 1))) return 'strengthened'
  if (word(start - 2) === ',' && /^(?:a|an|the)$/.test(before) && personEndingAt(doc, start - 3)) return 'said of'
  return 'mentioned'
}

/** Whether the noun's demand is met. */
function counts(noun: Sense, frame: Frame, said: Predication | undefined): boolean {
  if (said?.subject === 'thing' && frame !== 'addressed') return false
  // "This government is a disgrace" is about what it does; "the board are vermin" is about people.
  const body = typeof said?.subject === 'object' && said.subject.kind === 'institution'
  if (body && noun.demand === 'subject') return noun.list === 'dehumanising' || noun.plural
  if (frame === 'addressed' || frame === 'said of') return noun.demand !== 'modifier'
  if (noun.demand === 'any') return true
  if (noun.demand === 'person') return frame !== 'mentioned'
  return false
}

function marked(
  doc: Doc,
  noun: Sense,
  start: number,
  frame: Frame,
  said: Predication | undefined,
): { start: number; end: number } {
  const { tokens } = doc
  const word = (k: number) => tokens[k]?.word ?? ''
  const { end } = noun
  if (frame === 'addressed') {
    let from = start
    while (from > 0 && from > start - 5 && !YOU.has(word(from))) from--
    return { start: from, end }
  }
  if (frame === 'pointed at') return { start: start - 1, end }
  if (word(start - 1) === 'of' && COLLECTIVE.test(word(start - 2))) {
    let from = start - 2
    while (from > 0 && (COLOUR.has(word(from - 1)) || word(from - 1) === 'absolute')) from--
    return { start: from, end }
  }
  // "you're still a snake" is one blow; after a longer subject, only what is said of it.
  if (frame === 'said of' && noun.demand === 'subject' && said && start - said.start <= 4) {
    return { start: said.start, end: endOfName(doc, end) }
  }
  return { start, end: endOfName(doc, end) }
}

/** "a disgrace to the profession", "a crook through and through", "chavs like you", "a fraud and a bully". */
function endOfName(doc: Doc, end: number): number {
  const { tokens, senses } = doc
  const word = (k: number) => tokens[k]?.word ?? ''
  if (word(end) === 'like' && /^(?:you|him|her|them)$/.test(word(end + 1))) return end + 2
  if (word(end) === 'through' && word(end + 1) === 'and') return Math.min(end + 3, tokens.length)
  if (/^(?:disgrace|embarrassment|insult)$/.test(word(end - 1)) && word(end) === 'to') {
    let to = end + 1
    while (to < end + 4 && tokens[to]?.kind === 'word' && tokens[to]!.sentence === tokens[end]!.sentence) to++
    return to
  }
  const second = word(end) === 'and' && /^(?:a|an)$/.test(word(end + 1)) ? end + 2 : -1
  const other = second > 0 && senses[second]?.find(({ list }) => NOUNS.has(list))
  return other ? other.end : end
}

function targetOf({ people }: Doc, frame: Frame, start: number, said: Predication | undefined): Person | undefined {
  if (said && typeof said.subject === 'object') return said.subject
  if (frame !== 'addressed') return undefined
  for (let k = start; k >= 0 && k > start - 5; k--) if (people[k]?.kind === 'you') return people[k]
  return undefined
}
