import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'motive',
    category: 'mind-reading',
    title: 'Saying what somebody did it for',
    why: 'We see what people do, not why; a motive put on them is denied.',
    source: 'Burns, "Feeling Good": mind reading',
  },
  [
    '[ <human>|<institution>|somebody ~1 <be>|came|come|comes|wrote|did|do|does|said|says|posted|visited|turned|showed|joined|cried|apologised|hugged|knelt|smiled|opened|voted|spoke|waved|marched|ironed|dressed|popped ~5 for the|a|another ~1 clicks|selfie|selfies|photo|photos|photograph|photographs|picture|pictures|camera|cameras|headline|headlines|likes|votes|gong|knighthood|publicity|attention|applause|coverage|gallery|followers|retweets|clout|soundbite|press|papers|telly|reels|reel|shares|ribbon|fame|glory|credit|limelight|spotlight ] !shoot|album|of|to|evening',
    '[ <human>|<institution> ~2 only|just ~5 for the ~1 money|power|perks|pension|promotion|glory|credit|fame|title|salary|wage|bonus|uniform|applause|attention|photo|votes|car|prestige|pay ]',
    '[ it|this|that|which <be>|was ~1 all|only|just|purely|merely|simply to please|impress|flatter|suit|placate|appease|humour|wow ..3 ] !him|her',
    '[ it|this|that|which <be>|was ~1 all|only|just|purely|merely|simply to win|save|protect|cover|keep|boost|further <his> ..3 ]',
    '[ <be> ~1 only|just sorry|upset|apologising|crying|cross|embarrassed|ashamed|annoyed|angry ~1 that? it|he|you|she|they|because|about|at ~1 got|was|been|were|being|getting ~1 caught|leaked|found|filmed|recorded|exposed|reported|spotted|busted ..2 ]',
    '[ voted|said|did|signed|kept|lied|sat|stayed|backed|abstained|supported|hid|sold|closed|cut|wrote|buried|blocked|ignored|cancelled|agreed|apologised|only|just ~6 to ~1 keep|save|protect|boost|further|pad|line|feather|polish|advance|bolster|secure|rescue <his> ~1 own? ~1 seat|seats|job|jobs|bonus|bonuses|career|careers|skin|majority|pension|pockets|pocket|cv|reputation|face|title|nest|image|ego|rating|ratings|post|power|salary|standing ..2 ]',
    "[ that 's|is|was ~1 all|what|really ~1 it|this|that|the|these|they|those|he|she|you ~4 is|'s|was|be|<be>|really ~1 about|after|for ] $",
    '[ somebody|someone <be> <adverb>? after|angling|fishing|hoping|auditioning|gunning|bidding for? a|an|his|her|the ~1 knighthood|gong|promotion|seat|job|obe|mbe|peerage|damehood|crown|headline|vote|votes|medal|award ..2 ]',
    '[ <he>|<you>|<official>|<name> <be> ~1 just|only|clearly|really|obviously after|chasing|angling|fishing|covering for? ~1 a|an|my|our|your|<his>|votes|money|<gain> ~1 seat|job|knighthood|promotion|<gain>|back|own|backside|safe|headline|photo|vote|sympathy|glory|attention|own ..3 ]',
    '[ to ~1 get|have|see|put|stick ~1 <his> ~1 face|name|picture|mug|photo|mugshot|quote in|on|into|all the? ~1 papers|paper|gazette|news|telly|front|local|press|website|cover|screen|plaque|poster|echo|herald|mail|express|tv|courier|advertiser|evening|magazine|record|argus|mirror|times|post|over ..1 ]',
    '[ because|cos <you>|<official>|they want|wants|wanted|needed|fancied|hoped|fancy|crave|craves ~1 both|them|everyone|people|us|him|her|voters|a|the|to ~3 like|love|vote|fear|clap|headline|photo|quiet|attention|power|promotion|votes ..3 ]',
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
  ],
  misses: [],
}
