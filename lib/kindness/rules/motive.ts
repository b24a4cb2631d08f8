import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Saying what somebody did it for',
  why: 'We see what people do, not why; a motive put on them is denied.',
  source: 'Burns, "Feeling Good": mind reading',
}

export default phraseRule(
  {
    id: 'motive',
    category: 'mind-reading',
  },
  [
    '[ <human>|<institution>|somebody ~1 <be>|apologised|came|come|comes|cried|did|do|does|dressed|hugged|ironed|joined|knelt|marched|opened|popped|posted|said|says|showed|smiled|spoke|turned|visited|voted|waved|wrote ~5 for a|another|the ~1 applause|attention|camera|cameras|clicks|clout|coverage|credit|fame|followers|gallery|glory|gong|headline|headlines|knighthood|likes|limelight|papers|photo|photograph|photographs|photos|picture|pictures|press|publicity|reel|reels|retweets|ribbon|selfie|selfies|shares|soundbite|spotlight|telly|votes ] !album|evening|of|shoot|to',
    '[ <human>|<institution> ~2 just|only ~5 for the ~1 applause|attention|bonus|car|credit|fame|glory|money|pay|pension|perks|photo|power|prestige|promotion|salary|title|uniform|votes|wage ]',
    '[ it|that|this|which <be> ~1 all|just|merely|only|purely|simply to appease|flatter|humour|impress|placate|please|suit|wow ..3 ] !her|him',
    '[ <be> ~1 just|only angry|annoyed|apologising|ashamed|cross|crying|embarrassed|sorry|upset ~1 that? about|at|because|he|it|she|they|you ~1 been|being|getting|got|was|were ~1 busted|caught|exposed|filmed|found|leaked|recorded|reported|spotted ..2 ]',
    '[ abstained|agreed|apologised|backed|blocked|buried|cancelled|closed|cut|did|hid|ignored|just|kept|lied|only|said|sat|signed|sold|stayed|supported|voted|wrote ~6 to ~1 advance|bolster|boost|feather|further|keep|line|pad|polish|protect|rescue|save|secure <his> ~1 own? ~1 bonus|bonuses|career|careers|cv|ego|face|image|job|jobs|majority|nest|pension|pocket|pockets|post|power|rating|ratings|reputation|salary|seat|seats|skin|standing|title ..2 ]',
    "[ that 's|is|was ~1 all|really|what ~1 he|it|she|that|the|these|they|this|those|you ~4 <be>|really ~1 about|after ] $",
    '[ somebody|someone <be> <adverb>? after|angling|auditioning|bidding|fishing|gunning|hoping for? a|an|her|his|the ~1 award|crown|damehood|gong|headline|job|knighthood|mbe|medal|obe|peerage|promotion|seat|vote|votes ..2 ]',
    '[ <he>|<name>|<official>|<you> <be> ~1 clearly|just|obviously|only|really after|angling|chasing|covering|fishing|looking for? ~1 <gain>|<his>|a|an|my|our ~1 <gain>|attention|back|backside|glory|own|safe|sympathy ..3 ]',
    '[ to ~1 get|have|put|see|stick ~1 <his> ~1 face|mug|mugshot|name|photo|picture|quote all|in|into|on the? ~1 advertiser|argus|courier|cover|echo|evening|express|front|gazette|herald|local|magazine|mail|mirror|news|over|paper|papers|plaque|post|poster|press|record|screen|telly|times|tv|website ..1 ]',
    '[ because|cos <official>|<you>|they crave|craves|fancied|fancy|hoped|needed|want|wanted|wants ~1 a|both|everyone|her|him|people|the|them|to|us|voters ~3 attention|clap|fear|headline|like|love|photo|power|promotion|quiet|vote|votes ..3 ]',
    '[ because|cos <he>|<you> fancied|fancies ~3 a|herself|himself|his|the|themselves|yourself ..3 ]',
    '[ because|cos <he>|<you> <be> ~1 after|angling|chasing|eyeing ~1 a|an|for|money|my|our|the|votes|your ..3 ] !baby',
    '[ it <be> ~2 <he>|<you> <be> ~1 all|just|only|really? after|chasing ] and|,|$',
    '[ desperate|dying|impatient|itching|longing to ~1 be|get ~1 away|back|off|out to? ~1 <his> ~1 car|desk|dinner|golf|lunch|mates|office|phone|pub|tea|yacht ..1 ]',
  ],
  words => `${words} says why somebody did it; only they can know.`,
)

export const examples: Examples = {
  flags: [
    'You turned up for the selfie',
    'She only took the post for the pension',
    'It was all to impress the inspectors',
    'He’s only sorry it got reported',
    'You voted for the cut to keep your seat',
    'That’s all this is about',
    'Somebody’s after a peerage',
    'He’s just chasing a headline',
    'She opened the clinic to get her face in the paper',
    'They closed it because they wanted the headline',
    'He planted it because he fancied himself in wellies',
    'She called the vote because she’s after the top job',
    'It’s votes she’s after',
    'The chair was itching to get back to his lunch',
  ],
  spares: [
    ['Mum came for the scan', 'medicine'],
    ['We all smiled for the camera', 'oneself'],
    ['She came for the photo shoot with the residents', 'an event'],
    ['It’s just to keep warm', 'a cause'],
    ['I’m only sorry it was so late', 'oneself'],
    ['She is only upset because she was left out', 'sympathy'],
    ['To keep your seat, sign in by nine', 'advice'],
    ['He came because he wanted to thank the nurses', 'thanks'],
    ['I want to get his name on the waiting list', 'care'],
    ['He’s just after his coat', 'a wish'],
    ['I was dying to get back to my desk', 'oneself'],
    ['It’s the blue folder she’s after, not the red one', 'a fact'],
  ],
  misses: [],
}
