import type { Doc } from './doc'
import { phrases } from './phrase'

const find = phrases([
  "i 'm|am|was <adverb>? sorry $|for|i|if|,|to|about|that",
  '^ <adverb>? sorry $|for|to|i',
  'i <aux>? <adverb>? apologise|apologize',
  'i <adverb>? take <word>? it|that|this <word>? back',
  'was <adverb>? unfair|wrong|rude|unkind|uncalled|cruel of me|for|and',
  'i|we was|were <adverb>? wrong|rude|unfair|unkind|cruel|vile',
  'my <word>? apologies',
  'i should|could <not> have <adverb>? said|called|written|posted|told|shouted|sent|assumed|accused|snapped',
  "i 've|have posted|issued|made|sent ..1 correction|apology|retraction",
])

/** Whether the author apologises: what they said before is told, not said again. */
export const isApology = (doc: Doc): boolean =>
  find(doc).some(
    ({ end }) =>
      !/^(?:but|that|you|your|if)$/.test(
        doc.tokens[end]?.word === ',' ? (doc.tokens[end + 1]?.word ?? '') : (doc.tokens[end]?.word ?? ''),
      ),
  )
