import type { Doc } from '../grammar/doc'
import type { Match } from '../grammar/phrase'
import { type Examples, phraseRule } from './rule'

/** To notice or to tell: a sneer only beside somebody who is away. */
const NOTICE = new Set(['notice', 'noticed', 'spot', 'tell', 'know', 'difference'])
const AWAY = new Set(
  'absent asleep away gone holiday leave leaving left off part-time part quit redundant resign resigned retire retired retirement retires retiring sick strike'.split(
    ' ',
  ),
)

const isOfSomebodyAway = ({ tokens }: Doc, { from, to }: Match): boolean =>
  !tokens.slice(from, to).some(({ word }) => NOTICE.has(word)) || tokens.some(({ word }) => AWAY.has(word))

export default phraseRule(
  {
    id: 'unmissed',
    category: 'contempt',
    title: 'Saying that somebody would not be missed',
    why: 'To be told that all are happier without you hurts like a blow.',
    source: 'Williams, "Ostracism" (2007)',
  },
  [
    "[ will|would|'ll|'d|did|does|has anyone|anybody <adverb>? notice|noticed|spot|tell ] ?|$",
    "[ how would|will|could|'d|'ll anyone|anybody|we|they ~1 even? tell|know|notice ] ?|$",
    '[ spot|tell|notice|see the difference ] $|,|.',
    "[ would|will|'ll|'d <not> be ~1 missed ~1 by|$|much|at|here|in ..5 ]",
    "[ will|would|'ll|'d be missed by ~1 nobody|no|noone|none ..2 ]",
    "relieved|glad|happier|happy|delighted|thrilled|pleased|cheerful|cheered|overjoyed|cheering ~1 [ now|that|when|since|because? <you>|<he> ~1 've|have|has|'s|are|'re|is ~1 gone|left|leaving|off|away|retiring|going ..2 ] !home|better|holiday|up",
    'happier|better|calmer|kinder|safer|quieter|lighter off? [ without <you>|<him>|<official>|whom ..2 ]',
    '[ without whom <we>|this|the|it ~2 happier|better|quicker|safer|calmer|richer|faster|further|done|home ..3 ]',
    'lovely|better|calmer|happier|nicer|safer|brighter|peaceful|blissful|heaven|bliss|paradise|fun [ when|whenever|while|since <you>|<he> <be>|<have> ~1 off|away|out|gone|asleep|on|not ~1 leave|holiday|sick|sabbatical|here|$ ..2 ]',
    '[ to see the back of <you>|<him>|<official>|someone|somebody|them|that ..1 ] $|,|.|!',
    '[ draw|drew|draws|drawing|toss|tossed|flip ~1 lots|straws|coins|coin|dice ~3 not|to|who ~2 sit|sits|work|works|talk|tell|tells|be|deal|deals|answer|share ..4 ] you|him|her|with|next|to|first',
    '[ everyone|everybody|all|whole|half ~4 has|have|had|keep|keeps|got <you>|<him> ~1 on? ~1 mute|muted|blocked|ignore|silent|unfollowed ..1 ]',
    '[ has|have|is|was|did|does anyone|anybody|a|one ~1 single? ~1 soul|person|patient|colleague|human? ~1 ever|actually ~2 been|be|pleased|glad|happy|liked|wanted|asked|missed|enjoyed|smiled|laughed|cared ~1 pleased|glad|happy|to|at|for|when|relieved|what|with|about ~2 <you>|<him>|<official> ..4 ]',
    '[ as if|though anyone|anybody ~1 <have>? <adverb>? asked|cares|cared|wanted|wants|noticed|listened|listens|reads|read ~1 <him>|<you>|what|for|to|his|your|her ..3 ]',
    '[ nobody|no-one|anyone|anybody|no|someone one? ~2 home|work|earth|world|family ~1 who ~1 likes|loves|wants|can|could|misses ~1 stand|bear? <you>|<him> ..1 ]',
    '[ reason|why <you>|<he> ~1 eat|eats|sit|sits|work|works|drink|live|lives|walk|lunch|travel|go|spend ~4 alone|yourself|himself|herself|own ..2 ] !safe|home|help',
    "[ too nice|polite|kind|soft|scared|decent to ~1 say|tell|mention ~2 so|,|but|it ~1 so|,|but i|we ~1 will|'ll ..2 ]",
    "[ not|n't|no|nobody|noone ~1 a|one ~1 soul|person ~4 cross the road|street to|for ..4 ]",
    '[ door|office <be> ~1 always? open because|cos nobody|no|noone ..3 ]',
    '[ every|each funeral|circus|village|panto|pantomime|farce|party|family|zoo|office needs|has|wants|gets ~1 somebody|someone|one|a|its|an ~1 idiot|clown|to|fool|drunk|person|bore|buffoon ..5 ]',
    '[ remember|remembered|miss|missed|welcome|wanted|popular|loved|liked ~2 like|as|way ~2 we|you|a|one|they? ~1 remember|miss|remembers|missed|like? ~1 a|the|an? <ill>|toothache|headache|draught|hangover|food|verruca|nits|wasp|wasps|migraine|piles|fart|parking|shingles ..2 ]',
    'joy|happiness|sunshine|cheer|pleasure ~3 [ when|by|whenever ~1 <you>|<he> ~1 leave|leaves|go|goes|left|depart ..3 ]',
    '[ even <his> own ~3 mute|mutes|avoid|avoids|ignore|ignores|block|blocks|hates|hate|dread|dreads|disown|disowns ~1 <you>|<him> ..1 ]',
    "[ not|n't one|a ~1 single? ~1 <role-word>|person|soul|human ~2 would|will|'d|'ll ~1 miss|mourn|notice|thank|remember <you>|<him> ..1 ]",
    '[ promoted|moved|transferred|seconded ~2 because|since|as|cos nobody|noone|no|they|people ~3 stand|bear|stomach|face|want|wanted ~2 <you>|<him>|with ..2 ]',
    "[ <your> ~1 silence|absence|resignation|retirement|departure|exit ~1 would|will|'d|'ll be ~3 improvement|relief|blessing|gift|contribution|mercy|joy|treat ..2 ]",
    '[ <your> ~1 own? mum|mother|mam|dad|wife|husband|family|kids|children|dog|cat must ~1 dread|hide|despair|cringe|wince ..4 ]',
  ],
  words => `${words} tells a person that others are happier without them.`,
  isOfSomebodyAway,
)

