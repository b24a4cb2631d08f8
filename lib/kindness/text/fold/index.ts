import { confusables } from './confusables'
import { type Folded, perCodePoint } from './folded'
import { invisible } from './invisible'
import { letterCase } from './letter-case'

/** The text as a reader sees it, in plain lower-case letters, with the way back to the original. */
export const fold = (text: string): Folded => perCodePoint(text, point => letterCase(confusables(invisible(point))))

export type { Folded } from './folded'
