import { YOU } from '../lexicon/function-words'
import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What is said of books, plays and games: hard names there belong to parts and titles. */
const CUES: readonly Phrase[] = [
  'cantered|romped home',
  'filly|gelding|vhs',
  'a novel',
  'my|new|our podcast',
  'karaoke',
  'open mic',
  'jukebox|radio ..6 play|playing|plays',
  '<role-word>|clerk|library rec',
  'best book|film|novel|play|song ever',
  'shakespeare said|says|wrote',
  '( <number> ) shown|screened|screening',
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
    const inside = (k: number) => tokens[k]?.sentence === tokens[from]!.sentence
    let to = from + 1
    while (
      inside(to) &&
      (isCapitalised(to) || (/^(?:of|the)$/.test(tokens[to]!.word) && inside(to + 1) && isCapitalised(to + 1)))
    )
      to++
    // "my podcast Shut Up You Muppet"
    const named = /^(?:album|book|film|novel|play|podcast|show|song)$/.test(tokens[from - 1]?.word ?? '')
    const addressed = !named && tokens.slice(from, to).some(({ word }) => YOU.has(word))
    if (to - from >= SHORTEST_TITLE && !addressed) mentioned.fill(true, from, to)
    from = to - 1
  }
}
