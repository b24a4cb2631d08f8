import { SELF } from '../lexicon/function-words'
import { isApology } from './apology'
import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** After these words somebody else speaks, to the end of the clause: `A man told me to …`, `Calling nurses …`. */
const REPORTS: readonly Phrase[] = [
  'and branded|called|labelled <det>',
  'role play :',
  '^ said <you> <be>',
  "i 'd|would only call|say|think",
  '^ branded|called|labelled <det>',
  'branded|branding|call|called|calling|calls|dubbed|labelled|labelling|labels <person>',
  'branded|branding|call|called|calling|calls|dubbed|labelled|labelling|labels <self>',
  'branded|call|called|calling|calls|labelled <det> <word>? <word>',
  "'m|'re|'s|am|are|be|been|being|get|getting|got|is|was|were <adverb>? branded|called|dubbed|labelled",
  'asked|asking|ordered|ordering|telling|tells|told <person>',
  'asked|asking|ordered|ordering|telling|tells|told <self>',
  'dare tell <self>',
  'hear|heard <role> tell <person>',
  'keep|keeps posting|saying|shouting|telling|writing that',
  '^ thought <person>',
  'email|letter|note headed',
  'keyed|scratched|scrawled !by|down|into|on|out|to',
  'ordered|telling|told <det> <word>? <word> that|to',
  '!whoever <person> <adverb>? believe|believes|claim|claimed|claims|commented|emailed|implied|implies|insisted|insists|joked|muttered|posted|reckon|reckons|replied|said|say|saying|says|suggested|suggests|texted|think|thinks|thought|tweeted|writes|wrote that?',
  'he|man|patient|relative|she|somebody|someone|they|woman ..6 hissed|muttered|said|screamed|shouted|spat|wrote|yelled',
  'chanted|chanting|hissed|muttered|saying|screamed|screaming|shouted|shouting|writes|wrote|yelled|yelling !a|it|my|our|that|the|these|this|to|your',
  'admitted|alleged|alleges|alleging|charged|claimed|convicted|guilty|heard|inquest|jury|testified heard|of|that|with',
  'card|comment|comments|dms|email|emails|graffiti|inbox|letter|letters|mentions|message|messages|note|replies|voicemail|voicemails ..4 :',
  'apparently|supposedly <self>',
  'threaten|threatened|threatening|threatens',
  'swears|swore|sworn|vowed to',
  '^ saying <det>|somebody|someone|that',
  'threat|threats from|of|to',
  'accuse|accused|accuses|accusing <self>? <person>? of',
  'hashtag|insult|label|nickname|phrase|slur|term|word|words !you',
  'abuse|comments|insults|language|messages|names|phrases|slurs|stuff|things|words as|including|like|such',
  'acceptable|cool|cruel|fair|fine|helpful|ok|okay|right|unfair|unkind|wrong to assume|call|hope|say|suggest|tell|think|wish',
  'allegation|belief|claim|idea|myth|notion|rumour|stereotype|stigma|suggestion|trope of|that',
  'if <you> <adverb>? believe|call|say|tell|think|write',
  'if <person> <adverb>? believes|called|calls|said|says|tells|thinks|told|writes',
  'against|quit|stop|without assuming|claiming|implying|pretending|saying|suggesting|telling|thinking|treating|wishing',
  'anybody|anyone|everybody|everyone|those|whoever ..1 believes|claims|posted|reckons|said|saying|says|thinking|thinks|tweeted|wrote that? <group>|<identity>|carers|doctors|nurses|teachers',
  'chant|chanted|chanting|chants|mutter|mutters|sang|scream|shout|shouted|shouts|sing|singing|yell|yells ..6 :',
  'that|who <adverb>? believe|believes|call|calls|said|say|says|send|think|thinks|thought|treat|treats|wish|write',
  'saying|says how|that',
  '<we> used to <adverb>? assume|believe|call|reckon|say|think',
  // what is written on things, and heard in passing
  'article|badge|banner|banners|board|caller|caption|card|casebook|comment|comments|email|file|flyer|form|graffiti|hat|headline|headlines|leaflet|letter|mug|note|notes|paper|papers|placard|placards|post|poster|posters|posts|record|report|review|reviews|screen|script|shirt|sign|signs|slide|sticker|t-shirt|text|title|tweet|voicemail|wall|windscreen ..4 called|calling|calls|claimed|claims|read|reading|reads|said|say|saying|says',
  'hear|hearing|hears|overhear|overheard|overhearing <adverb>? that? !about|from <person> <aux>|<be>',
  'hear|heard|hears|overhear|overheard <adverb>? that',
  'taught|teach|teaching <him>|<self>|children|kids? that',
  'tell|telling|tells herself|himself|myself|themself|themselves|yourself',
  'believes|fears|feels|half-believes|reckons|thinks|worries that? <he> <be>',
  // a place and time, and what was said there
  'bus|clinic|corridor|counter|desk|dms|door|feed|gate|gates|handover|inbox|line|mentions|phone|phones|playground|queue|reception|street|till|timeline|voicemail|waiting|window|windscreen ..5 :',
  'afternoon|evening|lately|morning|night|today|tonight|week|yesterday ..2 at|from|in|on ..6 :',
  'am|been|being|get|gets|getting|got|was|were ..1 screamed|shouted|spat|sworn|yelled at',
  'been|being|get|gets|getting|got|was|were advised|instructed|told i|that|to|we',
  'advice|chorus|clue|lyrics|motto|password|slogan|tip ..7 :',
]

