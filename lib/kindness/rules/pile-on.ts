import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'pile-on',
    category: 'contempt',
    title: 'Calling others to join in',
    why: 'What one person shrugs off, a hundred can make unbearable.',
    source: 'Ofcom, online nation reports; "pile-on"',
  },
  [
    "[ everyone|everybody|all|people|lets|let|go|please|can|please 's|us|and|we|everyone|everybody? ..1 tell|message|email|dm|ring|call|phone|write|bombard|flood|spam|hound|mob|report|tweet|show|remind ..1 <person> ..2 exactly|just what|how|why ..3 <we> think|feel ..2 of|about <person> ]",
    '[ <adverb>? tell|show|let this|that|these|those|the <colour>* <insult> <adverb>? <adverb>? what|how|know ..3 think|feel|hated|know ..2 of|about? <person> ]',
    '[ his|her|their|your <adverb>? email|number|address|phone|dms|inbox|mobile|extension|line ..1 <be> <adverb>? ] below|here|attached|in|on|@|:',
    "[ let 's|us|everyone|everybody <adverb>? ruin|destroy|cancel|bombard|flood|spam|hound|drown|make|shame|finish|bury|ratio ] <person>|his|her|their|this|that",
    '[ bombard|flood|spam|hound|harass|mob|swamp <person>|his|her|their ] <word>? <prep>? inbox|phone|email|line|dms|with|mentions|until',
    '[ make|making <adverb>? <his> life|lives <word>? ..1 hell|misery|miserable|unbearable|impossible ]',
    "[ make|making <other>|<you> life|lives|'s life? <word>? hell|misery|miserable|unbearable ]",
    '[ name and shame <person> ]',
    '[ pile <adverb>? on|in ] ,? everyone|everybody|folks|lads|to|on <him>|this',
    '[ get|send him|her|them|this ..2 ] sacked|fired|trending by|tonight|now|everyone|folks',
    '[ rt|retweet|share|repost|spread this? ..3 until|so|till ..2 he|she|they|everyone ..3 ] quits|cries|fired|sacked|gone|knows|ashamed|resigns',
    '[ ratio <him>|this|that ..1 ]',
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
  ],
  spares: [
    ['Please email your MP about the bill', 'civic'],
    ['Tell the trust what you think in our survey', 'civic'],
    ['Tell us what you think of the new menu', 'civic'],
    ['My number is below if you need cover', 'an offer'],
    ['Everyone tell Priya how great she is', 'praise'],
  ],
  misses: [],
}
