import { type Match, phrases } from '../grammar/phrase'
import type { Doc } from '../grammar/doc'
import type { Finding } from '../types'
import { type Examples, type Rule, finding, phraseRule } from './rule'

const about = {
  id: 'threat-veiled',
  category: 'threat',
  title: 'A veiled threat',
  why: 'Saying that we know where somebody lives tells them that they are not safe.',
  source: 'Crown Prosecution Service, guidance on stalking and harassment',
} as const

const effect = (words: string) => `${words} sounds like a threat, so the reader will hear nothing else.`

/** What there may be to look for, or to slip on. */
const BEASTS = /^(?:cats?|kittens?|hedgehogs?|ducklings?|foxes|cubs|lambs?|leaks?|oil|wet|ice|icy|slippy|slippery)$/

/** Veiled threats that stand by themselves. */
const plain = phraseRule(
  about,
  [
    '[ i|we|people|everyone|everybody|someone|they <adverb>? know|knows|found|find <adverb>? out? where <other>|you <word>? live|lives|work|works|sleep|sleeps|park|parks|drink|drinks|walk|walks|are|is|stay|stays|shop ] !hard|now',
    '[ i|we|people|everyone|everybody|someone|they <adverb>? know|knows|found|find out? where your|ur|his|her|their <word>? <word>? surgery|house|home|office|kids|children|school|family|car|mum|mother|wife|husband|clinic|daughter|son|desk|parents|flat|practice|constituency|street|nan is|are|live|lives|go|goes|sits|parks ]',
    '[ i|we <adverb>? know what|which <word>? <word>? you|he|she drive|drives|walk|walks|look|looks|live|wear|take and|<prep>|like? ..4 ]',
    '[ i|we <adverb>? know your|ur|his|her|their home? address|route|routine|registration|movements|postcode ]',
    '[ i|we <have> got your|ur|his|her|their home? address|route|routine|registration|movements|postcode ] now|too|and|$',
    '[ watch your|ur|his|her|their back ] !when|while|lifting',
    '[ look|looking over your|ur shoulder ] !at',
    'sleep with one eye open',
    '[ you|he|she|they <adverb>? <will> <adverb>? regret this|it|that|crossing|ever|what !<object>|curry|pint|kebab|tattoo|haircut ]',
    '[ you|he|she|they <will> <adverb>? be sorry ]',
    '[ you|he|she|they <will> <adverb>? wish you|he|she|they <have>? <not>? <adverb>? had? <not>? ] born|met|started|said|opened|never',
    "[ you|he|she|they|minister|<role> <aux>|<be>|get|deserve <adverb>? get|got|gets|getting|deserve|deserves? everything? what|whats|it|all 's|is? coming to? you|him|her|them? ]",
    '[ <have> it coming ]',
    '[ accidents happen|do ] you|minister|$',
    "[ would|'d be <adverb>? a <adverb>? shame|pity if something|anything|somebody|someone|it happened|hurt|found|did|went|got|burnt|caught ]",
    '[ shame|pity if something|anything happened ]',
    "[ i|we|you would|'d <not> want|like anything|something|someone|people|somebody to ..1 happen ]",
    "[ karma|justice is|'s <adverb>? coming for you|him|her|them ]",
    '[ next time|when|if i|we see you|him|her|them ] ..5 <harm>|<harmed>|hospital|ambulance|sorry|run|blood|teeth',
    '[ pay|paying you|him|her|them a <word>? visit ] !to|from',
    '[ i|we <aux>|<be> <adverb>? be? waiting|standing outside|for ..1 ] your|his|her|you|him|them <word>? house|home|car|office|door|dark|gate|after|tonight',
    "[ one|some of these days|day|nights ..2 someone|somebody|somebody's|someone's <aux>|<be> ..4 <harm>|hurt|hurting|deck ..3 ]",
    "[ would|'d <not> walk|go|sleep|park ..4 alone|dark|outside|here if i was|were you ]",
    '[ walk|come|drive|set|step ..6 and|then see|find|watch what|how ..1 happens|do|fast|long ..2 ]',
    'you <will> <not>|never <adverb>? [ see me|us|it coming ]',
    '[ bring|send an|a ambulance|hearse|bodyguard|stretcher ] you|when|if|next',
    '[ you|he|she|they <will> need|want|be an|a|needing|in <word>? ambulance|bodyguard|coffin|dentist|stretcher|hearse ] when|if|after|once|next|by',
    '[ better|best ] run|hide|pray $',
    'tick tock minister|you|clock|$',
    '[ nice <word>? <word>? you <have>|got got? there ] ..1 shame|pity',
    '[ your|his|her|their <kin> ..1 <will>|<should> <adverb>? be next|careful|worried ]',
    '[ your|his|her|their address|kids|children|school|house ..2 <be> <adverb>? easy|not|no hard? to? find|secret ]',
    '[ lads|boys|brothers|cousins|family|mates|neighbours|half|dogs|uncle|uncles|street|estate|folk|some ~2 know|knows where <you>|<he>|<theirs> ..3 ] !from|is',
    '[ i|we|someone <adverb>? know|knows exactly? where|when <you> ~1 <word> ] $',
    '[ think|careful|worry|wonder ~3 who|about ~3 picks|collects|walks|drives|babysits|minds|watches <theirs> ~1 <kin> ..3 ]',
    '[ better|get|getting|grow|buy|need ~1 eyes in the back of ~1 head ] @|,|$ !with|teaching|toddlers',
    '[ no|without ~1 radio|radios|vest|cameras|camera|cctv|witnesses|witness|badge|bodyguard|backup|police ~1 then|there|now|round|here|out|$ ] needed',
    '[ shame if ~3 <home>|<kin>|<theirs> ~1 <be> ~1 not? ~1 there|gone|missing|empty|ash|ashes|burnt|broken|standing ..4 ]',
    '[ enjoy|enjoying <theirs> ~3 while ~2 last|lasts|can|still|<have> ..2 ] !sun|weather|holiday|summer|cake',
    '[ enjoy <theirs> ~2 last ..3 ] !day|shift|week|term|bit',
    '[ accidents ~1 happen to <you>|<role> ..1 ]',
    '[ brakes|fires|bricks|ladders ~1 happen|fail|start|slip|go|fall ..2 ] ,|do|$|to|in|at',
    '[ canal|canals|river|quarry|woods|loch|lough|harbour|reservoir ~1 <be> ~1 deep|dark|quiet|cold|handy ]',
    "[ nobody|no|not <word>? would|will|'ll|ever ~1 find|hear|see|look ~1 you|him|her|them|<theirs> ~1 body|there|again|scream|out|missing ..2 ]",
    '[ clock|time|hourglass <be> ~1 ticking|running ~1 for|on|out ~1 <you>|<human>|<theirs> ..1 ] !us|treatment',
    '[ count|counting <theirs> ~1 days|blessings|children|fingers ] !and|until',
    '[ i|we <have> <adverb>? a list ~1 and ~1 <you>|<theirs> ..4 ]',
    '[ <you> <be> <adverb>? on|top of ~1 the|my|our|a list ] $ !waiting',
    '[ <human> <should>|better|best|wants|might|may ~3 watch|mind yourself|himself|herself|themselves|yersel|ourselves ..4 ] !lifting|in',
    '[ funny|amazing|strange|odd|mad|mental how ~1 easily? ~1 brake|brakes|fires|accidents|windows|cars|tyres|sheds|houses|ladders|bricks|fire ..5 ]',
    '[ somebody|someone|one|some ..3 <will>|gonna ~1 meet|catch|find|see|get <you>|<human> ~2 without|alone|outside|off|in|after|on ~2 uniform|badge|vest|own|dark|car|street|duty|shift|your|his|her|guard ..2 ]',
    '[ <you> <have>|got|need|must|will ~1 to? ~1 walk|go|get|come|drive|cycle ~3 home|bus|car|out ~2 sometime|eventually|some|one|alone ..2 ]',
    '[ <not> always|forever be ~2 behind|inside|with|protected|surrounded ~1 that|the|a|your ~2 glass|desk|security|guards|door|police|bodyguards ..2 ]',
    '[ hide behind that|the|your|a ~1 glass|desk|security|screen|door|uniform ~2 all|but|now|for|forever ..4 ]',
    '[ get|gets|getting what|whatever|all|everything|what ~1 coming to you|him|her|them ]',
    '[ tick tock ] 🔪|🗡|🗡️|🔫|🪓|💣|⚰|⚰️|🔥',
    '[ <human> tick tock ..2 ]',
    '[ <you>|<official>|<name>|<he> ..1 🔪|🗡|🗡️|🔫|🪓|💣|⚰|⚰️ ..3 ]',
    '[ see|find|wait ~1 what happens|comes to <theirs> ~1 <home>|<kin>|<body>|dog|cat|pets|business|job|family|face ..2 ]',
    '[ <theirs> ~1 <kin> ~1 walk|walks|cycle|cycles|go|goes|play|plays|pass|passes|come|comes|get|gets|wait|waits ~2 past|by|near|outside|alone|on my|our|the|their ..4 ] !bus|team|well|surgery',
    '[ check|look|checking|looking ~1 under|beneath <theirs>|that|the ~1 car|van|bonnet|motor|lorry|minibus ~1 before|when|first ..5 ]',
    '[ check <theirs> brakes|tyres|brake ~2 ] !pads|pressure|mot|free|for|before',
    '[ something|surprise|welcome|present|committee|party ~2 waiting for <you> ..3 <be> <not> ~1 tea|cake|biscuits|flowers|nice|pretty|friendly|coffee|a|chocolates ]',
    '[ reply|answer|response|visit|call|regards ~1 in person ,? after|when|at ~1 dark|hours|night|alone|nightfall ]',
    '[ one|a ~1 word|call|phone text|word|call|message? to|from my|the|our cousins|cousin|brothers|brother|boys|lads|mates|uncle|uncles|family and ..6 ]',
    '[ be|would|terrible|awful|shame|pity ..2 terrible|awful|shame|pity|tragic|sad if it|something|anything|someone|that|they ~1 caught|went|got|happened|came|burned|burnt|were ~1 fire|light|up|hurt|missing|lost|to ..3 ]',
    '[ bring|wear|pack|fetch|buy ~1 a|your ~1 stab|flak|bulletproof|bullet-proof vest ..3 ]',
    '[ bring|collect|pick|carry <theirs> ~1 teeth ..1 in a bag|hand|hankie|bucket ]',
    '[ hope|make sure|better <theirs>|<you> ..2 insurance|insured|insurance|will|affairs|funeral ..1 <be>|up|in|paid|sorted|order ..3 ] !you get|claim|cover',
    '[ dig|digging|measure|measuring|pick|choose|order|book <theirs> ~1 grave|coffin|headstone|hearse|wreath|plot ..3 ] !nan|mum|dad',
    '[ <you> <will>|gonna|wo ~1 not? ~1 make|see|reach|live ~2 to? christmas|retirement|morning|weekend|pension|birthday|tomorrow|monday ] !your|patients',
    '[ would|should|better <not>|be ~1 careful|watch ~1 crossing|walking|how|who|where <you> walk|cross|go|drive|sleep|step ..3 ] !ice|wet|snow',
    '[ <you>|<he> ..1 picked|crossed|messed|chosen|mess|messing ~1 with? the wrong person|family|man|woman|lad|street|town|people|lot|estate ..3 ]',
    '[ <you> <do> <not> want|wanna to? meet|see|find|cross <self>|my|us ~2 angry|out|in|again|brothers|cousins|lads|dark|lane|$ ..2 ]',
  ],
  effect,
  ({ words }) => ![...words].some(word => BEASTS.test(word)),
)

