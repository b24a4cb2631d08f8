import { isApology } from '../grammar/apology'
import { namings } from '../grammar/naming'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'Calling somebody wicked',
  why: 'It puts a person on trial, so nobody talks about what they did.',
  source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
}

const about = {
  id: 'villain-noun',
  category: 'villainising',
} as const

const rule: Rule = {
  ...about,
  find: doc =>
    isApology(doc)
      ? []
      : namings(doc, 'villain').map(({ start, end }) =>
          finding(about, doc, start, end, words => `${words} puts the person on trial, not what they did.`),
        ),
}

export default rule

export const examples: Examples = {
  flags: [
    'You are a liar',
    'He’s a crook',
    'The liar in charge of our budget',
    'What a monster',
    'You fraud',
    'She is nothing but a thief',
    'Liar!',
    'You people are criminals',
    'The man is a psychopath in a suit',
  ],
  spares: [
    ['He was convicted of being a fraudster in 2019', 'a fact'],
    ['Fraud awareness training is due', 'a thing'],
    ['I am such a fraud', 'oneself'],
    ['I am not calling you a liar', 'denied'],
    ['The murderer was jailed for life', 'a fact'],
    ['The police caught the thief', 'a report'],
    ['There is no evidence of voter fraud', 'a fact'],
    ['That monster of a spreadsheet', 'a thing'],
    ['He is accused of being a thief', 'reported'],
    ['Your claim is false and you have misled people', 'accountability'],
  ],
  misses: [],
}
