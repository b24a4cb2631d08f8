import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'A sneer at everybody of a trade',
  why: 'It runs down all who do the work, so nobody hears what went wrong.',
  source: 'Haslam, "Dehumanization" (2006); Rosenberg, "Nonviolent Communication"',
}

export default phraseRule(
  {
    id: 'trade-sneer',
    category: 'insult',
  },
  [
    '[ <agent>|<institution>|<office> ~1 <be>|= ~2 <belittling> ~1 <plural> ..3 ]',
    '[ <agent>|<institution>|<office> ,|:|– ~1 <belittling> ~1 <plural> ..3 ] !and',
    '^ [ <belittling> ~1 <plural> , all|our|the|them|these|those ~1 <agent>|<institution>|<office> ..1 ]',
    '[ <agent>|<institution> ~2 <be> ~2 bandits|blackmailers|extortionists|highwaymen|hostage-takers|leeches|mercenaries|pirates|racketeers|robbers|vultures in|with|on ..3 ]',
    '[ <agent>|<institution>|lot|union ~4 hold|holding|holds ~1 <doomed>|<victim>|country|us to ransom ..3 ]',
    '[ <agent>|<institution>|<office> ~1 <be> ~1 glorified|jumped-up|overgrown|overpaid <word> ..3 ]',
  ],
  words => `${words} runs down everybody who does that work.`,
  // "We porters are idle today": one's own trade.
  ({ people }, { from, to }) => !people.slice(from, to).some(who => who?.kind === 'self'),
)

export const examples: Examples = {
  flags: [
    'Bus drivers are jumped-up chauffeurs who can’t count',
    'Surveyors, overpaid doodlers',
    'Consultants are spoilt golfers with pagers',
    'Grasping chancers, the dentists',
    'The tanker crews are blackmailers in hi-vis',
    'Those strikers hold the sick to ransom every winter',
  ],
  spares: [
    ['Bus drivers are stretched and can’t count on a break', 'concern'],
    ['Consultants are spoilt for choice of pagers', 'idiom'],
    ['Paralegals are underpaid and it shows in the backlog', 'concern'],
    ['Nurses are not greedy for asking', 'denied'],
    ['The tanker crews are in hi-vis by the gate', 'a fact'],
    ['We are idle porters today, the lift is out', 'oneself'],
  ],
  misses: ['Tanker drivers: pirates, nothing but'],
}
