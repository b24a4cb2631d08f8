import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What goes on kindly, or asks to know: beside it, words that often sneer are meant as they stand. */
const CUES: readonly Phrase[] = [
  'reason <we> ..2 alive|came|come|got|here|joined|kept|love|passed|stay|stayed|survived',
  'saved her|his|me|my|our|us',
  'all|both|everybody|everyone|most|very welcome',
  'thank you $',
  'what a comeback|goal|performance|result|save|team|win',
  'breathes|breathing|eating|eats|hearing|hears|seeing|sees|sleeping|sleeps|smiles|smiling|talking|talks|walking|walks again',
  'thank god|goodness|heavens',
  'who brought|came|carried|drove|fixed|helped|rang|sat|saved|stayed|stopped|walked ..3 her|him|in|me|the|till|to|until|us|with',
  '<his> dog|garden|patients|pupils|residents|tomatoes and',
  'i|we ask|asked her|him|them',
  'genuine|honest|real|serious question',
  'genuinely|honestly|only|really|seriously asking|curious|interested|wondering',
  'asking as|because|for|since',
  '<his> baking|cakes|generosity|kindness|patience',
  'how can|do we help|make|reach|support',
]

const find = phrases(CUES)
const known = new WeakMap<Doc, boolean>()

/** Whether the author means well here, or asks in good faith, in their own voice. */
export function isGoodwill(doc: Doc): boolean {
  const before = known.get(doc)
  if (before !== undefined) return before
  const well = find(doc).some(({ start }) => !doc.mentioned[start])
  known.set(doc, well)
  return well
}
