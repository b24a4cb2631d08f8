import type { Doc } from '../grammar/doc'
import type { Match } from '../grammar/phrase'
import { predicationAt } from '../grammar/predication'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Mocking what somebody can do',
  why: 'Mockery stings, and the reader answers the sting.',
  source: 'Gottman, "Why Marriages Succeed or Fail": contempt',
}

/** With a cause beside it, a failure is only told: "because the taps were sealed", "since her stroke". */
const CAUSES =
  /^(?:because|since|due|until|yet|today|tonight|stroke|surgery|operation|injury|fracture|arthritis|anymore|unwell)$/

const isMockery = (doc: Doc, { start, end }: Match): boolean =>
  predicationAt(doc, start)?.subject !== 'thing' &&
  // "I wouldn't leave me in charge of a goldfish", "I shouldn't be let out with a trolley"
  !doc.tokens.slice(start, end).some(({ word }) => word === 'myself' || word === 'me') &&
  !(/^(?:i|we)$/.test(doc.tokens[start - 1]?.word ?? '') && /^should/.test(doc.tokens[start]!.word)) &&
  !doc.tokens
    .slice(start, end + 6)
    .some(({ word, sentence }) => sentence === doc.tokens[start]!.sentence && CAUSES.test(word))

export default phraseRule(
  {
    id: 'incapable',
    category: 'contempt',
  },
  [
    '[ <insult>|<other>|<you>|who|^ can|could|would <not> <adverb>? add|arrange|boil|count|find|hit|lead|manage|operate|organise|organize|plan|pour|run|sell|spell|tell|tie|win ..4 arse|ass|backside|bag|bake|barn|bath|brewery|bun|chip|conga|corner-shop|egg|elbow|fete|fingers|jumble|kettle|laces|map|party|piss-up|pissup|playgroup|race|raffle|shoelaces|stall|stand|sweetshop|tap|ten|toast|tombola|tuckshop ..3 ]',
    '[ can|could <not> <adverb>? find her|his|their|your own ..1 arse|ass|backside|desk|elbow|feet|name|nose|office|shoes ..4 ]',
    '[ <insult>|<other>|<you>|who can|could <not> <adverb>? find ..5 with|without a|an|both|two ..5 ]',
    '[ <other>|<you> can|could <not> <adverb>? string a|one|three|two <word>? <word>? sentence|sentences|words together ] !after|now|since',
    "[ 'd|would <not> <adverb>? trust <him>|<other>|<you> as|in|near|to|with ..4 ]",
    "[ 'd|would <not> <adverb>? leave|let <him>|<you> <adverb>? alone|in|look|loose|near|run|walk|with ..4 ]",
    '[ must|should <not> be <adverb>? allowed|let|trusted <adverb>? anywhere|around|near|out ..5 ]',
    '[ out of her|his|their|your depth in a ..2 ]',
    '[ about? as|good|much ..3 as a|an|tits ..2 ashtray|brick|bull|condom|dartboard|fireguard|goldfish|handbrake|kettle|lightbulb|motorbike|nun|parachute|plank|potato|sponge|submarine|sunroof|teapot|turnip ..2 ]',
    '[ failed|failing upwards ]',
    '[ how|who ..4 he|she|they|you <adverb>? get|got|keep|land|pass ..1 degree|job|licence|post|promoted|qualified|role ] ?|$',
    '[ <you> <do>|<have>|got <not>|no <have>? got? a|any|one|the? <adverb>? bloody|clue|faintest|flying|foggiest|fucking|single|slightest ..1 ]',
    '[ <you> <have>|got no <adverb>? clue|idea ] about|do|what|$',
    '[ too cowardly|dense|dim|dumb|ignorant|spineless|stupid|thick for|to ..3 ]',
    "[ a|my|the <word>? <lowly> ..4 'd|could|would <have>? <adverb>? do|done|lead|led|made|make|manage|managed|organise|run ..3 <comparative> ..5 than <he>|<him>|<other>|<you>|that|this ..1 ]",
    "[ a|my|the ..2 <lowly> 'd|could|would ..4 better ] $",
    '[ glorified|jumped-up <word> ] and|who|with|,|!|$',
    '[ <be> <adverb>? glorified <word> ]',
    '[ being|paid by the ..1 ] cock-up|disaster|failure|lie|mistake',
    '[ <be> <you> being? paid ..2 cock-up|failure|lie|mistake ]',
    "[ <he>|<role>|<you> 'd|would <not> <adverb>? last ..2 day|hour|minute|minutes|seconds|shift|week ..5 ]",
    '[ <he>|<role>|<you> could|would <adverb>? get lost in ..4 ]',
    '[ could get lost in a ..2 ]',
    '[ failed|pound-shop|poundshop|pretend|wannabe <word>? actor|actors|comedian|copper|coppers|doctor|doctors|driver|drivers|estate|journalist|lawyer|lawyers|medics|model|musician|nurse|nurses|politician|politicians|salesman|scientist|teacher|teachers ..2 ]',
    '[ do|does <he>|<you> practice|practise|rehearse|study|train|try ..1 being|to ..5 ]',
    '[ does it come naturally ]',
    '[ apart|besides|except|other from|than breathe|breathing ..2 ]',
    '[ bargain-basement|budget|discount|failed|mickey-mouse|plastic|poundland|pretend|second-rate|third-rate|wannabe|wish ..1 actor|churchill|copper|coppers|councillor|doctor|doctors|lawyer|manager|minister|nurse|nurses|police|politician|politicians|teacher|teachers|thatcher ..3 ]',
    '[ <he>|<insult>|<name>|<official>|<you>|who can|could <not> <adverb>? arrange|assemble|babysit|boil|build|butter|chair|cook|count|direct|draw|dress|drive|empty|feed|guard|hit|host|lace|lead|light|manage|microwave|mind|open|operate|organise|organize|park|plan|post|pour|run|score|sell|sharpen|spell|staff|steer|supervise|tie|toast|walk ..4 <trivial> ..5 ]',
    '[ <he>|<insult>|<name>|<official>|<you>|who can|could <not> <adverb>? catch|direct|organise|organize|pull|raise|score|sell|spot|start a|an|any ..3 in a|an|the ..4 ]',
    '[ <not> <adverb>? allowed|be|fit|leave|left|let|put|trust|trusted ..4 in charge of a|an ..2 <lowly>|<trivial> ..1 ]',
    "[ 'd|would <not> <adverb>? employ|hire|trust !my|our <name>|<official>|them|those ..2 as|near|to|with ..6 ]",
    "[ 'd|would <not> <adverb>? follow <him>|<official>|<you> across|if|into|off|out|through|to ..5 ]",
    "[ 'd|would <not> <adverb>? pee|piss|spit on <him>|<official>|<you> ..6 ]",
    '[ lose|losing|lost a|an an? ..2 argument|chess|contest|debate|fight|quiz|race|staring against|to|with a|an|the ..2 <lowly> ]',
    '[ <name>|<official>|you can|could <not> <adverb>? babysit|chair|coach|direct|organise|organize|referee|run|steer|supervise a|an !business|clinic|list|marathon|mile|race|service|ward ..5 ]',
    "[ <he>|<name>|<official>|<you> 'd get lost in|on a|an|her|his|your ..3 ]",
    '[ my|our ..1 <lowly>|auntie|cat|dog|gran|grandmother|granny|nan|nana ..1 could ..1 chair|design|do|drive|fix|lead|manage|negotiate|organise|organize|plan|run|teach|write that|these|this|your ..7 ]',
    '^ [ could <not> chair|direct|lead|organise|organize|supervise a|an ..4 ]',
    '[ paid|pay|paying <him>|<you> by|per the !agency|bank|book|council|county|day|employer|estate|family|government|hour|job|letter|mile|minute|month|nhs|old|piece|public|rules|same|school|session|shift|state|taxpayer|time|trust|union|visit|week|word <word> ..1 ]',
    "[ 'd|would <not> <adverb>? elect|employ|hire|promote <him>|<name>|<official>|<you> as|for|if|in|to ..6 ]",
    '[ <not>|never let <him>|<official>|<you> ~1 chair|govern|lead|manage|mind|near|run|water a|an|my|the ~1 <lowly>|<trivial> ..2 ]',
    '[ <he>|<name>|<official>|<you> can|could|would <not>|barely|hardly <adverb>? ~1 catch|change|govern|push|run|staff a|an ~1 <trivial>|bulb|cold|lightbulb|pram ..4 ]',
  ],
  words => `${words} mocks the person, so they will not hear your point.`,
  isMockery,
)

