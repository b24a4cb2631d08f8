import { confusables } from './confusables'
import { type Fold, type Folded, unfolded } from './folded'
import { invisible } from './invisible'
import { letterCase } from './letter-case'

/** In this order: what is unseen goes first, so that it cannot keep two look-alikes apart. */
const FOLDS: readonly Fold[] = [invisible, confusables, letterCase]

/** The text as a reader sees it, in plain lower-case letters, with the way back to the original. */
export function fold(text: string): Folded {
  return FOLDS.reduce((folded, step) => step(folded), unfolded(text))
}

export type { Folded } from './folded'
