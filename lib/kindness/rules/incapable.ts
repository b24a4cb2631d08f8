import type { Doc } from '../grammar/doc'
import type { Match } from '../grammar/phrase'
import { predicationAt } from '../grammar/predication'
import { type Examples, phraseRule } from './rule'

/** With a cause beside it, a failure is only told: "because the taps were sealed", "since her stroke". */
const CAUSES =
  /^(?:because|since|due|until|yet|today|tonight|stroke|surgery|operation|injury|fracture|arthritis|anymore|unwell)$/

const isMockery = (doc: Doc, { start, end }: Match): boolean =>
  predicationAt(doc, start)?.subject !== 'thing' &&
  !doc.tokens
    .slice(start, end + 6)
    .some(({ word, sentence }) => sentence === doc.tokens[start]!.sentence && CAUSES.test(word))

export default phraseRule(
  {
    id: 'incapable',
    category: 'contempt',
    title: 'Mocking what somebody can do',
    why: 'Mockery stings, and the reader answers the sting.',
    source: 'Gottman, "Why Marriages Succeed or Fail": contempt',
  },
  [
    '[ <other>|<you>|<insult>|who|^ could|can|would <not> <adverb>? run|organise|organize|manage|plan|pour|hit|boil|spell|tie|arrange|operate|win|sell|lead|count|add|find|tell ..4 bath|piss-up|pissup|stall|stand|sweetshop|corner-shop|chip|raffle|party|brewery|tap|arse|ass|backside|egg|kettle|shoelaces|laces|barn|elbow|tuckshop|race|bag|toast|bun|playgroup|fete|bake|jumble|conga|tombola|ten|fingers|map ..3 ]',
    '[ could|can <not> <adverb>? organise|organize a|an ..3 ] in|at a|the brewery|distillery',
    '[ could|can <not> <adverb>? find your|his|her|their own ..1 arse|ass|backside|nose|feet|name|office|desk|shoes|elbow ..4 ]',
    '[ <other>|<you>|<insult>|who could|can <not> <adverb>? find ..5 with|without a|an|two|both ..5 ]',
    '[ <not> know|knows your|his|her|their|its arse|ass from your|his|her|their|an|its elbow ]',
    '[ arse|ass from your|his|her|their|an elbow ]',
    '[ <other>|<you> could|can <not> <adverb>? string a|two|three|one <word>? <word>? sentence|sentences|words together ] !since|after|now',
    '[ could|can <not> <adverb>? fight|punch|act|lead|think ..2 way out of a ..4 ]',
    "[ would|'d <not> <adverb>? trust <you>|<him>|<other> to|with|near|as|in ..4 ]",
    "[ would|'d <not> <adverb>? let|leave <you>|<him> <adverb>? near|in|alone|with|walk|look|run|loose ..4 ]",
    '[ should|must <not> be <adverb>? let|allowed|trusted <adverb>? near|anywhere|around|out ..5 ]',
    '[ out of your|his|her|their depth in a ..2 ]',
    '[ about? as|good|much ..3 as a|an|tits ..2 teapot|fireguard|ashtray|handbrake|submarine|dartboard|sunroof|kettle|lightbulb|brick|plank|turnip|potato|goldfish|condom|sponge|nun|bull|motorbike|parachute ..2 ]',
    '[ chocolate teapot|fireguard ]',
    '[ promoted|elected|paid|floating|failed ..1 beyond|above|upwards|way ..1 your|his|her|their|on ..1 ability|abilities|competence|uselessness ]',
    '[ failed|failing upwards ]',
    '[ how|who ..4 you|he|she|they <adverb>? get|got|land|keep|pass ..1 job|degree|post|role|qualified|promoted|licence ] ?|$',
    '[ <not> fit|qualified|competent to ..1 run|manage|walk|clean|hold|lead ..3 bath|stall|dog|toilet|toilets|mop|whelk|pen ]',
    '[ <you> <have>|<do>|got <not>|no <have>? got? a|the|one|any? <adverb>? faintest|foggiest|slightest|clue|single|fucking|bloody|flying ..1 ]',
    '[ <you> <have>|got no <adverb>? clue|idea ] what|how|about|do|$',
    '[ too thick|stupid|dumb|dim|dense|ignorant|cowardly|spineless to|for ..3 ]',
    "[ even a|my|the <word>? <lowly> could|would|can|knows|has|understands|'d ..4 ]",
    "[ a|my|the <word>? <lowly> ..4 could|would|'d <have>? <adverb>? do|done|run|make|made|manage|managed|organise|lead|led ..3 <comparative> ..5 than <you>|<he>|<him>|<other>|this|that ..1 ]",
    "[ a|my|the ..2 <lowly> could|would|'d ..4 better ] $",
    '[ glorified|jumped-up <word> ] $|,|who|with|and|!',
    '[ <be> <adverb>? glorified <word> ]',
    "[ could|would|'d <have>? do|done ..1 your|his|her|their job better|asleep|blindfolded|drunk|with ..2 ]",
    '[ do|doing|done your|his|her|their|one fucking|bloody|damn? jobs? ] $ for once',
    '[ paid|being by the ..1 ] mistake|lie|cock-up|failure|disaster',
    '[ <be> <you> being? paid ..2 mistake|lie|failure|cock-up ]',
    "[ <you>|<he>|<role> would|'d <not> <adverb>? last ..2 minutes|seconds|minute|shift|day|hour|week ..5 ]",
    '[ <you>|<he>|<role> could|would <adverb>? get lost in ..4 ]',
    '[ could get lost in a ..2 ]',
    '[ did <you>|<he> lose a bet ..2 ]',
    '[ <not> <adverb>? hold|holding a|your|his|her ..1 pen|candle|tune ..2 ] you',
    '[ clueless from start|top ..2 ]',
    '[ failed|wannabe|pretend|pound-shop|poundshop <word>? doctor|doctors|nurse|nurses|politician|politicians|lawyer|lawyers|actor|actors|teacher|teachers|copper|coppers|drivers|driver|comedian|estate|salesman|model|journalist|medics|scientist|musician ..2 ]',
    '[ who|where ..1 less|more <word> than you ..4 ]',
    '[ anyone|anybody|someone|is ..3 less|more|worse <word>? than you ..3 ]',
    '[ do|does <you>|<he> practise|practice|train|rehearse|study|try ..1 being|to ..5 ]',
    '[ does it come naturally ]',
    '[ apart|besides|except|other from|than breathe|breathing ..2 ]',
    '[ failed|wannabe|second-rate|third-rate|pretend|plastic|mickey-mouse|bargain-basement|discount|budget|poundland|wish ..1 doctor|doctors|nurse|nurses|politician|politicians|lawyer|minister|actor|teachers|teacher|manager|councillor|copper|coppers|police|churchill|thatcher ..3 ]',
    '[ <you>|<he>|<official>|<insult>|<name>|who could|can <not> <adverb>? run|organise|organize|manage|plan|pour|boil|spell|tie|operate|lead|count|direct|steer|chair|supervise|babysit|drive|butter|toast|cook|microwave|assemble|draw|mind|dress|lace|light|sharpen|open|post|empty|park|hit|feed|walk|guard|score|lace|arrange|host|staff|build|sell ..4 <trivial> ..5 ]',
    '[ <you>|<he>|<official>|<insult>|<name>|who could|can <not> <adverb>? organise|organize|start|sell|catch|score|pull|direct|raise|spot a|an|any ..3 in a|an|the ..4 ]',
    '[ <you>|<he>|<official>|<insult>|<name>|who could|can <not> <adverb>? !get|see|book|buy|find|afford <word> ..6 to save your|his|her|their life|lives|skin|skins ]',
    '[ <you>|<he>|<official>|<insult>|<name>|who could|can <not> <adverb>? !get|see|book|buy|afford <word> ..4 if <he>|it|your|you|his|her|one ..3 bit|hit|slapped|fell|jumped|depended|danced|sat|kicked|came|introduced|paid ..6 ]',
    '[ <not> <adverb>? be|put|leave|trust|let|fit|trusted|left|allowed ..4 in charge of a|an ..2 <trivial>|<lowly> ..1 ]',
    "[ would|'d <not> <adverb>? trust|employ|hire !my|our <name>|<official>|them|those ..2 to|with|near|as ..6 ]",
    "[ would|'d <not> <adverb>? follow <you>|<him>|<official> to|into|out|across|if|off|through ..5 ]",
    "[ would|'d <not> <adverb>? piss|spit|pee on <you>|<him>|<official> ..6 ]",
    "[ i|we 'd|would rather|sooner ..8 than ..3 listen|work|vote|trust|share|sit|spend|led|hear|follow ..4 <you>|<him>|<official> ] $|again|,|for",
    '[ lose|lost|losing a|an an? ..2 argument|debate|quiz|fight|race|chess|staring|contest with|to|against a|an|the ..2 <lowly> ]',
    '[ you|<official>|<name> could|can <not> <adverb>? supervise|organise|organize|chair|direct|babysit|referee|coach|steer|run a|an !marathon|race|mile|service|clinic|ward|business|list ..5 ]',
    "[ <you>|<he>|<official>|<name> 'd get lost in|on a|an|your|his|her ..3 ]",
    '[ my|our ..1 nan|gran|granny|grandmother|nana|dog|cat|auntie|<lowly> ..1 could ..1 run|do|organise|organize|manage|lead|teach|drive|design|plan|chair|fix|write|negotiate this|that|your|these ..7 ]',
    '[ <you>|<he>|<official>|<name> <be> <not>|barely|incapable ..1 capable|able|fit|qualified|equipped|of of|to|running run|running|organise|organising|manage|managing|boil|boiling|lead|leading|chair|chairing|feed|tie ..3 <trivial> ..2 ]',
    '^ [ could <not> lead|organise|organize|supervise|chair|direct a|an ..4 ]',
    '[ pay|paid|paying <you>|<him> by|per the !hour|shift|day|mile|piece|word|session|visit|week|month|minute|job|book|rules|letter|time|council|trust|state|government|taxpayer|nhs|same|old|public|agency|bank|county|union|school|employer|estate|family <word> ..1 ]',
    '[ you|he|she|<official>|<name>|who could|can <not> <adverb>? pick|choose|talk|fight|argue|act|punch ..5 out of a ..4 ]',
    "[ would|'d <not> <adverb>? employ|hire|elect|promote <you>|<him>|<name>|<official> to|for|as|in|if ..6 ]",
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
  ],
  spares: [
    ['I couldn’t run a bath after that shift', 'oneself'],
    ['She can’t string two sentences together since her stroke', 'medicine'],
    ['I don’t have a clue how to use the new system', 'oneself'],
    ['Even a child could use this inhaler, it is so easy', 'praise'],
    ['He couldn’t find the door to clinic C', 'a place'],
    ['My toddler has had a better night', 'family'],
    ['I wouldn’t trust that data', 'a thing'],
    ['I wouldn’t trust me with the keys', 'oneself'],
  ],
  misses: ['You manage budgets the way a toddler manages soup'],
}
