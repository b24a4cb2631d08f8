import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'worst-person',
    category: 'contempt',
    title: 'Calling somebody the worst',
    why: 'A verdict on the whole person leaves them nothing to mend.',
    source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
  },
  [
    '[ <person> <prep>? <be>|become|became|was <adverb>? <det>? <adverb>? the <adverb>? least|most <adverb>? competent|honest|able|qualified|trustworthy|intelligent|useful|caring|capable|empathetic|impressive|talented|hated|despised|dishonest|incompetent|useless|ignorant|arrogant|pathetic|stupid|corrupt|vile|odious|dangerous|selfish|disgusting|cowardly|heartless|cruel|clueless|vacuous|unpleasant|revolting|deluded|spineless|inept <role-word>|person|man|woman|people|boss|thing|<word> ..1 ..1 ever? ..1 ..1 ..1 ]',
    '[ the <adverb>? worst|stupidest|dumbest|thickest|laziest|nastiest|vilest|weakest <word>? <role-word> ] ever|in|of|this|we|i|the|that|to|has|have|on|alive|$|,',
    '[ <you>|<he>|<name> <be> <adverb>? the <adverb>? worst|stupidest|dumbest|thickest|laziest|nastiest|vilest ..2 ] ever|i|we|this|in|$',
    '[ <person> ..1 <be> <adverb>? the ..1 dumbest|stupidest|thickest|laziest|nastiest|vilest|lowest|scummiest ..1 <role-word> ]',
    "[ <he>|<you>|<name> <be> <adverb>? a? <adverb>? <adverb>? not|n't fit to ..3 ] be|lick|lace|wipe|clean|run|hold|call|wear|shine",
    "[ not|n't fit to lick|lace|wipe|clean|tie|call|shine|breathe|carry ..4 ]",
  ],
  words => `${words} is a verdict on the whole person; nothing can mend that.`,
)

export const examples: Examples = {
  flags: [
    'You are the worst minister in history',
    'He is the most incompetent boss I have ever had',
    'You are the least caring nurse I’ve met',
    'The stupidest man in Parliament',
    'She is not fit to lick our boots',
  ],
  spares: [
    ['This is the worst winter I have worked', 'a thing'],
    ['The worst decision this council has ever made', 'a decision'],
    ['You are the most caring nurse I have met', 'praise'],
    ['He is the least experienced of the three, so please help him', 'kind'],
    ['The most dangerous drug on the trolley', 'a thing'],
  ],
  misses: [],
}
