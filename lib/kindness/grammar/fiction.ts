import { YOU } from '../lexicon/function-words'
import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What is said of books, plays and games: hard names there belong to parts and titles. */
const CUES: readonly Phrase[] = [
  'book|drama|film|panto|poetry|reading|theatre circle|club|festival|group|night|soc|society',
  'audiobook|audition|auditioning|auditions|boxset|casting|dvd|librarian|matinee|panto|pantomime|playwright|rehearsal|rehearsals|screenplay|sitcom|storybook|storytime',
  'story time',
  'library|overdue|reservations|returns books|box|desk|list|loans|shelf',
  'act <number>|one|three|two',
  'box|tickets are|for|from|left|office|on|still|£',
  'best|christmas|council|crime|debut|local|new|radio|school|short <word>? album|ballet|exhibition|film|musical|novel|opera|picture|play|poem|series|story about|at|by|from|in|of|on|,|$',
  'play|played|playing|plays the <word>? <insult>|baddie|beast|ghost|lead|part|role',
  'curtain|curtains|opens friday|next|on|saturday|tomorrow|tonight|up',
  'the <word>? cast|chorus|crew|understudy are|for|is|of',
  'won by a|the landslide',
  'by austen|christie|dahl|dickens|dostoyevsky|moliere|molière|orwell|priestley|shakespeare',
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
