import type { Doc } from '../grammar/doc'
import { isHospitable } from '../grammar/hospitality'
import { type Match, phrases } from '../grammar/phrase'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'A threat with a condition',
  why: 'Do this and you get hurt: whoever reads it can only give in or hit back.',
  source: 'Crown Prosecution Service, guidance on malicious communications',
}

const about = {
  id: 'threat-if',
  category: 'threat',
} as const

/** What another is warned off. */
const provocation = phrases([
  'say it|that to',
  'show <his> face',
  'carry|go|keep on like|this',
  '^ <do>? <not>? come|knock|set|show|step ~5',
  'again',
  'ever',
  'next <agent>|<role-word>|one|time',
  'once|one more',
  'anybody|anyone|whoever',
  'if <agent>',
  'if any|that|the|this <role-word>',
  'til|till|until',
  'lay|laying|lays a finger|hand',
  'set|sets|step|steps foot|in|inside|near|on',
  'bring|carry|come|keep|put|say|send|show|try|walk ~6 and <we>|<you>|see',
  '^ <provoke>|apologise|back|change|do|drop|fill|find|fix|get|give|make|resign|sort|wait ~9 and|or <agent>|<theirs>|<we>|find|see|somebody|someone',
  '^ go|just|please|so|you? <provoke> ~9 and|or <agent>|<theirs>|<we>|see',
  '^ <provoke> ~9 , <agent>|<theirs>|<we>',
  "<agent> <do> <not> ..9 <we> 'll|'m|'re|am|will",
  'remind|tell|warn <agent>|<him>',
  '^ <agent>|that|this want|wants ..6 ?',
  'before|by christmas|friday|midnight|monday|noon|saturday|sunday|thursday|tomorrow|tonight|tuesday|wednesday',
])

