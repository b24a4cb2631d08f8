import type { Entry } from '../lexicon'
import { ADVERBS, AUXILIARIES, BE, COLOUR, DETERMINERS, YOU } from '../lexicon/function-words'
import { ADMIRING, APPLAUSE, PRAISE, SELF_MISHAPS, TEASING_NAMES } from '../lexicon/kindly'
import { ACTED, BODY_PARTS, EVERYDAY_PAINS, HOMONYMS } from '../lexicon/homonyms'
import { ATTIRE, OFFICES } from '../lexicon/harm'
import { isFriendly, isWarm } from './banter'
import { type Doc, type Person, type Sense, isBoundary } from './doc'
import { isFiction } from './fiction'
import { isContent, isVerbForm } from './people'
import { isAdmiring, isSkilled } from './praise'
import { phrases } from './phrase'
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
  | 'branded' // a joke of a doctor, a snake in a suit, clown of the week, the pair of you
  | 'mentioned' // anywhere else

const POINTING = /^(?:this|that|these|those|them|dem|dis|dat|yon)$/
const NAMED_BY_PLACE = /^(?:who|whose|in|at|running|behind|from|on|that|like|upstairs|responsible|with|leading|and)$/
const PUT_IN_CHARGE =
  /^(?:by|elect|elected|hired|hire|made|appointed|with|promoted|employ|employed|voted|married|stupid|another)$/

/** Every naming by a noun of `list`, in text order. */
export function namings(doc: Doc, list: Entry['list']): Naming[] {
  if (APPLAUSE.some(sign => doc.words.has(sign))) return []
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
  if (isName(doc, noun) || isTitle(doc, noun) || isAnotherWord(doc, noun)) return undefined
  const start = phraseStart(doc, noun.start)
  if (has(doc, Math.min(start, noun.start - 1), noun.start, PRAISE) && !isGreat(doc, noun)) return undefined
  if (doc.tokens[noun.end]?.word === 'of' && has(doc, noun.end, noun.end + 3, PRAISE)) return undefined
  const said = predicationAt(doc, start)
  if (said && isOwned(doc, noun, start, said)) return undefined
  const contrasted = said !== undefined && isContrast(doc, said)
  if (said && ((said.negated && !contrasted) || said.conditional || isSelf(said.subject))) return undefined
  if ((!contrasted && isDenied(doc, start)) || isCompound(doc, noun) || isOneself(doc, start, noun.end))
    return undefined
  if (isAdmired(doc, noun, said) || isConvicted(doc, noun) || isLikenedThing(doc, start)) return undefined
  const frame = frameOf(doc, noun, start, said)
  if (!counts(doc, noun, frame, said)) return undefined
  if (isFiction(doc) && frame !== 'addressed' && frame !== 'said of' && frame !== 'pointed at') return undefined
  if (frame === 'addressed' && isFriendly(doc)) return undefined
  if (frame === 'addressed' && TEASING_NAMES.has(doc.tokens[noun.end - 1]!.word) && isWarm(doc)) return undefined
  if (noun.list !== 'slur' && isFriendly(doc) && frame !== 'said of') return undefined
  return { noun, ...marked(doc, noun, start, frame, said), target: targetOf(doc, frame, start, said) }
}

/** "that great wazzock": before a name that is nothing else, the word only strengthens. */
const isGreat = ({ tokens }: Doc, { start, demand }: Sense): boolean =>
  demand === 'any' && tokens[start - 1]?.word === 'great'

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

/** What nobody is christened, and no play is called. */
const FOUL = /^(?:bastard|bitch|cunt|faggot|slag|slut|twat|wanker|whore)s?$/

const PETS = /^(?:cat|dog|horse|pony|rabbit|hamster|parrot|tortoise|goldfish|budgie|kitten|puppy|donkey|gecko)$/

