import type { Doc } from '../grammar/doc'
import { namings } from '../grammar/naming'
import type { Finding } from '../types'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'Calling people vermin, dirt or disease',
  why: 'To call people less than human has gone before every great cruelty to them.',
  source: 'HateCheck, "dehumanising language"; Haslam, "Dehumanization" (2006)',
}

const about = {
  id: 'dehumanising-noun',
  category: 'dehumanising',
} as const

const effect = (words: string) => `${words} speaks of people as less than people.`

/** What people may really have: to a question about them, a plain answer. */
const AILMENTS =
  /^(?:(?:head )?lice|head louse|threadworms?|tapeworms?|ringworms?|hookworms?|fleas?|mites?|infections?|norovirus|gangrene|abscess(?:es)?|cysts?|boils?|warts?|verrucas?|gallstones?|kidney stones?|cancer|tumou?rs?|melanomas?|pus|cold sores?|bedbugs?|virus(?:es)?|ticks?|vomit|disease|leprosy|malignancy|pox|metastasis)$/

/** "you get cancer": an illness that is got. */
const isCaught = ({ tokens }: Doc, start: number, end: number): boolean =>
  AILMENTS.test(tokens[end - 1]!.word) &&
  tokens.slice(start, end).some(({ word }) => /^(?:get|got|catch|caught|have|had)$/.test(word))

/** Most words of a question that does nothing but name people. */
const SHORT_QUESTION = 6

/** "The tenants? Vermin.": people asked after, and a name for an answer. */
function answers(doc: Doc): Finding[] {
  const { tokens, people, senses, mentioned } = doc
  return senses.flatMap(here => {
    const noun = here.find(({ list }) => list === 'dehumanising')
    if (!noun || mentioned[noun.start]) return []
    const { start, end } = noun
    const asked = tokens[start - 1]
    const after = tokens[end]
    if (asked?.word !== '?' || (after?.kind === 'word' && after.sentence === tokens[start]!.sentence)) return []
    let first = start - 1
    while (first > 0 && tokens[first - 1]!.sentence === asked.sentence) first--
    const who = people[first]
    if (!who || who.kind === 'self' || start - 1 - first > SHORT_QUESTION) return []
    const answer = tokens.slice(start, end).map(({ word }) => word)
    if (AILMENTS.test(answer.join(' '))) return []
    return [finding(about, doc, start, end, effect)]
  })
}

const rule: Rule = {
  ...about,
  find: doc => {
    const named = namings(doc, 'dehumanising')
      .filter(({ start, end }) => !isCaught(doc, start, end))
      .map(({ start, end }) => finding(about, doc, start, end, effect))
    return named.length > 0 ? named : answers(doc)
  },
}

export default rule

export const examples: Examples = {
  flags: [
    'Landlords are vermin',
    'You absolute scum',
    'These people are a plague',
    'Managers are parasites',
    'Smokers are filth',
    'The lot of them are rats',
    'What scum',
    'You animals',
    'Those cyclists are cockroaches',
    'Tories are lower than vermin',
    'The tenants are human litter',
    'You are a lump of slime',
    'The squatters on the top floor? Vermin.',
  ],
  spares: [
    ['Rats in the loft again, pest control booked', 'animals'],
    ['The parasite was seen on the blood film', 'medicine'],
    ['Her cancer is back', 'medicine'],
    ['This plan is rubbish', 'a thing'],
    ['Cat scratch: animal bites clinic is open', 'medicine'],
    ['Calling migrants vermin is never right', 'spoken against'],
    ['He called us scum', 'reported'],
    ['Nurses are not animals, treat us like people', 'denied'],
    ['A plague of flies on ward six', 'insects'],
    ['Threadworms are parasites', 'medicine'],
    ['What is in the loft? Rats.', 'animals'],
    ['The boy in bay two? Threadworms.', 'medicine'],
  ],
  misses: [],
}
