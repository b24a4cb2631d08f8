import { YOU } from '../lexicon/function-words'
import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What is said of books, plays and games: hard names there belong to parts and titles. */
const CUES: readonly Phrase[] = [
  'book|reading|film|drama|poetry|theatre|panto club|group|society|soc|night|circle|festival',
  'audition|auditions|auditioning|matinee|pantomime|panto|playwright|storybook|storytime|screenplay|casting|rehearsal|rehearsals|sitcom|librarian|dvd|boxset|audiobook',
  'story time',
  'reservations|library|returns|overdue shelf|books|loans|desk|list|box',
  'act one|two|three|<number>',
  'tickets|box from|are|left|for|on|still|office|£',
  'new|best|school|christmas|radio|short|debut|crime|council|local <word>? play|novel|film|opera|ballet|musical|story|series|album|poem|exhibition|picture about|by|on|in|of|,|from|at|$',
  'play|plays|played|playing the <word>? <insult>|villain|baddie|murderer|witch|beast|ghost|part|role|lead',
  'opens|curtain|curtains up|on|friday|saturday|tonight|tomorrow|next',
  'the <word>? cast|crew|chorus|understudy of|is|are|for',
  'won by a|the landslide',
  'by dostoyevsky|shakespeare|dickens|dahl|austen|christie|orwell|molière|moliere|priestley',
]

const find = phrases(CUES)
const known = new WeakMap<Doc, boolean>()

/** Whether the draft talks of a work of fiction. */
export function isFiction(doc: Doc): boolean {
  const before = known.get(doc)
  if (before !== undefined) return before
  const fiction = find(doc).length > 0
  known.set(doc, fiction)
  return fiction
}

const SHORTEST_TITLE = 3

/** Marks every title in a draft about works of fiction: three words and more in capitals. */
export function markTitles(doc: Doc, mentioned: boolean[]): void {
  const { tokens, text } = doc
  const isCapitalised = (k: number) => {
    const token = tokens[k]
    return token?.kind === 'word' && token.capital && /[a-z]/.test(text.slice(token.start + 1, token.end))
  }
  if (!isFiction(doc)) return
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapitalised(from)) continue
    let to = from + 1
    while (isCapitalised(to) && tokens[to]!.sentence === tokens[from]!.sentence) to++
    const addressed = tokens.slice(from, to).some(({ word }) => YOU.has(word))
    if (to - from >= SHORTEST_TITLE && !addressed) mentioned.fill(true, from, to)
    from = to - 1
  }
}
