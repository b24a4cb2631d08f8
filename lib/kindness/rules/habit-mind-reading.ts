import { habits } from '../model'
import { isAnother, netRule } from '../model/net-rule'
import type { Examples, Rationale } from './rule'

export const rationale: Rationale = {
  title: 'Words that often guess at a motive',
  why: 'A guess at a motive is easy to deny, and the point is lost.',
  source: 'a small model, learnt from labelled posts: lib/kindness/model/MODEL-CARD.md',
}

export default netRule({
  id: 'habit-mind-reading',
  category: 'mind-reading',
  strength: 0.1,
  ...habits['mind-reading'],
  isTarget: isAnother,
  effect: 'This may be a guess at what somebody thinks.',
})

export const examples: Examples = {
  flags: [
    'He only came to get his face in the paper',
    'You were hoping nobody would read page nine',
    'You only asked because the press were there',
    'You just wanted to look good in front of the press',
  ],
  spares: [
    ['You looked great in front of the press', 'praise'],
    ['She said why she did it in the board papers', 'a fact'],
    ['He came to the ward and got his flu jab', 'a fact'],
    ['We were hoping somebody would read page nine', 'oneself'],
    ['They only asked because the form has no box for it', 'a reason'],
  ],
  misses: ['You knew the answer and hoped we would not ask', 'He never meant a word of that apology'],
}
