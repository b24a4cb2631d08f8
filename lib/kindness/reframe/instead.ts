import type { Category } from '../types'

/**
 * What may stand in for attacking words, by what those words are about. `said` completes "You are …"; `thing` stands in
 * front of a thing: 'a … excuse'. None claims more than the attack did.
 */
interface Theme {
  when: RegExp
  said: readonly string[]
  thing: readonly string[]
}

const THEMES: readonly Theme[] = [
  {
    when: /\b(?:liars?|lying|lies?|frauds?|fraudster|fake|phone?y|crooks?|crooked|con|cheats?|corrupt|dishonest|two-faced|snakes?|weasels?|weaselly|slimy|hypocrites?|traitors?|charlatans?|bent|shameless)\b/i,
    said: ['not being straight with us', 'wrong about this'],
    thing: ['misleading', 'mistaken'],
  },
  {
    when: /\b(?:cowards?|cowardly|spineless|gutless|yellow|weak|chicken|wimps?)\b/i,
    said: ['avoiding this', 'not facing up to this'],
    thing: ['weak', 'disappointing'],
  },
  {
    when: /\b(?:useless|incompetent|hopeless|pathetic|joke|failures?|amateurs?|clueless|waste|clowns?|muppets?|shambles|worthless)\b/i,
    said: ['not getting this right', 'letting people down'],
    thing: ['poor', 'disappointing'],
  },
  {
    when: /\b(?:lazy|idle|bone idle|workshy|slackers?|jobsworths?)\b/i,
    said: ['not doing enough', 'letting this slide'],
    thing: ['slow', 'careless'],
  },
  {
    when: /\b(?:arrogant|smug|pompous|rude|ignorant|patronising|stuck-up|entitled|bull(?:y|ies)|snobs?)\b/i,
    said: ['not listening', 'talking down to people'],
    thing: ['unkind', 'unhelpful'],
  },
  {
    when: /\b(?:evil|monsters?|cruel|heartless|vile|wicked|butchers?|murderers?|psychopaths?|sociopaths?|callous|soulless|ghouls?|killers?|sick|nasty|scum)\b/i,
    said: ['doing harm', 'not seeing the harm this does'],
    thing: ['harmful', 'unkind'],
  },
  {
    when: /\b(?:greedy|parasites?|leech(?:es)?|grasping|grubby|money-grabbing|vultures?)\b/i,
    said: ['putting money first', 'being unfair'],
    thing: ['unfair', 'costly'],
  },
  {
    when: /\b(?:disgrace|disgraceful|shame|disgusting|embarrassment|stain|appalling|despicable)\b/i,
    said: ['letting people down', 'getting this badly wrong'],
    thing: ['poor', 'wrong'],
  },
]

const ANY: Theme = {
  when: /^/,
  said: ['wrong about this', 'not getting this right'],
  thing: ['poor', 'mistaken'],
}

/** Wordings for what the attacking words are about. */
export function themeOf(words: string): Theme {
  return THEMES.find(({ when }) => when.test(words)) ?? ANY
}

/** Whole clauses that may stand where one was that attacks, by what it did: the feeling stays, in the author's name. */
export const CLAUSES: Record<Category, readonly string[]> = {
  threat: ['I am very angry about this', 'I want an answer'],
  'wish-of-harm': ['I am so angry about this', 'nobody should have to go through this'],
  dehumanising: ['I am worried about this', "this can't go on"],
  'identity-attack': ["I don't agree with this", 'I am unhappy about this'],
  'swearing-at': ["I don't agree", 'I am angry about this'],
  insult: ["I don't agree", 'this is not good enough'],
  villainising: ['this is doing harm', 'I want to know why this was decided'],
  contempt: ["I don't agree with this", 'I expected better'],
  'us-and-them': ["I don't feel heard", 'we need to talk about this'],
  'sole-blame': ['this needs putting right', 'I want to know how this happened'],
  'mind-reading': ["I'd like to know why", "I don't understand this decision"],
}

/** Words that leave nobody else in it, or nobody out of it, and what is fair instead. */
export const FAIRER: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:all|entirely|completely|solely|totally|wholly|100%|only|purely)(?= (?:down to|because of|thanks to|on|your|their|his|her)\b)/i,
    ['partly'],
  ],
  [
    /^(?:all of you|you people|you lot|your lot|your sort|your kind|people like you|you all)\b/i,
    ['you', 'some of you'],
  ],
  [/^(?:they all|they're all|all of them|those people|these people|that lot|this lot)\b/i, ['some of them', 'they']],
  [/\balways\b/i, ['often', 'sometimes']],
  [/\bnever\b/i, ['rarely', 'seldom']],
]
