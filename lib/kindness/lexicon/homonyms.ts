/** Insulting words that are also others, and how to tell. Each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Also verbs: "you cheat on her", "we refuse to", "this will cripple the service". */
export const ACTED = list(
  'ape bully cheat con cripple dog drain fake fool grass hound jerk knob lag mug nag parrot plague queer rat refuse scab shaft slag slug snake sponge spoil squirrel tool trash troll tube weasel worm',
)

/** Also parts of the body. */
export const BODY_PARTS = list(
  'arse arsehole arseholes ass asshole assholes bellend bollock bollocks cock cocks cunt dick dicks fanny knob knobs minge nob prick pussies pussy tit tits todger tool twat willy',
)

/** Said of whatever is hard: a Monday, a form, life. */
export const EVERYDAY_PAINS = list(
  'bastard bastards bitch bugger cow cunt fucker git killer motherfucker nightmare pig sod swine',
)

/** What stands near the other sense. */
export const HOMONYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    bitch: 'kennel kennels litter pup pups puppies puppy spayed vet whelping whelped terrier labrador spaniel collie',
    dyke: 'fens fen river drainage offa sea flood road walk breach embankment ditch marsh tide',
    dykes: 'fens fen river drainage sea flood road breach embankment ditch marsh tide',
    fag: 'packet light lighter ash smoke smoking smoked ashtray mouth cigarette lit tobacco nicotine break',
    faggot: 'butcher dinner peas gravy mash supper menu canteen pork oven',
    faggots: 'butcher dinner peas gravy mash supper menu canteen pork oven',
    fags: 'packet light lighter ash smoke smoking smoked ashtray cigarette cigarettes lit tobacco quit booze pack nicotine',
    shag: 'harbour cliff cormorant tobacco bird carpet seabird',
    slag: 'heap heaps mine furnace steel coal tip iron',
    spade: 'dig garden bucket shovel cards',
    spastic:
      'diplegia quadriplegia hemiplegia paresis bladder bowel muscle muscles flaccid tone gait cerebral palsy botox paraparesis',
    tranny: 'gearbox transmission engine motor clutch van radio truck',
    wop: 'doo bop pop',
    wops: 'doo bop',
  }).map(([word, near]) => [word, list(near)]),
)
