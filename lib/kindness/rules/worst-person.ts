import { isAdmiring } from '../grammar/praise'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Calling somebody the worst',
  why: 'A verdict on the whole person leaves them nothing to mend.',
  source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
}

export default phraseRule(
  {
    id: 'worst-person',
    category: 'contempt',
  },
  [
    '[ <other>|<you> <prep>? <be>|became|become <adverb>? <adverb>? our|the <adverb>? least able|capable|caring|competent|empathetic|honest|impressive|intelligent|likeable|principled|qualified|talented|trustworthy|useful ..7 ]',
    '[ <other>|<you> <prep>? <be>|became|become <adverb>? <adverb>? our|the <adverb>? most <adverb>? arrogant|clueless|corrupt|cowardly|cruel|deluded|despised|disgusting|dishonest|gutless|hated|heartless|ignorant|incompetent|inept|odious|pathetic|repulsive|revolting|selfish|shameless|spineless|stupid|unpleasant|useless|vacuous|vile ..7 ]',
    '[ the <adverb>? dumbest|laziest|nastiest|sleaziest|stupidest|thickest|vilest|weakest|worst <word>? <role-word> ] ..2 alive|ever|has|have|i|in|of|that|the|this|to|we|,|$',
    '[ <he>|<name>|<you> <be> <adverb>? our|the <adverb>? dumbest|laziest|nastiest|stupidest|thickest|vilest|weakest|worst ..2 ] ever|i|in|this|we|$',
    '[ <person> ..1 <be> <adverb>? the ..1 dumbest|laziest|lowest|nastiest|scummiest|stupidest|thickest|vilest ..1 <role-word> ]',
    '[ <not> fit to breathe|call|carry|clean|hold|lace|lick|shine|tie|wear|wipe ..5 ]',
    '[ the <word>? creepiest|cruellest|daftest|dimmest|dumbest|greediest|laziest|meanest|nastiest|pettiest|rudest|sleaziest|slimiest|smuggest|sorriest|stupidest|thickest|vilest <word>? <insult>|<role-word>|creature|excuse|mind|so-and-so ..4 ]',
    '[ most <adverb>? <insulting-adjective>|despised|disliked|hated|unpleasant <word>? <role-word>|creature|specimen ..6 ]',
    '[ never ..1 come|dealt|encountered|had|known|met|seen|worked ..3 as|more|so|such <det>? <adverb>? <insulting-adjective> <word>? <insult>|<role-word>|creature|specimen ..4 ]',
    '[ never ..1 dealt|encountered|had|known|met|seen|worked ..2 anybody|anyone|people|person|somebody|someone as|more|quite|so <adverb>? <insulting-adjective> ..4 ]',
    '[ never ..1 had|known|met|suffered|worked ..2 lesser|poorer|worse <role-word> ..4 ]',
    '[ <he>|<name>|<official>|<you> <be> ..2 definition|embodiment|epitome|incarnation|personification|poster|textbook boy|child|example|girl|of ..1 <insulting-adjective>|all|arrogance|cowardice|everything|failure|greed|ignorance|incompetence|laziness|mediocrity|pettiness|privilege|stupidity|vanity|what|why ..4 ]',
    '[ <he>|<name>|<official>|<you> <be>|embodies|embody|represent|represents|sum|symbolise ..3 everything ..3 wrong with ..4 ]',
    '[ proof that ..2 anybody|anyone can be|become|fail|get|hold|lead|rise|run ..7 ]',
    '[ <official>|<you> bring|brings|brought ~1 disgrace|disrepute|shame on|upon|to ..5 ]',
    '[ <official>|<you> ~1 shame|shames all|every|everyone|our|the|this|us ..6 ]',
    '[ <you> bring|brings ~6 into disrepute ..3 ]',
    '[ ashamed to ~1 be|breathe|call|share|sit|stand|wear|work ~5 as|near|with <him>|<you> ..1 ]',
    '^ [ a|an? disgrace|embarrassment to ~2 badge|job|profession|uniform|<role-word> ..1 ] $',
    '[ <you> <have> no business ~1 being|calling|holding|running|wearing ..5 ]',
    '[ as ashamed ~2 as <we> <be> of <you> ]',
  ],
  words => `${words} is a verdict on the whole person; nothing can mend that.`,
  (doc, { start }) => !isAdmiring(doc, doc.tokens[start]!.sentence),
)

export const examples: Examples = {
  flags: [
    'You are the worst minister in history',
    'He is the most incompetent boss I have ever had',
    'You are the least caring nurse I’ve met',
    'The stupidest man in Parliament',
    'She is not fit to lick our boots',
    'The rudest man ever to hold a clipboard',
    'I have never met anyone so arrogant',
    'You are the embodiment of everything wrong with planning',
    'He is proof that anybody can be a director',
    'I have never had a worse landlord',
    'You bring shame on the whole service',
    'You shame every one of us',
    'I am ashamed to share a building with you',
    'You have no business wearing that badge',
    'An embarrassment to the uniform.',
  ],
  spares: [
    ['This is the worst winter I have worked', 'a thing'],
    ['The worst decision this council has ever made', 'a decision'],
    ['You are the most caring nurse I have met', 'praise'],
    ['He is the least experienced of the three, so please help him', 'kind'],
    ['The most dangerous drug on the trolley', 'a thing'],
    ['You are proof that anybody can quit smoking', 'praise'],
    ['I have never met anyone so brave', 'praise'],
    ['She is the embodiment of kindness', 'praise'],
    ['I have never had a worse cold', 'a thing'],
    ['You bring cake to all the new starters', 'kind'],
    ['This form is an embarrassment to the service', 'a thing'],
  ],
  misses: [],
}
