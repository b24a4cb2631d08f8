/**
 * Shapes of what mocks, or means nothing, when it is all that is left, though its words by themselves are mild: `stings` weighs
 * those. No reframing and no point is made of them.
 */
const SOUR = [
  // Praise and advice that mock.
  /\b(?:genius|einstein|sherlock|brilliant|another (?:day|one)|well done|bravo|congratulations|slow clap|nice one|clever (?:girl|boy|lad|you)|bless (?:his|her|their|your)|grown[ -]?ups|crayons?|pop-up book|(?:have|give [\w ]+) a (?:lie down|biscuit|cookie|sticker))\b/i,
  /\b(?:sleep well|watch your|know where|see how (?:you|he|she|they) likes?|good riddance|hope (?:you're|you are|it's) (?:proud|happy)|proud of yourself|better luck|enjoy)\b/i,
  /\btalk to the (?:lad|lass|bloke|guy|man|woman|one|boy|girl)\b|\b(?:pal|sunshine|sweetheart|sonny|petal)[.!?]*$/i,
  // It sums up, or follows from, what went.
  /^(?:it|that)(?:'s| is| was) (?:just|all(?! in the\b)|only|the whole|the plan|what|an? \w+[.!…]*$)|^(?:that(?:'s| is)|this is) (?:why|who|you|him|her|them|your|what happens)\b|^always (?:was|had)\b/i,
  // Its subject went, or its end.
  /^(?:couldn't|wouldn't|hasn't|doesn't|didn't|never) (?!(?:you|he|she|they|we|i|it|any|some)\b)/i,
  /\b(?:(?<!\b(?:looks?|feels?|sounds?|was|is|it's) )like|as if|than|such a)[.!?…]*$|, i (?:mean|swear)[.!]*$|^(?:@\S+ )*when (?!(?:is|are|was|were|will|did|do|does|can|could|has|have|would|should)\b)[^,?]+[.!…]*$/i,
  // It only leads up to the attack.
  /^(?:i'll say it|i'll give you|say it with me|sack me|ban me|god help|lord help|pity (?:your|about)|you are,|you're,|i can't wait|of all (?:the )?people|just so you know|i(?: mean no|'ve thought it over| say this| thought you should|'ll say)\b)/i,
  // A name is still called, or letters are.
  /\b(?:you|u|ya|ye|yous) (?:absolute|total|utter|complete|proper|right|big|wee|pair|bunch|shower|load|pack|bag|lump|waste|lot)\b|^(?:@\S+ )*(?:worst|proper|absolute|total|utter|complete)\b|^(?:you|u|ya|ye|yous|it's you),|^(?:@\S+ )*(?:somebody|people) (?:you|he|she|we|they|i)\b/i,
  /(?:(?<![\p{L}'])\p{L} ){3,}\p{L}(?!\p{L})|(?:\b\w\.){4,}|(?<![@#/\w])[a-z]+[0134]+[a-z]{2,}/iu,
  // What somebody feels, is in it for, or could not bear.
  /\b(?:rotten|licked (?:his|her|their|your) lips|rub(?:bing|bed|s)? (?:his|her|their|your) hands|laughing|smirking|sneering|gloating|got the guts|have the guts|sleeps? (?:fine|like)|slept (?:fine|like)|mak(?:e|ing) (?:things|it) up|to spite|deaf to|(?:here|there|in it) for (?:the|nothing|his|her|their|your)|wouldn'?t last (?:an?|one|five|ten|two)|could (?:run|do|write|manage|chair) [^,.]* better)\b/i,
  // A blame, or a hunt for somebody.
  /\bit's (?:all )?(?:them|him|her|you)\b|\b(?:guess|see) (?:whose|who)\b|\byou (?:were the one|did (?:that|this))\b|\bbecause of (?:them|him|her)[.!]*$|\b(?:on|off|over) (?:your|his|her|their) hands\b|\bblood (?:won't|doesn't|never|will not)\b/i,
  /\b(?:facebook|insta|instagram|bleep|home number|home address|(?:his|her|their|your) (?:home |personal |private |work )?(?:e-?mail|address|number|phone|mentions|dms|inbox)) (?:is|are)\b|\b(?:his|her) (?:clinic|office|desk|car|shift)'?s? (?:is|in|on|at|ends)\b|\bis looking for (?:you|ya)\b/i,
  /^(?:(?:just |please )?ask (?:anyone|anybody|around|everyone)|(?:everyone|everybody) (?:ring|phone|tell|email|message)|let'?s get (?:him|her|them)|the whole \w+ (?:thinks?|knows?|agrees?|hates?))\b|\bwhat (?:i|we) think of (?:you|him|her|them)\b/i,
  // A threat that only hints.
  /\b(?:ropes?|noose|petrol|lamp-?posts?|bullets?|matches are)\b|\bgive me (?:\w+) minutes\b|\bexpect a (?:call|visit|knock)\b|\b(?:before|by|until) then[.!…]*$/i,
  // It sends somebody off.
  /\b(?:bother coming|come back|away and \w+|where to stick|speak (?:proper |the king's |the queen's )?english|back where|where (?:you|they) came from|(?:hand in|empty|clear) (?:your|the) (?:badge|desk)|keep (?:him|her|them) (?:away|off))\b|^please keep your\b|^(?:o+h look|look at (?:you|him|his|her)|here (?:he|she|they) comes?)\b|\b(?:nobody|no one|no-one|who) asked\b/i,
  /[🤡💩🖕🐀🐍🐷🐖🐒🐵🐑🪳]/u,
]

export function isSour(text: string): boolean {
  return SOUR.some(shape => shape.test(text.replace(/’/g, "'")))
}
