/** Verbs of doing bodily harm to somebody; each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const HARM = list(
  'annihilate assassinate attack bash batter behead belt bludgeon brain burn butcher castrate chib chin choke clobber clout cripple crucify deck destroy dismember drown end eradicate execute exterminate flatten garrotte gas glass gut hang harm headbutt hit hunt hurt impale jab kick kill kneecap knife lamp lynch maim malky maul murder mutilate obliterate pistol-whip poison pulverise pummel punch rape razor scald scar shank shoot skelp skin slap slaughter slit smack smash smother stab stone strangle strike string thrash throttle thump torch torture trounce wallop whack wring',
)
/** The same, as said of those it is done to. */
export const HARMED = list(
  'annihilated assassinated attacked battered beaten beheaded bludgeoned brained bricked buried burned burnt butchered caned castrated choked clobbered crippled crucified curbstomped decapitated decked destroyed disembowelled drowned electrocuted eradicated executed exterminated flattened flayed flogged garrotted gassed glassed guillotined gutted hanged headbutted horsewhipped hung hunted hurled hurt impaled keelhauled kicked killed kneecapped knifed lynched maimed mauled mugged murdered poisoned pummelled punched quartered raped scalded scalped shot skinned slapped slaughtered smacked smothered squashed stabbed stamped sterilised sterilized stoned strangled strung tarred throttled thumped torched tortured trampled walloped whacked whipped',
)
export const BODY = list(
  'arm arms back balls bones brains ear eyes face guts head heads jaw kneecaps knees leg legs mouth neck necks nose skull teeth throat throats',
)
/** What people wish on those they hate. */
export const MISERY = list(
  'agony alone ambulance amputated aids bankrupt bedbugs cancer coffin cold corridor covid crash damp dead death dementia disease ditch everything evicted fire floor gangrene grave gutter hell homeless hours humiliated illness infection jail jobless leukaemia misery mortuary morgue mould nightmare nothing pain pneumonia prison queue redundant same sepsis sewer shingles sick skip sleepless stairs street streets stroke suffering symptom symptoms torment trolley tumour unemployed wait waiting wheelchair',
)
/** What befalls the one who is wished harm. */
export const SUFFERS = list(
  'ache aches aching age asphyxiate asphyxiates beg begs bled bleed bleeds blind blister blisters burn burned burns burnt catch catches choke choked chokes choking collapse collapsed collapses crash crashes cries croak croaked croaks cry crying deaf decay decays die died dies drown drowned drowns dying expire expires fell fester festers freeze freezes fries frozen fry gasp gasping gasps grieve hurt hurts keel keels languish lonely miscarry moulder mourn perish perishes rot rots rotted rotting scream screaming screams sicken sob sobbing sobs starve starved starves sting stings stung suffer suffered suffering suffers suffocate suffocates sweat sweats throb twist weep weeping weeps wither withers writhe writhes',
)
/** What goes wrong with a thing that somebody owns. */
export const BREAKS = list(
  'bounce bounces burn burns burst bursts collapse collapses conk conks crash crashes crumble crumbles crumples die dies dissolve dries explode explodes fail fails fall falls flood floods implode leak leaks pack packs repossessed rot rots run runs seize seizes shrivel shrivels sink sinks snap snaps stop stops stall stalls vanish vanishes',
)
/** Where people live and what they get home by. */
export const HOME = list(
  'address bedroom bungalow bus car caravan commute conservatory door doorstep drive driveway flat front garage garden gate gates gaff greenhouse house home houses homes kitchen letterbox motor office porch roof route shed street surgery tyres van window windows windscreen',
)
/** What people are said to do wrong for. */
export const GAIN = list(
  'applause audi award backhander bmw bonus bonuses budget bung car cash cbe champagne cheque chums clap clicks commission conservatory contract contracts cruise damehood developer developers dinner director directorship dividend dividends donation donations donor donors expenses fee fees fiver fivers form fortune gong grand headline headlines holiday holidays honour house insurance jag jaguar jet job kickback knighthood land likes lunch mansion margin market mates mbe medal mercedes million millions money nicer obe office overtime pals paperwork parking patio paycheque payday payout payrise peerage pennies penny pension pensions photo photos pint plaudits points pool porsche portfolio pound pounds power praise profit profits promotion quid raise ranking rankings reputation rise savings seat seats selfie share share-price shares space spreadsheet stats stocks table tan target targets tenner tesla title upgrade villa vote votes wage wages wallet win window yacht',
)
/** What the cruel are said to do to those who cannot answer. */
export const WRONG = list(
  'abandon asset-strip axe bankrupt bash betray bleed break bulldoze bully burn bury butcher cage cane cheat chop chuck close club con crush deny deport deprive disown ditch dock double-cross drown drug dump evict exclude fail fleece flog freeze gas gouge grass gut hammer hang harvest hide hound humiliate ignore kick kill knife lock mug murder neglect overwork pawn pinch plunder poison punch punish push reject rob ruin sack sacrifice scrap sell shaft shoot shove shred shut sink skin smother squeeze stab stamp starve steal strangle strip swindle tear throttle throw torture trade trample trip turf whip',
)
/** The same, as a pastime. */
export const WRONGING = list(
  'abusing axing bankrupting banning barring beating begging belittling bleeding blocking booting breaking bullying burying caging cancelling chasing cheating clamping closing confiscating crippling crushing culling cutting denying deporting destroying ditching docking dragging drowning dumping evicting excluding exploiting failing fining fleecing forcing gagging grinding gutting hanging harassing hiding hounding humiliating hunting hurting ignoring insulting intimidating jabbing jailing kicking killing locking lying making mistreating mocking mugging nicking overworking parking persecuting pestering picking plundering poisoning pricking punishing pushing refusing rejecting restraining ridiculing ripping robbing ruining sacking saying scamming scaring scrapping screwing sectioning seeing selling shafting shaming shouting shutting silencing sinking slashing smacking snatching snubbing splitting squeezing starving stealing stranding strip-searching stripping suspending swindling taking tearing terrorising threatening throwing tormenting torturing trampling trapping tricking tripping turning undermining victimising watching whipping wounding wrecking',
)
/** What office is worn by: "slime in a lanyard". */
export const ATTIRE = list(
  'apron badge badges blazer blouse boots braces briefcase briefcases brogues chequebook chequebooks chinos clipboard clipboards coat collar collars cufflinks degree degrees epaulettes fleece gilet gilets gloves goggles gown hat hats headset headsets heels helmets hi-vis hiviz hoodie hoodies hoody jacket jackets lanyard lanyards loafers mortarboard nametag pearls pinstripe pinstripes pram prams pyjamas robe robes sandals scrubs shirt skirt slippers stethoscope stethoscopes suit suits tabard tabards tie ties tracksuit tracksuits trainers tunic tunics tweed uniform uniforms waistcoat waistcoats wig wigs',
)
/** Illness, injury and loss: what is caught, broken or got. */
export const ILLS = list(
  'abscess ache acne agony aids als amputation aneurysm arrhythmia arthritis asbestosis asthma bankruptcy bedbugs bedsore bedsores bite bites blindness blister blood-poisoning boils bowel-cancer bruises bunion bunions burn burns cancer cataracts chickenpox chilblains chlamydia cholera clap clot clots cold-sores colic colostomy concussion constipation convulsions coronary covid crabs cramp crash cystitis death dementia diabetes dialysis diarrhoea diphtheria drip dysentery ebola eczema embolism epilepsy eviction flu food-poisoning fracture frostbite gallstones gangrene gastroenteritis glaucoma gonorrhoea gout grief haemorrhoids headache headaches heart-attack heartattack heartbreak hernia herpes hives hunger hypothermia impotence incontinence infection insomnia itch jaundice kidney-stones legionnaires leprosy leukaemia lice lump lupus malaria measles meningitis migraine migraines miscarriage misery mites mnd mumps nappy-rash neurone nightmares nits norovirus nosebleed osteoporosis pain palsy paralysis piles plague pleurisy pneumonia polio pox prostate psoriasis rabies rash redundancy rickets ringworm ruin runs salmonella scabies scarlet-fever sciatica scurvy seizure seizures sepsis septicaemia shakes shame shingles shits smallpox sores squits stammer starvation stitches stones stroke strokes syphilis tapeworm tapeworms tb tetanus thrombosis thrush tinnitus toothache torment torture trots tuberculosis tumour tumours typhoid ulcer ulcers verruca verrucas vertigo vomiting warts whiplash whooping-cough worms',
)
/** Where the badly served lie and wait. */
export const ORDEALS = list(
  'agony alley bench cell corridor crisis dark ditch doorstep doorway drain dungeon filth floor freezing gutter hostel hours jail kerb mattress mess months mould nappy pain pavement pillow-less prison puddle queue rain rubble sewage shelter skip sofa squalor stairs stairwell street streets tent trolley urine vomit ward weeks wet years',
)
/** Swarming, creeping or penned: what people are likened to when they are to be less than people. */
export const VERMIN = list(
  'blowflies bluebottles cockroaches ferrets fleas flies foxes gulls hyenas jackals leeches lice locusts maggots magpies mice monkeys parasites pigeons pigs rats roaches seagulls slugs stray strays ticks vermin vultures weasels weeds wolves woodlice worms',
)
/** Beasts and monsters that nobody keeps at home: named beside an office, they are somebody. */
export const BRUTES = list(
  'abomination animal ape baboon beast brute chimp chimpanzee cretin creature crocodile devil dinosaur fiend ghoul goblin gorgon gorilla gremlin harpy hyena jackal leech lizard maggot mongrel monkey monster mutant ogre orc parasite pest predator reptile rodent rottweiler savage shark skunk slug snake swine thing toad troll viper vulture warthog weasel wolf worm',
)
/** Where beasts are shut up. */
export const PENS = list(
  'bin box burrow cage cages coffin crate crypt dungeon gutter hole hutch kennel kennels lair jungle menagerie pen pigsty pit pound sewer stable stall sty swamp trough zoo',
)
/** Where people work who decide about others. */
export const OFFICES = list(
  'accounts admin admissions agency benefits bench board cabinet caucus chamber charge college comms commission committee compliance corporate council councils counter court department desk directorate enforcement estates exec executive facilities faculty finance governors head headquarters highways hospital hq hr inspectorate it legal library licensing listing maintenance management ministry nursing ofcom office ofgem ofsted ofwat parking parliament payroll personnel planning procurement rates reception region registry school senate senior services staffroom surgery treasury tribunal trust union university ward',
)
/** Those who are said to be hurt. */
export const VICTIMS = list(
  'babies baby bairns carers child children clerks claimants colleagues cyclists disabled elderly families family folk gran grandparents homeless kid kids lads mother mothers mum mums nurse nurses old orphans parents patient patients pensioner pensioners people porter porters poor pupil pupils refugees residents sick soldiers squaddies staff student students teacher teachers tenant tenants toddler toddlers vulnerable weans widow widows women workers',
)
/** In what state they are said to be. */
export const DOOMED = list(
  'abused bereaved burnt crying dead disabled drowned drowning dying evicted freezing frail frozen grieving homeless hungry ill injured sick sobbing starving suffocating suicidal vulnerable',
)
/** Things to kill with. */
export const WEAPONS = list(
  'acid air-rifle airgun axe baseball bat baton bats blade blades bleach bomb bombs brick bricks bullet bullets cattle-prod chainsaw chisel cleaver cleavers clubs cosh cricket-bat crossbow crowbar cudgel dagger daggers dynamite explosives firebomb firework flamethrower gallows grenade guillotine gun gunman gunpowder guns hammer hammers handgun hangman hatchet hatchets hitman hockey-stick jerrycan knife knives knuckle-dusters knuckleduster landmine lighter-fuel machete machetes machine-gun match matches molotov nail-gun noose nooses paraffin petrol pickaxe pistol pitchfork pitchforks pliers poison poker razor razors revolver rifle rifles rope scalpel scalpels semtex shears shotgun shovel sledgehammer slingshot sniper spade spanner strimmer sword swords taser truncheon tyre-iron woodchipper wrench',
)
/** Blows that somebody is said to need. */
export const BLOWS = list(
  'battering beating belt belting bullet caning clatter clip clout decking drubbing flogging garrotting hammering hanging headbutt hiding horsewhipping kicking kneecapping knuckle lashing leathering lynching malkying noose pasting pummelling punch rope shoeing shooting skelp skelping slap slapping smack smacking stabbing thrashing throttling thump thumping towelling wallop walloping whack whipping',
)
/** What a beating leaves, and what is fetched after one. */
export const INJURY = list(
  'a&e ambulance bag bags bandage bandages bodybag bones box casket cast coffin collarbone crutch crutches defib dentist dentures dressing drip fewer fracture fractures gash grave gurney hearse hole hospital icu itu jaw kneecaps limp morgue mortuary neck-brace nose paramedic paramedics pieces plaster plasters priest resus scar scars skull slab sling splint splints stitches straw stretcher surgeon teeth traction transfusion undertaker undertakers ventilator wheelchair window windows',
)
/** What somebody does that another would stop by a threat. */
export const PROVOKE = list(
  'ask bill block bother call challenge chap charge chase clamp close come complain cross cut dare delete deny dock evict exclude fail fine fire fit fly follow grass have interrupt keep knock lay leave lie look mark mention mess mock move name open park phone pick play post print pull push put raise refuse report ring sack say send set shout show shut sign speak start stick stop suspend take talk tell throw ticket touch tow try turn tweet vote wake walk write',
)
/** How cruelty is done when it is said to be enjoyed. */
export const GLEE = list(
  'amusement cheer chuckle delight enjoyment entertainment fun giggle glee gloat grin gusto joy kicks laugh laughs pleasure relish satisfaction smile smiles smirk song spite sport sneer spring thrill thrills wink',
)
/** What money is saved on, in the mouths of those who accuse. */
export const CORPSES = list(
  'bodies body coffin coffins corpse corpses dead death deaths die died dies dying funeral funerals grave graves suicide suicides',
)
/** What nobody wishes for: loss, shame, hardship and the bad luck of things. */
export const BANE = list(
  'abandoned acid adder alone amputate amputated amputations ashes bailiff bailiffs bald bankrupt bankruptcy bankrupted beaten bedbound bedpan bedsore bereaved betrayed bitten blackout blacks bleach bled bleeding blind blisters blocked boils booed breathless bricks brimstone broke broken bruised burgled buried burned burns burnt buzzer cage caged cancelled cancer catheter catheters cell cheated childless choke choking clamped cockroaches coffin collapse collapses coma commode condemned conned corridor corridors coughing cracked cramped crash crashed crawl crawling cremated crippled crumbles crumbling crushed crying curse cursed damnation damned damp dead deaf deafness debt debts deported deserted desperate destitute devil die disappear disease disgrace disgraced ditch divorce divorced doom doomed dread drips drought drown drowned dumped dying electrocuted endless evicted eviction excruciating failed failing fails failure fall falls famine fatal fear fester fevers filth filthy fire fired flames flattened fleas flood flooded floods food-poisoning foreclosed forgotten forsaken freeze freezing friendless funeral gallstones gasping goes-under gout grave gravel grief grieving grovel gutter gutters hacked haunt haunted haunts heart-attack heartbroken heckled hell hellfire helpless hernia hit hits homeless homelessness hornets hospital hounded humiliated humiliation hunger hungry hurt ignored ill illness impotent incontinent infected infertile infested injury insolvent insomnia itching jeered jilted jobless kicks kidney-stones kneecaps knocks lawsuit leak leaking leaks lice lightning limp liquidation lonelier lonely lose loses losing lost lousy lump lumps lumpy mauled mice miserable misery miss misses morgue mould mouldy mugged mugger nappy neglected nettles nightmare nightmares nits numb orphaned ostracised overdose overdrawn pain painful painfully panic paralysed parched penniless penury perish pestered pestilence piles plague pothole potholes poverty pox punches puncture punctures queue queues rabid ransacked rats redundancy redundant reeking regret rejected repossessed repossession restless robbed rot rotten rough ruin ruined sadness satan scabies scalded scammed scream screaming sectioned seized sepsis sewage shame shamed shattered shingles shivering short shunned sick sinks skint slaps sleepless sleet slip slips slow slowly smashed snap snapped soaked sob sodden soggy soiled sore sorrow sour spasm spat speechless splinters split squashed stabbed starving stinking stitches stolen stranded strangled stroke strokes struck stung suffer suffering suffocate tears terminal terror thief thieves thirsty thorns tooth toothless torched tortured trampled trapped trip trips trolley trough tubes tumour ugly unanswered unemployed unfriended unhappy unheard unloved unmarked unmourned unplugged unvisited unwanted unwell vermin vomit vomiting wasp wasps wet wheelchair widowed wither worms worse worst worthless writhe wrong',
)
/** What those in charge do to others, as those who suffer it tell it. */
export const HARSH = list(
  'abandon abandoned axe axed axes ban banned bar barred bars beat beating betray betrayed bin binned bins block blocked breaks bullied bullies bully bullying buried burn burned bury cage cancel cancelled cancels cane caned cheat clamp clamped clamps close closed closes closing closure closures cull cut cuts cutting demolish denied denies deny deport deported dismiss dismissed dismissing ditch ditched dock docked docks drop dropped drown drowned drug drugged drugs dump dumped evict evicted evicting eviction evictions evicts exclude excluded excludes exclusion exclusions expel expelled fail failed failing fails fine fined fines fire fired fires fleece fleeced fleecing force forced freeze froze grassed harass harassed hid hide hides hiding hounded humiliate humiliated humiliates humiliating hurt hurting hurts ignore ignored ignores kick kicked kill killed killing kills laughed leave leaves left lied lies lock locked locking lose losing lying marked marks mock mocked mocks mould no overrule picked picks poison poisoned poisons punish punished punishes punishing redundancies redundancy redundant refusal refuse refused refuses refusing reject rejected rejects restrain restrained rob robbed robs rot ruin ruined ruining ruins sack sacked sacking sacks sanction sanctioned sanctions scrap scrapped section sectioned sell sells shout shouted shouting shut shuts shutting snatch snatched snatches sold starve starved starves starving steal steals stole stop stopped stranded stranding strike strip stripped struck suffer suspend suspended suspends tear threaten threatened threw throw took tore torment torture tortured trample turned turning turns unauthorised undermine waiting watched withdraw withdrew wreck wrecked wrecking writes',
)
/** Verbs of putting somebody where they would come to harm. */
export const SHOVE = list(
  'boot bundle bury chain chuck dangle drag drop dump feed fire fling flush frogmarch hang haul heave hoy hurl kick launch lob lock lower march nail pitch pop push put roll sail shove sling stick string stuff throw tie tip toss wheel',
)
/** The same, as what somebody wants. */
export const SHOVING = list(
  'booting burying chaining chucking dangling dragging dropping dumping feeding flinging flushing hanging hauling heaving hurling kicking launching lobbing locking lowering marching nailing pitching pushing putting rolling shoving slinging sticking stringing stuffing throwing tipping tossing tying',
)
/** Where a person who is put there comes to harm. */
export const PERIL = list(
  'balcony baler boiler bonfire bridge cage canal chimney chipper chute cliff coal-hole compactor crusher dungeon fire flood fryer furnace gallows gibbet grave grinder gutter harbour incinerator kiln lamp-post lamppost landfill loch lough mincer mixer mortuary mower oven pier pillory pond quarry railings reservoir river roof scaffold sea sewer shaft shredder skip slurry spike stocks swamp track tracks tyne volcano well window woodchipper',
)
/** How disgust shows. */
export const SICKENED = list(
  'boak boke boked chunder crawl crawls creep creeps dirty gag gagging grubby heave heaves heaving ill nauseous puke queasy retch retching shudder sick spew unclean unwell vomit',
)
/** How somebody is seen, heard or thought of. */
export const SENSED = list(
  'breathe breathes breathing face hear heard hearing listen listening look looking name photo picture read reading saw see seeing share sharing sight smell sound speak talk think thought voice watch watching',
)
