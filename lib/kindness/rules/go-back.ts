import { isFriendly } from '../grammar/banter'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Telling somebody to go back',
  why: 'It tells a neighbour that they can never belong.',
  source: 'Crown Prosecution Service, guidance on hate crime',
}

/** What takes people away: beside somebody who is not happy here, it tells them to leave. */
const AWAY =
  /^(?:airport|boat|border|door|ferry|flights?|gatwick|heathrow|hop|next|one|planes?|plenty|port|there|there's|theres)$/
const UNHAPPY =
  /\b(?:(?:don|doesn|isn|aren|weren)[’']?t (?:born|good|like|want)|not happy|unhappy|so (?:awful|bad|racist)|your lot|your sort|complain|moan|are you\b|visa\b|(?:\w*n[’']?t|not|never) (?:care for|fancy|keen on|suit|think much of|to your|up to) (?:our|the way we|this|your)?|hate (?:our|the way we|this country))/i
/** "our ferry isn't good enough": the way itself is spoken of. */
const OWN_WAY = /\bour (?:airport|boat|bus|ferry|flight|lift|plane|train)/i

export default phraseRule(
  {
    id: 'go-back',
    category: 'identity-attack',
  },
  [
    '[ bugger|crawl|fuck|get|go|piss|sail|sod|swim off? right? back to <adverb>? whatever|where|wherever <word>? ..2 belong|came|come|crawled|from ..1 ]',
    '[ bugger|crawl|fuck|get|go|piss|sail|sod|swim off? right? back to her|his|their|ur|your <word>? <word>? boat|continent|countries|country|homeland|jungle|land|village ]',
    '[ bugger|fuck|piss|sod off back to <adverb>? <word> ]',
    '^ [ get|go|sail|swim <adverb>? back to <identity>|afghanistan|africa|albania|asia|bangladesh|china|eritrea|ghana|india|iran|iraq|israel|jamaica|kenya|mexico|nigeria|pakistan|poland|romania|russia|somalia|syria|turkey|ukraine ]',
    '[ get|go back to <adverb>? afghanistan|africa|albania|asia|bangladesh|china|india|iran|iraq|israel|jamaica|mexico|nigeria|pakistan|poland|romania|russia|somalia|syria|turkey|ukraine ] if|then|where|you',
    '[ clear|fuck|get|piss off|out of? my|our|this country|island|land|shores ]',
    '[ deport|fly|kick|put|send|ship <other>|her|him|them|these|those|you <adverb>? <word>? back|home|out on|to|where ] a|africa|boat|his|pakistan|plane|the|their|whatever|where|your',
    '[ deport|send|ship her|him|them|these|those all? home ] ,? !early|for|now|safely|tonight|with',
    '[ learn the language ] or|!|.|$ !of',
    '^ [ learn|speak <prep>? <adverb>? english ] ,? before|if|or|you|$',
    '[ foreign|imported <word>? doctors|lot|muck|nurses|rubbish|scum go|should ..1 home ]',
    '^ [ away|clear|get|go|hop|jog|naff|push|sail back|home|off back? ,? <identity>|<insult> ]',
    '[ can|could|must|needs|should|to ~1 learn ~3 or bugger|clear|get|go|leave|naff|push|sling back|home|hook|off|out|your ..1 ]',
    '[ guest|guests|visitor|visitors in our|this country|island|land|town ..1 ] act|behave|shut|so|,|$',
    '[ this country|island|land|town <be> for|full|ours ..3 ]',
    "[ <adverb>? back across|over hadrian's|offa's|the border|bridge|channel|dyke|sea|wall|water ,? ] <you>|and|jock|paddy|taffy|where|with|$",
    '[ airport|airports|boat|border|ferry|plane|port ~2 <be>? ~1 right|that|this ~1 there|way ..1 ] ,|$',
    '[ there <be> a ~1 boat|ferry|flight|plane to|waiting|leaving|home|every ..4 ]',
    '[ there|theres <be>? ~3 <passage> ]',
    '[ next <passage> ~2 <be>|departs|goes|home|leaves|sails ..2 ]',
    '[ <passage> <be> ~1 leaving|thataway|waiting ..2 ]',
    '[ one way|one-way ticket ..2 ]',
    // try that elsewhere
    '[ ask|complain|moan|protest|shout|try|whinge ~7 in <abroad> and|,|or|see|$ ..4 ] !?',
    '^ [ ask|complain|get|go|live|moan|sit|stay|teach|try|whinge ~5 in|to your own ~1 country|countries|homeland|hut|jungle|land|mud|swamp|village ..1 ]',
    // nobody asked for them
    '[ nobody|no-one|who|what asked|begged|forced|invited|made <him>|<you>|them ~1 to? come? ~1 here|over|to ~1 and|here|,|britain|england|lecture|scotland|so|tell|this|ulster|wales ..3 ] !day',
    '^ [ deport <him>|<name>|<role>|<you> ] and|,|$ !,',
    '[ sooner ~1 <identity>|foreigners|they|these ~1 clear|go|leave|pack|sling off|back|home|hook|out|up ~1 and|better|out|the ..2 ] !fair',
    '[ away|hop|off|trot ~1 back|hame|home to your|yer <word> ..2 ]',
  ],
  words => `${words} tells somebody that they do not belong here.`,
  (doc, { from }) =>
    !isFriendly(doc) && (!AWAY.test(doc.tokens[from]!.word) || (UNHAPPY.test(doc.text) && !OWN_WAY.test(doc.text))),
)

export const examples: Examples = {
  flags: [
    'Go back to your own country',
    'Go back to where you belong',
    'Why don’t you go back to whatever hole you came from',
    'Fuck off back to Poland',
    'Get out of our country',
    'Send them all back to where they came from',
    'Learn English',
    'Ship them all home',
    'Don’t like our rules? The airport’s that way',
    'Not happy with the ward? There’s a flight to Manila every night',
    'Not keen on our weather? Heathrow is thataway.',
    'Try asking for a flat in Baghdad, see how far you get',
    'Who invited you over here to tell us how to teach',
    'Deport him and the estate gets its car park back',
    'The sooner these foreigners pack up the better',
  ],
  spares: [
    ['I am going back to my own country for Christmas', 'one’s own trip'],
    ['She went back to Nigeria to see her mum', 'a trip'],
    ['We are going back to paper notes', 'a thing'],
    ['He told me to go back to my country', 'reported'],
    ['Go back to the ward and check the drug chart', 'a place of work'],
    ['He wants to learn English, are there classes near Leeds?', 'kind'],
    ['The ferry is that way, love, follow the blue signs', 'directions'],
    ['There is a boat to Arran every hour in July', 'a timetable'],
    ['There is a flight every morning from Inverness', 'a timetable'],
    ['Nobody made you come in on your day off and we are grateful', 'thanks'],
    ['Try asking for a council flat in Leeds, see how long the list is', 'a place nearby'],
    ['They want to deport him and his children, please write to your MP', 'concern'],
    ['We have packed our bags and the coach is late', 'a journey'],
  ],
  misses: [],
}
