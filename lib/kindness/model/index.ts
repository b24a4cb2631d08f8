import { scorer } from './score'
import { attack } from './trained'

/** How likely it is, 0 to 1, that a document, or some of its tokens, attacks somebody. MODEL-CARD.md says what that is worth. */
export const attackScore = scorer(attack)

export { cutOff } from './trained'
