import { isFriendly } from '../grammar/banter'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Telling somebody to go back',
  why: 'It tells a neighbour that they can never belong.',
  source: 'Crown Prosecution Service, guidance on hate crime',
}

/** What takes people away: beside somebody who is not happy here, it tells them to leave. */
const AWAY = /^(?:airport|boat|border|ferry|plane|port|there)$/
const UNHAPPY =
  /\b(?:(?:don|doesn|isn|aren|weren)[’']?t (?:born|good|like|want)|not happy|unhappy|so (?:awful|bad|racist)|your lot|complain|moan|are you\b)/i

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
    '[ if you <do> <not> like britain|england|here|it|our|this ..3 emigrate|fuck|get|go|leave back|home|off|out? ]',
    '[ he|she|they|you <do> <not> belong in our|this country ]',
    '[ he|she|they|you <do> <not> belong here ] foreigner|go',
    '[ deport|fly|kick|put|send|ship <other>|her|him|them|these|those|you <adverb>? <word>? back|home|out on|to|where ] a|africa|boat|his|pakistan|plane|the|their|whatever|where|your',
    '[ deport|send|ship her|him|them|these|those all? home ] ,? !early|for|now|safely|tonight|with',
    '[ learn the language ] or|!|.|$ !of',
    '[ came|come|coming over? here and|to ..1 sponge|steal|stealing|take|taking off|our ..2 ]',
    '^ [ learn|speak <prep>? <adverb>? english ] ,? before|if|or|you|$',
    '[ if he|she|they|you ca|could <not> <adverb>? speak english ..3 ] do|get|go|leave|should',
    '[ <not> like|need|want their|your kind|lot|sort|type ..1 here|in|near|round ..2 ]',
    '[ clear off back|home ..2 ]',
    '[ foreign|imported <word>? doctors|lot|muck|nurses|rubbish|scum go|should ..1 home ]',
    '[ <not> in my|our country he|she|they|you ..3 ]',
    '[ this <be> britain|england|our ..1 not ..3 ]',
    '[ take|taking back our country ] from',
    '[ when <be> they|you going|off back|home ] to|where|$ really',
    '^ [ away|clear|get|go|hop|jog|naff|push|sail back|home|off back? ,? <identity>|<insult> ]',
    '[ can|could|must|needs|should|to ~1 learn ~3 or bugger|clear|get|go|leave|naff|push|sling back|home|hook|off|out|your ..1 ]',
    '[ guest|guests|visitor|visitors in our|this country|island|land|town ..1 ] act|behave|shut|so|,|$',
    '[ this country|island|land|town <be> for|full|ours ..3 ]',
    '[ where <be> <he>|<you> actually|really from ]',
    '[ <be> <he>|<you> even <identity>|british|english|from|irish|scottish|welsh ..1 ]',
    "[ <adverb>? back across|over hadrian's|offa's|the border|bridge|channel|dyke|sea|wall|water ,? ] <you>|and|jock|paddy|taffy|where|with|$",
    '[ learn the language|lingo ] first|love|mate|pal|sunshine|, $',
    '[ airport|boat|border|ferry|plane|port ~2 <be> ~1 right|that|this ~1 there|way ..1 ] ,|$',
    '[ there <be> a ~1 boat|ferry|flight|plane to|waiting|leaving|home|every ..4 ]',
  ],
  words => `${words} tells somebody that they do not belong here.`,
  (doc, { from }) => !isFriendly(doc) && (!AWAY.test(doc.tokens[from]!.word) || UNHAPPY.test(doc.text)),
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
  ],
  misses: [],
}
