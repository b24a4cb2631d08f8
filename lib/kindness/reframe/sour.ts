/**
 * Words that the judge may let pass beside graver ones, and that still sting, mock or mean nothing when they are all
 * that is left. No reframing and no point is made of them.
 */
const SOUR = [
  /\b(?:can't|cannot|couldn't|can not) (?:even )?(?:string|run|organise|count|tie|find|manage|spell|read) (?:a|an|his|her|your|their|to) /i,
  /\b(?:shouldn't|should not|should never) be (?:let|allowed|trusted)\b/i,
  /\b(?:nobody|no one|no-one) (?:\w+ )?(?:likes?|voted|wants?|will|asked|cares?)\b.*\b(?:you|him|her|them)\b/i,
  /\b(?:sleep well|watch your|know where|see how (?:you|he|she|they) likes?|good riddance|hope (?:you're|you are|it's) (?:proud|happy)|proud of yourself|better luck|enjoy)\b/i,
  /\b(?:genius|einstein|sherlock|brilliant|another (?:day|one)|well done|bravo|congratulations|slow clap|nice one)\b/i,
  /\b(?:his|her|their|your) (?:home |personal |private |work )?(?:e-?mail|address|number|phone|car|house|home|street|surgery|office|mentions|dms|inbox|workplace) (?:is|are)\b/i,
  /^(?:just |please )?ask (?:anyone|anybody|around|everyone)\b|\bgive your head a wobble\b|\bsome(?:one|body) who can (?:read|count|write|think)\b/i,
  /\bthat's .{1,60} for you[.!]*$|^never \w|\bthe one (?:about|where)\b/i,
  /\bpretending otherwise\b|\bgrown[ -]?ups\b/i,
  /\b(?:nobody|no one|no-one|who) asked\b/i,
  /^this is what happens[.!]*$|^that(?:'s| is) why\b|\bpretending (?:that )?(?:you|he|she|they) cares?\b/i,
  /^(?:everyone|everybody|someone|somebody) tell\b|\bwhat (?:i|we) think of (?:you|him|her|them)\b|\bsectioned\b|\byour meds\b/i,
  /^(?:nobody|no one)\b.*\b(?:waving|crying|mourn|miss)\b/i,
  /\bmay (?:you|he|she|they)(?: all)? \w+|\b(?:will|should|deserves? to|needs? to|must|can|going to) (?:all )?(?:burn|rot|suffer|pay for|be stopped|be locked up|be taken out|be deported|go to hell)\b/i,
  /\bnot (?:even )?(?:a |an )?(?:person|human|human being|people)\b|\btime (?:you|he|she|they) (?:were|was)\b/i,
  /^that's (?:just |exactly )?who (?:you|he|she|they) |^that was the (?:idea|plan)\b|\bcoincidence\b|^they (?:look after their own|know what they're doing)\b/i,
  /\b(?:bigger|worse|even bigger) (?:ones?|still)\b|\bgood idea (?:who|where)\b/i,
  /^that's (?:you|her|him|them|your)\b|^(?:it|he|she|they)(?:'s| is|'re) like\b|\bat least\b|\bbetter off\b|^(?:why not|carry on|just so you know|don't be fooled|let somebody)\b/i,
  /\bbelieves? a word (?:you|he|she|they)\b/i,
  /^(?:thanks|thank you|cheers) (?:for nothing|a lot)/i,
  // A name is still being called, though its last word went or was not known: 'U absolute teaspoon', 'Ye, …', 'Somebody you …'.
  /\b(?:you|u|ya|ye|yous) (?:absolute|total|utter|complete|proper|right|big|wee|pair|bunch|shower|load|pack|bag|lump|waste|lot)\b/i,
  /^(?:you|u|ya|ye|yous|it's you|you're),|^(?:@\S+ )*(?:somebody|people) (?:you|he|she|we|they|i|and your)\b|^they \w+,|^(?:that|this|the) (?:person|people)[.!?…]*$/i,
  // The start of a comparison or of a curse, whose end went.
  /\b(?:(?<!\b(?:looks?|feels?|sounds?|was|is|it's) )like|as if|than|such a)[.!?…]*$|\bhorse you rode in on\b|\bmay (?:every|each|all|any)\b|\bhope (?:someone|somebody|you|it's|his|her|their|your)\b|\bwish (?:someone|somebody|it) would\b/i,
  // It sends somebody off, or puts them in their place.
  /\b(?:bother coming|come back|away and \w+|where to stick|speak (?:proper |the king's |the queen's )?english|back where|where (?:you|they) came from)\b|^(?:o+h look|look at (?:you|him|his|her)|here (?:he|she|they) comes?)\b/i,
  // What somebody is said to be made of, to feel, or to be in it for.
  /\b(?:rotten|licked (?:his|her|their|your) lips|rubbing (?:his|her|their|your) hands|laughing|smirking|sneering|whistling|gloating|(?:own|his|her|their|your) skin|got the guts|have the guts|curious to see|sleeps? (?:fine|like)|slept (?:fine|like)|make things up|making it up|teach (?:him|her|them|us) a lesson|never seen an? (?:woman|man))\b/i,
  /\b(?:just|only) (?:waiting on|waiting for|after|in it|here for|there for)\b|\b(?:he|she|they|you)(?:'d| would) (?:evict|sell|charge|rob|let|step)\b|\blet (?:them|him|her|it|us) (?:burn|die|drown|rot)\b|\bkilled (?:the|our|my|his|her|him|them)\b/i,
  // A motive, a blame or a punishment that stands in a sentence which the judge passed.
  /\bbecause (?:he|she|they|you)(?:'s| is|'re| are|'d)? (?:likes?|wants?|loves?|hates?|enjoys?|rather|frightened|scared)\b|\bdeserves? (?:his|her|their|your|a|an|the|no)\b|\bit's (?:all )?(?:them|him|her|you)\b|^only (?:them|him|her|you)\b|\b(?:guess|see) (?:whose|who)\b|\byou were the one\b|\bexpect a (?:call|visit|knock)\b|, i swear[.!]*$|^(?:hoping|knowing|pretending)\b|\bgive me (?:\w+) minutes\b/i,
  /^i don't want to hear\b|\bthere you are\b|^(?:nice|sweet|good) as\b|\bbackside\b|\b(?:pal|sunshine|sweetheart|sonny|petal)[.!?]*$|^people (?:on|in|at) [^,.]+,|^please (?:put|cut|shut|set) .*\bwrong\b/i,
  // Nobody is any longer named, and still pointed at.
  /\bcan't believe\b.*\b(?:that person|in charge)\b|\bbetter than (?:this|that) person\b|\blied to by\b|\bonly reason (?:they|he|she|you)\b|\bwe all know (?:who|whose|what)\b|\byou lot\b/i,
  // A warning: what is asked for has a time to it that went.
  /\b(?:before|by|until) then[.!…]*$/i,
  // Its subject went, or it sums up what went.
  /^(?:couldn't|wouldn't|hasn't|doesn't|didn't|never) (?!(?:you|he|she|they|we|i|it|any|some)\b)/i,
  /^(?:it|that)(?:'s| is| was) (?:just|all(?! in the\b)|only|the whole|what|an? \w+[.!…]*$)|\bthat's the plan\b|^an? whole\b|\b(?:such|quite) a treat\b/i,
  /\b(?:you'd|they'd) rather\b|\bone less (?:on|for|to)\b|\bhate (?:you|him|her|them)\b|\bpocket(?:ed|s)? the\b|\byour little\b|^please keep your\b|^i could tell\b|\bi don't care\b|^doubt\b|^oh do\b|, i mean[.!]*$|\blike (?:he|she|they)(?:'s| is|'re| are) (?:\w+|\d)[.!]*$|\w much\?|\bi hope (?:it|that|there)\b/i,
  // What measures somebody against others, or says in passing what they are in it for.
  /\bbottom (?:of (?:the|them)|by)\b|\b(?:crowded field|the toys|coffins?|come off you|your doing|one author|sees? pound signs)\b|^only (?:sees?|took|cares?|wants?|there|here)\b|\b(?:here|there) for the\b|\btook (?:the|that) \w+ for the\b/i,
  /^(?:@\S+ )*(?:sure as|when (?!(?:is|are|was|were|will|did|do|does|can|could|has|have|would|should)\b)[^,?]+[.!…]*$|i can't wait|be an? |of all (?:the )?people|that's who|crawling|lord help|please (?:swear|find a|count))\b/i,
  /\b(?:mind like|not that an?|what do you call|love nothing more|lie in it|lose a raffle|trash on|big brain|their own breeding|remain (?:somebody|people))\b|\b(?:is|are|was|were|'s|'re) somebody\b(?! who)|\bdidn'?t you[.!]*$|\bbecause of (?:them|him|her)[.!]*$|, you \w+(?: @\S+)*[.!…]*$|\bof a (?:man|woman)[.!]*$/i,
  /\b(?:you|he|she|they|\w+s|control|management) wants? (?:\w+ ){1,3}to (?:miss|fail|suffer|cry|quit|struggle|wait|break|die)\b/i,
  /\b(?:brats?|stoat|attached to the|pure malice|trash|why else|who paid for the|get the bill|clever (?:girl|boy|lad|you)|one person to wreck|anyone home|behind those eyes|in the mirror|work it out|popcorn|miracles|toddlers?|proves? it|circling|(?:is|are) yours|tell us there'?s no|look at your watch\w*)\b|\bto you\?|\bwas it(?: @\S+)*[.!]|\b(?:slowly)(?: @\S+)*[.!]/i,
  /^(?:@\S+ )*(?:proper|absolute|total|utter|complete|right) [\w']+(?: man| woman)?[.!]|^worst\b|^one last\b|\b(?:poorest|worst|weakest|laziest) (?:\w+ ){1,3}(?:we'?ve|i'?ve|you)\b|^(?:that|this|the) [\w-]+ [\w-]+, (?:has|is|was|have)\b|(?:\b\w\.){4,}/i,
  /^[\w-]+, (?:and|but) |\b(?:enjoys?|loves?) the thought\b|\btalk to the (?:lad|lass|bloke|guy|man|woman|one|genius|boy|girl)\b|\bf-ing\b|\bwaste of\b|^(?:@\S+ )*em\b|\b(?:pop-up book|crayons?|bless (?:his|her|their|your)|nobel|honourable act|decent act)\b|^(?:@\S+ )*(?:each and every|every \w+(?: \w+)? i(?:'ve)? ever)\b|^(?:\w+ ){0,2}\w+s, \w+ing [^,]*[.!]?$/i,
  // Colour that lost its noun, spelt-out or disguised letters, and what somebody is said to be a load of.
  /\b(?:prize|certified|greasy|effin|effing|frigging|flaming|slimy|blinkered|feeble)(?: @\S+)*[.!?]*$|(?:(?<![\p{L}'])\p{L} ){3,}\p{L}(?!\p{L})|(?<![@#/\w])[a-z]+[0134]+[a-z]{2,}|\byou (?:\w+ ){0,2}(?:sack|bag|lump|bucket|streak|pile|slab|tub) of\b|\bnot so much an?\b/iu,
  // A death laid on somebody, what they feel, and what they could not bear.
  /\bfingerprints?\b|\bblood (?:won't|doesn't|never|will not)\b|\b(?:on|off|over) (?:your|his|her|their) hands\b|\blaughs? (?:about|at|off)\b|\bwouldn'?t last (?:an?|one|five|ten|two)\b|\booz\w+|\bdeaf to\b|\bto spite\b|\bon the (?:make|take)\b|\byou did (?:that|this)\b|\ball it(?:'d| would|'ll) take\b/i,
  // It mocks a post, or a find.
  /\bgot the [\w ]*job\b|\b(?:goes|go|gone|went) to (?:somebody|someone)\b|^(?:@\S+ )*(?:give that|cool cool)|\b(?:he|she|they)(?:'s|'ve| has| have) (?:discovered|worked out|noticed|realised) that\b|\bnotice in\b|\bhand in your notice\b|\bdo you just\b|^(?:@\S+ )*(?:head|director|chief|leader|minister|secretary|chair) of [\w ]+[!.?]*$|\beven (?:he|she|they) (?:can|could)\b/i,
  // Where somebody can be reached, and what is wished on them.
  /\b(?:facebook|insta|instagram|bleep|home number|home address) is\b|\bfinish (?:you|him|her|them) off\b|\bbullets?\b|\bleave them (?:on|in|to)\b|\b(?:funny farm|a devil in|nobody's forcing you)\b|^back to \w+ with you\b/i,
  // It only leads up to the attack, or measures somebody.
  /^i(?: mean no|'ve thought it over| say this| thought you should)\b|\bas a person\b|\b(?:bigger|greater) \w+ of nothing\b|^unfit\b|^not fussed\b|\bwouldn'?t (?:let|trust) (?:him|her|them|you)\b|\b(?:is|are) going well\b|\bget lost (?:on|in)\b|\(to a man\)|^(?:@\S+ )*your fucking [\w ]+[.!]*$|\b(?:empty|clear) your desk\b|\bcould (?:run|do|write|manage|chair) [^,.]* better\b/i,
  /\bget so emotional\b|\boff your badge\b|\byour (?:name|badge) off\b|\b(?:anyone|anybody) your age\b|\brelish\w*\b|\bhave a (?:lie down|biscuit|cookie)\b|^that's (?:our|my) \w+[.!]*$|\b(?:he|she)(?:'s| is) the one who\b|\bwith pictures\b|\b(?:mums?|dads?|parents) (?:are|is) worse\b|\bhow (?:he|she|they) (?:was|were) told\b|^tell me it's\b|\b(?:nick|nicks) a living\b/i,
  // A threat that only hints, and a hunt for somebody.
  /\b(?:ropes?|noose|matches are|petrol|lamp-?posts?|window open|open a window|airport's that|foreign ones|(?:nan|mum|mother|granny|dad) had a word for|all hands on deck|as you pass)\b|\bmake (?:the|that|him|her|them) (?:\w+ )*cry\b|\b(?:his|her) (?:clinic|office|desk|car|shift)'?s? (?:is|in|on|at|ends)\b/i,
  // It leads up to what went, or says what somebody is.
  /^(?:i'll say it|i'll give you|say it with me|sack me|you are,|you're,)|^(?:he|she|you)(?:'s| has|'ve| have) got (?:dementia|tourette|autism|adhd)|\bloves it[.!]*$|\bdreams of\b.*\bcrying\b|\b(?:couldn'?t|can'?t|cannot) (?:add|count) (?:up )?(?:his|her|their|your)\b|\bdoes someone do the\b|\bkept away from\b|\byou all over\b|\bnothing between your\b|\bfor the book deal\b/i,
  /^(?:ban me|god help|pray it|pity (?:your|about)|always (?:was|had)|somebody fetch|they get the)\b|\bhand in (?:your|the) badge\b|^shove\b|\byou'll be toast\b|\bget a kick (?:in|out)\b|\bmissing you\b|\bhope it'?s (?:your|his|her)\b|\bsmile gives\b|\bkeep (?:him|her|them) (?:away|off)\b|\bnext time you come\b|\bneeds you here\b|\bnot a leader\b|\bwouldn'?t be missed\b/i,
  // It calls others to join in, or goes on about how somebody is.
  /^(?:don't (?:bother|get your)|everyone (?:ring|phone|email|message)|let'?s get (?:him|her|them)|i want (?:him|her|them|you) \w+ing|so this is the|the whole \w+ (?:thinks?|knows?|agrees?|hates?))\b|\bwhole \w+ calls you\b|\bis looking for (?:you|ya)\b|\b(?:off again|in a huff|dribbling|trending)\b|\bmore than i do (?:you|him|her)\b/i,
  /[🤡💩🖕🐀🐍🐷🐖🐒🐵🐑🪳]/u,
]

export function isSour(text: string): boolean {
  return SOUR.some(shape => shape.test(text.replace(/’/g, "'")))
}