/** These deny or suppose all of their clause, from where they start: `It isn't true that …`, `There is no such thing as …`. */
const UNTRUE: readonly Phrase[] = [
  'dead man|woman walking ..3 contest|election|leadership|poll|polls|race|reshuffle',
  'pity|shame <we> missed the|this|your',
  '^ it <be> <not> that',
  '^ imagine|picture if <we>',
  '^ suppose|supposing ~6 was|were',
  "if <you> 'd|would <adverb>? call|say|use",
  'made|make|makes|making <you>|people feel',
  '^ calling|hoping|threatening|wishing ~8 <be> <not> argument|banter|criticism|debate|politics|scrutiny',
  'my <adverb>? comment|email|message|post|reply|tweet calling|saying|telling|wishing',
  'was <adverb>? cruel|foul|mean|nasty|rude|unkind|vile|wrong of me|us',
  'hope|hoping|pray|praying ~3 never get|gets attacked|hurt|mugged|shot|stabbed',
  'may <you> never lie|press|queue|ring|sit|wait',
  'doing|play|playing|plays|sang|sing|singing|sings <insult> by <word>',
  'i <adverb>? joined in ~2 pile|pile-on',
  // care, and an offer, in words that could be neither
  '<person> <be>|<do>|<have> ..2 a|any|no backbone|bowel|brain|guts|heart|nerve|spinal|spine ..1 bleed|cancer|damage|failure|injury|murmur|pain|rhythm|tissue|trouble|tumour',
  '<person> <have> ..2 a|no brain|heart left to operate|save|scan|treat',
  '<we> ..5 you ..4 with a|my|some|the|your biscuits|cake|car|coat|coats|dinner|flask|kettle|keys|lunch|minibus|parcel|soup|taxi|tea|umbrella|van|wheelchair',
  '<we> know where you live ..6 file|form|letter|parcel|records',
  '<not> <adverb>? post|put|repeat|share|tweet|type|write ..1 that !<you>',
  "<we> 'd|could|would <adverb>? fight|kill|knife|murder|sell|strangle|throttle|trample ..3 for a|an|half|one|some <word>",
  'it|that <be> <not> <adverb>? as|because|fair|right|the|true case|if|that|to',
  'far|hardly|never|not <adverb>? fair|from|true true? that|to',
  '<not>|no ..1 such person|thing as',
  '^ not one of ~3 is|was a|an',
  '<we> <do> <not> <adverb>? see ~4 as',
  '<not> ..1 a case|matter|question of',
  'it <be> a|an cliche|insult|lie|myth|slur|stereotype that|to',
  '<we> <not> <adverb>? have|having it said|that',
  '<we> <have> ..1 had|known|met|seen|worked ..9 <not> one of them',
  'hope|hoping|pray|praying|wish <him>|<his>|<you>|<your>|no|nobody|none ..4 never <adverb>? end|ends|face|faces|feel|feels|get|gets|go|goes|had|has|have|need|needs|see|sees|sit|sits|wait|waits a|ill|in|on|sick|stuck|that|the|this|through|to|up|what|where !again|better|job|kids|peace|well|your',
]