/** What is to follow. */
const consequence = phrases([
  "[ <you> <will> not|n't be carrying|getting|going|walking|wandering ..3 ] !ward|till|until",
  "[ <agent>|<you> 'll|will wish ~1 <he>|<you> <have> ~1 never|not|n't ..4 ]",
  '[ <we> <will>|going to? come ~1 and find|get <agent>|<him>|<you> ..2 ]',
  '[ <we> <will>|going to? ~1 cut|fix|have|take|unblock <theirs>|your ~1 <body>|fingers|kneecaps|lights|windpipe ..1 ]',
  '[ <we> <will>|swear ..3 do|end|finish|fix|sort <him>|<you> ] $|,',
  '[ ram|shove|stick|stuff ~4 down|in|up <theirs>|your <body>|arse|backside|hole|windpipe ..1 ]',
  '[ it|that <will> ~1 be ~1 <theirs>|your ~1 <body>|<home>|car|windows ..1 ]',
  "[ <will> not|n't be ~1 asking|chatting|letters|polite|talking|words ..2 ]",
  '[ <you> and i|me ~1 behind|in|outside|round ..3 ]',
  '[ and|just|wait see ] $',
  '[ lose|losing them|those|your|a|an ~1 arm|eye|fingers|hand|hands|leg|teeth ..1 ] !appointment|of',
  '[ leave|leaves|leaving|go|goes home? ~1 in bits|pieces|stretcher ..1 ]',
  '[ <you> <will> be knocking|wearing|eating|swallowing ..4 ] !uniform|badge',
  // what they will need, lose or be left with
  '[ <agent>|<he> <will> ~3 chew|chewing|collect|collecting|lose|losing|need|needing|needs|pick|picking|require|spit|spitting|swallow|swallowing|want|wanting|wear|wearing ~3 <body>|<injury> ..2 ] !assessment|check|exam|scan|x-ray',
  '[ <agent>|<he> <will> ~2 come|coming|exit|go|going|leave|leaving ~3 by|in|on|through|with|without ~3 <body>|<injury> ..2 ]',
  '[ <agent>|<he> <will> ~2 drink|drinking|eat|eating|swallow|swallowing|wear|wearing ~1 <theirs>|it|that ..3 ] !badge|dinner|lunch|own|uniform|well',
  '[ <agent>|<he> <aux>|<will> <not> ~2 come|coming|get|getting|leave|leaving|make|making|walk|walking ~2 alive|anywhere|away|back|home|off|on|out ..2 ] !till|until|with|without',
  '[ <agent>|<he> <will> <not> ~2 breathe|chew|find|practise|see|sleep|talk|teach|walk|work ~3 again|all|alone|anywhere|city|daylight|morning|straight|tomorrow|town of ..2 ]',
  '[ <agent>|they <will> <not> ~2 find all|any|enough|what ..4 ]',
  '[ <agent>|<he> <will>|going ~2 be|end|finish|get|leave ~3 <harmed>|ambulance|dead|found|hospital|next|sorry ..3 ] !by|in|time',
  '[ <agent>|<he> <will>|going ~2 going? down|into|off|over|through|under <theirs>|a|his|that|the ~2 <injury>|baler|bonnet|bus|canal|ceiling|chipper|combine|crusher|fence|floor|fryer|grinder|harbour|hedge|lift|loch|lough|mincer|mower|oven|pit|river|roof|sea|shredder|skip|slurry|stairs|wall|wheels|windscreen ..2 ] !ceilings',
  '[ see what happens ] then|,|.|$',
  '[ <we> <will> ~1 beat|blow|kick|knock|punch|rip|slap|smack <theirs>|her|him|you ~1 <body>|block|down|into|lights|out ~1 clean|in|into|next|off|out ..2 ]',
  '[ <agent>|<he> <do>|<will> <not> ~1 leave|leaves|walk|walks ~1 alive|away|it|off|out ..2 ] !early|until',
  // what we will do
  '[ <we> <be>|<will>|going ~3 <harm>|break|bust|crack|cut|hold|put|ram|rip|shove|snap|stick|wrap ~1 <agent>|<him>|<theirs>|<you>|every|your ~4 <body>|down|fingers|hands|ribs|through|toes|under|windows|wrists|$ ..2 ] !bed|calls|in|letter|list|name|notes|rota|touch',
  '[ <we> <be>|<will>|going ~3 break|bust|crack|smash|snap <theirs>|hers|his|theirs|yours ..3 ] !news|record|streak',
  '[ <we> <be>|<will>|going ~3 find|finding|hunt|track ~1 out? where ~1 <agent>|<theirs>|you ~3 children|drink|from|go|goes|hide|hides|house|kids|live|lives|mum|park|parks|school|sleep|sleeps|work|works ..2 ] !need|want',
  '[ <agent> <be>|goes ~1 going through <theirs>|a|own|that|the ~2 <word> ] $',
  '[ <we> <be>|<will>|going ~3 parked|standing|stood|wait|waiting|watching !here|ready|with ~5 <agent>|<him>|<theirs>|<you> ..2 ] !all|guys|here|lads|ready|with',
  '[ <we> <be>|<will>|$ ~2 <not> ~1 be? bring|bringing|coming ~2 <word> ] $ !cake',
  // with what
  '[ <we>|he|she <have>|got ~4 <weapon> ..3 ] !allergy|amnesty|bin|crime|injury|sauce|test|vaccine|wound',
  '[ <agent>|<he> <be>|<will> ~1 be? pay|paying|settle|settling ~2 in ~1 <body>|<injury>|blood ..1 ]',
  '[ <agent>|next ~6 get|gets a|my|our|the ~1 <weapon>|back|boot|bucket|dog|fist|hose|kettle|toe ..4 ] !award|of|prize|vaccine',
  '[ <agent>|<he> <will> ~1 be the one ~4 <injury>|bed|begging|bleeding|crying|limping|needing|note ..1 ]',
  '[ and|so|then <do>|goes|is|will <theirs> ~1 <home>|face|job ..1 ] $',
  '[ <agent>|<he> <will> ~1 need|needing ~1 more than ..4 ] !money|one|sorry|thanks|words',
  '[ <agent>|<he> <will> ~1 be|get|getting|have ~1 a ~1 caller|knock|visit ..3 ] !carer|doctor|from|nurse|the',
  '[ <we> <will> ~2 make it my|our ~1 business|hobby|job|life|mission ..6 ] !sure',
  '[ <we> <will>|going ~4 destroy|end|finish|ruin|wreck <him>|<theirs>|<you>|them ..3 ] !report|work',
  // what will become of what is theirs
  '[ <theirs> ~1 <home>|cars|cat|dog|fence|hedge ~1 <will>|get|gets|go|goes ~2 bricked|burn|burnt|down|flames|in|keyed|missing|out|slashed|smashed|torched|up ..2 ] !by|date|for|on|sale|to',
  '[ <theirs> ~1 <home> ~1 go|goes in|up ] and|,|$',
  // what they will see
  '[ find|learn|see out? ~1 how|what ~2 <injury>|<weapon>|blow|boot|fist|punch|$ ~1 feels|tastes ..4 ]',
  '[ <we>? get what|whatever ~2 <vermin>|badger|badgers|dog|dogs|last|others ~3 get|got|had ]',
  '[ <be> ~2 across|at|behind|near|opposite|outside ~2 <theirs>|yours ..2 ] $',
  '[ find|learn|see|watch ~1 out? how|what|who ~2 do|does|happen|happens ~2 to <agent>|her|him|them|you ..4 ]',
  '[ find|see|watch ~1 out? what happens ~1 to <theirs> ~2 <body>|<home>|<kin>|boy|cat|dog|girl|lad|lass|shop ..3 ] !if|patients|this|when',
  '[ count|see how many ~1 <body>|<injury>|fingers ..4 ]',
  '[ find|see ~1 what <we>|a|my|our ~6 <harm>|bring|do|does|throw|use ~1 <agent>|to|with|you ..3 ]',
  '[ <agent>|<we> <will> are|be|come|coming|is ~2 down|for|over|round|there|through|up <agent>|<him>|<theirs>|<you>|and|with ..4 ] !coffee|collect|help|tea',
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
    'Knock this door again and you’ll be wearing your own clamp',
    'Call here once more and I’ll shove the bill down your throat',
    'You’ve been warned. Next time it will not be words.',
    'Carry on like this and you won’t be walking home',
  ],
  spares: [
    ['If you fall again you will need stitches, so ring the nurse', 'medical advice'],
    ['Come again on Friday and I’ll put it in the diary', 'an appointment'],
    ['Tell the driver I’ve got his keys', 'a kindness'],
    ['Knock again and I’ll get the dog back in', 'an everyday plan'],
    ['Ring again and we will find out where your letter is', 'help'],
    ['Next time I’ll break my own ankle instead', 'oneself'],
    ['Fill it in again and I’ll be waiting for you with a cuppa', 'an offer'],
    ['Next time it will not be raining', 'the weather'],
    ['Carry on like this and you will be walking by May', 'praise'],
  ],
  misses: [],
}
