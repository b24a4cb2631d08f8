import { attackScore, cutOff } from '../model'
import { type Net, netRule } from '../model/net-rule'
import type { Examples, Rationale } from './rule'

export const rationale: Rationale = {
  title: 'Words that often hurt',
  why: 'Much that hurts is said to somebody in words that no list holds.',
  source: 'a small model, learnt from labelled posts: lib/kindness/model/MODEL-CARD.md',
}

/** Whether it is the reader, or anybody else but the author; a word for a group alone is nobody. */
export const isSomebody: Net['isTarget'] = (_, { kind }) => kind !== 'self' && kind !== 'identity'

export default netRule({
  id: 'second-net',
  category: 'contempt',
  // Below every rule's own: a rule that knows what the same words do says it better.
  strength: 0.15,
  score: attackScore,
  cutOff,
  isTarget: isSomebody,
  effect: 'These words may land on a person.',
})

export const examples: Examples = {
  flags: [
    'Your own mother must be ashamed of you',
    'He is a sick man who should rot',
    'You make me sick, you and your fake smile',
  ],
  spares: [
    ['You must be sick of this stupid printer', 'a thing'],
    ['She told him to shut his stupid mouth', 'reported'],
    ['The patient told me “keep your stupid mouth shut” again', 'quoted'],
    ['You look ill, please go home', 'care'],
    ['My stupid knee hurts', 'oneself'],
    ['I am the most pathetic stupid bitch alive', 'oneself'],
    ['Your stupid lift is broken', 'a thing'],
    ['Fuck this stupid shit. You have my sympathy.', 'hot about nobody, kind to somebody'],
    ['You stupid ass, love you, drinks on me 😂', 'banter'],
    ['You lost a patient and you must feel awful', 'care'],
  ],
  misses: [
    'Your face makes me ill',
    'You talk shit and you know it',
    'Thank you for the grant for our garden. The children planted beans and roses on Monday, and the weather held until we had finished and packed the tools away. He is a sick man who should rot.',
  ],
}