export const examples: Examples = {
  flags: [
    'You off on leave? Will anybody notice?',
    'The team away day is today. How will anyone tell?',
    'The clerk went part time and nobody can spot the difference',
    'You would not be missed here',
    'You will be missed by nobody',
    'The whole yard is happier now you’ve gone',
    'It’s calmer without you',
    'The ward is lovely when you’re off',
    'We will pay anything to see the back of you',
    'We drew straws not to sit with you',
    'Everyone has you on mute',
    'Has anyone ever been pleased to see you?',
    'As if anyone asked you',
    'Is there nobody at home who likes you?',
    'That is why you eat your lunch on your own',
    'Everybody is too polite to say it, so I will',
    'Not a soul would cross the road for him',
    'His door is always open because nobody goes in',
    'Every circus needs a clown',
    'You bring such joy when you leave',
    'Even your own staff mute you',
    'Not one patient would miss you',
    'You were promoted because nobody could stand working with you',
    'Your silence would be a great improvement',
    'Your mother must dread your calls',
  ],
  spares: [
    ['Will anyone notice?', 'a question'],
    ['Can you see the difference?', 'a question'],
    ['How will we know when the bus comes?', 'a question'],
    ['Can you tell the difference between the two doses?', 'medicine'],
    ['You would be missed here', 'warmth'],
    ['I am happier now she’s home', 'care'],
    ['The garden is lovely when the sun is on', 'a thing'],
    ['We drew lots for the Christmas shift', 'a rota'],
    ['Has anyone ever been glad of the new form?', 'a thing'],
    ['Why do you live alone? Is there family near?', 'care'],
    ['Not a soul was hurt in the crash', 'a fact'],
    ['Not one patient would miss the old beds', 'a thing'],
    ['The light comes on when you leave the bay', 'a thing'],
    ['Even his own chair was missed', 'a thing'],
    ['Your absence will be recorded on the form', 'a fact'],
    ['Your mum must hate the cold ward', 'a thing'],
  ],
  misses: [],
}
