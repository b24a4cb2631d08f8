import { namings } from '../grammar/naming'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'A slur',
  why: 'A slur attacks everybody who shares what it names, whoever it is aimed at.',
  source: 'HateCheck, "slurs"; Ofcom, "Attitudes to potentially offensive language" (2021)',
}

const about = {
  id: 'slur',
  category: 'identity-attack',
} as const

const rule: Rule = {
  ...about,
  find: doc =>
    namings(doc, 'slur').map(({ start, end }) =>
      finding(about, doc, start, end, words => `${words} attacks people for who they are.`),
    ),
}

export default rule

export const examples: Examples = {
  flags: [
    'Typical retard',
    'You spastic',
    'Get these pikeys off the green',
    'Chav',
    'The tranny in charge',
    'Another paki doctor',
  ],
  spares: [
    ['Spastic quadriplegia clinic is on Monday', 'medicine'],
    ['Smoking fags outside the main entrance is banned', 'cigarettes'],
    ['The council built a dyke by the river', 'a ditch'],
    ['He was called a poof at school', 'reported'],
    ['Chink of light in the budget at last', 'a gap'],
    ['The paddy fields flooded', 'a field'],
    ['Spade and bucket needed for the children’s ward sandpit', 'a tool'],
  ],
  misses: [],
}
