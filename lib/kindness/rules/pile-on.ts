import type { Doc } from '../grammar/doc'
import { phrases } from '../grammar/phrase'
import { type Examples, type Rationale, type Rule, finding, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Calling others to join in',
  why: 'What one person shrugs off, a hundred can make unbearable.',
  source: 'Ofcom, "Online Nation"',
}

const about = {
  id: 'pile-on',
  category: 'contempt',
} as const

const effect = (words: string) => `${words} calls a crowd onto one person; nobody can answer a crowd.`

/** Calls that stand by themselves. */
const plain = phraseRule(
  about,
  [
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
    '[ <you> all? know what to do ] !and $',
    '[ let|letting him|her have it ] ,|$|everyone|lads|tonight',
    '^ [ one|1|zero star|stars , ~1 all|every|everybody|everyone ..3 ]',
    '[ not get a ~1 minute|moment|night|wink|peace ..3 ]',
    '[ call|email|page|phone|ring|text her|him|it|them all day|night|weekend|week ..2 ]',
    '[ retweet|rt|share if <you> ~2 agree|hate|reckon|think ~1 <he> ..5 ]',
  ],
  effect,
)

/** Where somebody can be reached: innocent by itself. */
const reached = phrases([
  '[ <theirs>|usual ~4 address|bio|comments|dms|email|emails|facebook|inbox|insta|instagram|line|linkedin|mentions|mobile|number|page|phone|profile|site|timeline|twitter|voicemail ..2 ]',
  "[ <insult> 's ~2 email|emails|inbox|number|page|phone|profile|surgery ..2 ]",
  '[ chat|profile|timeline ~1 link|of ..2 ]',
])

/** What a crowd is to do there. */
const spite = phrases([
  '[ this <colour>* <insult> ]',
  '[ till|until ~3 breaks|bursts|cracks|cries|melts|packs|quits|resigns|weeps ..1 ]',
  '[ make <him>|that|the|this ~3 burst|cry|greet|melt|ring|weep ..1 ]',
  '[ both barrels ]',
  '[ go mad|nuts|wild ]',
  '[ day and night ]',
  '[ bury|dogpile|hound|mob|swarm <him>|her|the|this ]',
  '[ give <him>|her ~1 hell|it|no|one|zero ..1 ]',
  '[ one-star|pile|ratio ]',
  '[ not get|have a ~2 minute|night|peace|rest ]',
])

/** "Here's her mobile. Ring it till the witch cracks": where, and what to do there. */
function calls(doc: Doc) {
  const where = reached(doc).filter(({ from }) => !doc.mentioned[from])
  const near = (a: number, b: number) => Math.abs(doc.tokens[a]!.sentence - doc.tokens[b]!.sentence) <= 1
  return where.length === 0
    ? []
    : spite(doc)
        .filter(({ from }) => !doc.mentioned[from] && where.some(other => near(from, other.from)))
        .map(({ from, to }) => finding(about, doc, from, to, effect))
}

const rule: Rule = { ...about, find: doc => [...plain.find(doc), ...calls(doc)] }

export default rule

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
    'Here is where she works, you all know what to do',
    'Ring him all weekend',
    'One star, everyone, tonight',
    'Here’s her mobile number. Ring it day and night.',
    'That weasel’s inbox is in the link, fill it till he cracks',
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
    ['If the alarm goes, you know what to do and where to stand', 'safety'],
    ['You can ring us all day on the new number', 'an offer'],
    ['Her number is on the fridge, ring her if you need milk', 'help'],
    ['Here’s his page, tell him well done', 'praise'],
  ],
  misses: [],
}
