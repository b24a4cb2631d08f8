import { SELF } from '../lexicon/function-words'
import { isApology } from './apology'
import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** After these words somebody else speaks, to the end of the clause: `A man told me to …`, `Calling nurses …`. */
const REPORTS: readonly Phrase[] = [
  '^ called|labelled|branded <det>',
  'called|calling|calls|call|labelled|labelling|labels|branded|branding|dubbed <person>',
  'called|calling|calls|call|labelled|labelling|labels|branded|branding|dubbed <self>',
  'called|calling|calls|call|labelled|branded <det> <word>? <word>',
  "being|been|be|was|were|am|is|are|got|get|getting|'m|'re|'s <adverb>? called|labelled|branded|dubbed",
  'told|telling|tells|asked|ordered|asking|ordering <person>',
  'told|telling|tells|asked|ordered|asking|ordering <self>',
  'told|telling|ordered <det> <word>? <word> to|that',
  '!whoever <person> <adverb>? said|says|say|saying|wrote|writes|thinks|think|thought|believes|believe|reckons|reckon|claims|claim|claimed|implied|implies|suggested|suggests|joked|insisted|insists|replied|posted|tweeted|texted|emailed|muttered|commented that?',
  'someone|somebody|patient|relative|man|woman|he|she|they ..6 said|wrote|shouted|screamed|yelled|spat|hissed|muttered',
  'saying|shouted|screamed|yelled|shouting|screaming|yelling|chanted|chanting|hissed|writes|wrote|muttered !the|a|this|that|these|it|your|our|my|to|a',
  'heard|alleged|alleges|alleging|charged|convicted|guilty|jury|claimed|admitted|testified|inquest that|of|with|heard',
  'inbox|message|messages|email|emails|comment|comments|letter|letters|note|voicemail|voicemails|dms|replies|mentions|graffiti|card ..4 :',
  'apparently|supposedly <self>',
  'threatened|threatening|threatens|threaten',
  'threats|threat to|of|from',
  'accused|accuses|accusing|accuse <self>? <person>? of',
  'word|words|term|phrase|slur|insult|label|nickname|hashtag !you',
  'words|names|things|abuse|insults|slurs|comments|messages|phrases|language|stuff like|such|including|as',
  'ok|okay|acceptable|right|fair|fine|wrong|unfair|unkind|cruel|cool|helpful to say|think|suggest|assume|tell|wish|hope',
  'idea|notion|belief|claim|suggestion|allegation|rumour|stereotype|myth|trope|stigma that|of',
  'if <you> <adverb>? say|think|believe|write|tell|call',
  'if <person> <adverb>? says|thinks|believes|said|writes|tells|calls|called|told',
  'stop|without|against|quit saying|telling|wishing|thinking|treating|pretending|claiming|suggesting|implying|assuming',
  'whoever|anyone|anybody|everyone|everybody|those ..1 tweeted|posted|said|says|thinks|thinking|believes|reckons|claims|wrote|saying that? <group>|<identity>|nurses|teachers|carers|doctors',
  'chant|chants|chanted|chanting|sing|sang|singing|shout|shouts|shouted|yell|yells|scream|mutter|mutters ..6 :',
  'who|that <adverb>? say|says|think|thinks|said|believe|believes|treat|treats|write|send|wish|thought|call|calls',
  'saying|says that|how',
  '<we> used to <adverb>? think|believe|assume|say|call|reckon',
  // what is written on things, and heard in passing
  'banner|banners|placard|placards|poster|posters|sign|signs|sticker|note|notes|letter|email|text|post|posts|tweet|comment|comments|caption|headline|headlines|review|reviews|casebook|file|form|board|report|record|graffiti|wall|windscreen|card|screen|slide|script|leaflet|flyer|paper|papers|title|badge|t-shirt|shirt|hat|mug|caller|voicemail|article ..4 say|says|said|saying|read|reads|reading|calls|called|calling|claims|claimed',
  'hear|hears|hearing|overhear|overheard|overhearing <adverb>? that? !about|from <person> <be>|<aux>',
  'hear|heard|hears|overheard|overhear <adverb>? that',
  'taught|teaching|teach <self>|<him>|kids|children? that',
  'tell|tells|telling themselves|themself|herself|himself|myself|yourself',
  'thinks|believes|reckons|worries|feels|fears|half-believes that? <he> <be>',
  // a place and time, and what was said there
  'till|desk|counter|reception|phone|phones|door|gate|gates|queue|bus|inbox|voicemail|window|windscreen|handover|clinic|waiting|line|street|corridor|playground|feed|timeline|mentions|dms ..5 :',
  'today|tonight|yesterday|lately|morning|afternoon|evening|night|week ..2 on|in|at|from ..6 :',
  'been|being|get|gets|got|getting|was|were|am ..1 shouted|yelled|sworn|spat|screamed at',
  'got|get|gets|getting|been|being|was|were told|instructed|advised to|i|we|that',
  'advice|tip|motto|slogan|chorus|lyrics|password|clue ..7 :',
]

