import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'go-back',
    category: 'identity-attack',
    title: 'Telling somebody to go back',
    why: 'It tells a neighbour that they can never belong.',
    source: 'Crown Prosecution Service, guidance on hate crime',
  },
  [
    '[ go|get|fuck|piss|bugger|sod|crawl|swim|sail off? right? back to <adverb>? where|wherever|whatever <word>? ..2 came|come|crawled|belong|from ..1 ]',
    '[ go|get|fuck|piss|bugger|sod|crawl|swim|sail off? right? back to your|ur|his|her|their <word>? <word>? country|countries|continent|homeland|land|boat|jungle|village ]',
    '[ fuck|piss|bugger|sod off back to <adverb>? <word> ]',
    '^ [ go|get|swim|sail <adverb>? back to <identity>|africa|asia|pakistan|india|poland|romania|nigeria|bangladesh|syria|somalia|china|mexico|albania|afghanistan|iraq|iran|turkey|jamaica|israel|russia|ukraine|kenya|ghana|eritrea ]',
    '[ go|get back to <adverb>? africa|asia|pakistan|india|poland|romania|nigeria|bangladesh|syria|somalia|china|mexico|albania|afghanistan|iraq|iran|turkey|jamaica|israel|russia|ukraine ] you|then|where|if',
    '[ get|fuck|piss|clear out|off of? our|my|this country|island|land|shores ]',
    '[ if you <do> <not> like it|our|this|britain|england|here ..3 leave|go|get|fuck|emigrate back|home|out|off? ]',
    '[ you|they|she|he <do> <not> belong in this|our country ]',
    '[ you|they|she|he <do> <not> belong here ] go|foreigner',
    '[ send|ship|deport|kick|put|fly you|him|her|them|these|those|<other> <adverb>? <word>? back|out|home to|on|where ] where|whatever|boat|plane|a|the|their|your|his|africa|pakistan',
    '[ send|ship|deport them|those|these|him|her all? home ] ,? !early|for|tonight|with|now|safely',
    '^ [ learn|speak <prep>? <adverb>? english ] ,? $|you|or|if|before',
    '[ if you|he|she|they ca|could <not> <adverb>? speak english ..3 ] go|get|leave|should|do',
    '[ <not> want|need|like your|their kind|sort|lot|type ..1 in|here|round|near ..2 ]',
    '[ clear|get|naff|jog|push off|out|on back? home|to <prep>? ..2 ] <identity>|romania|poland|africa|country|where|india|pakistan|nigeria',
    '[ for british|english|white|our|local people|folk|own <adverb>? ..1 ] ,? so|not|first|only clear|go|get|you|them',
    '[ clear off home|back ..2 ]',
    '[ your|their kind|sort|lot|people ..1 <be>|<aux> <not> <adverb>? welcome|wanted|belong here? ]',
    '[ foreign|imported <word>? doctors|nurses|muck|scum|rubbish|lot go|should ..1 home ]',
    '[ <not> in my|our country you|they|he|she ..3 ]',
    '[ this <be> england|britain|our ..1 not ..3 ]',
    '[ take|taking back our country ] from',
    '[ when <be> you|they going|off back|home ] where|to|$ really',
  ],
  words => `${words} tells somebody that they do not belong here.`,
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
  ],
  spares: [
    ['I am going back to my own country for Christmas', 'one’s own trip'],
    ['She went back to Nigeria to see her mum', 'a trip'],
    ['We are going back to paper notes', 'a thing'],
    ['He told me to go back to my country', 'reported'],
    ['Go back to the ward and check the drug chart', 'a place of work'],
    ['He wants to learn English, are there classes near Leeds?', 'kind'],
  ],
  misses: [],
}
