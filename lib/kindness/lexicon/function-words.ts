/** Words that carry grammar rather than meaning, by what they do. Each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const YOU = list("thee thou u y'all ya yall ye yersel yerself yez yis yiz you yous youse yourself yourselves yu")
export const SELF = list('i me meself mine myself our ours ourselves us we')
export const THIRD = list('he her hers herself him himself she them themself themselves they')
export const ANYBODY = list('all anybody anyone everybody everyone somebody someone whoever')
export const DETERMINERS = list(
  'a all an another any both each every half her his its many more most my no one other our some such that the their them these this those what which your ur yer',
)
export const BE = list("'m 're 's am are be been being is r was were")
export const SEEM = list(
  'appear appears became become becomes feel feels look looked looks remain remains seem seemed seems sound sounded sounds',
)
export const AUXILIARIES = list(
  "'d 'll 've can could did do does had has have may might must ought shall should used will would",
)
export const NEGATORS = list("ain't aint hardly isn't n't neither never no nor not without")
export const ADVERBS = list(
  'absolutely actually all already also always arguably as basically beyond bloody both certainly clearly completely consistently constantly damn definitely downright effing either entirely even ever exactly extremely flipping frankly freaking frigging fuckin fucking genuinely gonna honestly incredibly indeed just kinda literally massively merely most nothing now obviously officially once only outright perfectly plain plainly positively pretty probably proper properly pure purely quite rather real really right seriously severely simply so sodding sometimes somewhat still such sure surely terribly that thoroughly too totally true truly unbelievably utterly very well',
)
export const PREPOSITIONS = list(
  'about above across after against along among around at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past since through to toward towards under until up upon via with within without',
)
export const CONJUNCTIONS = list(
  'although and because but cos cuz if or so than that though unless when where whereas while who whom whose why',
)
/** Words before a clause proper: an attack after one of them stands at the start all the same. */
export const OPENERS = list(
  'ah alright and anyway aw but cheers congrats dear er frankly god haha hello hey hi hmm honestly jesus just lmao lol look love maybe mate meanwhile minister no now nope oh ok okay or please rofl seriously sir so sorry still then ugh um way well wow wtf yeah yep yes yet yo',
)
/** Adjectives and nouns that strengthen or colour a noun without insulting by themselves. */
export const COLOUR = list(
  'absolute arrant big biggest bloody blithering bunch complete certified damn damned entire feckin fecking first-class fat flaming flipping foul-mouthed freaking frigging fucking fuckin fully giant goddamn goddam great greatest grown huge jumped-up king-size known little massive mere motherfucking old ordinary out-and-out pair perfect petty poor proper puffed-up pure raging rank real right rotten screaming self-proclaimed self-important sheer single sodding stinking stuck-up thorough-going thundering tiny total true utter unelected useless walking wee young worst',
)
/** Every word that carries grammar, and those that only colour another. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  [
    YOU,
    SELF,
    THIRD,
    ANYBODY,
    DETERMINERS,
    BE,
    SEEM,
    AUXILIARIES,
    NEGATORS,
    ADVERBS,
    PREPOSITIONS,
    CONJUNCTIONS,
    COLOUR,
  ].flatMap(words => [...words]),
)
