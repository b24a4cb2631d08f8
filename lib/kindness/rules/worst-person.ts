import { isAdmiring } from '../grammar/praise'
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
    '[ <other>|<you> <prep>? <be>|become|became <adverb>? <adverb>? the|our <adverb>? least competent|honest|able|qualified|trustworthy|intelligent|useful|caring|capable|empathetic|impressive|talented|likeable|principled ..7 ]',
    '[ <other>|<you> <prep>? <be>|become|became <adverb>? <adverb>? the|our <adverb>? most <adverb>? hated|despised|dishonest|incompetent|useless|ignorant|arrogant|pathetic|stupid|corrupt|vile|odious|selfish|disgusting|cowardly|heartless|cruel|clueless|vacuous|unpleasant|revolting|deluded|spineless|inept|repulsive|shameless|gutless ..7 ]',
    '[ the <adverb>? worst|stupidest|dumbest|thickest|laziest|nastiest|vilest|weakest|sleaziest <word>? <role-word> ] ..2 ever|in|of|this|we|i|the|that|to|has|have|alive|$|,',
    '[ <you>|<he>|<name> <be> <adverb>? the|our <adverb>? worst|stupidest|dumbest|thickest|laziest|nastiest|vilest|weakest ..2 ] ever|i|we|this|in|$',
    '[ <other>|<you> <be> ..2 the|our ..1 dimmest|daftest|most clueless|gormless? <role-word> ..6 ]',
    '[ <person> ..1 <be> <adverb>? the ..1 dumbest|stupidest|thickest|laziest|nastiest|vilest|lowest|scummiest ..1 <role-word> ]',
    '[ <not> fit to lick|lace|wipe|clean|tie|call|shine|breathe|carry|wear|hold ..5 ]',
    '[ the <word>? thickest|dimmest|daftest|dumbest|stupidest|laziest|nastiest|vilest|cruellest|greediest|rudest|slimiest|smuggest|pettiest|meanest|sleaziest|creepiest|sorriest <word>? <role-word>|<insult>|creature|excuse|mind|so-and-so ..4 ]',
    '[ most <adverb>? <insulting-adjective>|hated|despised|ignorant|unpleasant|unlikeable|disliked <word>? <role-word>|creature|specimen ..6 ]',
    '[ never ..1 met|seen|known|worked|dealt|come|encountered|had ..3 such|so|more|as <det>? <adverb>? <insulting-adjective> <word>? <role-word>|<insult>|creature|specimen ..4 ]',
    '[ never ..1 met|seen|known|worked|dealt|encountered|had ..2 anyone|anybody|someone|somebody|person|people so|as|more|quite <adverb>? <insulting-adjective> ..4 ]',
    '[ never ..1 met|known|worked|had|suffered ..2 worse|lesser|poorer <role-word> ..4 ]',
    '[ <you>|<official>|<name>|he|she <be> ..2 the ..1 worst thing|mistake|decision|appointment|hire ..1 to|that|this|we|in|since ..5 ]',
    '[ <you>|<he>|<official>|<name> <be> ..2 embodiment|epitome|definition|personification|incarnation|textbook|poster of|example|boy|child|girl ..1 everything|all|<insulting-adjective>|incompetence|arrogance|failure|mediocrity|privilege|stupidity|cowardice|greed|laziness|ignorance|vanity|pettiness|what|why ..4 ]',
    '[ <you>|<he>|<official>|<name> <be>|represent|represents|embody|embodies|sum|symbolise ..3 everything ..3 wrong with ..4 ]',
    '[ proof that ..2 evolution|nepotism|brains|idiots|mediocrity|incompetence|standards ..7 ]',
    '[ proof that ..2 anyone|anybody can be|become|get|run|lead|hold|rise|fail ..7 ]',
    '[ advert|advertisement|argument|case|poster ..2 for|against ..1 contraception|abolishing|abolition|emigrating|lobotomy|birth|vasectomy|vasectomies|sterilisation|nepotism ..1 ]',
    '[ scraped|scraping|scrape ..3 barrel ..4 <you>|<him>|<official>|found|came|with ..3 ]',
    '[ bottom of the barrel ..3 <you>|<him>|<official>|is|was ]',
    '[ bar was|is ..2 low|floor|ground|underground|hell ..2 and|but|yet ..1 <you>|<he>|<official>|still|somehow ..6 ]',
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
  ],
  misses: [],
}
