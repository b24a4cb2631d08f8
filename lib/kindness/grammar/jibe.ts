import { emoji } from '../lexicon'
import type { Demand } from '../lexicon/entry'
import { type Doc, isBoundary } from './doc'
import { personEndingAt, predicationAt } from './predication'

/** Emoji that call somebody something: tokens `[start, end)`. */
export interface Jibe {
  start: number
  end: number
}

const DEMANDS: ReadonlyMap<string, Demand> = new Map(emoji.map(([sign, demand]) => [sign, demand]))

/** Every run of insulting emoji that is aimed at somebody, in text order. */
export function jibes(doc: Doc): Jibe[] {
  const { tokens, mentioned } = doc
  const found: Jibe[] = []
  for (let start = 0; start < tokens.length; start++) {
    // "our manager 🧠❌", "🤏🧠"
    const brainless = /^(?:🧠 ❌|🤏 🧠|🥔 🧠)$/u.test(`${tokens[start]!.word} ${tokens[start + 1]?.word ?? ''}`)
    if (!DEMANDS.has(tokens[start]!.word) && !brainless) continue
    let end = start
    let strongest: Demand = brainless ? 'person' : 'subject'
    for (; tokens[end]?.kind === 'emoji'; end++) {
      const demand = DEMANDS.get(tokens[end]!.word)
      if (demand === 'any' || (demand === 'person' && strongest === 'subject')) strongest = demand
    }
    if (!mentioned[start] && isAimed(doc, start, end, strongest)) found.push({ start, end })
    start = end - 1
  }
  return found
}

function isAimed(doc: Doc, start: number, end: number, demand: Demand): boolean {
  const { tokens, people } = doc
  const { sentence } = tokens[start]!
  let first = start
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first--
  const own = people.slice(first, end).some(person => person?.kind === 'self')
  if (demand === 'any') return true
  if (own) return false
  const before = tokens[start - 1]
  const alone = tokens.every(token => token.kind !== 'word' && token.kind !== 'number')
  if (alone) return demand === 'person'
  // "absolute 🤡 of a minister", "🤡 vice chair at it again"
  if (demand === 'person' && tokens[end]?.sentence === sentence) {
    const who = tokens[end]!.word === 'of' ? people[end + 1] : start === first ? people[end] : undefined
    if (who?.kind === 'role') return true
  }
  // "💩 @PlanningChair and all of it"
  if (start === first && people[end]?.kind === 'named' && tokens[end]!.kind === 'handle') {
    return !SHOWN.some(word => doc.words.has(word))
  }
  // Straight after a name: "@Minister 🤡", "the new commissioner 🐍🤮", "you absolute 🤡".
  const name = personEndingAt(doc, start - 1)
  if (isCaption(doc, first, start, end, demand)) return true
  if (name)
    return demand === 'person'
      ? isWholeClause(doc, name.start, first) || name.kind === 'you' || name.kind === 'named'
      : name.kind === 'named' && isWholeClause(doc, name.start, first)
  // "Night manager: 🐌", "you, every Monday: 🤡"
  const opener = people[first]
  if (before?.word === ':' && opener && opener.kind !== 'institution') return true
  // "so this is who's running social care now 🤢"
  if (isWhosRunning(doc, first, start)) return true
  // "You are 💩"
  const said = predicationAt(doc, start)
  if (said && typeof said.subject === 'object' && !said.negated) return said.subject.kind !== 'institution'
  if (isAtSomebody(doc, first, start, end, demand)) return true
  if (demand !== 'person' || !before) return false
  if (doc.words.has('clown') || doc.words.has('clowns')) return false
  if (doc.senses[start - 1]!.some(({ list }) => list === 'insult' || list === 'adjective')) return true
  const named = people.slice(first, start).some(person => person !== undefined)
  if (named && tokens.slice(start, end).some(({ word }) => word === '🤡')) return true
  return named && /^(?:a|an|such|absolute|total|complete|utter|little|you)$/.test(before.word)
}