/** What somebody has found out about another's life: innocent by itself. */
const whereabouts = phrases([
  '[ i|we ~1 know|clocked|seen|saw|found|spotted|noted|note|followed|watched|got|remember|see|took|have ~1 which|what|where|<theirs>|your ~3 plate|numberplate|registration|reg|car|motor|van|house|address|route|road|street|door|gate|shift|shifts|timetable|bus|train|school|nursery|drive|kids|kid|children|wife|husband|daughter|son|dog|gym|local|pub|mum|girl|boy|lad ]',
  '[ lovely|nice|bonny|pretty|cute|smart|fancy|sweet ~1 <kin>|<home>|dog|garden|family|girls|boys|place|wains|weans|bairns|area ] ,|you|<you>',
  '[ same|which school|gym|road|street|bus|pub|estate|church|nursery|chapel|park as|do|does mine|me|us|my|you ]',
  '[ <theirs> ~1 <kin>|lad|girl|boys|girls|wee|lass ~1 go|goes|get|gets|walk|walks|catch|catches|play|plays|take|takes|wait|waits|finish|finishes|start|starts|drive|drives|live|lives|work|works ..5 ]',
  '[ she|he|you <have> got? two|three|a|an|one|wee|four kids|children|kid|daughter|son|baby|wee|girls|boys|dog|bairns|weans ..4 ]',
  '[ he|she|you|<human> finish|finishes|clock|clocks|knock|knocks|park|parks|leave|leaves|come|comes|go|goes ~2 at|by|off|in|out|through ..1 six|five|seven|eight|nine|ten|four|night|same|back|side|dark|half ..3 ]',
  '[ same spot|time|place|bench|seat|bus|train|door|route every night|day|morning|evening|week|friday|time ]',
  '[ your|<theirs> ~1 address|postcode|route|plate|shifts|rota <be> ~1 on|in|online|public|easy|there|posted ..4 ]',
  '[ you|he|she live|lives|work|works|park|parks|drink|drinks|sleep|sleeps ~1 on|in|at|near|by|behind|above|alone ..4 ]',
  '[ keep talking|posting|pushing|laughing|smiling|tweeting|smirking ] $',
  '[ wait|waiting till|until|for|til <you>|<he> <be> ~1 off ~1 shift|duty|work|clock|guard ]',
  '[ he|she|they|<human> walk|walks|jog|jogs|run|runs|cycle|cycles|swim|swims|fish|fishes ~4 at|by|down|along|through|alone ..4 ]',
  '[ enjoy your|<theirs> ~2 holiday|weekend|house|car|retirement|trip|walk|evening|drive ]',
  '[ <you> <have> a|two|three ~1 lovely|nice|bonny|pretty|beautiful|wee ~1 <kin>|<home>|dog|girl|boy|family ..4 ]',
  '[ <you> <be> going|gonna to? get|be <harmed> ]',
])

