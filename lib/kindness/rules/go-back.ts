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
    '[ go|get|fuck|piss|bugger|sod|crawl|run|swim off? back to <adverb>? where|wherever|whatever|your|ur|their|his|her|<name> ..3 from|country|came|come|belong|home|boat|continent|homeland|land|jungle|village|hole ]',
    '[ go|get|fuck|piss|bugger|sod|crawl|run|swim off? back to where|wherever|whatever ..2 ] came|come|crawled|belong',
    '[ go|get|fuck|piss|bugger|swim|crawl off? back to your|ur|his|her|their <word>? <word>? ] country|continent|homeland|land|boat',
    '[ go|get|fuck|piss|swim off? back to africa|asia|pakistan|india|poland|romania|nigeria|bangladesh|syria|somalia|china|mexico|albania|afghanistan|iraq|iran|turkey|jamaica|israel|ireland|europe|russia|ukraine ] $',
    '^ [ go|fuck|piss off? home ] $ foreigner',
    '[ get|fuck|piss|go out|off of? our|my country|island|land|shores ]',
    "[ if you <do> n't|not like it|our|this|britain|england ..2 ] leave|go|here",
    "if you <do> n't|not like it|this ..2 [ leave|go|get|fuck back|home|out|off ]",
    "[ you|they|she|he|we <do> n't|not belong in this|our country|here ]",
    '[ send|ship|deport|kick|put you|him|her|them|<other> <word>? <word>? back|out|home ] to where|your|their|his|her|on|$',
    '[ learn|speak <prep>? <word>? english|proper ] !as|at|with|to',
    "[ if you|he|she|they ca|can n't|not <adverb>? speak english ..2 ] go|get|leave|shouldn't|n't|not",
    '[ <not> <adverb>? welcome in this|our country ]',
    '[ own|your kind|sort ] <be>? <not> welcome|wanted|here',
    '[ your|their kind|sort|lot ] <be>|<do>|are|should|<aux> <not> <adverb>? welcome|wanted|belong|here',
    '[ foreign|imported doctors|nurses|muck|scum|rubbish|lot go|should ] home',
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
