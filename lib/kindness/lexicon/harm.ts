/** Verbs of doing bodily harm to somebody; each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const HARM = list(
  'annihilate assassinate attack batter behead bludgeon burn bury butcher castrate choke crucify deck destroy drown end execute exterminate eradicate gas gut hang harm hit hunt hurt kick kill knife lynch maim murder obliterate pistol-whip poison punch rape shoot shank slap slaughter slit smack smash smother stab stone strangle string thump torch torture whack',
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
