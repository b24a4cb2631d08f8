import { habits } from '../model'
import { isAnother, netRule } from '../model/net-rule'
import type { Examples, Rationale } from './rule'

export const rationale: Rationale = {
  title: 'Words that often blame one side',
  why: 'Blame for everything gets an excuse, and seldom an answer.',
  source: 'a small model, learnt from labelled posts: lib/kindness/model/MODEL-CARD.md',
}

export default netRule({
  id: 'habit-sole-blame',
  category: 'sole-blame',
  strength: 0.1,
  ...habits['sole-blame'],
  isTarget: isAnother,
  effect: 'This may put it all on one side.',
})

export const examples: Examples = {
  flags: [
    'Every late bus this year is down to him',
    'All of it comes back to her and nobody else',
    'The whole mess is down to one man',
  ],
  spares: [
    ['The late bus is down to a burst pipe', 'a thing'],
    ['One nurse was on for the whole ward', 'a fact'],
    ['Everything in this hospital is clean thanks to him', 'praise'],
    ["It was nobody's fault that the unit shut", 'denied'],
    ['All of the beds came back to the ward on Monday', 'a fact'],
  ],
  misses: ['If not for her we would all still have a library'],
}
