import { type Examples, phraseRule } from './rule'

/** What may be had or found in truth. */
const FOUND =
  /^(?:lice|head|trans|ticks?|nits|fleas|mites|threadworms?|leeches|maggots|kidney|gallstones|boils?|warts?|scabies|mould|tapeworms?|wasps)$/

export default phraseRule(
  {
    id: 'not-a-person',
    category: 'dehumanising',
    title: 'Speaking of a person as a thing or a beast',
    why: 'Whoever is made into an “it” may be handled like one.',
    source: 'Haslam, "Dehumanization" (2006)',
  },
  [
    // not a person, and nothing human
    '[ <agent>|<he>|it|that <be> <not> a|an|even|any|quite|fully|really|entirely? a|an? person|human|people ~1 ] ,|$|.|;|that|at|there',
    '[ <not> <be>? a|an? person|human|people|man|woman|doctor|nurse ,|;|. ~1 just|only|merely? a|an? ~1 mouth|gob|thing|machine|number|numbers|arse|robot|lump|bag|void|stain ..4 ]',
    '[ do|would <not> ~1 call|treat|think it|that|him|her|them ~3 a|as|of|an? ~1 man|woman|human|person|people ..1 ] $',
    '[ <word> on ~1 two|four? legs ] !table|chair|stool|stand|dog|feet|ulcers',
    '[ two-legged|two legged <word> ..1 ]',
    '[ <word>|thing|something|mouth|wallet|bin|suit|stain that walks|walked|talks|learned|learnt|breathes|votes ~3 like|to|on|and ..3 ] !dog|robot|toy|baby|patient|child|doll|fine',
    '[ <be>|just|only numbers|wallets|mouths|bodies|stomachs|bladders|bins with ~1 teeth|legs|feet|hair|names|coats ..2 ]',
    '[ do <not> feed it|them|the ~1 <word> ..2 ] !ducks|birds|gulls|pigeons|dog|cat|bears|fish|chips|bread|animals|printer',
    '[ the thing|creature|specimen|lump|slug|toad|lizard in|with a|the|that ~1 <colour>* <word>? ~1 <attire>|tie|wig ..2 ]',
    '[ what <be> ~1 left ~1 in|on|under|round ~1 the ~1 sink|bath|plughole|drain|shoe|boot|carpet|toilet|pan|bin ] $',
    '[ something|thing|anything|what ~1 <you>|one ~2 find|scrape|wipe|fish|flush|pull|step ~3 in|on|off|out|under|down ~3 <word> ..3 ] !website|page|report|drawer|library|useful|helpful',
    '[ <lowly>|<vermin>|<dehumanising>|clowns in|at|on|running that|the|this|our ~2 <word> , not ~2 <plural> ..1 ]',
    '[ called him|her|them|us? ~1 vulnerable ~3 thing|animal|parasite|it ..3 ]',
    '[ sewage|slurry|slime|scum|filth|rubbish|waste|dregs|vermin in|on|at there|here|that ~1 hotel|wing|prison|estate|ward|camp|place|hostel|$ ..1 ]',
    '[ evolution|nature|darwin|god ~2 backwards|mistake|gave|slipped|wrong|failed ..4 ] $',
    '[ selfish|stupid|inconsiderate|useless|lazy corpse|body|carcass|cadaver on|in|at|under ..3 ]',
    '[ <be> ~2 a ~2 bed|bay|space|oxygen|skin blocker|filler|waster|thief|sack|bag ..2 ]',
    '[ where|how|that we|they store|keep|file|park|house|dump|pile the ~1 vegetables|zombies|cattle|animals|beasts|corpses|stock|livestock ..2 ] !fridge|cold|store|field|farm|barn',
    '[ <agent> , clutter|waste|cargo|freight|litter|ballast|refuse ..3 ]',
    '[ nothing|something|little ~1 <not>? quite|very|remotely|much? human ~1 in|about|left|under|behind|inside|there|at|$ ..3 ] !error|factor|rights|resources',
    '[ <not> ~2 a|any human|person|soul|heartbeat ~1 in|inside|under|behind|beneath ~1 that|the|his|her|there ~1 <attire>|toupee|wig|skin|makeup|mask|uniform|lipstick|$ ..1 ]',
    '[ whatever|what ~2 under|behind|inside|beneath ~3 <attire>|toupee|wig|makeup|mask ~2 it|is|isn ..4 ]',
    '[ <we> ~1 <will>|would|could|ca <not> ~1 call them|him|her|that|it ~1 people|human|humans|a ~1 person|man|woman|human ..1 ]',
    '^ [ not ~1 people|human|humans , ~1 <dehumanising>|<vermin> ]',
    '[ two legs and a|an ~1 <word> ..4 ]',
    '[ check|checking|feel|felt for a pulse ..3 ] $ !on|wrist',
    "[ round them|him|'em up ~1 and ..5 ] !cats|dogs|sheep",
    '[ look|see what the ~1 sewer|gutter|swamp|drain|cat|tide|bog ~2 coughed|spat|dragged|washed|threw|sicked ~1 up|in|out ..2 ]',
    '[ it calls itself a|an|the ~1 <role-word>|<word> ]',
    '[ herd|pack|swarm|bunch|cage|sty of ~1 <vermin>|cattle|pigs|monkeys|apes|sheep|animals ~2 would|could|has|have ..5 ]',
    '[ ape|monkey|chimp|pig|dog|goat|donkey|sheep could|would ~1 do|run|manage|teach|nurse ~1 <theirs>|your|that|the|it ..4 ]',
    '[ <agent>|junkies|addicts|drunks|beggars|<plural>|they|you <be> ~1 a|the ~1 disease|plague|cancer|infestation|infection|virus|parasite|stain|blight|pestilence ..3 ] !carriers|control',
    '[ <not> ~1 patients|people|tenants|pupils|residents|clients ,|they|theyre ..2 bed blockers|animals|numbers|vermin|rubbish|cattle|cargo|waste ..2 ]',
    '^ [ send|bring|let|shove the ~1 cattle|herd|animals|sheep|livestock|beasts ~1 in|through|next|out ..1 ] !field|farm|vet',
    '[ pest control|exterminator|rentokil needs|need|should|must|for|wants ~3 <agent>|family|<human>|them|him|her ..2 ] !rats|mice',
    '[ less ~2 than|form ~2 mould|slime|algae|fungus|mould|plankton|amoeba ..1 ]',
    '[ queue|street|estate|hostel|ward|waiting room|office|place|meeting ~4 <be> ~1 a|like ~1 a? zoo ..2 ] !trip|chairs',
    '[ those|them|these creatures|things|animals|beasts ..2 ] $|who',
    '[ a machine|robot , ~1 no|without ..4 ]',
    '[ <dehumanising>|<vermin>|<lowly> with|in|wearing a|an|the|their|cheap|nice? ~1 <attire> ..1 ] !and|drawing|cartoon|costume|pocket|song',
    '[ not so much a|an ~1 <word> as a|an ~1 <dehumanising>|<vermin>|<ill>|stain|thing ..1 ]',
    '[ <dehumanising>|<vermin> would|could|have|has|is|are ~2 <comparative>|more|better ~3 than ~1 <agent>|<you>|<theirs>|our|the|that|this ..3 ]',
    '^ [ <dehumanising> , circling|picking|waiting|sniffing|breeding|swarming|scavenging ..5 ]',
    '[ that|this creature runs|says|wants|thinks|told|calls|sits|gets|signed|who|shut ..3 ]',
    '[ sort|kind|type of thing|creature|beast ~1 that|which|you ~1 grows|lives|crawls|breeds|hides|find|step|scrape|flush ..4 ] !useful|garden|desert',
    '[ put|take|chuck|leave|throw|set ~1 <agent>|<him>|<you>|her|drunk|them ~4 out with the bins|rubbish|recycling|trash|cat|litter ]',
    '[ bring|get|fetch ~1 out? the hose|hoses|muzzle|muzzles|prod|net|nets|cage|cages|traps for|on|to ~1 <agent>|that|them|those ..2 ]',
    '[ they|<agent> ~1 come|came|arrive|turn ~4 and multiply|breed|spread|spawn ..2 ]',
    '[ would|do <not> ~1 call ~1 that|it|him|them|her ~1 a|an ~1 human|person|woman being? ] $',
    // a thing, an it
    '[ that|those|them thing|things|creature|creatures|beast|specimen ~1 in|on|at|behind|from|with|under|beside|running|called|back|who|calling ~4 <word> ..2 ] !bleeping|beeping|leaking|it',
    '^ [ what ~2 <be> it ~1 that|which ~3 <beastly>|crawled|crawling ..3 ]',
    '[ it|what|thing ~2 <beastly> ..4 ] !on|the|floor|river|pond',
    '^ [ it speaks|talks|lives|walks|breathes|thinks|reads ] $|!',
    '^ [ it wants|thinks|reckons|hopes ~1 to be ~1 <role-word>|mayor|leader ..1 ]',
    '[ put|sat|shoved|plonked|dressed|send|stick it ~1 back|in|on|up|behind ~1 a|its|his|her|the ~1 <attire>|cage|kennel|swamp|pond|chair|desk|zoo|office ..2 ] !form|letter|email|by',
    '[ they|we|somebody|someone let|gave|taught it ~1 a|the? ~1 qualify|vote|speak|talk|drive|teach|out|in|title|badge|job ..1 ] !slide|go|rest|ring|lie',
    '[ where|which cage|hole|pond|swamp|rock|drawer|zoo ..1 <do>|did they|you|it ..4 ]',
    // creeping, herding, breeding
    '[ <agent>|who|<plural>|lot|they ~2 slither|slithers|slithered|slithering|scuttle|scuttles|scuttled|scuttling|spawn|spawns|spawned|spawning|infest|infests|infested|infesting|ooze|oozes|oozed|swarm|swarms|swarming ..4 ] !snake|bees|wasps',
    '[ <agent>|them|they|<number>|lot|full|swarm ~4 breeding|breed|breeds|multiplying|multiply|multiplies|spawning ~1 like|faster|quicker|away|again|all|and ..4 ] !programme|season|dogs|birds|pair|colony|bacteria',
    '[ swarm|swarms|herd|herds|plague|infestation|litter|nest|shoal|flock|pack|brood of ~2 them|<agent>|families|vipers ..3 ] !dogs|wasps|bees|sheep|mice|rats',
    '[ come|came|coming|comes ~1 in|out|over|round|shuffling like ~1 a|an|the ~1 plague|swarm|locusts|rats|flies|cockroaches|flood|zombies|infestation|disease ..3 ]',
    '[ zombies|zombie come|came|coming|shuffling|shuffle|queuing|outside|on|in|move ..4 ] !film|play|theatre',
    '[ pig|pigs|hogs|swine|hyena|hyenas|vultures|wolves|jackals|gulls|flies|maggots|rats at|round|around|on|over a|the|their|its ~1 trough|bucket|carcass|corpse|carrion|swill ..1 ]',
    '[ feeding time|feedtime at the ~1 zoo|trough|farm|kennel ] !is|starts|was|and|$|.|today|tomorrow',
    '[ they|<agent>|lot|family|families|kids|people ~6 like ~1 a|the ~1 kennel|zoo|farmyard|pigsty|menagerie ..3 ]',
    '[ like ~1 a|the ~1 kennel|menagerie|pigsty|cattle in there|here|there|tonight|market|mart ..1 ] !printer',
    '[ oink|moo|baa|hiss|woof ~1 oink|moo|baa|hiss|woof ]',
    '[ <agent>|he|she ~4 knuckles on|along|dragging the ..2 ]',
    '[ grunt|grunts|grunted ~1 when|at|if|instead|like ~2 <you>|spoken|asked|talk|an ..3 ] !weights',
    "[ sort|kind|type of ~1 thing|creature|beast|slime|mould <you>|one would|'d|find|scrape|wipe|step ..6 ]",
    '[ like a|some|the thing|creature|beast|insect|lizard|reptile|waxwork with|that|who|deciding|out|from|in ..4 ] !swings',
    '[ what they|he|she|you keep|keeps|have|breed in|up there|here ..1 ] $ !fridge',
    '[ wipe|wiped|scrape|scraped|wash|washed|rinse|bleach <you>|<him>|her|them off|from|out ~1 <theirs>|my|our|the ~2 shoe|shoes|boots|boot|sole|hands|chair|seats|steps|heel ..1 ]',
    // handled as stock
    "[ tag|tagged|milk|milked|herd|herded|shear|brand|crate|pen|corral|stun|slaughter them|him|her|'em|em ~1 in|up|all|,|and|like|off|next|$ ..3 ] !out|bleed|with|love",
    "[ bulldoze|fumigate|incinerate|exterminate|gas|napalm|nuke|lance|delouse|compost|cull the|'em|em|them|him|her|it|that ~1 lot|all|,|down|out|off|in|$ ..2 ] !gutters|pipes|pasta|sheets|wound|steps|road|radiator",
    '[ should|could|must|please|somebody|we ~1 put|lay|spread|sprinkle ~1 some? ~1 poison|pellets|traps|powder down|out ~1 for|on|$ ..2 ]',
    '[ poison|fumigating|bleach|pest control works|needed|it|them|time|wants ~1 ] $ !rats|mice',
    '[ throw|chuck|toss|lob ~1 meat|raw|bones|scraps|slops|fish ~1 in|at|to|over ..4 ] !bin|dog|soup|gulls',
    '[ water|dust|prune|repot them ~1 ,|and|twice|once ~2 shut|turn|leave|lock ..3 ] !plants|tomatoes|bulbs',
    '[ put <him>|<agent> down ,|$|.|like|kinder|humanely ~2 ] !for|gently|on|as',
    '[ <agent>|<he>|they|pack|family ~4 should|ought|must|need|needs ~2 <be>? ~1 put|putting down $ ] !the|their|phone|pen|in|writing',
    '[ !cats|dogs|kittens|rabbits|ferrets|sheep|steps <agent>|<he>|they|pack|lot|<plural> ~3 <should> <be> ~1 hosed|neutered|culled|tagged|muzzled|chipped|spayed|dipped|wormed|fumigated|sterilised|caged|kennelled|flushed|incinerated ..4 ] !cat|dog|cats|dogs',
    '[ hosed|hose|sluiced|sluice|flushed down|away|off|out a|the|into ~2 grate|drain|gutter|street|pavement|sewer|toilet ..3 ] !bay|spill',
    // counted as waste or stock
    '[ year|set|band|bay|bed|room|ward|stream|top|bottom|f1s|f2s|first-years|freshers|lads|<number> <number>|set? <be> all|just|nothing|absolute|but|a|an? <dehumanising>|vegetables|vegetable|zombies ..2 ]',
    '[ !whoever|anyone|everyone|everybody <agent>|board|lot|kids|exec|it <prep>? <word>? <word>? ,|:|—|–|;|- a|an|all|just|the|that|absolute|pure|proper|total? <colour>* bunch|nest|bucket|pack|pile|sack? of? <dehumanising> ..3 ] !and|charity|bites|,|~1|<dehumanising>',
    '[ <number>|<plural>|<official>|<identity> : <word>? <dehumanising>|zombies|vegetables ..3 ] !groin|and|in|out',
    '^ [ <dehumanising> , <agent>|those|them|that|these|ministers ..3 ] !<number>|year|head|on|in',
    '^ [ <word> <dehumanising> , those|them|that|these|the ~2 <agent>|kids|lot ..2 ]',
    '[ those|them|that|these ~3 <agent>|kids|lot ~4 ,|:|. <dehumanising> ..1 ] $',
    '^ [ <dehumanising> , ~1 feeding|feed|fat|gorging|sucking|crawling|every|each|round|living|gorged|swarming|creeping ..4 ] !of|them|mouse|leg|wound',
    '^ [ <dehumanising> round|on|around|at|in a|the|this|our carcass|corpse|trough|society|nation|profession|state|taxpayer ..2 ]',
    '[ <dehumanising> on the|this|our|a backside|body|face|arse|back|corpse|carcass|town|country|nation|village|department|profession of|is ..3 ]',
    '[ rude|unfair|insult|insulting|unkind|harsh to|on ~1 <vermin>|<lowly>|<dehumanising>|pigs|dogs|animals|slime ]',
    '[ vegetable|vegetables|cabbage|cabbages|zombie|husk|husks with|waiting|on|in|who|that ~1 a|the|that|their ~2 buzzer|bell|corridor|bed|ward|pulse|left|unit|pension|catheter ..2 ] !soup|patch|peeler|lasagne|club',
    '[ shed|ward|corridor|unit|room|home|lounge|building full of|is ~1 vegetables|cabbages|zombies|corpses|husks waiting|with|in|who|who|$ ..3 ] !thanks|soup',
    '[ shove|move|keep|push|process|shunt them through|moving|along ~1 ,|like ~2 tag|stock|cattle|next|sheep|meat ..2 ]',
    '[ <agent>|<role-word>|<plural> ~2 <be> ~1 more|less|nothing|little|closer ~1 of|but|than|to ~1 a|an ~2 <dehumanising>|stain|insect|ape|mould|slug|furniture|thing ..1 ]',
    '[ less|more of a|an ~1 colleague|person|man|woman|leader|teacher|doctor|nurse|neighbour|human|manager , more|than of a|an ~1 <dehumanising>|stain|smell|thing|odour|infection|rash|growth|object|leak|mould ..1 ]',
  ],
  words => `${words} speaks of somebody as if they were no person.`,
  ({ tokens, mentioned }, { start, end, to }) => {
    if (mentioned[to - 1]) return false
    const { sentence, word } = tokens[start]!
    // "Ticks, folks": something found.
    if (FOUND.test(word)) return false
    // "That thing in bay 5 needs a wash. It's the commode."
    if (
      tokens[end]?.word === "'s" ||
      tokens.some(
        (t, k) => k >= end && t.word === 'it' && tokens[k + 1]?.word === "'s" && tokens[k + 2]?.word === 'the',
      )
    )
      return false
    // "Us mums at the cake stall: hyenas round a carcass" is a joke about oneself.
    return !tokens.some(
      (token, k) => k <= start && token.sentence === sentence && /^(?:us|i|we|me|myself)$/.test(token.word),
    )
  },
)

export const examples: Examples = {
  flags: [
    'She isn’t a person, she’s an answerphone in shoes',
    'There is nothing human in that man',
    'The deputy slithers round the wards at night',
    'That creature behind the desk wants my form',
    'It wants to be mayor',
    'Letting agents, rats in ties',
    'The drunks should be hosed down',
    'Year 8 are cattle',
    'Feeding time at the zoo again in bay two',
  ],
  spares: [
    ['The grass snake slithers round the pond at night', 'an animal'],
    ['I’m not a morning person', 'oneself'],
    ['The steps are icy, salt them please', 'cleaning'],
    ['Put her down gently, she is asleep', 'care'],
    ['Water them twice a week and they will flower', 'plants'],
    ['Feeding time at the zoo is at three, penguins first', 'a day out'],
    ['It wants to be watered', 'a thing'],
    ['Nothing but human error, says the report', 'a report'],
  ],
  misses: [],
}