/** What turns it into a threat, anywhere in the same text. */
const menaces = phrases([
  '[ just saying ] $',
  '[ see you|ya|u soon|shortly|around ] $',
  '[ easy enough|to find <human> ..2 ]',
  "[ be|'s ~1 shame|pity if|about ]",
  '[ still want to|think|fancy|feel ..4 ]',
  '[ after|before|in|by the? dark ]',
  '[ sleep tight|well ]',
  '[ sweet dreams ]',
  '[ mind how you|ye go ]',
  '[ small world|town|village|place ] $ !hospital',
  '[ tick tock ]',
  '[ be|drive|stay careful|safe|safely now? ] $',
  '[ anything|something|things could|can|might|may happen ]',
  '[ would|do <not> want|like ..1 anything|something|them|him|her ]',
  '[ same school|nursery|bus|street|chapel|church|gym|park as mine|my|our ..3 ]',
  '[ keep talking|posting|pushing|laughing|smirking ] $',
  '[ good idea who ] $',
  '[ watch|watching you|him|her|them|yourself ] $',
  '[ <self> <have>|and my|the|our cousins|brothers|lads|boys|mates ~2 ] know|knows|too|waiting|ready',
])

/** "Nice kids, Inspector. Be a shame …": two things, neither of them a threat by itself. */
function pairs(doc: Doc): Finding[] {
  const own = ({ from }: Match) => !doc.mentioned[from]
  const known = whereabouts(doc).filter(own)
  const menace = menaces(doc).filter(own)
  return known
    .filter(({ from, to }) => menace.some(other => other.from >= to || other.to <= from))
    .map(({ from, to }) => finding(about, doc, from, to, effect))
}

