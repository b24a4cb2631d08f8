import { habits } from '../model'
import { isAnother, netRule } from '../model/net-rule'
import type { Examples, Rationale } from './rule'

export const rationale: Rationale = {
  title: 'Words that often make a side',
  why: 'People rarely listen once they are put on a side.',
  source: 'a small model, learnt from labelled posts: lib/kindness/model/MODEL-CARD.md',
}

export default netRule({
  id: 'habit-us-and-them',
  category: 'us-and-them',
  strength: 0.1,
  ...habits['us-and-them'],
  isTarget: isAnother,
  effect: 'This may put many people in one box.',
})

export const examples: Examples = {
  flags: [
    'People in suits have no idea how we live',
    'You planners live in another world from us',
    'Those people upstairs have never had to queue',
  ],
  spares: [
    ['We live in a different part of town', 'a place'],
    ['Those people in the queue were so patient with us', 'praise'],
    ['You teachers work so hard for our children', 'praise'],
    ['The people upstairs have had no heating since Friday', 'a fact'],
    ['The planners live in the next village', 'a place'],
  ],
  misses: ['We do the real work and they take the credit'],
}
