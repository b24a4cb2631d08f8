import type { Doc } from '../grammar/doc'
import { type Examples, phraseRule } from './rule'

const ONESELF = new Set(['me', 'my', 'mine', 'myself'])

/** Who laughs at themselves mocks nobody. */
const isOfOneself = ({ tokens }: Doc): boolean => tokens.some(({ word }) => ONESELF.has(word))

export default phraseRule(
  {
    id: 'backhanded',
    category: 'contempt',
    title: 'Praise that is taken back',
    why: 'The kind half makes the blow land harder, and hides the point.',
    source: 'Gottman, "Why Marriages Succeed or Fail": contempt',
  },
  [
    '[ pity|shame about the|his|her|your|them ..2 face|man|woman|bloke|brain|brains|person|owner|wearer|suit|voice|head|personality|contents|occupant|mouth|company|manners|rest|character|one|body|mind ..3 ]',
    "[ pity|shame there 's|is <not>|nothing|nobody ~1 nothing|nobody|anything|anyone|to|in|inside|behind|between|say ..3 ] !light|money|seats|parking",
    '[ bless <you>|<him> ,? ..2 for? ~1 trying|tries|tried|best|effort ~6 shame|pity|but|though|naturally|thinking|brain ..3 ]',
    '[ almost|nearly make|makes|made up for ..1 being|how|your|his|her|the ..3 <insulting-adjective>|dim|thick|rude|slow|useless|face|personality|brain|manners|rest ..2 ]',
    '[ in the ..1 sense that a|an|my ..6 ]',
    '[ full|top|ten marks|points|out ~5 for turning|showing|breathing|trying|remembering|finding|managing ~3 nought|zero|nothing|none|nowt|shame|pity ..3 ]',
    '[ gift|talent|knack|flair|genius for|of ~1 losing|missing|wasting|ruining|breaking|annoying|upsetting|spoiling|talking|boring|emptying|killing|saying|making|turning ~2 nothing|rubbish|nonsense|worse|everyone|people|room|rooms|crisis|hope|joy ..2 ]',
    '[ enjoyed|loved|liked|admired|favourite|best ~2 part|parts|bit|bits|moment where|when <you>|<he> ~1 attempted|tried|pretended|forgot|remembered|thought|almost|nearly|stopped|shut|left|sat|finished ..4 ] !say|help|reach',
    '[ treat|privilege|honour|joy|delight|pleasure|thrill|lovely|nice|great|wonderful|grateful to ~1 be|hear|get ~1 lectured|patronised|ignored|insulted|scolded|lectures|lecture|told|talked ~1 on|about|by|at|down|off|to ..5 ]',
    '[ treat|privilege|honour|joy|delight|pleasure|thrill to ~1 hear|watch|see <you>|<him>|<official> ~1 lecture|preach|explain|pretend|discover|attempt|try|learn ..5 ]',
    '[ congratulations|congrats|bravo|done on <his> one|single|sole !child|baby|goal|win|award <word> ..2 ]',
    '[ must <have> ~1 run out|short ~1 of ~1 <role-word>|people|candidates|options|names|humans|adults|better ] $|,|when|if|to|the',
    '[ must <have> ~1 been ~1 desperate|drunk|blindfolded|hammered|stuck ~1 when|to|the|if|$ ~2 day|hired|appointed|picked|promoted|chose|shortlist|elect|hire|appoint|$ ..3 ]',
    '[ do <not> let us|me|patients|it|that|work|the|a ~3 disturb|interrupt|spoil|ruin|wake ~3 <his> ~1 tea|nap|golf|lunch|coffee|crisps|game|chat|break|afternoon|brew|scrolling ..2 ]',
    '[ no rush|hurry|panic ~5 ,? ~2 only ~1 bleeding|dying|drowning|fainting|screaming|fitting|choking|burning|collapsing|suffering|crying|ninety|emergency ..5 ]',
    '[ <you>|<he>|<official>|<name> ~1 <be> only|just ~1 there|here|good ~1 to|for ~6 and|but <you>|<he> can <not> ~1 even? ~1 manage|do ..2 ]',
  ],
  words => `${words} gives with one hand and hits with the other; nobody listens then.`,
  doc => !isOfOneself(doc),
)

export const examples: Examples = {
  flags: [
    'Smart badge. Shame about the person wearing it.',
    'Shame there’s nothing behind the smile',
    'Your cakes almost make up for being so rude',
    'He is helpful in the sense that a puddle is helpful',
    'What a delight to be lectured on thrift by a duke',
    'Congratulations on your one idea',
    'They must have run out of names when they picked you',
    'Don’t let the queue interrupt your nap',
    'No rush, she’s only fainting in the corridor',
    'You have a gift for emptying rooms',
    'I enjoyed the part where you pretended to listen',
  ],
  spares: [
    ['Lovely day, shame about the wind', 'weather'],
    ['Lovely café, shame about the service', 'a thing'],
    ['They must have run out of milk', 'a thing'],
    ['They gave me a prize, they must have run out of names', 'oneself'],
    ['It was a privilege to be told her story', 'thanks'],
    ['Congratulations on your first baby', 'warmth'],
    ['No rush, it is only a form', 'kind'],
    ['Bless you for trying', 'kind'],
    ['Do not let the pain ruin your sleep, ring us', 'care'],
    ['I enjoyed the part where you sang', 'praise'],
  ],
  misses: [],
}