/** After these the author denies it, to the end of the clause: `Nobody here thinks …`, `I don't want …`. */
const DENIALS: readonly Phrase[] = [
  'nobody|none|noone <prep> <det> <word> believes|calls|says|thinks',
  'no desire|intention|wish to',
  'nobody|none|noone <prep>? <word>? <will>? <adverb>? are|believes|called|calling|calls|deserves|hates|is|said|say|saying|says|should|think|thinks|wants|was',
  'no doctor|human|nurse|officer|one|patient|person|teacher <prep>? <det>? <word>? <adverb>? believes|called|calling|deserves|hates|is|said|saying|says|should|thinks|wants|was',
  '<not> <adverb>? accept|agree|allow|assume|believe|call|called|calling|claim|condone|deserve|despise|encourage|hate|hating|hope|imply|implying|mean|meant|said|say|saying|suggest|suggesting|support|think|thinking|thought|tolerate|want|wanted|wish',
  'never <adverb>? call|called|condone|deserve|harm|hate|hit|hope|hurt|kill|let|said|say|support|tell|think|thought|treat|want|wanted|wish',
  'can|must|never|should|will <not>? let <person>',
  'refuse|refused|refuses to',
  'far from',
  '<not> <adverb>? accurate|fact|fair|helpful|right|true that|to',
  'could|must|should|will|would <not> <adverb>? <harm>',
]

/** After these the author speaks of how they feel about themselves: `Feeling like a …`, `It made me look …`. */
const OWN_FEELINGS: readonly Phrase[] = [
  'treats ~3 like',
  '<object> strikes|struck me|us as',
  'feel|feeling|feels|felt <adverb>? like',
  'anybody|anyone|everybody|everyone else? feel',
  'made|make|makes|making <self> feel|into|look|out|seem|sound',
  'mistook|speak|speaks|spoke|take|taken|taking|talk|talked|talking|talks|took|treat|treated|treating|treats <prep>? <self> as|for|like',
  'depicted|described|dismissed|portrayed|regarded|seen|spoken|treated|viewed <prep>? as|like',
  "n't|not|quit|stop describing|dismissing|portraying|treat|treating",
]

/** Before these somebody else has spoken: `Thick kid, they said`. */
const SAID_AFTER: readonly Phrase[] = [
  '<be> what he|kids|people|she|they <adverb>? call|called|shouted <self>',
  '<be> how|what <det> <number>',
  '<be> <adverb>? categories|diagnoses|labels|terms|words in|of|then|until',
  ': clinical|legal|medical|official|statutory categories|diagnoses|labels|terms',
  ': whoever',
  'went out decades|years ago',
  '<insulting-adjective> : <det> ~1 <object>',
  ', <role>|he|she|they <adverb>? added|announced|goes|muttered|said|shouted|sneered|told|wrote <self>? at|in|to|when|with|,|$',
  ': all|are|both|once|were ..3 bands|diagnoses|labels|terms|words',
  ', announced|goes|muttered|said|says|shouted|wrote <name>|<role>|a|he|nobody|she|someone|the|they',
  'hissed|muttered|said|screamed|shouted|spoken|sung|whispered|yelled at|to <self> by',
]

/** In an apology, what the author said or did before is told, not said again: `I said you were a snob`. */
const OWN_PAST: readonly Phrase[] = [
  'i <adverb>? assumed|called|posted|put|said|shouted|swore|thought|told|typed|wrote',
  'i could|should <not> have <adverb>? assumed|called|implied|posted|said|shouted|told|written',
]

const findReports = phrases(REPORTS)
const findSaidAfter = phrases(SAID_AFTER)
const findOwnPast = phrases(OWN_PAST)
const findDenials = phrases(DENIALS)
const findFeelings = phrases(OWN_FEELINGS)
const findUntrue = phrases(UNTRUE)

/** A comma followed by one of these starts a remark of the author's own: `He said it was safe, the liar`. */
const OWN_AGAIN = new Set([
  'the',
  'you',
  'what',
  'such',
  'absolute',
  'utter',
  'total',
  'u',
  'fuck',
  'fucking',
  'complete',
  'lying',
])
const SUBJECTS = new Set(['you', 'he', 'she', 'they', 'i', 'we', 'u'])