/** These deny or suppose all of their clause, from where they start: `It isn't true that …`, `There is no such thing as …`. */
const UNTRUE: readonly Phrase[] = [
  // care, and an offer, in words that could be neither
  '<person> <have>|<do>|<be> ..2 no|a|any brain|heart|spine|spinal|backbone|nerve|guts|bowel ..1 injury|damage|trouble|failure|bleed|tumour|rhythm|murmur|pain|cancer|tissue',
  '<person> <have> ..2 no|a heart|brain left to operate|scan|treat|save',
  '<we> ..5 you ..4 with the|a|some|your|my car|minibus|taxi|van|flask|kettle|cake|soup|tea|biscuits|wheelchair|coat|coats|umbrella|keys|parcel|dinner|lunch',
  '<we> know where you live ..6 form|records|file|letter|parcel',
  '<not> <adverb>? post|tweet|write|share|repeat|type|put ..1 that !<you>',
  "<we> 'd|would|could <adverb>? kill|murder|strangle|throttle|fight|knife|sell|trample ..3 for a|an|some|half|one <word>",
  'it|that <be> <not> <adverb>? true|right|fair|the|because|as that|to|if|case',
  'not|never|hardly|far <adverb>? true|from|fair true? that|to',
  'there <be> <not>|no ..1 such thing|thing|person as',
  '<not> ..1 a case|question|matter of',
  'it <be> a|an myth|lie|cliche|stereotype|slur|insult that|to',
  '<we> <not> <adverb>? have it said',
  '<we> <have> ..1 met|known|had|seen|worked ..9 <not> one of them',
  'hope|hoping|pray|praying|wish <you>|<your>|<him>|<his>|nobody|none|no ..4 never <adverb>? have|has|had|need|needs|get|gets|end|ends|face|faces|feel|feels|wait|waits|see|sees|sit|sits|go|goes to|stuck|sick|ill|up|where|what|this|that|through|a|the|on|in !your|better|well|peace|job|kids|again',
]

/** After these the author denies it, to the end of the clause: `Nobody here thinks …`, `I don't want …`. */
const DENIALS: readonly Phrase[] = [
  'nobody|none|noone <prep>? <word>? <adverb>? thinks|think|said|says|saying|say|called|calling|calls|believes|is|are|was|wants|deserves|hates|should',
  'no one|patient|nurse|doctor|person|human <prep>? <word>? <adverb>? thinks|said|says|saying|called|calling|believes|is|was|wants|deserves|hates|should',
  '<not> <adverb>? saying|suggesting|calling|implying|think|believe|thinking|mean|say|call|claim|want|wanted|wish|hope|condone|support|tolerate|accept|allow|encourage|agree|deserve|assume|suggest|hate|hating|despise|imply|said|called|meant|thought',
  'never <adverb>? say|said|call|called|think|thought|want|wanted|wish|hope|condone|support|hurt|kill|hit|harm|hate|treat|tell|deserve|let',
  'should|must|will|never|can <not>? let <person>',
  'refuse|refused|refuses to',
  'far from',
  '<not> <adverb>? true|fair|right|accurate|helpful|fact that|to',
  'would|could|should|must|will <not> <adverb>? <harm>',
]

/** After these the author speaks of how they feel about themselves: `Feeling like a …`, `It made me look …`. */
const OWN_FEELINGS: readonly Phrase[] = [
  'feel|feels|felt|feeling <adverb>? like',
  'make|makes|made|making <self> feel|look|sound|seem|out|into',
  'treat|treated|treats|treating|talk|talks|talked|talking|spoke|speak|speaks|mistook|took|take|taken|taking <prep>? <self> like|as|for',
  'treated|seen|viewed|dismissed|portrayed|regarded|described|depicted|spoken <prep>? like|as',
  "stop|quit|not|n't treat|treating|portraying|describing|dismissing",
]

/** Before these somebody else has spoken: `Thick kid, they said`. */
const SAID_AFTER: readonly Phrase[] = [
  ', he|she|they|<role> <adverb>? said|told|wrote|shouted|muttered|sneered|announced|added|goes <self>? $|,|to|in|at|when|with',
  ', said|says|wrote|shouted|muttered|announced|goes he|she|they|someone|nobody|<role>|<name>|the|a',
  'said|shouted|muttered|whispered|yelled|hissed|sung|spoken|screamed to|at <self> by',
]

/** In an apology, what the author said or did before is told, not said again: `I said you were a snob`. */
const OWN_PAST: readonly Phrase[] = [
  'i <adverb>? said|called|wrote|posted|told|shouted|thought|swore|assumed|typed|put',
  'i should|could <not> have <adverb>? said|called|written|posted|told|shouted|assumed|implied',
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
