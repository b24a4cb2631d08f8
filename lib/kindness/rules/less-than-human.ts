import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Saying that people are not human',
  why: 'To call people less than human has gone before every great cruelty to them.',
  source: 'HateCheck, "dehumanising language"',
}

const MUCK = /^(?:filth|scum|vermin)$/

export default phraseRule(
  {
    id: 'less-than-human',
    category: 'dehumanising',
  },
  [
    '[ <other>|<you> <aux>? <be>|look|looks <adverb>? <not> <adverb>? <det>? fellow? human|humans|people|person ] $ !,',
    '[ <other>|<you> <be> <adverb>? <not> <adverb>? even ..1 human|humans|people|person ]',
    '[ boot|chuck|clear|get|kick|throw that|the|these|this|those <colour>* <dehumanising> off|out ..3 ] of? <prep>|benefits|board|council|country|estate|my|our|street|town|ward',
    '[ <other>|<you> <be> <adverb>? barely|hardly|scarcely human ]',
    '[ <other>|<you> <adverb>? breed|breeding|breeds|multiply|multiplying|spawn like <word>? animals|cockroaches|flies|rabbits|rats|vermin ]',
    '[ that|this <colour>* <dehumanising> ] belongs|deserves|must|needs|ought|should|will never|not|to? bars|be|fired|jail|jailed|prison|resign|sacked',
    '[ the <colour>* cockroach|cow|dragon|ghoul|leech|maggot|parasite|pig|rat|slug|snake|toad|vermin|vulture|weasel|witch|worm at|from|in|on|running the? academy|accounts|agency|bank|board|charge|council|department|desk|dwp|estates|finance|housing|hr|it|ministry|office|payroll|procurement|reception|trust ]',
    '[ cull|disinfect|eradicate|euthanise|euthanize|exterminate|neuter|spay|sterilise|sterilize <group>|<him>|<identity>|<you> ]',
    '[ <person> ..6 <should> <adverb>? to? be <adverb>? caged|culled|eradicated|euthanised|euthanized|exterminated|muzzled|neutered|spayed|sterilised|sterilized ]',
    '^ [ <dehumanising> ,|.? ..1 the? whole? all|each|every|lot|single ~1 of <human>|<insult>|them|these|those|you ..3 ]',
    '^ [ <dehumanising> ,|.? ..1 the? whole? all|everybody|everyone|lot ] $',
    '^ [ <dehumanising> ,|.? ..1 the? whole? all|everybody|everyone|lot at|from|in|on|running|upstairs ~3 <person>|<power> ..2 ]',
    '[ need|needs|should|time <other>|<you>|someone|they ..1 <be>|cleared|swept <adverb>? flushed|hosed|swept|washed away|off|out|up ] $',
    // handled as beasts are
    '[ get|need|needs|put|shove|stick|want|wants ~1 a ~1 bridle|cattle|choke|collar|leash|muzzle on|prod|round ~1 <human>|her|him|them ] !dog|dogs',
    '^ [ cage|corral|crate|cull|declaw|delouse|fumigate|herd|hose|kennel|leash|muzzle|neuter|spay <group>|<human>|<insult>|them ..2 ]',
    '[ bulldoze|cart|clear|flush|herd|hose|round|scoop|scrub|ship|shovel|sweep|wash away|back|down|off|out|up? <det>? <identity>|<insult>|addicts|beggars|drunks|homeless|migrants|refugees|squatters|travellers ..3 ] !clothes|dinner|lunch|with',
    '[ bulldoze|cart|flush|herd|hose|scoop|shovel|sweep them ~1 away|back|down|off|out|up and|in|into|to ~1 bin|burn|dump|flush|hose|incinerator|landfill|river|sea|skip|tip|whatever ..3 ]',
    '[ bleach|disinfect|fumigate|hose|jetwash|scrub ~4 down|out after|behind her|him|them|you ]',
    '[ <human>|animals|creatures|something|they|things ~4 belong|belongs|must|need|needs|ought|should ~1 be? kept? behind|in a|the? ~1 bars|cage|cages|kennel|kennels|pound|sty|zoo and|like|with|$ ..2 ] !for|until',
    '[ creature|creatures|lifeform|lifeforms|organism|organisms|specimen|specimens like <you>|her|him|them ]',
    "[ what 's in|inside the cage|cages|pen|sty ]",
    '[ <human>|<insult>|estate|families|flats|lot|people|scheme|street|they|town ~2 breed|breeding|breeds|multiply|multiplying|spawning|swarming like ~1 animals|bacteria|cockroaches|flies|maggots|mice|rabbits|rats|vermin ]',
    '[ <human>|<insult>|kids|lot|they|youths ~8 like ~2 <vermin> ..4 ] !treated|work',
    '[ came|climbed|come|crawl|crawled|crawls|dragged|oozed|slither|slithered|slithers|spawned|wriggled ~2 out|up? from|of ~3 bin|bog|cesspit|drain|gutter|gutters|rock|sewer|sewers|slime|stone|swamp|woodwork ]',
    '[ back|go|goes|gone|return|stay ~2 in|into|to|under <theirs>|that|the|whatever ~2 bog|cesspit|gutter|hole|rock|sewer|slime|stone|swamp ..3 ] !plug|punch',
    // not him but it
    "[ <be> n't|not ~1 a he|her|him|she ]",
    '[ <be>|thats <not> ~1 a|an doctor|human|man|minister|nurse|officer|person|woman being? that ] $',
    '[ <not> a|an|any ~1 <role-word> ,|;|—|–|- <he>|<you>|that <be> a|an ~2 algorithm|calculator|chatbot|computer|corpse|machine|parasite|photocopier|reptile|robot|spreadsheet|statue|thing|virus|zombie ..3 ]',
    '[ <human> <be> ~2 a|an ~1 android|automaton|cyborg|husk|lizard|machine|reptile|robot ~1 dressed|in|programmed|wearing|where|with ..4 ] !arm|surgery',
    '[ just|merely|nothing|only but? ~1 bodies|carcasses|cargo|flesh|livestock|lumps|meat|stock ~1 blocking|clogging|cluttering|filling|lying|taking|waiting up? ..2 ]',
    '[ <he>|<you> <be> a|the thing ~1 at|beneath|crawling|in|living|scuttling|that|under ..4 ]',
    '^ [ <dehumanising> , that|the|this|your ~1 block|entire|estate|family|street|whole ..2 ]',
    '[ <identity-word>|<mark>|<role-word>|bigoted|brainwashed|communist|fascist|homophobic|illegal|lying|murdering|nazi|racist|sexist|terrorist|thieving|unfaithful|worthless piece|pieces|sack|sacks of dogshit|filth|garbage|shit|trash ]',
    '[ that|those|what|you <adverb>? <swear>? ~1 pieces|piece|sack|sacks of dogshit|filth|garbage|shit ]',
    '[ <role-word>|lefty|rightwing|leftwing filth|scum|vermin ] !control|from|in|off|on',
    // the blow is in the second half
    '[ animals|apes|cattle|cockroaches|filth|fleas|infestation|leeches|lice|maggots|monkeys|mould|parasites|pests|pigs|rats|roaches|rubbish|scum|slime|slugs|snakes|vermin|waste|weeds ~5 and|but|, and|but? ~2 <not> ~1 mean|meaning|referring|speaking|talk|talking ..4 ]',
    '[ 🐷|🐖|🐽|🐀|🐍 ..4 nest|sewer|sty|trough ]',
    '[ <human>|<role-word> <be> ~1 again|at|back|here|in|on|up ~3 🐀|🐍|🐷|🐖|🐽|🪳|🐛|🦠|💩|🪱 ..3 ]',
    '[ who ~1 let|put ~1 it|that|the ~2 <dehumanising>|animal|ape|beast|brute|creature|it|thing back|in|into|near|on|out ..3 ] !cat|dog',
    '[ who let it back? into|near|on|run ..3 ] !building|patch',
    '[ chuck|drag|get|keep|take|throw that|the|this <dehumanising>|animal|ape|beast|brute|creature|thing away|off|out of? ~1 <power>|caseload|chamber|charge|head|my|our|school|staffroom ..2 ]',
    '[ that|the|this ape|beast|brute|creature ~1 <be>|should|must|on ~2 allowed|back|in|not|on|running|still ..4 ] !hungry',
    '[ <agent>|<plural> , a? ~1 <dehumanising>|<vermin> ,? all|each|every ..3 ]',
    '^ [ <dehumanising>|<vermin> ~5 ,|. ~1 thats|that <be>? ~1 what ~4 <agent>|<him>|<you>|lives|they|these ..3 ]',
    '^ [ nothing but a? ~2 <dehumanising>|<vermin> , ..4 ]',
    '[ <agent>|<human>|<plural> ~4 <be> ~1 an infestation ]',
    '[ <agent>|<human>|they|drunks|kids ~2 need|needs|want|wants ~1 chipping|culling|hosing|neutering|tagging ..3 ]',
    // shut up, chained and muzzled
    '[ chuck|get|keep|leave|lock|pop|put|shove|shut|stick|throw <him>|that|the|this <colour>* ~1 <brute> ~1 back ~2 in|into|on|to <theirs>|a|its|the ~1 <pen>|chain|frock|leash ..2 ]',
    '[ chuck|drag|get|keep|kick|throw|turf that|the|this <colour>* ~1 <brute> ~1 away|off|out ~1 from|of? ~3 <office>|<power>|airwaves|minutes|telly|tv|twitter ..2 ]',
    '[ chain|cage|leash|muzzle|muzzled|muzzling|tranquillise up? that|the|this|your <colour>* <brute>|<insult> ~1 at|behind|from|in|of|on|running|who|$ ..3 ]',
    '[ it|he|she belong|belongs|needs|ought|should|wants <be>|to? ~1 on|put a|the chain|leash|lead ..3 ] !dog|ramp|road',
    '[ who|why ~1 allowed|elected|gave|hired|invited|let|lets|promoted that|the|this <colour>* ~1 <brute> ~3 a|address|chair|decide|drive|handle|lead|manage|near|on|sit|speak|talk|teach|vote ..3 ] !biscuit|bone',
    '[ why <be>|<have> that|the|this <colour>* <brute> ~1 still|<have> ~1 got? ~1 a|allowed|at|in|on|paid|running ..4 ]',
    // a thing that works in an office
    '[ some|that|the|this creature ~1 at|behind|from|in|upstairs ~2 <institution>|<office>|<power>|<role>|<name> ..3 ]',
    '[ it|thing|creature|which|who|what calls itself ~1 a|an|the|our ~1 <official>|<role-word>|admin|human|matron ..2 ]',
    "[ <agent>|<human>|lot|people ~4 <be> n't|not ~1 humans|people , they <be> ..4 ] !scripts",
    // likened to pests, one and all
    "[ <agent>|<identity>|ones|lot|them|those 're|are|were ~1 just|like|nothing|pure? a|an|but|the? <colour>* <dehumanising>|<vermin> ~1 in|of|on|and|off|with ..4 ]",
    '[ <agent>|<identity>|ones|lot|people|them|those at|behind|from|in|off|on|outside ~3 are|were ~1 just|like|nothing|pure? a|an|but|the? <colour>* <dehumanising>|<vermin> ]',
    '[ <agent>|<plural>|<institution> , a|an? <colour>* ~1 <vermin> ~1 in|on|that|to|with a|an|all|man|the|they ..2 ] !loft|roof',
    '[ swarm|plague|flock|rash|tide of ~1 <dehumanising>|<vermin> ~1 off|from the ~1 boat|boats|dinghies|ferries|ferry|flats|scheme ..1 ]',
    '[ they|<agent>|<identity>|<group> ~1 breed ,|and ~1 they? ~1 spread|claim|multiply|infest ..2 ]',
    '[ feral ~1 little|wee|young? animals|bairns|beasts|brats|families|kids|lot|mob|scum|teens|teenagers|weans|youths ..2 ] !cat|cats',
    '[ crawl|crawled|crawls|oozed|oozes|scuttled|scuttles|slither|slithered|slithers ~1 back|from|out ~1 from|in|into|of|to|under|whatever !bed|work ..3 ]',
    '[ muzzle|muzzled|muzzling ~1 <human>|<insult>|her|him|somebody|someone|that|them|the|these|this ..2 ]',
    // pests to be rid of
    '[ call|fetch|get|job|need|phone|ring|send ~3 pest control ..3 ]',
    '[ pest control ~1 needed|please|should|wanted ..3 ]',
    '[ lay|put ~1 down? ~1 poison|traps|bait ~1 down? ..3 ]',
    '[ fumigate|delouse|spray ~1 <det>? ~2 <group>|<identity>|hostel|lot ..4 ] !kitchen|room',
    '[ a|the ~1 cancer|fungus|leech|parasite|slug|tick|tumour|virus in|with a|an|the ~2 <attire> ..2 ]',
  ],
  words => `${words} speaks of people as less than people.`,
  ({ tokens, text, people, mentioned }, { from, to }) =>
    !KEPT.test(text) &&
    // "told to crawl back …": somebody else said it.
    !(CRAWLED.test(tokens[from]!.word) && (PESTS.test(text) || tokens[from - 2]?.word === 'told')) &&
    // "call tenants scum": the name is told of others.
    (!mentioned[to - 1] || !MUCK.test(tokens[to - 1]!.word)) &&
    // Calls for pest control, with no people there to be got rid of, are about pests.
    (!tokens.slice(from, to).some(({ word }) => RIDDANCE.test(word)) ||
      (!PESTS.test(text) &&
        people.some(who => who && /^(?:identity|role|third)$/.test(who.kind)) &&
        !people.some(who => who?.kind === 'self'))),
)

