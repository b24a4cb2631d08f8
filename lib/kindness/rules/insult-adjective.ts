import { describings } from '../grammar/describing'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'Running a person down',
  why: 'It describes the person, not what they did, so there is nothing to put right.',
  source: 'HateCheck, "negative attributes"',
}

const about = {
  id: 'insult-adjective',
  category: 'insult',
} as const

const rule: Rule = {
  ...about,
  find: doc =>
    describings(doc).map(({ start, end }) =>
      finding(about, doc, start, end, words => `${words} is about the person, not what they did.`),
    ),
}

export default rule

export const examples: Examples = {
  flags: [
    'You are pathetic',
    'She is spineless',
    'What a pathetic little man',
    'You stupid woman',
    'Our clueless managers strike again',
    'You’re so thick it hurts',
    'How stupid are you?',
    'Spineless.',
    'The chief executive is utterly clueless',
    'You are a sad little man',
    'He is evil',
    'Are you really that stupid?',
    'You sanctimonious prune',
    'Gormless Kevin from Parking did it again',
    'Shiftless, the lot of them',
    'Idle, shiftless and smug, that’s you',
    'A talentless, gutless chairman runs it',
    'Work-shy tea drinkers run that depot',
  ],
  spares: [
    ['Spineless: the decision to sell the training tower', 'a thing'],
    ['This decision is pathetic', 'a decision'],
    ['I feel so stupid', 'oneself'],
    ['She is sick and needs a bed', 'medicine'],
    ['He was lying on a trolley for nine hours', 'where he was'],
    ['You are not stupid', 'denied'],
    ['That was a stupid question from me', 'oneself'],
    ['The scan shows dense breast tissue', 'medicine'],
    ['Nobody here thinks patients are stupid', 'denied'],
    ['What an idiotic plan', 'a plan'],
    ['The dirty linen is by the door', 'a thing'],
    ['He looks unwell and confused', 'medicine'],
    ['Crazy busy on the ward', 'idiom'],
    ['You are crazy talented', 'praise'],
    ['You mad genius', 'praise'],
    ['The crabbit old boiler is off again', 'a thing'],
    ['Charging a widow for the keys is grotesque', 'a deed'],
    ['Smug, half-baked slogan on the bus', 'a thing'],
    ['An evil genius hid the biscuits', 'praise'],
    ['We are doing a play, I am the corrupt mayor', 'fiction'],
    ['A gutless, spineless report', 'a thing'],
  ],
  misses: [],
}
