import { adjectives } from './adjectives'
import { dehumanising } from './dehumanising'
import type { Demand, Row, Table } from './entry'
import { disguisable } from './disguisable'
import { everyday, identities, identityAdjectives } from './identities'
import { insults } from './insults'
import { crowds, institutions, roles } from './people'
import { slurs } from './slurs'
import { things } from './things'
import { villains } from './villains'

/** One sense of a word or fixed phrase, as the grammar needs it. */
export interface Entry {
  /** Which list it comes from. */
  list: 'insult' | 'villain' | 'dehumanising' | 'slur' | 'adjective' | 'person' | 'institution' | 'identity' | 'thing'
  demand: Demand
  /** Whether it stands for several, as `idiots` does. */
  plural: boolean
}

const index = new Map<string, Entry[]>()
/** The most words of the entries that start with a word, for those that have several. */
const longest = new Map<string, number>()

const firstWord = (phrase: string) => (phrase.includes(' ') ? phrase.slice(0, phrase.indexOf(' ')) : phrase)

/** The most words of an entry that starts as `phrase` does. */
export const longestFrom = (phrase: string): number => longest.get(firstWord(phrase)) ?? 1

function add(phrase: string, entry: Entry): void {
  const words = phrase.split(' ').length
  if (words > longestFrom(phrase)) longest.set(firstWord(phrase), words)
  const same = index.get(phrase)
  if (!same) index.set(phrase, [entry])
  else if (!same.some(({ list }) => list === entry.list)) same.push(entry)
}

/** The regular plural of the noun that heads a phrase: the first word before "of" or "in", else the last. */
export function plural(phrase: string): string {
  const [, head, rest] = /^(.*?)( (?:of|in|for) .*)?$/.exec(phrase)!
  const many = /(?:s|x|z|ch|sh)$/.test(head!)
    ? `${head}es`
    : /[^aeiou]y$/.test(head!)
      ? `${head!.slice(0, -1)}ies`
      : /man$/.test(head!) && !/human$/.test(head!)
        ? `${head!.slice(0, -2)}en`
        : `${head}s`
  return many + (rest ?? '')
}

const lists = (table: Table) => Object.entries(table) as [Demand, readonly Row[]][]

function addNouns(list: Entry['list'], table: Table): void {
  for (const [demand, rows] of lists(table)) {
    for (const [word] of rows) {
      add(word, { list, demand, plural: false })
      add(plural(word), { list, demand, plural: true })
    }
  }
}

addNouns('slur', slurs)
addNouns('dehumanising', dehumanising)
addNouns('villain', villains)
addNouns('insult', insults)
for (const [demand, rows] of lists(adjectives)) {
  for (const [word] of rows) add(word, { list: 'adjective', demand, plural: false })
}
for (const word of roles) {
  add(word, { list: 'person', demand: 'any', plural: false })
  add(plural(word), { list: 'person', demand: 'any', plural: true })
}
for (const word of crowds) add(word, { list: 'person', demand: 'any', plural: true })
for (const word of institutions) {
  add(word, { list: 'institution', demand: 'any', plural: false })
  add(plural(word), { list: 'institution', demand: 'any', plural: true })
}
for (const word of identities)
  add(word, { list: 'identity', demand: 'any', plural: word.endsWith('s') || word.endsWith('men') })
for (const word of things) {
  add(word, { list: 'thing', demand: 'any', plural: false })
  add(plural(word), { list: 'thing', demand: 'any', plural: true })
}

/** New names are made of these two halves every day: "wankpuffin". */
const COINED =
  /^(?:arse|ass|bastard|bawbag|bell|bollock|bum|clunge|cock|crap|cunt|dick|douche|fanny|fart|fuck|gob|jizz|knob|minge|nob|numb|piss|prick|shit|shite|spunk|tit|turd|twat|wank)-?(?:badger|bag|bandit|biscuit|boil|box|breath|bubble|bucket|burger|cake|cannon|canoe|chops|dribble|end|face|features|flap|gibbon|goblin|guts|hat|head|hole|juggler|jockey|kettle|knuckle|lord|monger|monkey|muffin|muncher|muppet|nozzle|nugget|pie|pouch|puffin|rag|rocket|sandwich|sausage|sniffer|sock|spanner|spangle|splash|stain|stick|tard|trumpet|waffle|wagon|weasel|whistle|wipe|wit|womble|yak)(s?)$/
const COINED_ENTRIES = [false, true].map((plural): readonly Entry[] => [{ list: 'insult', demand: 'any', plural }])

/** The senses of a word or phrase; phrases are written with single spaces. */
export const senses = (phrase: string): readonly Entry[] | undefined => {
  const known = index.get(phrase)
  if (known || phrase.length < 6 || phrase.includes(' ')) return known
  const coined = COINED.exec(phrase)
  return coined ? COINED_ENTRIES[coined[1] ? 1 : 0] : undefined
}

export const isEveryday: ReadonlySet<string> = new Set(everyday)
export const isIdentityAdjective: ReadonlySet<string> = new Set(identityAdjectives)

const single = (list: Entry['list']) =>
  [...index].filter(([, all]) => all.some(e => e.list === list)).map(([word]) => word)

/** Every word that is worth writing in disguise, so worth looking for under one. */
export const DISGUISABLE: ReadonlySet<string> = new Set(
  [
    ...disguisable,
    ...(['insult', 'villain', 'dehumanising', 'slur', 'adjective', 'identity'] as const).flatMap(single),
  ].filter(word => !word.includes(' ') && word.length > 2),
)

/** Words that are known with a letter missing: who people are, and what harms them. */
export const LACKABLE: ReadonlySet<string> = new Set([...disguisable, ...single('identity')])

export { masked } from './disguisable'
export { emoji } from './emoji'