/** Where beasts are kept, or live by themselves, they are beasts. */
const KEPT =
  /\b(?:allotments?|aquarium|enclosure|farm(?:er)?|greenhouse|heat lamp|kennels|lawn|loch|midges|pond|port health|roses|rspca|seedlings|vets?|(?<!a )zoo(?:keeper)?)\b/i
/** What pets and vermin do, and have done to them, as well as people. */
const CRAWLED = /^(?:crawl|muzzl|ooze|scuttle|slither)/
/** What a call to be rid of pests has in it. */
const RIDDANCE = /^(?:bait|delouse|exterminators?|fumigate|fumigators|pest|poison|rentokil|spray|traps)$/
/** Where these are, there are pests. */
const PESTS =
  /\b(?:ants?|bed ?bugs|bins?|cats?|dogs?|cockroach\w*|fleas?|lice|mice|mouse|moths?|nest|pigeons|rats?|spiders?|wasps?|baby|toddler|waited|kitchen|mould)\b/i

export const examples: Examples = {
  flags: [
    'They are not even human',
    'You people are barely human',
    'Travellers breed like rabbits',
    'Get that animal out of Parliament',
    'They should be neutered',
    'Those people belong in a zoo',
    'You are not even a person',
    'The snake in HR did this',
    'Muzzle that headteacher',
    'There is a zoo for creatures like you',
    'We have rats in block C, and I don’t mean the furry sort',
    'He’s not a dentist, he’s a cash machine with a drill',
    'Hose the steps down after them',
    'Who let that ape back into the chamber',
    'Keep that creature out of our staffroom',
    'The beast is back running the depot',
    'Landlords, leeches every one',
    'Rats, that is what these lobbyists are',
    'The beggars round here are an infestation',
    'Those lads want hosing off the pavement',
    'A fungus in a waistcoat, our provost',
    'Somebody put the ape back in its pen before the next debate',
    'Muzzle the brute who runs our depot',
    'Who let that beast chair the inquest',
    'This creature calls itself a bursar',
    'The ones in the park are vermin and I stand by it',
    'Influencers, maggots that they are, outlive everything',
    'The beggars are at the station again, someone ring pest control',
    'Which of you crawled back from the county office for this',
  ],
  spares: [
    ['We are not human after 24 hours awake', 'oneself'],
    ['Patients are not just numbers, they are people', 'care'],
    ['Get that dog out of theatre', 'an animal'],
    ['The cat should be neutered at six months', 'an animal'],
    ['You are only human, be kind to yourself', 'kindness'],
    ['Put a muzzle on that dog, please', 'an animal'],
    ['The rescue cats need spaying', 'animals'],
    ['She’s not a doctor, she’s a pharmacist', 'a fact'],
    ['Hose the ambulance bay down after ten', 'cleaning'],
    ['I don’t mean the mice, I mean the broken drain', 'a thing'],
    ['The snake in the hospital garden is harmless', 'an animal'],
    ['Keep that thing out of the rain, it is electric', 'a thing'],
    ['There is an infestation in the loft', 'insects'],
    ['The ambulance bay needs hosing at eight', 'cleaning'],
    ['There is a virus in the new laptop', 'a thing'],
    ['Put the hamster back in its cage before assembly', 'an animal'],
    ['The pony was up on its hind legs at the show', 'an animal'],
    ['This app calls itself a diary', 'a thing'],
    ['Tenants have waited since May for pest control', 'concern'],
    ['The vet said to keep that snake off the desk', 'an animal'],
    ['Badgers are pests, says the farmer, and I like them', 'animals'],
    ['A swarm of bees came in off the harbour', 'insects'],
    ['The baby crawled out of the play tent', 'a child'],
    ['A spider crawled out from under the fridge', 'an animal'],
  ],
  misses: [],
}
