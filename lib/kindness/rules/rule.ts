import { isApology } from '../grammar/apology'
import { isFriendly } from '../grammar/banter'
import type { Doc } from '../grammar/doc'
import { isGoodwill } from '../grammar/goodwill'
import { type Match, type Phrase, phrases } from '../grammar/phrase'
import { isSaidOfThing } from '../grammar/predication'
import { ADVERBS, BE, NEGATORS, THIRD, YOU } from '../lexicon/function-words'
import type { Category, Finding } from '../types'

/** One idea about what words do to a person. */
export interface Rule {
  /** Its file's name. */
  id: string
  category: Category
  find(doc: Doc): Finding[]
}

/** Why there is a rule; kept out of the build. */
export interface Rationale {
  title: string
  /** Why these words hurt, or end the conversation. */
  why: string
  /** Where the idea comes from. */
  source: string
}

/** What proves a rule; kept out of the build. */
export interface Examples {
  /** The rule finds something in each. */
  flags: readonly string[]
  /** Harmless look-alikes: no rule at all finds anything; with the reason. */
  spares: readonly (readonly [text: string, reason: string])[]
  /** Known failures: the rule does not find these yet. */
  misses: readonly string[]
}

/** How grave each category is, for the score: the strength of one finding. */
export const STRENGTHS: Record<Category, number> = {
  threat: 0.95,
  'wish-of-harm': 0.9,
  dehumanising: 0.85,
  'identity-attack': 0.85,
  'swearing-at': 0.75,
  insult: 0.65,
  villainising: 0.6,
  contempt: 0.55,
  'us-and-them': 0.25,
  'sole-blame': 0.25,
  'mind-reading': 0.2,
}

type About = Omit<Rule, 'find'>

/** Tokens `[start, end)` of a document as one finding of a rule. */
export function finding(rule: About, doc: Doc, start: number, end: number, effect: (words: string) => string): Finding {
  const from = doc.tokens[start]!.start
  const to = doc.tokens[end - 1]!.end
  return {
    rule: rule.id,
    category: rule.category,
    strength: STRENGTHS[rule.category],
    start: from,
    end: to,
    effect: effect(quoted(doc.text.slice(from, to))),
  }
}

const LONGEST_QUOTED = 4

/** The words in quotation marks, if they are few enough to name in a short sentence. */
const quoted = (words: string) =>
  words.trim().split(/\s+/).length <= LONGEST_QUOTED && words.length <= 40 && !words.includes('\n')
    ? `“${words}”`
    : 'This'

/** What friends say to tease one another; graver things are no banter. */
const TEASING: ReadonlySet<Category> = new Set(['swearing-at', 'contempt', 'us-and-them', 'sole-blame', 'mind-reading'])

/** Habits of speech: who apologises has heard themselves, and who means well or asks to know sneers at nobody. */
const HINTS: ReadonlySet<Category> = new Set(['us-and-them', 'sole-blame', 'mind-reading'])

/** A rule made of phrases. A phrase that is only reported or denied does not count. */
export function phraseRule(
  about: About,
  list: readonly Phrase[],
  effect: (words: string) => string,
  isMeant: (doc: Doc, match: Match) => boolean = () => true,
): Rule {
  const find = phrases(list)
  return {
    ...about,
    find: doc =>
      ((TEASING.has(about.category) && isFriendly(doc)) ||
      (HINTS.has(about.category) && (isApology(doc) || isGoodwill(doc)))
        ? []
        : find(doc)
      )
        .filter(
          match =>
            isOwn(doc, match) &&
            !(TEASING.has(about.category) && isSupposed(doc, match)) &&
            !(about.category === 'contempt' && isSaidOfThing(doc, match.from)) &&
            isMeant(doc, match),
        )
        .map(({ from, to }) => finding(about, doc, from, to, effect)),
  }
}

/** "if you haven't a clue": no reproach. */
const isSupposed = ({ tokens, people }: Doc, { start }: Match): boolean =>
  people[start]?.kind === 'you' && /^(?:if|whether|unless)$/.test(tokens[start - 1]?.word ?? '')

/** Whether the author says it in their own voice, and does not deny it. */
function isOwn({ tokens, mentioned }: Doc, { start, from, to }: Match): boolean {
  if (mentioned[from]) return false
  // "I am the slowest clerk in Kent"
  let verb = from - 1
  while (verb > 0 && (ADVERBS.has(tokens[verb]!.word) || BE.has(tokens[verb]!.word))) verb--
  if (
    verb < from - 1 &&
    /^(?:i|we)$/.test(tokens[verb]?.word ?? '') &&
    !tokens.slice(from, to).some(({ word }) => YOU.has(word) || THIRD.has(word))
  )
    return false
  // "stupid old woman that I am", "Daft bint over here"
  if (tokens[to]?.word === 'that' && tokens[to + 1]?.word === 'i' && BE.has(tokens[to + 2]?.word ?? '')) return false
  if (tokens[to]?.word === 'over' && tokens[to + 1]?.word === 'here') return false
  // "Dense as a sausage, me.", "us loonies"
  if (tokens[to]?.word === ',' && /^(?:me|us)$/.test(tokens[to + 1]?.word ?? '')) return false
  if (tokens[from - 1]?.word === 'us' && tokens[from]!.word.endsWith('s')) return false
  // "I'd like a nurse": no likeness.
  if (tokens[from]!.word === 'like' && /^(?:'d|would|do|really|to|you)$/.test(tokens[from - 1]?.word ?? ''))
    return false
  const before = tokens[start - 1]
  if (!before || before.sentence !== tokens[start]!.sentence || !NEGATORS.has(before.word)) return true
  return /^(?:why|could|can)$/.test(tokens[start - 2]?.word ?? '')
}