function endOfScope({ tokens }: Doc, start: number, gerund = false): number {
  const sentence = tokens[start - 1]?.sentence
  let k = start
  // whoever wrote "…" on the wall: the quotation is all they said
  if (tokens[k]?.quoted) {
    while (tokens[k]?.quoted) k++
    return k
  }
  // "My inbox today: …": all that follows is theirs.
  const list = tokens[start - 1]?.word === ':'
  for (; k < tokens.length && tokens[k]!.sentence === sentence; k++) {
    const { word, kind } = tokens[k]!
    if (list) continue
    const next = tokens[k + 1]?.word ?? ''
    if (kind === 'mark' && /^[;—–]$/.test(word)) break
    // "Calling you a clown is an insult to clowns": the verb is the author's own.
    if (gerund && /^(?:is|was|would|'d)$/.test(word)) break
    if (word === ',' && OWN_AGAIN.has(next)) break
    if ((word === 'but' || word === 'and' || word === 'because' || word === 'when') && SUBJECTS.has(next)) break
  }
  return k
}

/** "I'm calling you …", "I'd call him …", "I think …" are the author's own voice. */
function isOwnSpeech({ tokens }: Doc, cue: number): boolean {
  const own = (k: number) => SELF.has(tokens[k]?.word ?? '') && tokens[k]!.word !== 'me' && tokens[k]!.word !== 'us'
  const present = /^(?:call|calling|say|saying|think|thinking|tell|telling)$/.test(tokens[cue]?.word ?? '')
  return (
    present &&
    (own(cue - 1) || (/^(?:'m|am|'d|will|'ll|would|just)$/.test(tokens[cue - 1]?.word ?? '') && own(cue - 2)))
  )
}

/** "Everybody knows you're …", "We all think you …": what is put in many mouths to hit the reader is the author's own. */
function isChorus({ tokens, people }: Doc, start: number, end: number): boolean {
  const who = people[start]
  const many = who && /^(?:everyone|everybody|all|people|most|they)$/.test(tokens[who.end - 1]!.word)
  return Boolean(many) && people[end]?.kind === 'you'
}

/** "Hey passport desk: …", "To the ticket office: …": the author's own words follow. */
const isHailed = ({ tokens }: Doc, start: number, end: number): boolean =>
  tokens[end - 1]?.word === ':' &&
  tokens
    .slice(Math.max(0, start - 4), start)
    .some(
      ({ word, sentence }) => sentence === tokens[start]!.sentence && /^(?:hey|oi|dear|memo|attention|yo)$/.test(word),
    )

/** Marks every token that the author only reports, denies or feels of themselves; `mentioned` is filled in place. */
export function markMentions(doc: Doc, mentioned: boolean[]): void {
  for (const { start, end } of findReports(doc)) {
    if (isOwnSpeech(doc, start) || isChorus(doc, start, end) || isHailed(doc, start, end)) continue
    mark(end, end, doc.tokens[start]!.word === 'calling')
  }
  for (const { start, end } of findDenials(doc)) {
    // "can't believe", "why don't you": no denial.
    if (
      /^(?:can|could)$/.test(doc.tokens[start - 1]?.word ?? '') &&
      /^(?:believe|think|say|wish)/.test(doc.tokens[end - 1]!.word)
    )
      continue
    // "is there anybody who doesn't think": a question that affirms.
    if (/^(?:does|do|did)$/.test(doc.tokens[start - 1]?.word ?? '') && doc.tokens[start - 2]?.word === 'who') continue
    mark(end, end - 1)
  }
  for (const { end } of findFeelings(doc)) mark(end)
  for (const { start } of findSaidAfter(doc)) {
    for (let k = start; k >= 0 && doc.tokens[k]!.sentence === doc.tokens[start]!.sentence; k--) mentioned[k] = true
  }
  if (isApology(doc)) for (const { end } of findOwnPast(doc)) mark(end)
  for (const { start, end } of findUntrue(doc)) mark(end, start)

  function mark(end: number, from = end, gerund = false) {
    const stop = endOfScope(doc, end, gerund)
    for (let k = from; k < stop; k++) mentioned[k] = true
  }
}