export const examples: Examples = {
  flags: [
    'You couldn’t run a bath',
    'He couldn’t organise a raffle',
    'She could not find her own backside with a map',
    'This lot can’t string two sentences together',
    'You are as much use as a chocolate teapot',
    'I wouldn’t trust you to feed a hamster',
    'You haven’t got the faintest clue',
    'A goldfish could do a better job than you',
    'He is too thick to read the report',
    'Teaching assistants are failed teachers',
    'She couldn’t organise a sweepstake in a stable',
    'You couldn’t supervise a bus queue',
    'I wouldn’t hire you to mind a bucket',
    'I wouldn’t follow him out of a fire',
    'Do they pay you by the blunder?',
    'My nan could run this depot better',
    'You’d lose a debate with a hatstand',
    'I wouldn’t let you run a raffle',
    'He could barely run a sweetshop',
  ],
  spares: [
    ['I would not leave me in charge of a goldfish', 'oneself'],
    ['I couldn’t run a bath after that shift', 'oneself'],
    ['She can’t string two sentences together since her stroke', 'medicine'],
    ['I don’t have a clue how to use the new system', 'oneself'],
    ['Even a child could use this inhaler, it is so easy', 'praise'],
    ['He couldn’t find the door to clinic C', 'a place'],
    ['My toddler has had a better night', 'family'],
    ['I wouldn’t trust that data', 'a thing'],
    ['I wouldn’t trust me with the keys', 'oneself'],
    ['He could not run a bath because the taps were sealed', 'a cause'],
    ['I wouldn’t trust that lift with a sandwich', 'a thing'],
    ['Do they pay you by the hour?', 'a question'],
    ['She couldn’t hold a cup after her stroke', 'medicine'],
    ['Our printer is as much use as a chocolate teapot', 'a thing'],
    ['No shame if you haven’t a clue how it works', 'kind'],
  ],
  misses: ['You manage budgets the way a toddler manages soup'],
}
