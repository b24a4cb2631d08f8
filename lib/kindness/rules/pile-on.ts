import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'pile-on',
    category: 'contempt',
    title: 'Calling others to join in',
    why: 'What one person shrugs off, a hundred can make unbearable.',
    source: 'Ofcom, "Online Nation"',
  },
  [
    '[ everyone|everybody|all|lets|please|go <adverb>? and? tell|message|email|dm|ring|call|phone|bombard|flood|spam|hound|show <person>|that|this <colour>* <insult>? exactly|just what|how|why ..3 think|feel of|about|? <person>? ]',
    '[ tell|show|let this|that|these|those|the <colour>* <insult> <adverb>? <adverb>? what|how|know ..3 think|feel ..1 of|about? <person>? ]',
    '[ <your>|his|her|their email|number|address|phone|dms|inbox|mobile|extension|mentions ..2 <be> <adverb>? below|open|here|attached ]',
    "[ let|lets|gonna|going 's|us|to? ..1 find ..6 get|and <him>|<other> ..1 sacked|fired|struck|suspended ..1 ]",
    '[ get <him>|<other> ..1 sacked|fired|struck|suspended ..1 ] tonight|now|everyone|folks',
    '[ share|rt|retweet|repost|spread|post ..3 until|till|so <det>? ..2 resigns|quits|goes|leaves|cries|knows|sacked|gone|deletes ..1 ]',
    "[ let|lets 's|us? <adverb>? ruin|destroy|cancel|bombard|flood|spam|hound|drown|shame|finish|bury|ratio <person>|his|her|their|this|that ..2 ]",
    '^ [ bombard|flood|spam|hound|harass|mob|swamp <person>|his|her|their|this|that|these ..4 ]',
    '[ leave|give|go|post <him>|this|<other>|the ..3 one-star|bad|negative|terrible reviews|review ]',
    '[ one-star|bad|negative review|reviews ] on|for|him|her|until',
    "[ make|making <other>|<you>|his|her|their|your <adverb>? 's? life|lives a? <word>? hell|misery|miserable|unbearable|impossible ]",
    '[ pile on|in ] ,? everyone|everybody|folks|lads|to|$',
    '[ ratio <him>|this|that|<other> ..3 ]',
    '[ rt|retweet|share|repost|keep ..4 until|till <him>|<he>|<other> ..1 quits|cries|resigns|goes|sacked|fired|leaves|breaks|deletes ]',
    '[ do your thing|worst ,? twitter|folks|people|everyone ]',
    '[ twitter|internet|everyone ,? do your thing|worst ]',
    '[ everyone|everybody|all|please|go|lets|folks <adverb>? and? report|email|ring|message|tag|tweet|phone <him>|<official>|this ..2 to|at his|her|their ..1 employer|boss|work|wife|mum|mother|husband|family ..4 ]',
    '[ keep ringing|emailing|calling|messaging|tweeting|posting|phoning ..5 until|till ..5 cracks|quits|resigns|cries|breaks|blocks|snaps ]',
    '[ so his|her|their ..1 mam|mum|mother|kids|children|wife|husband|family|boss|neighbours sees|see|knows|know ..8 ]',
    '[ name and shame him|her|this ..2 ]',
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
  ],
  spares: [
    ['Please email your MP about the bill', 'civic'],
    ['Tell the trust what you think in our survey', 'civic'],
    ['Tell us what you think of the new menu', 'civic'],
    ['My number is below if you need cover', 'an offer'],
    ['Everyone tell Priya how great she is', 'praise'],
    ['Keep ringing until someone answers, they are short today', 'advice'],
    ['Report him to the police if you feel unsafe', 'advice'],
  ],
  misses: [],
}
