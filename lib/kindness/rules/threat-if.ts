import type { Doc } from '../grammar/doc'
import { isHospitable } from '../grammar/hospitality'
import { type Match, phrases } from '../grammar/phrase'
import { type Examples, type Rule, finding } from './rule'

const about = {
  id: 'threat-if',
  category: 'threat',
  title: 'A threat with a condition',
  why: 'Do this and you get hurt: whoever reads it can only give in or hit back.',
  source: 'Crown Prosecution Service, guidance on malicious communications',
} as const

/** What another is warned off. */
const provocation = phrases([
  'again',
  'ever',
  'next time|one|person|man|woman|<role-word>|<agent>',
  'once|one more',
  'anyone|anybody|whoever',
  'if <agent>',
  'if that|this|the|any <role-word>',
  'until|till|til',
  'lay|lays|laying a finger|hand',
  'sets|set|steps|step foot|near|inside|on|in',
  'bring|come|show|send|walk|put|say|try|keep|carry ~6 and see|<we>|<you>',
  '^ <provoke>|fill|sort|fix|resign|apologise|get|do|make|give|back|drop|find|change|wait ~9 and|or <agent>|<we>|<theirs>|see|find|someone|somebody',
  '^ just|go|you|so|please? <provoke> ~9 and|or <we>|<agent>|<theirs>|see',
  '^ <provoke> ~9 , <we>|<agent>|<theirs>',
  "<agent> <do> <not> ..9 <we> 'll|will|'m|am|'re",
  'tell|warn|remind <agent>|<him>',
  '^ <agent>|that|this want|wants ..6 ?',
  'by|before friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|tomorrow|midnight|christmas|noon',
])

/** What is to follow. */
const consequence = phrases([
  // what they will need, lose or be left with
  '[ <agent>|<he> <will>|gonna ~3 need|needs|needing|wear|wearing|pick|picking|lose|losing|want|wanting|require|swallow|swallowing|spit|spitting|chew|chewing|collect|collecting ~3 <injury>|<body> ..2 ] !check|scan|x-ray|exam|assessment',
  '[ <agent>|<he> <will>|gonna ~2 leave|leaving|go|going|exit|come|coming ~3 through|in|with|on|by|without ~3 <injury>|<body> ..2 ]',
  '[ <agent>|<he> leave|leaves|goes|exits ~2 through|in|with|on|by|without ~3 <injury>|<body> ..2 ]',
  '[ <agent>|<he> <will>|gonna ~2 wear|wearing|eat|eating|swallow|swallowing|drink|drinking ~1 <theirs>|that|it ..3 ] !uniform|badge|own|lunch|dinner|well',
  '[ <agent>|<he> <will>|<aux> <not> ~2 walk|walking|get|getting|come|coming|make|making|leave|leaving ~2 out|home|off|on|alive|back|anywhere|away ..2 ] !until|till|with|without',
  '[ <agent>|<he> <will> <not> ~2 work|sleep|see|find|breathe|walk|talk|chew|practise|teach ~3 again|anywhere|city|town|straight|alone|tomorrow|morning|daylight|all of ..2 ]',
  '[ <agent>|they <will> <not> ~2 find all|any|what|enough ..4 ]',
  '[ <agent>|<he> <will>|gonna|going ~2 be|get|end|finish|leave ~3 <harmed>|sorry|dead|hospital|ambulance|next|found ..3 ] !by|in|time',
  "[ <agent>|<he> 'd|<will>|gonna|going ~2 going? through|under|off|into|down|over <theirs>|the|that|a|his ~2 <injury>|window|wall|windscreen|chipper|shredder|mincer|crusher|river|canal|sea|stairs|bonnet|wheels|bus|lift|loch|lough|harbour|slurry|pit|grinder|mower|baler|combine|roof|fence|hedge|ceiling|floor|skip|oven|fryer ..2 ] !ceilings",
  '[ see what happens ] $|,|.|then',
  '[ <we> <will>|gonna ~1 knock|smack|punch|slap|beat|kick|rip|blow <theirs>|you|him|her ~1 <body>|block|face|lights|out|down|into|head ~1 off|in|out|clean|next|into ..2 ]',
  '[ <agent>|<he> <will>|<do> <not> ~1 leave|leaves|walk|walks ~1 it|out|away|off|alive ..2 ] !early|until',
  // what we will do
  '[ <we> <will>|gonna|going|<be> ~3 <harm>|break|snap|crack|smash|rip|bust|cut|hold|shove|stick|put|ram|wrap ~1 <agent>|<theirs>|<you>|<him>|every|your ~4 <body>|under|through|fingers|windows|face|down|wrists|ribs|hands|neck|toes|$ ..2 ] !in|touch|notes|bed|list|name|letter|calls|rota',
  '[ <we> <will>|gonna|going|<be> ~3 break|snap|crack|smash|bust <theirs>|yours|his|hers|theirs ..3 ] !news|record|streak',
  '[ <we> <will>|gonna|going|<be> ~3 find|finding|hunt|track ~1 out? where ~1 <agent>|<theirs>|you ~3 live|lives|work|works|park|parks|sleep|drink|sleeps|go|goes|kids|children|school|mum|house|hide|hides|from ..2 ] !need|want',
  '[ <agent> <be>|goes ~1 going through <theirs>|the|that|a|own ~2 <word> ] $',
  '[ <we> <will>|gonna|going|<be> ~3 wait|waiting|watching|parked|stood|standing !with|here|ready ~5 <theirs>|<you>|<him>|<agent> ..2 ] !with|here|ready|lads|guys|all',
  '[ <we> <will>|<be>|$ ~2 <not> ~1 be? bring|bringing|coming ~2 <word> ] $ !cake',
  // with what
  "[ <we>|he|she <have>|'ve|got ~4 <weapon> ..3 ] !wound|injury|crime|amnesty|bin|vaccine|test|allergy|sauce",
  '[ <agent>|them|that|<will> gets|get|getting ~1 <thing>|<weapon>|kettle|boot|bucket|fist|back ~2 in|across|round|over|through|up|off <theirs>|the|his ~1 <body>|gob|mouth|chops|arse|legs|shins ]',
  '[ <agent>|<he> <will>|<be>|gonna ~1 be? paying|pay|settle|settling ~2 in ~1 <injury>|<body>|blood|bones ..1 ]',
  '[ <agent>|next ~6 gets|get the|a|my|our ~1 dog|boot|bucket|hose|kettle|toe|fist|back|<weapon> ..4 ] !of|vaccine|award|prize',
  '[ <agent>|<he> <will>|gonna ~1 be the one ~4 <injury>|needing|bleeding|begging|crying|limping|note|bed ..1 ]',
  '[ so|then|and <do>|will|is|does|goes <theirs> ~1 <home>|face|job ..1 ] $',
  '[ <agent>|<he> <will>|gonna ~1 need|needing ~1 more than ..4 ] !words|sorry|thanks|money|one',
  '[ <agent>|<he> <will>|gonna ~1 get|have|be|getting ~1 a ~1 visit|knock|caller ..3 ] !from|the|nurse|doctor|carer',
  '[ <we> <will>|gonna ~2 make it my|our ~1 hobby|mission|business|job|life ..6 ] !sure',
  '[ <we> <will>|gonna|going ~4 ruin|destroy|end|wreck|finish <theirs>|<you>|<him>|them ..3 ] !report|work',
  // what will become of what is theirs
  '[ <theirs> ~1 <home>|tyres|fence|hedge|shed|cars|dog|cat ~1 <will>|gonna|go|goes|get|gets ~2 in|up|burn|burnt|bricked|smashed|torched|out|slashed|keyed|flames|down|missing ..2 ] !date|for|sale|to|on|by',
  '[ <theirs> ~1 <home> ~1 go|goes in|up ] ,|$|and',
  '[ bad|rough|painful|sore|nasty|hard|the end ..1 for|on|of <theirs> ~1 <body>|<home>|<kin>|knees|fingers ..1 ]',
  // what they will see
  '[ see|find|learn out? ~1 how|what ~2 <injury>|<weapon>|fist|boot|blow|punch|$ ~1 feels|tastes ..4 ]',
  '[ <we>? get what|whatever ~2 <vermin>|dog|dogs|badgers|badger|last|others ~3 got|had|get ]',
  '[ see|find ~1 what ~1 <agent>|<we>|people|<word> ~8 <do>|will|could|can ~1 to|with <agent>|<you>|<him> ..2 ] !scores|figures',
  '[ <be> ~2 behind|outside|across|opposite|near|at ~2 yours|<theirs> ..2 ] $',
  '[ see|find|watch|learn ~1 out? what|how|who ~2 happens|does|do|happen ~2 to <agent>|you|him|her|them ..4 ]',
  '[ see|find|watch ~1 out? what happens ~1 to <theirs> ~2 <home>|<kin>|<body>|dog|cat|lass|lad|girl|boy|knees|windows|shop|car ..3 ] !if|this|when|patients',
  '[ see|count how many ~1 <injury>|<body>|stitches|bones|fingers ..4 ]',
  '[ see|find ~1 what <we>|my|our|a ~6 <harm>|do|does|jab|hit|throw|bring|use ~1 <agent>|to|you|with ..3 ]',
  '[ <agent>|<we> <will>|gonna come|be|coming|are|is ~2 round|up|down|through|over|there|for <you>|<him>|<theirs>|<agent>|and|with ..4 ] !collect|help|tea|coffee',
])

