/** Insulting words that are also others, and how to tell. Each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Also verbs: "you cheat on her", "we refuse to", "this will cripple the service". */
export const ACTED = list(
  'ape bully cheat con cripple dog drain fake fool grass hound jerk knob lag muck mug nag parrot plague queer rat refuse scab shaft slag slug snake sponge spoil squirrel tool trash troll tube weasel worm',
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
    ape: 'zoo enclosure keeper jungle chimp forest',
    bat: 'roost cave roof colony belfry survey wings flight pipistrelle cricket baseball innings wicket',
    bats: 'roost cave roof colony belfry survey wings flight pipistrelle cricket baseball',
    'old bat': 'roost cave roof colony survey flight pipistrelle cricket innings',
    'bottom feeder': 'fish tank aquarium carp catfish flounder skate trawl pond sea seabed',
    'bottom feeders': 'fish tank aquarium carp catfish flounder skate trawl pond sea seabed',
    bitch: 'kennel kennels litter pup pups puppies puppy spayed vet whelping whelped terrier labrador spaniel collie',
    dyke: 'fens fen river drainage offa sea flood road walk breach embankment ditch marsh tide',
    dykes: 'fens fen river drainage sea flood road breach embankment ditch marsh tide',
    jokes: 'laugh laughed laughs told tells crack cracks',
    knob: 'volume door drawer radio cooker butter',
    lump: 'feel felt breast throat sugar scan biopsy neck doctor',
    spanner: 'lost handy wheel nut nuts bolt toolbox',
    fool: 'fruit gooseberry custard raspberry',
    fag: 'packet light lighter ash smoke smoking smoked ashtray mouth cigarette lit tobacco nicotine break',
    faggot: 'butcher dinner peas gravy mash supper menu canteen pork oven',
    faggots: 'butcher dinner peas gravy mash supper menu canteen pork oven',
    fags: 'packet light lighter ash smoke smoking smoked ashtray cigarette cigarettes lit tobacco quit booze pack nicotine',
    clot: 'leg lung lungs calf groin vein veins warfarin apixaban heparin scan stroke brain artery blood thinner thinners anticoagulant doppler dvt pe line',
    clots:
      'leg lung lungs legs calf groin vein veins warfarin apixaban heparin scan stroke brain artery blood thinner thinners anticoagulant doppler dvt pe line',
    cow: 'farm milk milking calf vet field herd dairy barn heifer bull udder gate moo',
    cows: 'farm milk milking calf calves vet field herd dairy barn heifers bull udders gate',
    goat: 'farm milk cheese field kid vet curry petting',
    'lump of lard': 'onion onions flour recipe pan fry pastry fridge butcher dripping',
    pig: 'farm pen vet sty trotters litter piglets bacon roast guinea',
    pigs: 'farm pen vet sty trotters litter piglets bacon roast guinea',
    prick: 'needle needles finger test tests skin blanket blankets allergy lancet thumb heel',
    pricks: 'needle needles finger test tests skin fingers allergy lancet thumb heel',
    rat: 'trap traps poison bait droppings pest sewer cage tail',
    rats: 'trap traps poison bait droppings pest sewer bins skip cage',
    shag: 'harbour cliff cormorant tobacco bird carpet seabird',
    slag: 'heap heaps mine furnace steel coal tip iron',
    spade: 'dig garden bucket shovel cards',
    plank: 'scaffold',
    spastic:
      'diplegia quadriplegia hemiplegia paresis bladder bowel muscle muscles flaccid tone gait cerebral palsy botox paraparesis',
    tranny: 'gearbox transmission engine motor clutch van radio truck',
    sheep: 'farm field flock lamb lambs lambing shear ewe ewes ram wool vet pen dip tup dog fleece hill trap',
    snake: 'bite bites venom antivenom zoo reptile grass tank vivarium adder python',
    toad: 'pond garden natterjack tunnel',
    'total clots': 'leg legs lung groin vein scan apixaban',
    trout: 'pond fish fishing river rod lake fly farm loch reservoir',
    'waste of oxygen': 'cylinder cylinders valve mask flow concentrator',
    'wet lettuce': 'salad sandwich baguette tomato fridge bap',
    'wind bag': 'flatus gas trapped',
    wop: 'doo bop pop',
    wops: 'doo bop',
  }).map(([word, near]) => [word, list(near)]),
)
