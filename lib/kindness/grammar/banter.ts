import type { Doc } from './doc'
import { phrases } from './phrase'

/** Kinds of warmth between friends. One alone is no proof: people laugh at those they mock, too. */
const WARMTH = [
  // affection
  [
    'love you|ya|u|ye $|mate|pal|hun|all|lots|really',
    'love every|each one of you|yous',
    'love <adverb>? the lot of you|yous',
    '<you> were|was|are|look|looked|looks|did <adverb>? grand|brilliant|class|mint|ace|boss|lush|belting|amazing|gorgeous|lovely|magic|superb|stunning|great|fab|<number>',
    '<you> played|sang|spoke|cooked|drove a blinder',
    'happy birthday',
    'so proud of you',
    'bestie|bff|babe',
    'hugs',
    '❤',
    '🥰',
    '💕',
    '😍',
    '🫶',
    '💙',
    '💜',
    '🤗',
    '😘',
    '🥳',
    '^ miss|missed|missing <you> already|loads|lots|so',
    'give|gie <person> a kiss|hug|cuddle|cwtch',
  ],
  // occasions
  [
    'happy <word>',
    'congratulations|congrats',
    'have <det>? best|great|lovely|amazing|fab|good <word>',
    'enjoy <det>? <word>',
  ],
  // laughter
  [
    'lol',
    'haha',
    'hahaha',
    'hahahaha',
    'lmao',
    'lmfao',
    'rofl',
    'hehe',
    '😂',
    '🤣',
    '😆',
    '😜',
    '😉',
    '😅',
    'jk',
    'just kidding',
    'ha ha',
    '😄',
    '😁',
    '😹',
    '💀',
    '😭',
    '🙈',
    '🤪',
    '👋',
  ],
  // a favour or a plan together
  [
    "i|we 'll|will|can cover|bring|buy|save|get|make|pick|swap|come|give|send|drive|do",
    'see you|ya soon|later|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|there|in',
    'drinks|pint|pints|pub|curry|brew|coffee',
    'go to bed|sleep',
    'get|have some|a rest|sleep|nap|lie',
    'come here|over|round',
    'my|his|her|your round',
    'on me',
    'get well',
  ],
  // food and drink, as friends bring it
  [
    'cake|cakes|biscuit|biscuits|samosa|samosas|chocolates|doughnuts|donuts|sandwich|sandwiches|brownies|chips|rolls|tray|kettle|tea|cuppa|prosecco|cocktails|barbecue|bbq|twix|haribo|pizza|custard',
    '🫖',
    '☕',
    '🍰',
    '🎂',
    '🍻',
    '🍺',
    '🥂',
    '🍕',
    '🍪',
  ],
  // loyalty, pride, and a parting
  [
    "i|we 'd|will|'ll be|stand|have|vouch your|right|there|by|for|with|behind ..2",
    '<we> miss|missed|missing <you>',
    "<we> would|'d|could <not> ..1 swap|trade|change|without|do|be|manage <you>|it|without",
    "who 's|will|is going|gonna? to? ..3 my|our|now",
    'too good to|for us|me|this',
    'proud of',
    "you 'd|could|will|'ll walk|smash|ace|nail|boss|fly|sail it|through",
    'safe travels|journey',
    'welcome back|home',
    'night night|sleep tight',
    'all still friends',
    'leaving do|drinks|cake|party|card|speech',
  ],
  // endearment and thanks
  [
    'hun|darling|lovely|babe',
    'x|xx|xxx|xxxx !<number>|the',
    'made|makes|make my day',
    'you|u legend|star|hero|angel',
    'glad you|u',
    'so funny',
    'never change',
    'kettle <be> on|boiled|boiling',
    'eat your greens|dinner|tea|veg',
    'marry me',
    "we 've got this",
    'made <you> a|some card|cake|tea|brew',
    "we 'll|will cry|weep",
    'see|show the|a doctor|gp|nurse|physio about|aboot',
    'get that <word>? seen|looked|checked',
    'has|have tha|you|ye|yer passed|eaten|slept|heard',
    'all the best',
    'good luck !with|getting|finding',
    '^ <adverb>? cheer up',
    '<number>|one|two|three|four|five sleeps till|til|to|until',
    'first day|swimming|steps|tooth|word|goal|badge',
    'hurry|haste|come back|home soon|safe|safely',
    'so|dead|proper|well chuffed|proud',
    "we 're|are all coming|rooting|waiting|cheering",
    '^ alreet|hiya',
    'ey up',
    '<your> dinner|tea|lunch|coat|coffee|cuppa|hat|card|glasses|phone|keys|bus pass? is|are|will|be ..4',
  ],
].map(phrases)

const WARM_ENOUGH = 2
/** Where laughter, favours and food stand among the kinds: those who mock laugh too, and speak of rolls. */
const MOCKING: ReadonlySet<number> = new Set([2, 3, 4])
const known = new WeakMap<Doc, ReadonlySet<number>>()

/** Whether the whole draft is banter between friends. */
export const isFriendly = (doc: Doc): boolean => warmth(doc).size >= WARM_ENOUGH

/** Whether there is warmth of a kind that mockery does not know: enough beside a name that hardly stings. */
export const isWarm = (doc: Doc): boolean => [...warmth(doc)].some(kind => !MOCKING.has(kind))

function warmth(doc: Doc): ReadonlySet<number> {
  let kinds = known.get(doc)
  if (!kinds) {
    kinds = new Set([...WARMTH.keys()].filter(kind => WARMTH[kind]!(doc).some(({ start }) => !doc.mentioned[start])))
    known.set(doc, kinds)
  }
  return kinds
}
