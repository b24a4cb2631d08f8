import { isApology } from '../grammar/apology'
import { isFriendly } from '../grammar/banter'
import { type Doc, isBoundary, type Person } from '../grammar/doc'
import { isGoodwill } from '../grammar/goodwill'
import { isAdmiring } from '../grammar/praise'
import { attackScore, cutOff } from '../model'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'Words that often hurt',
  why: 'Much that hurts is said to somebody in words that no list holds.',
  source: 'a small model, learnt from labelled posts: lib/kindness/model/MODEL-CARD.md',
}

const about = {
  id: 'second-net',
  category: 'contempt',
} as const

/** Below every rule's own strength. */
const WEAKEST = 0.15

const ONE = new Set(['he', 'her', 'hers', 'herself', 'him', 'himself', 'she'])

/** Whether it is the reader or one other person: not the author, and not a whole kind of people. */
function isSomebody({ tokens }: Doc, { kind, start }: Person): boolean {
  if (kind === 'third') return ONE.has(tokens[start]!.word)
  return kind === 'you' || kind === 'role' || kind === 'named'
}

/**
 * Whether the reader or one other person is named, in the author's own voice all through, and not in friendship, praise,
 * goodwill or regret. The model cannot tell whose words it reads, so it keeps silent where some are quoted, reported or
 * denied.
 */
export const namesSomebody = (doc: Doc): boolean =>
  !doc.mentioned.includes(true) &&
  doc.people.some(person => person && isSomebody(doc, person)) &&
  !isFriendly(doc) &&
  !isGoodwill(doc) &&
  !isApology(doc) &&
  !doc.tokens.some(({ sentence }) => isAdmiring(doc, sentence))

/** The clause, tokens `[start, end)`, that token `i` stands in. */
function clauseAround({ tokens }: Doc, i: number): [start: number, end: number] {
  const inside = (k: number) => tokens[k]?.sentence === tokens[i]!.sentence && !isBoundary(tokens[k])
  let start = i
  let end = i + 1
  while (inside(start - 1)) start--
  while (inside(end)) end++
  return [start, end]
}

export default {
  ...about,
  find(doc) {
    if (attackScore(doc) <= cutOff || !namesSomebody(doc)) return []
    const clauses: [start: number, end: number][] = []
    for (const person of doc.people) {
      if (person && isSomebody(doc, person) && person.start >= (clauses.at(-1)?.[1] ?? 0))
        clauses.push(clauseAround(doc, person.start))
    }
    const scores = clauses.map(clause => attackScore(doc, ...clause))
    const [start, end] = clauses[scores.indexOf(Math.max(...scores))]!
    const caught = finding(about, doc, start, end, () => 'These words may land on a person.')
    // A rule that knows what the same words do says it better.
    return [{ ...caught, strength: WEAKEST }]
  },
} satisfies Rule

export const examples: Examples = {
  flags: [
    'Your own mother must be ashamed of you',
    'He is a sick man who should rot',
    'You make me sick, you and your fake smile',
  ],
  spares: [
    ['You must be sick of this stupid printer', 'a thing'],
    ['She told him to shut his stupid mouth', 'reported'],
    ['The patient told me “keep your stupid mouth shut” again', 'quoted'],
    ['You look ill, please go home', 'care'],
    ['My stupid knee hurts', 'oneself'],
    ['I am the most pathetic stupid bitch alive', 'oneself'],
    ['Your stupid lift is broken', 'a thing'],
    ['Fuck this stupid shit. You have my sympathy.', 'hot about nobody, kind to somebody'],
    ['You stupid ass, love you, drinks on me 😂', 'banter'],
    ['You lost a patient and you must feel awful', 'care'],
  ],
  misses: [
    'Even your friends laugh about you behind your back',
    'Your face makes me ill',
    'You talk shit and you know it',
    'Thank you for the grant for our garden. The children planted beans and roses on Monday, and the weather held until we had finished and packed the tools away. He is a sick man who should rot.',
  ],
}
