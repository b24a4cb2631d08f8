import type { Category } from '../types'
import { type Scorer, scorer } from './score'
import { attack, mindReading, soleBlame, usAndThem } from './trained'

/** How likely it is, 0 to 1, that a document, or some of its tokens, attacks somebody. MODEL-CARD.md says what that is worth. */
export const attackScore = scorer(attack)

/** Habits of speech that the model knows. */
export const HABITS = ['us-and-them', 'sole-blame', 'mind-reading'] as const satisfies readonly Category[]
export type Habit = (typeof HABITS)[number]

/** How likely each habit is, and the score above which it is noticed. */
export const habits: Record<Habit, { score: Scorer; cutOff: number }> = {
  'us-and-them': { score: scorer(usAndThem), cutOff: usAndThem.cutOff },
  'sole-blame': { score: scorer(soleBlame), cutOff: soleBlame.cutOff },
  'mind-reading': { score: scorer(mindReading), cutOff: mindReading.cutOff },
}

export { cutOff, doubtful } from './trained'
