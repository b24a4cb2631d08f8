import { jibes } from '../grammar/jibe'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'An emoji as an insult',
  why: 'An emoji can call a name as plainly as a word.',
  source: 'HatemojiCheck',
}

const about = {
  id: 'insult-emoji',
  category: 'insult',
} as const

const rule: Rule = {
  ...about,
  find: doc =>
    jibes(doc).map(({ start, end }) =>
      finding(about, doc, start, end, words => `${words} calls the person something no word would soften.`),
    ),
}

export default rule

export const examples: Examples = {
  flags: [
    '@CouncilLeader 🤡',
    'Our new manager 🐍',
    'You absolute 🤡',
    '🖕 @minister',
    'You are a 🤡🤡',
    '🤡🤡🤡',
    'our ward manager 🧠❌',
    '@CouncilChair checked the mirror today? 🐀',
    '🐷🐷 speaking again tonight @CouncilChair',
    'our new finance lead 🐍🐍',
    'Planning chair? 💩',
    'meet the parking boss 🤡🎪',
  ],
  spares: [
    ['Clown doctors on the children’s ward today 🤡 thank you', 'a visit'],
    ['Norovirus on ward 3 🤮', 'an illness'],
    ['I am such a 🤡', 'oneself'],
    ['Snake in the hospital garden 🐍', 'an animal'],
    ['Hospital food 🤢', 'a thing'],
    ['Breakfast: 🥔 and beans', 'food'],
    ['@CouncilChair rats seen by the bins again 🐀🐀', 'an animal'],
    ['Clown day on the ward, bring your best joke 🤡', 'a visit'],
    ['our reptile keeper 🐍🐍', 'an animal'],
    ['Meet our new police horse 🐴🐴', 'an animal'],
    ['the worm bin 🪱🪱 is doing well', 'animals'],
  ],
  misses: [],
}