/** Part of a proper name: a capital in the middle of a sentence with another capital beside it (Dick Whittington). */
function isName({ tokens, senses, text }: Doc, { start, end }: Sense): boolean {
  const token = tokens[start]!
  const last = tokens[end - 1]!
  // "Disgusting Whore"
  if (FOUL.test(token.word) && senses[start - 1]?.some(({ list }) => list === 'adjective')) return false
  // "Greedy old Goat Lane", "at Nob End"
  if (end > start + 1) return last.capital && /[a-z]/.test(text.slice(last.start, last.end))
  if (!token.capital) return false
  // "Sen. Coward"
  if (tokens[start - 1]?.word === '.' && /^(?:rep|sen)$/.test(tokens[start - 2]?.word ?? '')) return true
  // "Toerag the wing cat"
  if (tokens[end]?.word === 'the' && tokens.slice(end + 1, end + 4).some(({ word }) => PETS.test(word))) return true
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

/** The name of a book, a play, a show: "The Idiot, Dirty Rotten Scoundrels". The rest of the text keeps its small letters. */
function isTitle({ tokens, text }: Doc, { start }: Sense): boolean {
  const isCapitalised = (k: number) => {
    const token = tokens[k]
    return token?.kind === 'word' && token.capital && !/^[^a-z]*$/.test(text.slice(token.start, token.end))
  }
  const before = tokens[start - 1]
  return (
    isCapitalised(start) &&
    before?.word === 'the' &&
    isCapitalised(start - 1) &&
    before.sentence === tokens[start]!.sentence &&
    !isCapitalised(start + 1) &&
    tokens.filter(({ kind, capital }) => kind === 'word' && capital).length * 2 < tokens.length
  )
}

/** The same letters as another word: "you cheat on her", "a packet of fags", "her asshole", "bitching about the rota". */
function isAnotherWord(doc: Doc, { start, end }: Sense): boolean {
  const { tokens } = doc
  const { sentence, word: own } = tokens[start]!
  const word = (k: number) => (tokens[k]?.sentence === sentence ? tokens[k]!.word : '')
  const before = word(start - 1)
  const near = HOMONYMS.get(
    tokens
      .slice(start, end)
      .map(({ word }) => word)
      .join(' '),
  )
  if (near && tokens.some(token => token.sentence === sentence && near.has(token.word))) {
    return !tokens.slice(Math.max(0, start - 3), start).some(token => YOU.has(token.word))
  }
  if (end > start + 1) return false
  // "cripple and proud"
  if (/^(?:and|but)$/.test(word(end)) && word(end + 1) === 'proud') return true
  // "She is queer and proud" says what she is; "a queer", "you queer" calls a name.
  if (own === 'queer' && (BE.has(before) || ADVERBS.has(before) || /^(?:and|or|,)$/.test(before))) return true
  // "you're talking rubbish" is of what is said
  if (/^(?:talk|talked|talking|talks)$/.test(before) && MASS.test(own)) return true
  if (BODY_PARTS.has(own) && !YOU.has(word(end))) {
    if (/^(?:my|your|his|her|their|its|ur)$/.test(before)) return true
    if (before === "'s" && !/^(?:he|she|it|that|this|who|what|there|here)$/.test(word(start - 2))) return true
    if (/^(?:suck|sucks|sucked|sucking|lick|licks|licked|licking)$/.test(before)) return true
  }
  if (/^(?:about|around)$/.test(word(end)) && /^(?:to|you|they|we|i|n't|not|just|who|all)$/.test(before)) return true
  const after = tokens[end]
  return (
    ACTED.has(own) &&
    (YOU.has(before) ||
      /^(?:to|let's|'ll|will|would|'d|can|could|n't|not|do|did|does|may|might|must|should|never|we|i|they)$/.test(
        before,
      )) &&
    after?.kind === 'word' &&
    after.sentence === sentence &&
    !/^(?:and|but|like|who|with|because|cos|at|in|for|ever|now|then|again|mate|your|you|ur|u)$/.test(after.word)
  )
}

/** What a court has found is a fact: "a convicted fraudster, jailed in May". */
function isConvicted({ tokens }: Doc, { start, list }: Sense): boolean {
  const { sentence } = tokens[start]!
  return (
    list === 'villain' &&
    tokens.some(
      token =>
        token.sentence === sentence &&
        /^(?:convicted|jailed|sentenced|pleaded|acquitted|magistrates)$/.test(token.word),
    )
  )
}

/** Forces of nature, which people like to be likened to. */
const FORCES =
  /^(?:animals?|beasts?|monsters?|demons?|gangsters?|killers?|savages?|unit|dragons?|weapon|rottweilers?|pirate|wizard|maniacs?|lunatics?|menaces?|bandit|assassin|fiends?)$/

/** "an absolute animal on a tarmac rake", "a ruthless old battleaxe, and there's nobody I'd rather have". */
function isAdmired(doc: Doc, noun: Sense, said: Predication | undefined): boolean {
  const { word, sentence } = doc.tokens[noun.end - 1]!
  // A compound such as "petty tyrant" admires nobody.
  if (noun.end > noun.start + 1 && !isAdmiring(doc, sentence)) return false
  if (!ADMIRING.has(word) || (typeof said?.subject === 'object' && said.subject.kind === 'institution')) return false
  // "a beast of a nurse" admires; "a git of a landlord" does not.
  const likened = doc.tokens[noun.end]?.word === 'of' && !FORCES.test(word)
  return (!likened && isSkilled(doc, noun.end)) || isAdmiring(doc, sentence)
}

/** Nouns that are said of somebody without "a". */
const MASS = /^(?:scum|filth|vermin|trash|garbage|dirt|slime|rubbish|poison|toast|dogshit|shit|shite|muck)$/

/** "Bartholin's abscess": without "a", one of many is owned. "Gareth's scum" says it of him. */
const isOwned = ({ tokens }: Doc, { plural, end, demand }: Sense, start: number, { subject }: Predication): boolean =>
  tokens[start - 1]?.word === "'s" &&
  !plural &&
  demand === 'subject' &&
  (typeof subject !== 'object' || (subject.kind !== 'third' && subject.kind !== 'you')) &&
  !MASS.test(tokens[end - 1]!.word)

/** "a job sheet like a wet lettuce". */
const isLikenedThing = ({ tokens, senses }: Doc, start: number): boolean => {
  const like = DETERMINERS.has(tokens[start - 1]?.word ?? '') ? start - 2 : start - 1
  return (
    tokens[like]?.word === 'like' &&
    tokens[like]!.sentence === tokens[start]!.sentence &&
    Boolean(senses[like - 1]?.some(({ list }) => list === 'thing'))
  )
}

/** "I wish we had a chair who wasn't a coward": denied of somebody wished for, so said of the one there is. */
function isContrast({ tokens }: Doc, { subject, start }: Predication): boolean {
  if (typeof subject !== 'object' || !/^(?:who|that)$/.test(tokens[subject.end]?.word ?? '')) return false
  const sentence = tokens[start]!.sentence
  return tokens
    .slice(Math.max(0, start - 12), start)
    .some(
      token =>
        token.sentence === sentence &&
        /^(?:wish|if|rather|prefer|need|needs|deserve|deserves|want|give|bring|find|have)$/.test(token.word),
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
function isCompound({ tokens, senses }: Doc, { end, plural, list, demand }: Sense): boolean {
  const next = tokens[end]
  // "what kind of halfwit signs it off": a verb follows.
  if (tokens[end - 2]?.word === 'of' && /^(?:kind|sort|type|breed)$/.test(tokens[end - 3]?.word ?? '')) return false
  if (!next || (next.kind !== 'word' && next.word !== "'") || next.sentence !== tokens[end - 1]!.sentence) return false
  // "a monster of a shift"
  if (next.word === 'of' && /^(?:a|an)$/.test(tokens[end + 1]?.word ?? '')) {
    return (
      !(
        demand === 'any' &&
        list === 'insult' &&
        ![2, 3].some(n => senses[end + n]?.some(({ list }) => list === 'thing'))
      ) && ![2, 3].some(n => senses[end + n]?.some(({ list }) => list === 'person'))
    )
  }
  const first = tokens[end - 1]!
  const before = tokens[end - 2]
  if (
    /^(?:'s|')$/.test(next.word) &&
    /^(?:guide|errand|paradise|gold|progress|dozen|advocate|luck)$/.test(tokens[end + 1]?.word ?? '')
  )
    return true
  if (
    /^(?:'s|')$/.test(next.word) &&
    isContent(tokens[end + 1]) &&
    !HAS_DONE.test(tokens[end + 1]!.word) &&
    (next.word === "'" ||
      !before ||
      before.sentence !== first.sentence ||
      /^(?:a|an|any|of|this)$/.test(before.word)) &&
    senses[end + 1]!.every(({ list }) => list === 'thing' || list === 'person')
  )
    return true
  // "what a retard is": asked, not called
  if (tokens[end - 3]?.word === 'what' && /^(?:is|means|was|looks|does)$/.test(next.word)) return true
  // "any fool can see"
  if (before?.word === 'any' && /^(?:can|could|knows|would|will|with|sees)$/.test(next.word)) return true
  if (list === 'slur') return false
  // "this bastard eReferral timed out", "these bastard gloves"
  if (
    first.word === 'bastard' &&
    isContent(next) &&
    (/^(?:these|those)$/.test(before?.word ?? '') || isUnknownNoun(tokens, senses, end))
  )
    return true
  return (
    !plural &&
    (/^(?:handler|handlers|walker|walkers|warden|wardens|trainer|groomer|keeper|catcher|catchers|wrangler|farmer|farmers|charmer|breeder|sitter|show|proof|proofing|mode|talk|rhetoric|language|label|labels|stereotype|stereotypes|trope|tropes|myth|myths|jibe|jibes|joke|jokes|headline|headlines|narrative|comment|comments|pond|night|board|boards|test|light|abroad|paradox|bank|doctors|syndrome|fish|car|cars|wash|bite|bites|spray|control)$/.test(
      next.word,
    ) ||
      senses[end]!.some(
        s =>
          s.list === 'thing' &&
          !isBoundary(next) &&
          !isActing(tokens, s.end) &&
          !/^(?:it|this|that|what|which|these|those|everything|nothing|something|anything)$/.test(next.word),
      ))
  )
}

/** "you wanker move the van", "bellend strikes again": with this after it, what could be a noun is a verb. */
export const isActing = (tokens: Doc['tokens'], end: number): boolean =>
  tokens[end]?.sentence === tokens[end - 1]!.sentence &&
  (/^(?:again|her|him|it|me|them|us)$/.test(tokens[end]!.word) ||
    (DETERMINERS.has(tokens[end]!.word) && tokens[end]!.word !== 'no'))

/** A word that could be a noun and no verb, as far as its form tells. */
const isUnknownNoun = (tokens: Doc['tokens'], senses: Doc['senses'], k: number): boolean =>
  isContent(tokens[k]) && senses[k]!.length === 0 && !ADVERBS.has(tokens[k]!.word) && !isVerbForm(tokens[k]!.word)

/** "what an idiot I am", "idiot me", "Numpty. Left my badge at home." */
function isOneself(doc: Doc, start: number, end: number): boolean {
  const { tokens } = doc
  const word = (k: number) => tokens[k]?.word ?? ''
  for (const k of word(end) === 'that' ? [end + 1] : [end]) {
    if (/^(?:i|we)$/.test(word(k)) && /^(?:am|'m|was|were|are|'re|feel|felt|look|looked)$/.test(word(k + 1)))
      return true
  }
  // "a numbskull like me", "clowns, the pair of us", "Like idiots we printed it"
  if (/^(?:like|,)$/.test(word(end)) && /^(?:me|us)$/.test(word(end + 1))) return true
  if (word(end) === ',' && [3, 4].some(n => word(end + n) === 'of' && word(end + n + 1) === 'us')) return true
  if (word(start - 1) === 'like' && isSentenceStart(doc, start - 1) && /^(?:i|we)$/.test(word(end))) return true
  if (word(end) === 'me' || word(end) === 'myself' || word(start - 1) === 'me' || word(start - 1) === 'my') return true
  if (/^[,(:–—-]$/.test(word(end)) && /^(?:me|moi|i|guilty|myself)$/.test(word(end + 1)) && word(end + 2) !== 'and')
    return true
  // "Wally of the week: me"
  if (
    tokens
      .slice(end, end + 4)
      .some(({ word: mark }, k) => mark === ':' && /^(?:me|moi|myself|yours)$/.test(word(end + k + 1)))
  )
    return true
  // "Dozy mare here", "Clumsy oaf reporting for duty"
  if (
    /^(?:here|reporting|speaking)$/.test(word(end)) &&
    (isSentenceStart(doc, start) || isSentenceStart(doc, start - 1)) &&
    !doc.senses[end - 1]!.some(({ plural }) => plural)
  )
    return true
  // "sorry for being a", "trying not to be a", "I cried like a"
  if (findOwn(doc).some(match => match.end === start)) return true
  if (isLikeOneself(doc, start)) return true
  // "Moron, that's me"
  for (const k of word(end) === '.' ? [end + 1] : [end])
    if (/^[,(:–—-]$/.test(word(k)) && word(k + 1) === 'that' && word(k + 3) === 'me') return true
  // "Clown of the week goes to me", "Daft bint over here", "What fools we governors were"
  if (findToMe(doc).some(match => match.start >= end && match.start < end + NEXT)) return true
  if (word(end) === 'over' && word(end + 1) === 'here') return true
  if (word(end) === 'we' && /^(?:are|were)$/.test(word(end + 2))) return true
  // "What kind of dunce locks her own keys in? This kind."
  if (/^(?:kind|sort)$/.test(word(start - 2)) && findThisKind(doc).some(({ start: k }) => k > end)) return true
  // "what kind of cretin am I"
  if (/^(?:am|'m|was)$/.test(word(end)) && word(end + 1) === 'i') return true
  // "I'm a plank. An utter plank."
  if (repeatsOwn(doc, start, end)) return true
  if (YOU.has(word(start - 1))) return false
  if (standsAlone(doc, start, end) && isOwnStory(doc, end)) return true
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

/** How far on the author may take the name, in tokens. */
const NEXT = 8

const findToMe = phrases(['go|goes to me|myself|us'])

const findThisKind = phrases(['^ this kind|one|sort $', '^ me|myself $'])

const findOwn = phrases([
  '^ <adverb>? apologies|apologise|apologize|ashamed|embarrassed|forgive|regret|regretted|sorry <self>? ..2 been|being|was <adverb>? <det>? <adverb>? <colour>*',
  "i|id|we 'd|would? have to be <det>? <adverb>? <colour>*",
  '^ were <adverb>? <colour>*',
  '^ hope|hoping|try|trying <not>? to <not>? be <det>? <adverb>? <colour>*',
  'call|called|calling myself ..1 <det>? <adverb>? <colour>*',
  'who <be> the',
  '^ excuse|forgive|humour <det>',
  'i|me|myself|us and <det> fellow|other|rest',
  '<self> being <det>? <adverb>? <colour>*',
  'i|me|myself|truly , <det>? <colour>*',
])

/** "I cried like a numpty": nobody else stands between "I" and the likeness. */
function isLikeOneself({ tokens, people }: Doc, start: number): boolean {
  if (!/^(?:a|an)$/.test(tokens[start - 1]?.word ?? '') || tokens[start - 2]?.word !== 'like') return false
  for (let k = start - 3; k >= 0 && tokens[k]!.sentence === tokens[start]!.sentence; k--) {
    if (people[k]) return people[k]!.kind === 'self' && tokens[k]!.word !== 'me' && tokens[k]!.word !== 'us'
    // "did the round with my top inside out like a melt"
    if (tokens[k]!.word === 'my') return true
  }
  return false
}

/** How far a clause about the author may reach, in tokens. */
const OWN_STORY = 20

/** "Such a prat, parked the chair on my own foot", "Clumsy oaf reporting for duty": what follows is the author's own. */
function isOwnStory({ tokens, people }: Doc, end: number): boolean {
  const { sentence } = tokens[end - 1]!
  for (let k = end; k < end + OWN_STORY && tokens[k] && tokens[k]!.sentence <= sentence + 1; k++) {
    if (people[k] && /^(?:you|third)$/.test(people[k]!.kind)) return false
    const next = tokens[k + 1]?.word
    const { word } = tokens[k]!
    if (word === 'myself' || (word === 'my' && next === 'own') || (word === 'wish' && next === 'me')) return true
  }
  return false
}

const ownNames = new WeakMap<Doc, ReadonlyMap<string, readonly number[]>>()

/** Where a document names the author something: "she's my wee hallion", "I was the pillock". */
function namesOfOwn(doc: Doc): ReadonlyMap<string, readonly number[]> {
  const known = ownNames.get(doc)
  if (known) return known
  const { tokens, people } = doc
  const isOurs = (k: number) => tokens[k]?.word === 'my' || tokens[k]?.word === 'our'
  const isOwn = (k: number) => {
    if (isOurs(k - 1) || isOurs(k - 2)) return true
    for (let be = k - 1; be > 0 && be > k - 4; be--) {
      if (BE.has(tokens[be]!.word)) return people[be - 1]?.kind === 'self'
    }
    return false
  }
  const found = new Map<string, number[]>()
  tokens.forEach(({ word }, k) => {
    if (!isOwn(k)) return
    const same = found.get(word)
    if (same) same.push(k)
    else found.set(word, [k])
  })
  ownNames.set(doc, found)
  return found
}

/** A name that another sentence gives the author: "I'm a plank. An utter plank.", "Some pillock. I was the pillock." */
function repeatsOwn(doc: Doc, start: number, end: number): boolean {
  if (YOU.has(doc.tokens[start - 1]?.word ?? '')) return false
  const name = doc.tokens[end - 1]!.word
  return [name, name.replace(/s$/, '')].some(one =>
    namesOfOwn(doc)
      .get(one)
      ?.some(k => k !== end - 1),
  )
}

const isSentenceStart = ({ tokens }: Doc, k: number) => tokens[k - 1]?.sentence !== tokens[k]!.sentence

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

const isOpener = (word: string) => /^(?:ah|and|ay|aye|here|hey|honestly|look|oh|oi|so|well)$/.test(word)

/** "dummmmy": a name whose letters are drawn out is called, not told. */
const isDrawnOut = ({ tokens, text }: Pick<Doc, 'tokens' | 'text'>, { start, end }: Sense): boolean =>
  /(\w)\1\1/.test(text.slice(tokens[start]!.start, tokens[end - 1]!.end).toLowerCase())

/** A name thrown at the reader at the end of a sentence: "tell me idiot", "go to bed bitch". */
function isCalledOut({ tokens, people, senses, text }: Doc, noun: Sense, start: number, ended: boolean): boolean {
  const before = tokens[start - 1]
  const opens = start === 0 || isOpener(tokens[start - 1]!.word)
  if (opens && noun.demand === 'subject' && isDrawnOut({ tokens, text }, noun) && isBoundary(tokens[noun.end]))
    return ORDERS.test(tokens[noun.end + 1]?.word ?? '')
  if (
    noun.plural ||
    (noun.demand === 'subject' && !isDrawnOut({ tokens, text }, noun)) ||
    !ended ||
    // "Can you get cancer from it?"
    /^(?:get|gets|got|have|has|had|catch|catches|having)$/.test(before?.word ?? '') ||
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

/** "slime in a lanyard", "killers in suits": what wears clothes is somebody. */
function isClothed({ tokens }: Doc, { end }: Sense): boolean {
  if (tokens[end]?.word !== 'in' || tokens[end]!.sentence !== tokens[end - 1]!.sentence) return false
  let k = end + 1
  if (/^(?:a|an|her|his|their|your)$/.test(tokens[k]?.word ?? '')) k++
  return [k, k + 1, k + 2].some(i => ATTIRE.has(tokens[i]?.word ?? '') && !tokens[i]!.capital)
}

/** After "'s": what somebody has done, or where they are. */
const HAS_DONE = /^(?:done|been|gone|at|back|got|left|only|just|now|still|away|put|sent)$/

/** Names that are nothing but names. */
const SWORN =
  /^(?:arseholes|bastards|bellends|cunts|dickheads|fuckers|gits|gobshites|knobheads|pillocks|plonkers|pricks|shits|sods|tossers|twats|wankers)$/

const hasAdjective = ({ senses }: Doc, start: number, end: number): boolean =>
  senses.slice(start, end).some(here => here.some(({ list, demand }) => list === 'adjective' && demand !== 'modifier'))

/** "Clowns at the council have …", "Plonker's done it again": a name opens the sentence where its bearer would stand. */
function isOpening({ tokens, senses }: Doc, { end, plural, demand }: Sense, start: number): boolean {
  if (!isSentenceStart({ tokens } as Doc, start)) return false
  const next = tokens[end]
  // "treacherous little git voted …", "bastards kept my lad in"
  if (next?.kind === 'word' && next.sentence === tokens[start]!.sentence && isVerbForm(next.word)) {
    if (SWORN.test(tokens[end - 1]!.word) || (start < end - 1 && hasAdjective({ senses } as Doc, start, end)))
      return true
  }
  if (
    start < end - 1 &&
    /^(?:at|on|in|behind|who|from)$/.test(next?.word ?? '') &&
    next!.sentence === tokens[start]!.sentence &&
    hasAdjective({ senses } as Doc, start, end)
  )
    return true
  if (demand === 'subject') return false
  const word = (k: number) => (tokens[k]?.sentence === tokens[start]!.sentence ? tokens[k]!.word : '')
  if (word(end) === "'s") return HAS_DONE.test(word(end + 1))
  if (word(end) === 'in' && word(end + 1) === 'charge') return true
  return plural
    ? /^(?:at|running|behind|upstairs|from|who)$/.test(word(end)) ||
        (word(end) === 'in' && SWORN.test(tokens[end - 1]!.word))
    : start < end - 1 && /^(?:at|on|in|behind|who)$/.test(word(end))
}

/** "snowflakes, these new social workers", "yes-men, our board": who it is said of comes after. */
function isApposed({ tokens, people }: Doc, end: number): boolean {
  const who = people[end + 1]
  // "proper spanner, you are", "nasty article, you"
  if (tokens[end]?.word === ',' && who?.kind === 'you') {
    const after = tokens[who.end]
    return isBoundary(after) || after!.sentence !== tokens[end]!.sentence || BE.has(after!.word)
  }
  if (tokens[end]?.word !== ',' || !who || !/^(?:role|institution|named|identity)$/.test(who.kind)) return false
  return (
    /^(?:that|this|these|those|our|the)$/.test(tokens[who.start]!.word) &&
    (isBoundary(tokens[who.end]) || tokens[who.end]!.sentence !== tokens[end]!.sentence)
  )
}

const WHOLE = /^(?:all|both|each|every|everyone|everybody|whole|lot)$/

/** "murderers, every one of you", "parasites, the lot of them". */
function isSaidOfAll({ tokens, people }: Doc, { plural, end }: Sense): boolean {
  if (!plural) return false
  const { sentence } = tokens[end - 1]!
  let k = end
  if (/^[,\-–—]$/.test(tokens[k]?.word ?? '')) k++
  if (tokens[k]?.word === 'the') k++
  if (!WHOLE.test(tokens[k]?.word ?? '')) return false
  for (let of = k + 1; of < k + 5 && tokens[of]?.sentence === sentence; of++) {
    if (tokens[of]!.word === 'of') {
      const who = people[of + 1]
      return who !== undefined && who.kind !== 'self'
    }
  }
  return false
}

/** "Fitters on strike? Spoilt brats.", "The board? Donkeys.", "Wardens, jumped-up clipboard monkeys": people first, then the name. */
function isSaidOfThose(doc: Doc, { plural, demand, end }: Sense, start: number): boolean {
  const { tokens, people } = doc
  if (!plural) return false
  const before = tokens[start - 1]
  const bare = demand === 'subject' && !hasAdjective(doc, start, end)
  if (!before || (bare ? before.word !== '?' : !/^[?.,:–—-]$/.test(before.word))) return false
  let first = start - 1
  while (first > 0 && tokens[first - 1]!.sentence === before.sentence) first--
  if (start - first > LONGEST_TOPIC) return false
  const who = people[first]
  return (
    who !== undefined &&
    /^(?:role|institution|identity)$/.test(who.kind) &&
    !/^(?:my|our|a|an)$/.test(tokens[first]!.word) &&
    (who.kind === 'institution' || /(?:s|men|people|staff|police)$/.test(tokens[who.end - 1]!.word))
  )
}

/** Longest question or topic before the names that answer it, in tokens. */
const LONGEST_TOPIC = 9

/** "so quit, worm", "The nurse has to go, the snake": a name thrown after a comma, where the sentence ends. */
function isThrown({ tokens }: Doc, { plural, end }: Sense, start: number): boolean {
  const { sentence } = tokens[start]!
  const closes = !tokens[end] || tokens[end]!.sentence !== sentence || /^[.!?]$/.test(tokens[end]!.word)
  const comma = /^(?:the|you)$/.test(tokens[start - 1]?.word ?? '') ? start - 2 : start - 1
  if (plural || !closes || tokens[comma]?.word !== ',') return false
  let first = comma
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first--
  return tokens.slice(first, comma).some(({ word }) => /^(?:quit|resign|retire|leave|go|going)$/.test(word))
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
  if (isClothed(doc, noun) || (standsAlone(doc, start, noun.end) && isSaidOfAll(doc, noun))) return 'said of'
  if (said?.subject === 'unknown' && isCapital(doc, said.start) && !SAID_OF_THINGS.test(tokens[noun.start]!.word))
    return 'said of'
  if (isCalledOut(doc, noun, start, ended)) return 'addressed'
  if (isOpening(doc, noun, start)) return 'placed'
  if (standsAlone(doc, start, noun.end) && isApposed(doc, noun.end)) return 'said of'
  if (isSaidOfThose(doc, noun, start) || isThrown(doc, noun, start)) return 'said of'
  // "what a drip he is", "@TrustPress what a fraud"
  if (/^(?:a|an)$/.test(before) && word(start - 2) === 'what') {
    const who = doc.people[noun.end]
    if ((who && who.kind !== 'self') || tokens[start - 3]?.kind === 'handle') return 'said of'
  }
  // "HQ's resident jobsworth"
  if (before === "'s") return 'placed'
  if (/^(?:a|an|such)$/.test(before) && word(start - 2) === 'what') return 'exclaimed'
  if (before === 'what' || (before === 'of' && /^(?:kind|sort)$/.test(word(start - 2)) && word(start - 3) === 'what'))
    return 'exclaimed'
  if (POINTING.test(before) && !(said?.subject === 'thing')) return 'pointed at'
  if (before === 'a' && word(start - 2) === 'such' && /^(?:from|by|to|with|of|like)$/.test(word(start - 3)))
    return 'said of'
  if (standsAlone(doc, start, noun.end)) return 'alone'
  // "her being a coward"
  const being = word(start - 1) === 'being' ? start - 1 : start - 2
  if (word(being) === 'being' && being > 0) {
    const who = personEndingAt(doc, being - 1)
    if (who && who.kind !== 'self') return 'said of'
  }
  if (isBranded(doc, noun)) return 'branded'
  if (
    /^(?:the|a|an|some|these|those|our|your|their|this|that|another)$/.test(before) &&
    (strengthened || NAMED_BY_PLACE.test(word(noun.end)) || PUT_IN_CHARGE.test(word(start - 2)))
  )
    return 'placed'
  if (PUT_IN_CHARGE.test(before) || before === 'typical' || (before === 'many' && word(start - 2) === 'too'))
    return 'placed'
  // "the bitch got what she wanted", "bitches are all after money"
  if (/^bitch(?:es)?$/.test(word(noun.start)) && word(noun.end) !== 'of')
    if (before === 'the' || (noun.plural && (BE.has(word(noun.end)) || AUXILIARIES.has(word(noun.end)))))
      return 'placed'
  if (strengthened && ended && isSwear(word(noun.start - 1))) return 'strengthened'
  if (word(start - 2) === ',' && /^(?:a|an|the)$/.test(before) && personEndingAt(doc, start - 3)) return 'said of'
  return 'mentioned'
}

/** A plain noun that names nobody we know of. */
const isNoun = ({ tokens, senses }: Doc, k: number): boolean =>
  tokens[k]?.kind === 'word' &&
  isContent(tokens[k]) &&
  senses[k]!.length === 0 &&
  (!tokens[k]!.capital || k === 0) &&
  !/^(?:the|at|in|from|fuck|hell)$/.test(tokens[k]!.word) &&
  !/^(?:the|at|in|from|of|on)$/.test(tokens[k - 1]?.word ?? '')

/** Whether the noun's demand is met. */
const WORN_OR_SPANNED =
  /^(?:suit|tie|lanyard|wig|uniform|gown|robe|robes|trousers|heels|scrubs|week|month|year|day|century|decade|degree|badge|clipboard|title|budget)$/

/** "a joke of a doctor", "snake in a suit", "cretin in chief", "clown of the week", "bastards the pair of you". */
function isBranded({ tokens, senses }: Doc, { end }: Sense): boolean {
  const word = (k: number) => (tokens[k]?.sentence === tokens[end - 1]!.sentence ? tokens[k]!.word : '')
  const after = `${word(end)} ${word(end + 1)}`
  if (/^(?:in chief|the pair|the lot|the both)$/.test(after)) return true
  if (/^(?:in|with|of) (?:a|an|the)$/.test(after) && WORN_OR_SPANNED.test(word(end + 2))) return true
  return /^of an?$/.test(after) && [2, 3].some(n => senses[end + n]?.some(({ list }) => list === 'person'))
}

/** Words that strengthen a noun into a name: "a complete helmet". */
const STRENGTHENING = /^(?:absolute|complete|utter|total|right|prize|proper|arrant|pompous|smug|snivelling)$/
/** Said of people alone, though too mild to hurt by themselves. */
const PERSONAL =
  /^(?:cocky|preening|pompous|snotty|entitled|vain|jealous|whingeing|whinging|gossiping|friendless|charmless|lazy|idle|greedy|sly|stuck.up|jumped.up|two.bit|tinpot|bossy|nosy|nosey|smarmy|stroppy|mardy|conceited|poisonous)$/

/** With a strengthener, still things of medicine and the house. */
const STILL_THINGS =
  /^(?:baggage|balloon|bell|pudding|weapon|clot|drip|lump|tube|fatty|shower|sponge|balloon|potato|shambles|passenger|mess|grass|nut|robot|slug|worm|monkey|sheep|whale|blight|stain|blot|carbuncle|pustule|menace|joke|failure|wreck|car crash|train wreck|trainwreck|damp squib|scandal|hack|dope|gossip)$/

/** Said only of people: a noun that may be a thing after "absolute" or beside "gormless". */
function isPersonal({ tokens, senses }: Doc, noun: Sense, start: number): boolean {
  if ((noun.list !== 'insult' && noun.list !== 'dehumanising') || noun.demand !== 'subject') return false
  const head = tokens[noun.end - 1]!.word
  for (let k = start; k < noun.start; k++) {
    if (senses[k]!.some(({ list, demand }) => list === 'adjective' && (demand === 'any' || demand === 'person')))
      return true
    if (noun.list === 'dehumanising') continue
    if (PERSONAL.test(tokens[k]!.word)) return true
    if (STRENGTHENING.test(tokens[k]!.word) && !STILL_THINGS.test(head) && !SAID_OF_THINGS.test(head)) return true
  }
  return false
}

/** "your whole lab are numpties": one thing with a verb for many is the people in it. */
const isManned = ({ tokens }: Doc, { plural, demand }: Sense, { start }: Predication): boolean =>
  plural &&
  demand === 'any' &&
  !tokens.slice(Math.max(0, start - 3), start + 1).some(({ word }) => word === 'our' || word === 'my') &&
  [1, 2].some(
    n =>
      /^(?:are|were)$/.test(tokens[start + n]?.word ?? '') && !/(?:s|these|those)$/.test(tokens[start + n - 1]!.word),
  )

function counts(doc: Doc, noun: Sense, frame: Frame, said: Predication | undefined): boolean {
  if (said?.subject === 'thing' && frame !== 'addressed' && !isManned(doc, noun, said)) return false
  // "This government is a disgrace" is about what it does; "the board are vermin" is about people.
  const body = typeof said?.subject === 'object' && said.subject.kind === 'institution'
  if (body && noun.demand === 'subject') return noun.list === 'dehumanising' || noun.plural
  if (frame === 'addressed' || frame === 'said of') return noun.demand !== 'modifier'
  // "Mondays are a bitch"
  if (
    frame !== 'pointed at' &&
    said?.subject === 'unknown' &&
    EVERYDAY_PAINS.has(doc.tokens[noun.end - 1]!.word) &&
    isNoun(doc, said.start)
  )
    return false
  if (noun.demand === 'any') return true
  if (frame === 'branded' || (frame === 'exclaimed' && isBranded(doc, noun))) return true
  if (noun.demand === 'person') return frame !== 'mentioned'
  // "bunch of lemons running the trust"
  if (frame === 'counted')
    return (
      (noun.list === 'slur' && noun.plural) ||
      (noun.list === 'insult' &&
        noun.plural &&
        !/^(?:swarm|nest|plague|infestation|herd|pack)$/.test(
          doc.tokens[phraseStart(doc, noun.start) - 2]?.word ?? '',
        ) &&
        /^(?:running|in|at|who|upstairs|on)$/.test(doc.tokens[noun.end]?.word ?? ''))
    )
  if (isPersonal(doc, noun, phraseStart(doc, noun.start))) return true
  if (isFinal(doc, noun) || isVillainous(doc, noun)) return true
  if (noun.list === 'insult' && isColoured(doc, noun)) return true
  const ordered = frame === 'alone' || frame === 'exclaimed' || frame === 'strengthened'
  return noun.list === 'insult' && ((ordered && isOrdered(doc, noun)) || isInOffice(doc, noun) || isMasked(doc, noun))
}

const isOwnDoc = ({ people }: Doc): boolean => people.some(who => who?.kind === 'self')

/** "Great lump of a lad": a coloured name opens the sentence. */
const isColoured = (doc: Doc, { start }: Sense): boolean => {
  const from = phraseStart(doc, start)
  return (
    from < start && isSentenceStart(doc, from) && doc.tokens.slice(from, start).some(({ word }) => COLOUR.has(word))
  )
}

/** "… thinks he runs the place, creep": a name for people alone ends the sentence, and the author tells nothing of themselves. */
const isFinal = (doc: Doc, { demand, end }: Sense): boolean =>
  demand === 'person' && doc.tokens[end]?.sentence !== doc.tokens[end - 1]!.sentence && !isOwnDoc(doc)

/** "The clerk and his fraudsters", "a board of crooks": a name for the wicked that is owned by somebody's office; a thief may be caught by one. */
const isVillainous = (doc: Doc, { list, start }: Sense): boolean =>
  list === 'villain' &&
  !isOwnDoc(doc) &&
  /^(?:her|his|their|your|and|of)$/.test(doc.tokens[phraseStart(doc, start) - 1]?.word ?? '') &&
  doc.people.some(who => who?.kind === 'role')

/** What those who are called names are told to do. */
const ORDERS =
  /^(?:answer|apologise|build|clean|count|empty|explain|fill|fix|fund|hand|honour|lift|listen|mend|move|open|own|park|pay|pick|print|publish|put|quit|read|release|repair|replace|resign|restore|retire|return|scrap|sign|sort|stand|start|step|stop|unblock)$/

/** What else strengthens a name that stands alone. */
const BULKY = /^(?:colossal|enormous|immense|massive|monumental|prize|world-class)$/

/** "What a plum. Publish the data": called a name, then told what to do. */
function isOrdered(doc: Doc, { start, end }: Sense): boolean {
  const { tokens } = doc
  let from = start
  while (from > 0 && (COLOUR.has(tokens[from - 1]!.word) || BULKY.test(tokens[from - 1]!.word))) from--
  const coloured = from < start ? isSentenceStart(doc, from) : /^an?$/.test(tokens[from - 1]?.word ?? '')
  const next = tokens[end + 1]
  return (
    coloured &&
    /^[.,!]$/.test(tokens[end]?.word ?? '') &&
    next !== undefined &&
    ORDERS.test(next.word) &&
    !isBoundary(tokens[end + 2]) &&
    !BE.has(tokens[end + 2]!.word)
  )
}

/** How far after a name its office may stand, in tokens. */
const TO_OFFICE = 5

/** "those plums in the rates office have lost it", "shower of numpties down in procurement". */
function isInOffice(doc: Doc, { start, end, plural }: Sense): boolean {
  const { tokens, senses, people } = doc
  const from = phraseStart(doc, start)
  const before = tokens[from - 1]?.word ?? ''
  const counted = before === 'of' && COLLECTIVE.test(tokens[from - 2]?.word ?? '')
  if (!plural || !(counted || /^(?:the|them|these|those)$/.test(before))) return false
  let k = end
  if (/^(?:down|over|up)$/.test(tokens[k]?.word ?? '')) k++
  if (!/^(?:at|behind|in|on|round|upstairs)$/.test(tokens[k]?.word ?? '')) return false
  const { sentence } = tokens[start]!
  for (let at = k + 1; at < k + TO_OFFICE && tokens[at]?.sentence === sentence && !isBoundary(tokens[at]); at++) {
    if (!OFFICES.has(tokens[at]!.word) && people[at]?.kind !== 'institution') continue
    const after = tokens[at + 1]
    const named = OFFICES.has(after?.word ?? '') || !senses[at + 1]?.some(({ list }) => list === 'thing')
    return named && !(after?.sentence === sentence && BE.has(after.word))
  }
  return false
}

/** "b1tch", "m e l t": who hides a name means it. Letters drawn out hide nothing. */
function isMasked({ tokens, text }: Doc, { start, end, list }: Sense): boolean {
  if (end > start + 1 || list === 'villain') return false
  const token = tokens[start]!
  const written = text.slice(token.start, token.end).toLowerCase()
  return (
    (/[^a-z'’]/.test(written.replaceAll(/[^\x20-\x7e]/g, '')) &&
      written.replaceAll(/[^a-z]/g, '') !== token.word.replaceAll(/[^a-z]/g, '')) ||
    /[a-z] [a-z] [a-z]/.test(written)
  )
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
  if (frame === 'exclaimed') {
    let from = start
    while (from > start - 4 && word(from) !== 'what') from--
    return { start: word(from) === 'what' ? from : start, end: endOfName(doc, noun) }
  }
  if (word(start - 1) === 'of' && COLLECTIVE.test(word(start - 2))) {
    let from = start - 2
    while (from > 0 && (COLOUR.has(word(from - 1)) || word(from - 1) === 'absolute')) from--
    return { start: from, end }
  }
  // "you're still a snake" is one blow; after a longer subject, only what is said of it.
  if (frame === 'said of' && noun.demand === 'subject' && said && start - said.start <= 4) {
    return { start: said.start, end: endOfName(doc, noun) }
  }
  return { start, end: endOfName(doc, noun) }
}

/**
 * "a disgrace to the profession", "a crook through and through", "chavs like you", "a snake in a lanyard", "a fraud and a
 * bully".
 */
function endOfName(doc: Doc, noun: Sense): number {
  const { tokens, senses } = doc
  const { end } = noun
  const word = (k: number) => tokens[k]?.word ?? ''
  if (word(end) === 'like' && /^(?:you|him|her|them)$/.test(word(end + 1))) return end + 2
  if (word(end) === 'through' && word(end + 1) === 'and') return Math.min(end + 3, tokens.length)
  if (/^(?:disgrace|embarrassment|insult)$/.test(word(end - 1)) && word(end) === 'to') {
    let to = end + 1
    while (to < end + 4 && tokens[to]?.kind === 'word' && tokens[to]!.sentence === tokens[end]!.sentence) to++
    return to
  }
  const dressed = /^(?:in|with)$/.test(word(end)) && /^(?:a|an)$/.test(word(end + 1))
  if (dressed || isClothed(doc, noun)) {
    let to = end + (dressed ? 2 : 1)
    while (to < end + 4 && tokens[to]?.kind === 'word' && isContent(tokens[to])) to++
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