/** Where these are spoken of, the sign is only what it shows: a beast, a circus. */
const SHOWN: readonly string[] =
  'adder adopted animal animals aviary bait bin bins born cat cats chicken chickens clown clowns colony costume cows dog dogs escaped farm found garden goats hatched hens horse horses kennels mice mouse park pest pets pig pigs panto pond python pythons rat rats reptile reptiles safari rspca sheep snake snakes spotted stool stools tank trap traps vet vomiting vomit worm worms zoo'.split(
    ' ',
  )

/** "👉🐍", "🐍🐍🐍 morning @Chair", "@Chair looked in the mirror lately? 🐀": several signs, or one that names, beside somebody. */
function isAtSomebody(
  { tokens, people, words }: Doc,
  first: number,
  start: number,
  end: number,
  demand: Demand,
): boolean {
  if (SHOWN.some(word => words.has(word))) return false
  if (demand !== 'person' && !tokens.slice(start, end).every(({ word }, k) => k === 0 || DEMANDS.has(word)))
    return false
  if (demand !== 'person' && end - start < 2 && tokens[start - 1]?.word !== '👉') return false
  const { sentence } = tokens[start]!
  return people.some(
    (person, k) =>
      person !== undefined &&
      (person.kind === 'named' || person.kind === 'role') &&
      (k >= first || tokens[k]!.kind === 'handle') &&
      (tokens[k]!.sentence === sentence || tokens[k]!.kind === 'handle'),
  )
}

/** Somebody by the form of the word, or by a short name for their office. */
const OFFICER = /(?:[bcdfgklmnprstv]er|[st]or|ist|ian|man|woman|boss|chair|chief|lead|rep|sec|whip)$/
/** What may stand in a caption beside the one who is shown. */
const CAPTION =
  /^(?:a|another|at|behold|everybody|everyone|folks|here|is|it|again|latest|meet|new|on|our|parade|that|the|then|this|today|tonight|yesterday|your|=|:|\.|,|\?|👉|👈)$/u
const LONGEST_CAPTION = 9

/** "new ambassador 🐍🐍", "Clinical chair? 💩", "our new dean = 🧌": nothing but a name, and the signs as its caption. */
function isCaption(
  { tokens, people, senses, words }: Doc,
  first: number,
  start: number,
  end: number,
  demand: Demand,
): boolean {
  if (SHOWN.some(word => words.has(word))) return false
  const insulting = tokens.slice(start, end).filter(({ word }) => DEMANDS.has(word)).length
  let from = first
  // "Clinical chair? 💩", "New adviser then.. 🪳"
  const asked = start === first && /^[.?]$/.test(tokens[start - 1]?.word ?? '')
  if (asked) while (from > 0 && tokens[from - 1]!.sentence >= tokens[start]!.sentence - 1) from--
  if (demand !== 'person' && insulting < 2 && !asked && tokens[start - 1]?.word !== '👉') return false
  if (start - from < 1 || start - from > LONGEST_CAPTION) return false
  const after = tokens[end]
  if (after?.sentence === tokens[start]!.sentence && after.kind === 'word') return false
  let somebody = false
  for (let k = from; k < start; k++) {
    const who = people[k]
    const { word, kind } = tokens[k]!
    if (who?.kind === 'self' && word !== 'our') return false
    if (
      who?.kind === 'role' ||
      who?.kind === 'named' ||
      (OFFICER.test(word) && (word === 'chair' || !senses[k]!.some(({ list }) => list === 'thing')))
    )
      somebody = true
    if (kind === 'word' && !CAPTION.test(word) && !somebody && k > from + 3) return false
    if (somebody && kind === 'word' && !CAPTION.test(word) && !who && !OFFICER.test(word) && k > from + 5) return false
  }
  return somebody
}

/** "who's running it", "the man who signs our pay". */
function isWhosRunning({ tokens }: Doc, first: number, start: number): boolean {
  const words = tokens.slice(first, start).map(({ word }) => word)
  const who = words.indexOf('who')
  return who >= 0 && /^(?:'s|is|runs|signs|leads|decides|manages|chairs)$/.test(words[who + 1] ?? '')
}

/** Whether nothing but the name stands before the emoji. */
function isWholeClause({ tokens }: Doc, name: number, first: number): boolean {
  return name === first || isBoundary(tokens[name - 1])
}
