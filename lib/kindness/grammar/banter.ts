import type { Doc } from './doc'
import { phrases } from './phrase'

/** Kinds of warmth between friends. One alone is no proof: people laugh at those they mock, too. */
const WARMTH = [
  // affection
  [
    'love u|ya|ye|you all|anyway|hun|lots|mate|pal|really|$',
    'love each|every one of you|yous',
    'love ya|ye|you <adverb>? to|ya|ye|you big|bits|daft|mad|wee|<insult>',
    'all my love',
    'love from <your>|me|us',
    'miss <your>',
    'love <adverb>? the lot of you|yous',
    '<you> are|did|look|looked|looks|was|were <adverb>? <number>|ace|amazing|belting|boss|brilliant|class|fab|gorgeous|grand|great|lovely|lush|magic|mint|stunning|superb',
    '<you> cooked|drove|played|sang|spoke a blinder',
    'happy birthday',
    'so proud of you',
    'babe|bestie|bff',
    'hugs',
    '❤',
    '🥰',
    '💕',
    '😍',
    '🫶',
    '💙',
    '💜',
    '💛',
    '💚',
    '🧡',
    '🤗',
    '😘',
    '🥳',
    '^ miss|missed|missing <you> already|loads|lots|so',
    'gie|give <person> a cuddle|cwtch|hug|kiss',
  ],
  // occasions
  [
    'happy <word>',
    'congrats|congratulations',
    'have <det>? amazing|best|fab|good|great|lovely <word>',
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
    "i|we 'll|can|will bring|buy|come|cover|do|drive|get|give|lock|make|pick|ring|save|send|swap",
    'ill bring|buy|come|cover|do|drop|get|lock|make|pick|save',
    'want a brew|lift|pint',
    "i 'm|m coming|on over|now|round",
    'saved <you> a|some',
    'carry|walk me home|to',
    'get|come round here',
    'come in for <your> <word>',
    'sit tight',
    'take the afternoon|day|night|weekend off?',
    'buy <det> ..2 a drink|pint',
    "who 's for|in|up ..2 $",
    'pub quiz|quiz team|the quiz',
    'away home',
    'see ya|you at|friday|in|later|monday|saturday|soon|sunday|there|thursday|tomorrow|tonight|tuesday|wednesday',
    'brew|coffee|curry|drinks|pint|pints|pub',
    'go to bed|sleep',
    'get|have a|some lie|nap|rest|sleep',
    'come here|over|round',
    'her|his|my|your round',
    'on me',
    'get well',
  ],
  // food and drink, as friends bring it
  [
    'barbecue|bbq|biscuit|biscuits|brownies|cake|cakes|chips|chocolates|cocktails|cuppa|custard|donuts|doughnuts|haribo|kettle|pizza|prosecco|rolls|samosa|samosas|sandwich|sandwiches|tea|tray|twix',
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
    "i|we 'd|'ll|will be|have|stand|vouch behind|by|for|right|there|with|your ..2",
    '<we> miss|missed|missing <you>',
    "<we> 'd|could|would <not> ..1 be|change|do|manage|swap|trade|without <you>|it|without",
    "who 's|is|will going|gonna? to? ..3 my|now|our",
    'too good for|to me|this|us',
    '^ course i|ill',
    '<you> left <your>',
    'found <your>',
    'drop it round',
    "<your> <word> 's|are|is|s in the fridge|lorry|van",
    '^ give over',
    'go see <your> mam|mum',
    'typical you',
    'the quiz starts',
    'proud of',
    "you 'd|'ll|could|will ace|boss|fly|nail|sail|smash|walk it|through",
    'safe journey|travels',
    'welcome back|home',
    'night night|sleep tight',
    'all still friends',
    'leaving cake|card|do|drinks|party|speech',
  ],
  // endearment and thanks
  [
    'babe|darling|hun|lovely',
    'x|xx|xxx|xxxx !<number>|the',
    'made|make|makes my day',
    'u|ya|ye|you <colour>? angel|hero|legend|star',
    'glad u|you',
    'so funny',
    '^ ..1 ta <adverb>? .|,|$',
    'thank|thanks fuck|god|goodness|heavens',
    'heart of gold',
    'our kid',
    'never change',
    'love u|ya|ye|you to bits',
    'kettle <be> boiled|boiling|on',
    'eat your dinner|greens|tea|veg',
    'marry me',
    "we 've got this",
    'made <you> a|some brew|cake|card|tea',
    "we 'll|will cry|weep",
    'see|show a|the doctor|gp|nurse|physio aboot|about',
    'get that <word>? checked|looked|seen',
    'has|have tha|ye|yer|you eaten|heard|passed|slept',
    'all the best',
    'good luck !finding|getting|with',
    '^ <adverb>? cheer up',
    '<number>|five|four|one|three|two sleeps til|till|to|until',
    'first badge|day|goal|steps|swimming|tooth|word',
    'come|haste|hurry back|home safe|safely|soon',
    'dead|proper|so|well chuffed|proud',
    "we 're|are all cheering|coming|rooting|waiting",
    '^ alreet|hiya',
    'ey up',
    '<your> bus|card|coat|coffee|cuppa|dinner|glasses|hat|keys|lunch|phone|tea pass? are|be|is|will ..4',
  ],
  // a greeting with a name in it
  ['^ alright|evening|ha|hiya|lmao|oi|right <colour>? <insult> ,|$'],
].map(phrases)

const WARM_ENOUGH = 2
/** Where laughter, favours, food and greetings stand among the kinds: those who mock laugh too, and speak of rolls. */
const MOCKING: ReadonlySet<number> = new Set([2, 3, 4, 7])
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
