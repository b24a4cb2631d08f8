import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What goes on kindly, or asks to know: beside it, words that often sneer are meant as they stand. */
const CUES: readonly Phrase[] = [
  'reason <we> ..2 came|come|stayed|stay|love|joined|survived|got|kept|passed|alive|here',
  'saved my|our|me|us|his|her',
  'all|both|everyone|everybody|very|most welcome',
  'thank you $',
  'what a result|save|win|team|performance|comeback|goal',
  'walks|walking|sees|seeing|hears|hearing|breathes|breathing|talks|talking|eats|eating|smiles|smiling|sleeps|sleeping again',
  'thank god|goodness|heavens',
  'who stayed|came|helped|fixed|saved|sat|drove|carried|stopped|rang|walked|brought ..3 till|until|to|with|in|the|us|me|him|her',
  '<his> patients|residents|pupils|garden|tomatoes|dog and',
  'we|i asked|ask them|him|her',
  'genuine|honest|serious|real question',
  'genuinely|honestly|really|seriously|only asking|curious|wondering|interested',
  'asking because|as|for|since',
  '<his> kindness|cakes|generosity|patience|baking',
  'how can|do we help|reach|support|make',
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
