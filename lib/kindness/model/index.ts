import { scorer } from './score'
import { attack, hate } from './trained'

/** How likely it is, 0 to 1, that a text attacks a person. MODEL-CARD.md says what that is worth. */
export const attackScore = scorer(attack)

/** How likely it is, 0 to 1, that a text is hateful about a group. MODEL-CARD.md says what that is worth. */
export const hateScore = scorer(hate)

export { cutOffs } from './trained'
