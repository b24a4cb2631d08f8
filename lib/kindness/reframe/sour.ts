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
  /^(?:just |please )?ask (?:anyone|anybody|around|everyone)\b|\bgive your head a wobble\b|\bsomeone who can (?:read|count|write|think)\b/i,
  /\bthat's .{1,60} for you[.!]*$|^never \w|\bthe one (?:about|where)\b/i,
  /\bpretending otherwise\b|\bgrown[ -]?ups\b/i,
  /\b(?:nobody|no one|no-one|who) asked\b/i,
  /^this is what happens[.!]*$|\bpretending (?:that )?(?:you|he|she|they) cares?\b/i,
  /^(?:everyone|everybody|someone|somebody) tell\b|\bwhat (?:i|we) think of (?:you|him|her|them)\b|\bsectioned\b|\byour meds\b/i,
  /^(?:nobody|no one)\b.*\b(?:waving|crying|mourn|miss)\b/i,
  /\bmay (?:you|he|she|they)(?: all)? \w+|\b(?:will|should|deserves? to|needs? to|must|can|going to) (?:all )?(?:burn|rot|suffer|pay for|be stopped|be locked up|be taken out|be deported|go to hell)\b/i,
  /\bnot (?:even )?(?:a |an )?(?:person|human|human being|people)\b|\btime (?:you|he|she|they) (?:were|was)\b/i,
  /^that's (?:just |exactly )?who (?:you|he|she|they) |^that was the (?:idea|plan)\b|\bcoincidence\b|^they (?:look after their own|know what they're doing)\b/i,
  /\b(?:bigger|worse|even bigger) (?:ones?|still)\b|\bgood idea (?:who|where)\b/i,
  /^that's (?:you|her|him|them|your)\b|^(?:it|he|she|they)(?:'s| is|'re) like\b|\bat least\b|\bbetter off\b|^(?:why not|carry on|just so you know|don't be fooled|let somebody)\b/i,
  /\bbelieves? a word (?:you|he|she|they)\b/i,
  /^(?:thanks|thank you|cheers) (?:for nothing|a lot)/i,
]

export function isSour(text: string): boolean {
  return SOUR.some(shape => shape.test(text.replace(/’/g, "'")))
}