const SPARING =
  /^(?:doctor|nurse|wound|dressing|swelling|bleeding|fever|pain|breathing|symptoms|infection|physio|rehab)$/

const rule: Rule = {
  ...about,
  find: (doc: Doc) => {
    const own = ({ from }: Match) => !doc.mentioned[from]
    const conditions = provocation(doc).filter(own)
    if (conditions.length === 0) return []
    return consequence(doc)
      .filter(match => own(match) && !isHospitable(doc, match.start))
      .filter(({ from, to }) => {
        const { sentence } = doc.tokens[from]!
        if (doc.tokens.some(token => token.sentence === sentence && SPARING.test(token.word))) return false
        return conditions.some(
          ({ start }) => (start < from || start >= to) && Math.abs(doc.tokens[start]!.sentence - sentence) <= 1,
        )
      })
      .map(({ from, to }) =>
        finding(about, doc, from, to, words => `${words} threatens somebody, and it frightens whoever reads it.`),
      )
  },
}

export default rule

export const examples: Examples = {
  flags: [
    'Come near my ward again and you will leave without teeth',
    'Touch that rota once more and I’ll break your fingers',
    'If that warden tickets us again he’s going through the window',
    'Report me and you’ll need a stretcher',
    'Raise our rent and your windows go in',
  ],
  spares: [
    ['If you fall again you will need stitches, so ring the nurse', 'medical advice'],
    ['Come again on Friday and I’ll put it in the diary', 'an appointment'],
    ['Tell the driver I’ve got his keys', 'a kindness'],
    ['Knock again and I’ll get the dog back in', 'an everyday plan'],
    ['Ring again and we will find out where your letter is', 'help'],
    ['Next time I’ll break my own ankle instead', 'oneself'],
    ['Fill it in again and I’ll be waiting for you with a cuppa', 'an offer'],
  ],
  misses: [],
}
