import { namings } from '../grammar/naming'
import { type Examples, type Rule, finding } from './rule'

const about = {
  id: 'dehumanising-noun',
  category: 'dehumanising',
  title: 'Calling people vermin, dirt or disease',
  why: 'To call people less than human has gone before every great cruelty to them.',
  source: 'HateCheck, "dehumanising language"; Haslam, "Dehumanization" (2006)',
} as const

const rule: Rule = {
  ...about,
  find: doc =>
    namings(doc, 'dehumanising').map(({ start, end }) =>
      finding(about, doc, start, end, words => `${words} speaks of people as less than people.`),
    ),
}

export default rule

export const examples: Examples = {
  flags: [
    'Landlords are vermin',
    'You absolute scum',
    'These people are a plague',
    'Managers are parasites',
    'Smokers are filth',
    'The lot of them are rats',
    'What scum',
    'You animals',
    'Those cyclists are cockroaches',
    'Tories are lower than vermin',
    'The tenants are human litter',
    'You are a lump of slime',
  ],
  spares: [
    ['Rats in the loft again, pest control booked', 'animals'],
    ['The parasite was seen on the blood film', 'medicine'],
    ['Her cancer is back', 'medicine'],
    ['This plan is rubbish', 'a thing'],
    ['Cat scratch: animal bites clinic is open', 'medicine'],
    ['Calling migrants vermin is never right', 'spoken against'],
    ['He called us scum', 'reported'],
    ['Nurses are not animals, treat us like people', 'denied'],
    ['A plague of flies on ward six', 'insects'],
    ['Threadworms are parasites', 'medicine'],
  ],
  misses: [],
}
