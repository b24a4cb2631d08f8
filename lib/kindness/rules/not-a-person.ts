import { type Examples, phraseRule } from './rule'

/** What may be had or found in truth. */
const FOUND =
  /^(?:lice|head|trans|ticks?|nits|fleas|mites|threadworms?|leeches|maggots|kidney|gallstones|boils?|warts?|scabies|mould|tapeworms?|wasps|infection|norovirus|virus|fungus|cysts?|tumours?|pus|vomit|smear|ringworm|cancer|mice|damp|rash)$/

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
    '[ <word> on two legs ]',
    '[ two-legged|two legged <word> ..1 ]',
    '[ <word>|thing|something|mouth|wallet|bin|suit|stain that walks|walked|talks|learned|learnt|breathes|votes ~3 like|to|on|and ..3 ] !dog|robot|toy|baby|patient|child|doll|fine',
    '[ the thing|creature|specimen|lump|slug|toad|lizard in|with a|the|that ~1 <colour>* <word>? ~1 <attire>|tie|wig ..2 ]',
    '[ something|thing|anything ~1 <you>|one ~2 find|scrape|wipe|fish|flush|pull|step ~3 in|on|off|out|under|down ~2 drain|drains|shoe|shoes|boot|sewer|bin|plughole|fridge|rock|stone|sink|toilet|bag|gutter|swamp ..3 ]',
    '[ called him|her|them|us? ~1 vulnerable ~3 thing|animal|parasite|it ..3 ]',
    '[ selfish|stupid|inconsiderate|useless|lazy corpse|body|carcass|cadaver on|in|at|under ..3 ]',
    '[ where|how|that we|they store|keep|file|park|house|dump|pile the ~1 vegetables|zombies|cattle|animals|beasts|corpses|stock|livestock ..2 ] !fridge|cold|store|field|farm|barn',
    '[ nothing|something|little ~1 <not>? quite|very|remotely|much? human ~1 in|about|left|under|behind|inside|there|at|$ ..3 ] !error|factor|rights|resources',
    '[ two legs and a|an ~1 <attire> ..4 ]',
    "[ round them|him|'em up ~1 and ~2 put|cage|pen|ship|deport|send|shoot|lock|gas|drop|dump ..4 ]",
    '[ look|see what the ~1 sewer|gutter|swamp|drain|cat|tide|bog ~2 coughed|spat|dragged|washed|threw|sicked ~1 up|in|out ..2 ]',
    '[ it calls itself a|an|the ~1 <role-word>|<word> ]',
    '[ ape|monkey|chimp|pig|dog|goat|donkey|sheep could|would ~1 do|run|manage|teach|nurse ~1 <theirs>|your|that|the|it ..4 ]',
    '[ <agent>|junkies|addicts|drunks|beggars|they|you <be> ~1 a|the ~1 disease|plague|cancer|infestation|infection|virus|parasite|stain|blight|pestilence ..3 ] !carriers|control',
    '[ <not> ~1 patients|people|tenants|pupils|residents|clients ,|they|theyre ..2 bed blockers|animals|numbers|vermin|rubbish|cattle|cargo|waste ..2 ]',
    '^ [ send|bring|let|shove the ~1 cattle|herd|animals|sheep|livestock|beasts ~1 in|through|next|out ..1 ] !field|farm|vet',
    '[ less ~2 than|form ~2 mould|slime|algae|fungus|mould|plankton|amoeba ..1 ]',
    '[ those|them|these creatures|animals|beasts|savages ..2 ] who|outside',
    '[ <dehumanising>|<vermin> with|in|wearing a|an|the|their|cheap|nice? ~1 <attire> ..1 ] !and|drawing|cartoon|costume|pocket|song',
    '[ not so much a|an ~1 <word> as a|an ~1 <dehumanising>|<vermin>|<ill>|stain|thing ..1 ]',
    '[ <dehumanising>|<vermin> would|could|have|has|is|are ~2 <comparative>|more|better ~3 than ~1 <agent>|<you>|<theirs>|our|the|that|this ..3 ]',
    '^ [ <dehumanising> , circling|picking|waiting|sniffing|breeding|swarming|scavenging ..5 ]',
    '[ that|this creature runs|says|wants|thinks|told|calls|sits|gets|signed|who|shut ..3 ]',
    '[ sort|kind|type of thing|creature|beast ~1 that|which|you ~1 grows|lives|crawls|breeds|hides|find|step|scrape|flush ..4 ] !useful|garden|desert',
    '[ put|take|chuck|leave|throw|set ~1 <agent>|<him>|<you>|her|drunk|them ~4 out with the bins|rubbish|recycling|trash|cat|litter ]',
    '[ bring|get|fetch ~1 out? the hose|hoses|muzzle|muzzles|prod|net|nets|cage|cages|traps for|on|to ~1 <agent>|that|them|those ..2 ]',
    '[ they|<agent> ~1 come|came|arrive|turn ~4 and multiply|breed|spread|spawn ..2 ]',
    '[ would|do <not> ~1 call ~1 that|it|him|them|her ~1 a|an ~1 human|person|woman being? ] $',
    '[ <be> a ~1 rash|boil|wart|sore|tumour|growth|scar|stain|blot on|upon this|the|our ..2 ] !x-ray|arm|leg|neck',
    '[ get|keep|take that|this|these|those animal|animals|beast|thing|creature|savage|savages|vermin ~1 away|out|off|back from|of ~2 patients|people|kids|children|us|staff|women|office|building|ward ..1 ]',
    '[ he|she|<official> ~1 grunts|hisses|slobbers|bleats|oinks|snuffles ..3 ] !sleep',
    '[ what ~1 sort|kind|type of animal|creature|beast|monster|thing !is|was|are|do|did <word> ..4 ]',
    '[ <agent>|they|lot want|wants culling|neutering|muzzling|caging|fumigating|exterminating|sterilising ..2 ]',
    '[ bed|bay <number> <be> a|another? vegetable|cabbage|zombie ..1 ]',
    // a thing, an it
    '[ that|those|them|this creature|creatures|beast|specimen ~1 in|on|at|behind|from|with|running|called|who ~4 <word> ..2 ]',
    '[ that|those|them|this thing|things ~1 behind the|that ~1 glass|desk|counter|screen ..2 ] !is|needs',
    '[ that|those thing|things ~1 they|you ~2 put in charge ..2 ]',
    '[ that|those|the thing|things ~1 calling itself|himself|herself|themselves ..3 ]',
    '^ [ what ~2 <be> it ~1 that|which ~3 <beastly>|crawled|crawling ..3 ]',
    '[ it|what ~2 slither|slithers|slithered|slithering|scuttle|scuttles|scuttled|grunt|grunts|grunted ..4 ] !on|the|floor|river|pond',
    '^ [ it speaks|talks|lives|walks|breathes|thinks|reads ] $|!',
    '^ [ it wants|thinks|reckons|hopes ~1 to be ~1 <role-word>|mayor|leader ..1 ]',
    '[ they|we|somebody|someone let|gave|taught it ~1 a|the? ~1 qualify|vote|speak|talk|drive|teach|out|in|title|badge|job ..1 ] !slide|go|rest|ring|lie',
    '[ where|which cage|swamp|zoo|sty ..1 <do>|did they|you|it ..4 ]',
    // creeping, herding, breeding
    '[ <agent>|who|lot|they ~2 slither|slithers|slithered|slithering|scuttle|scuttles|scuttled|scuttling|infest|infests|infested|infesting|swarm|swarms|swarming ..4 ] !snake|bees|wasps',
    '[ swarm|swarms|plague|infestation|nest of ~2 <agent>|families|vipers ..3 ] !dogs|wasps|bees|sheep|mice|rats',
    '[ come|came|coming|comes ~1 in|out|over|round|shuffling like ~1 a|an|the ~1 plague|swarm|locusts|rats|flies|cockroaches|zombies|infestation|disease ..3 ]',
    '[ zombies|zombie come|came|coming|shuffling|shuffle|queuing|outside|on|in|move ..4 ] !film|play|theatre',
    '[ pig|pigs|hogs|swine|hyena|hyenas|vultures|wolves|jackals|gulls|flies|maggots|rats at|round|around|on|over a|the|their|its ~1 trough|bucket|carcass|corpse|carrion|swill ..1 ]',
    '[ feeding time|feedtime at the ~1 zoo|trough|farm|kennel ] !is|starts|was|and|$|.|today|tomorrow',
    '[ like ~1 a|the ~1 kennel|menagerie|pigsty|cattle in there|here|there|tonight|market|mart ..1 ] !printer',
    '[ oink|moo|baa|hiss|woof ~1 oink|moo|baa|hiss|woof ]',
    '[ <agent>|he|she ~4 knuckles on|along|dragging the ..2 ]',
    '[ grunt|grunts|grunted ~1 when|at|if|instead|like ~2 <you>|spoken|asked|talk|an ..3 ] !weights',
    // handled as stock
    "[ bulldoze|fumigate|incinerate|exterminate|gas|napalm|nuke|lance|delouse|compost|cull the|'em|em|them|him|her|it|that ~1 lot|all|,|down|out|off|in|$ ..2 ] !gutters|pipes|pasta|sheets|wound|steps|road|radiator",
    '[ put <him>|<agent> down ,? like|kinder|humanely ~2 ] !for|gently|on|as',
    '[ !cats|dogs|kittens|rabbits|ferrets|sheep|steps <agent>|<he>|they|pack|lot|<plural> ~3 <should> <be> ~1 hosed|neutered|culled|tagged|muzzled|chipped|spayed|dipped|wormed|fumigated|sterilised|caged|kennelled|flushed|incinerated ..4 ] !cat|dog|cats|dogs',
    // counted as waste or stock
    '[ year|set|band|stream|f1s|f2s|first-years|freshers|lads <number>|set? <be> all|just|nothing|absolute|but|a|an? <dehumanising>|vegetables|vegetable|cabbage|turnip|zombies ..2 ]',
    '[ !whoever|anyone|everyone|everybody <agent>|board|lot|kids|exec|it <prep>? <word>? <word>? ,|:|—|–|;|- a|an|all|just|the|that|absolute|pure|proper|total? <colour>* bunch|nest|bucket|pack|pile|sack? of? <dehumanising> ..3 ] !and|charity|bites|,|~1|<dehumanising>',
    '^ [ <word> <dehumanising> , those|them|that|these|the ~2 <agent>|kids|lot ..2 ]',
    '[ those|them|that|these ~3 <agent>|kids|lot ~4 ,|:|. <dehumanising> ..1 ] $',
    '[ rude|unfair|insult|insulting|unkind|harsh to|on ~1 <vermin>|<lowly>|<dehumanising>|pigs|dogs|animals|slime ]',
    '[ shed|ward|corridor|unit|room|home|lounge|building full of|is ~1 vegetables|cabbages|zombies|corpses|husks waiting|with|in|who|who|$ ..3 ] !thanks|soup',
    '[ less|more of a|an ~1 colleague|person|man|woman|leader|teacher|doctor|nurse|neighbour|human|manager , more|than of a|an ~1 <dehumanising>|stain|smell|thing|odour|infection|rash|growth|object|leak|mould ..1 ]',
  ],
  words => `${words} speaks of somebody as if they were no person.`,
  ({ tokens, mentioned }, { start, end, to }) => {
    if (mentioned[to - 1]) return false
    const { sentence, word } = tokens[start]!
    // "Ticks, folks": something found.
    if (FOUND.test(word) || FOUND.test(tokens[to - 1]!.word)) return false
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