const rule: Rule = { ...about, find: doc => [...plain.find(doc), ...pairs(doc)] }

export default rule

export const examples: Examples = {
  flags: [
    'We know where you live',
    'I know where your kids go to school',
    'Watch your back, councillor',
    'You will regret this',
    'Sleep with one eye open tonight',
    'It would be a shame if something happened to your lovely car',
    'We’ve got your address now',
    'You’ll get what’s coming to you',
    'We are coming to pay you a visit',
    'I know which bus you take and when',
    'I wouldn’t walk home alone if I were you',
    'I saw your wee girl at swimming, matron. Sleep tight.',
    'You finish at ten, don’t you? Mind how you go.',
    'Look under your car before you start it, chair',
    'You’ve crossed the wrong family',
  ],
  spares: [
    ['I know where your clinic letters are, they are in the blue tray', 'helping'],
    ['Watch your step on the wet floor by theatre', 'safety advice'],
    ['Physio told me to watch my back when lifting', 'body and self'],
    ['You will regret missing the retirement party', 'an invitation'],
    ['We know where the bottleneck is', 'a thing'],
    ['Karma is a lovely name for a cat', 'a name'],
    ['I saw your daughter at swimming, she has come on so well', 'praise'],
    ['She finishes at ten and then the bank nurse takes over', 'a rota'],
    ['Look under the car before you start it, hedgehogs sleep there', 'kind advice'],
    ['I have your address, the letter is in the post', 'help'],
  ],
  misses: [],
}
