/** Verbs of doing bodily harm to somebody; each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const HARM = list(
  'annihilate assassinate attack bash batter behead belt bludgeon brain burn butcher castrate chib chin choke clobber clout crucify deck destroy drown end execute exterminate eradicate flatten garrotte gas glass gut hang harm headbutt hit hunt hurt kick kill kneecap knife lamp lynch maim malky maul murder mutilate obliterate pistol-whip poison pulverise pummel punch rape scald shoot shank skelp skin slap slaughter slit smack smash smother stab stone strangle string thrash throttle thump torch torture wallop whack',
)
/** The same, as said of those it is done to. */
export const HARMED = list(
  'annihilated assassinated attacked battered beaten beheaded bludgeoned burned burnt buried butchered castrated choked crucified curbstomped decked destroyed disembowelled drowned executed exterminated eradicated flogged gassed gutted hanged horsewhipped hung hunted hurt kicked killed kneecapped knifed lynched maimed murdered poisoned punched quartered raped shot slapped slaughtered smacked stabbed sterilised sterilized stoned strangled strung tarred thumped tortured whacked whipped',
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
  'asphyxiate asphyxiates beg begs bleed bleeds burn burns catch catches choke chokes collapse collapses crash crashes croak croaks decay decays die died dies dying drown drowns fester festers freeze freezes fry fries perish perishes rot rots rotting starve starves suffer suffered suffers suffocate suffocates wither withers',
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
  'applause award backhander bonus bonuses bung cash clap clicks contract contracts damehood dividend dividends donation donations donor donors expenses fiver fivers form gong headline headlines honour job kickback knighthood likes medal money obe cbe mbe office paperwork payday payout payrise peerage pension pensions photo photos plaudits points pound pounds power profit profits promotion quid rise seat seats selfie share shares stats target targets tenner title vote votes',
)
/** What the cruel are said to do to those who cannot answer. */
export const WRONG = list(
  'abandon axe bankrupt betray bulldoze burn bury butcher cage chuck close crush deport ditch drown dump evict fleece flog freeze gas gut harvest humiliate kill knife mug murder pawn poison push rob ruin sack sacrifice sell shaft shoot shove shut stab starve strangle swindle throttle throw trade trample trip turf',
)
/** The same, as a pastime. */
export const WRONGING = list(
  'abusing axing bankrupting beating breaking bullying cheating closing crushing deporting destroying ditching evicting fining fleecing grinding harassing hounding humiliating hurting intimidating jailing kicking killing mocking mugging persecuting poisoning punishing robbing ruining sacking scamming scaring shafting shaming shutting starving stealing stripping tormenting torturing victimising watching',
)
/** What office is worn by: "slime in a lanyard". */
export const ATTIRE = list(
  'apron badge blazer brogues chinos coat collar collars fleece gilet gilets gown heels hi-vis hiviz jacket lanyard lanyards loafers pinstripe pinstripes robe robes scrubs shirt skirt suit suits tabard tie ties tunic tweed uniform uniforms waistcoat wig wigs',
)
/** Illness, injury and loss: what is caught, broken or got. */
export const ILLS = list(
  'agony aids als amputation aneurysm arthritis bankruptcy bedbugs blindness blister boils cancer cataracts cholera clap cold-sores colostomy covid crabs cramp crash cystitis dementia diarrhoea diphtheria dysentery ebola eczema eviction flu food-poisoning fracture frostbite gallstones gangrene glaucoma gout grief haemorrhoids heartattack heartbreak hernia hunger hypothermia impotence incontinence infection insomnia itch kidney-stones leprosy leukaemia lice lump lupus malaria meningitis migraine migraines misery mnd neurone nits norovirus pain palsy paralysis piles plague pneumonia polio pox rabies redundancy rickets ringworm salmonella scabies sciatica scurvy sepsis shame shingles smallpox starvation stroke strokes syphilis tb tetanus thrombosis thrush tinnitus toothache torment torture tuberculosis tumour tumours typhoid ulcer ulcers vertigo worms',
)
/** Where the badly served lie and wait. */
export const ORDEALS = list(
  'agony alley bench cell corridor crisis dark ditch doorstep doorway drain dungeon filth floor freezing gutter hostel hours jail kerb mattress mess months mould nappy pain pavement pillow-less prison puddle queue rain rubble sewage shelter skip sofa squalor stairs stairwell street streets tent trolley urine vomit ward weeks wet years',
)
/** What a person goes through. */
export const UNDERGO = list(
  'be become becomes catch catches contract contracts develop develops discover discovers endure endures experience experiences face faces feel feels find finds get gets has have know knows learn learns lie lies live lives lose loses meet meets need needs sit sits sleep sleeps spend spends stand stands suffer suffers taste tastes wait waits wake wakes',
)
/** Swarming, creeping or penned: what people are likened to when they are to be less than people. */
export const VERMIN = list(
  'blowflies bluebottles cockroaches ferrets fleas flies foxes gulls hyenas jackals leeches lice locusts maggots magpies mice monkeys parasites pigeons pigs rats roaches seagulls slugs stray strays ticks vermin vultures weasels weeds wolves woodlice worms',
)
/** Things to kill with. */
export const WEAPONS = list(
  'acid axe baseball bat bats bleach bomb brick bricks bullet bullets chainsaw cosh crossbow crowbar dynamite explosives firebomb firework flamethrower gallows grenade guillotine gun gunman hammer handgun hangman hatchet hitman knife knuckleduster landmine machete machine-gun match matches molotov noose petrol pitchfork pitchforks poison rifle rope semtex shotgun sledgehammer sniper tyre-iron woodchipper',
)
/** Blows that somebody is said to need. */
export const BLOWS = list(
  'battering beating belt belting bullet caning clatter clip clout decking drubbing flogging garrotting hammering hanging headbutt hiding horsewhipping kicking kneecapping knuckle lashing leathering lynching malkying noose pasting pummelling punch rope shoeing shooting skelp skelping slap slapping smack smacking stabbing thrashing throttling thump thumping towelling wallop walloping whack whipping',
)
