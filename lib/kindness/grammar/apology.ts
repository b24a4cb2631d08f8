import type { Doc } from './doc'
import { phrases } from './phrase'

const find = phrases([
  "i 'm|am|was <adverb>? sorry about|for|i|if|that|to|,|$",
  '^ <adverb>? sorry for|i|to|$',
  'i <aux>? <adverb>? apologise|apologize',
  'i <adverb>? take <word>? it|that|this <word>? back',
  'was <adverb>? cruel|rude|uncalled|unfair|unkind|wrong of and|for|me',
  'i|we was|were <adverb>? cruel|rude|unfair|unkind|vile|wrong',
  'my <word>? apologies',
  'i could|should <not> have <adverb>? accused|assumed|called|posted|said|sent|shouted|snapped|told|written',
  "i 've|have issued|made|posted|sent ..1 apology|correction|retraction",
])

/** Whether the author apologises: what they said before is told, not said again. */
export const isApology = (doc: Doc): boolean =>
  find(doc).some(
    ({ end }) =>
      !/^(?:but|that|you|your|if)$/.test(
        doc.tokens[end]?.word === ',' ? (doc.tokens[end + 1]?.word ?? '') : (doc.tokens[end]?.word ?? ''),
      ),
  )
