import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Calling others to join in',
  why: 'What one person shrugs off, a hundred can make unbearable.',
  source: 'Ofcom, "Online Nation"',
}

export default phraseRule(
  {
    id: 'pile-on',
    category: 'contempt',
  },
  [
    '[ all|everybody|everyone|go|lets|please <adverb>? and? bombard|call|dm|email|flood|hound|message|phone|ring|show|spam|tell <person>|that|this <colour>* <insult>? exactly|just how|what|why ..3 feel|think of|about|? <person>? ]',
    '[ let|show|tell that|the|these|this|those <colour>* <insult> <adverb>? <adverb>? how|know|what ..3 feel|think ..1 about|of? <person>? ]',
    '[ <your>|her|his|their address|dms|email|extension|inbox|mentions|mobile|number|phone ..2 <be> <adverb>? attached|below|here|open ]',
    '[ post|repost|retweet|rt|share|spread ..3 so|till|until <det>? ..2 cries|deletes|goes|gone|knows|leaves|quits|resigns|sacked ..1 ]',
    "[ let|lets 's|us? <adverb>? bombard|bury|cancel|destroy|drown|finish|flood|hound|ratio|ruin|shame|spam <person>|her|his|that|their|this ..2 ]",
    '^ [ bombard|flood|harass|hound|mob|spam|swamp <person>|her|his|that|their|these|this ..4 ]',
    "[ make|making <other>|<you>|her|his|their|your <adverb>? 's? life|lives a? <word>? hell|impossible|miserable|misery|unbearable ]",
    '[ pile in|on ] ,? everybody|everyone|folks|lads|to|$',
    '[ ratio <him>|<other>|that|this ..3 ]',
    '[ keep|repost|retweet|rt|share ..4 till|until <he>|<him>|<other> ..1 breaks|cries|deletes|fired|goes|leaves|quits|resigns|sacked ]',
    '[ everyone|internet|twitter ,? do your thing|worst ]',
    '[ all|everybody|everyone|folks|go|lets|please <adverb>? and? email|message|phone|report|ring|tag|tweet <him>|<official>|this ..2 at|to her|his|their ..1 boss|employer|family|husband|mother|mum|wife|work ..4 ]',
    '[ keep calling|emailing|messaging|phoning|posting|ringing|tweeting ..5 till|until ..5 blocks|breaks|cracks|cries|quits|resigns|snaps ]',
    '[ so her|his|their ..1 boss|children|family|husband|kids|mam|mother|mum|neighbours|wife know|knows|see|sees ..8 ]',
    '[ name and shame her|him|this ..2 ]',
    "[ let|lets 's|us? ~1 all ~1 <word> ~5 by|so|till|until ~1 <he>|<him>|<official> ~1 begs|breaks|cracks|cries|cry|crying|deletes|leaves|off|quits|resigns|sobs ..4 ]",
    '[ till|until ~1 <he> ~1 begs|breaks|cracks|cries|cry|crying|deletes|sobbing|sobs ..4 ] !it|out|sleep|tired|wolf',
    "[ get|have|let|make|making 's|us? ~1 <him> ~1 begging|cry|crying|grovelling|sobbing|weeping ~1 all|before|by|live|off|on|till|tonight ..3 ]",
    '[ jump|pile|piling|pour ~1 in|into|on|onto ~2 <his>|the|this ~2 <role-word>|comments|dms|feed|inbox|lollipop|mentions|page|profile|replies ..3 ] !bus|car|cars|minibus',
    '[ all|everybody|everyone|oi|please ~1 please? ~1 dogpile|mob|pile|ratio|spam|swarm her|him|his|on|the|this ..5 ]',
    '[ give|leave|one-star|post|rate|review <him>|<official>|the|this ~2 one|zero|1 ~1 star|stars ~4 all|everyone|so|till|until ..3 ]',
    '[ have at her|him|it|them ] everyone|folks|😂|😈|$',
  ],
  words => `${words} calls a crowd onto one person; nobody can answer a crowd.`,
)

export const examples: Examples = {
  flags: [
    'Everyone tell this clown what we think of him',
    'Let’s make her life hell',
    'Bombard his inbox until he quits',
    'Go and tell that muppet what you think of her',
    'Let’s ruin this man',
    'Twitter, do your thing',
    'Everyone report him to his boss',
    'Share this so her mum sees what she is',
    'Keep ringing until he cracks',
    'Name and shame her',
    'Let’s all one-star the dentist till he cries',
    'Let’s have him sobbing by teatime',
    'Everybody pile into her comments',
    'Have at it, folks',
  ],
  spares: [
    ['Please email your MP about the bill', 'civic'],
    ['Tell the trust what you think in our survey', 'civic'],
    ['Tell us what you think of the new menu', 'civic'],
    ['My number is below if you need cover', 'an offer'],
    ['Everyone tell Priya how great she is', 'praise'],
    ['We sing to her until she sleeps', 'care'],
    ['Everyone pile in the minibus', 'an outing'],
    ['Keep ringing until someone answers, they are short today', 'advice'],
    ['Report him to the police if you feel unsafe', 'advice'],
  ],
  misses: [],
}
