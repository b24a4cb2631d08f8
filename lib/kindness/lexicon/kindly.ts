/** Words that turn an insult into affection, or a report into a story about oneself. Each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before an insult, these make it praise or pity: "you clever sod", "poor bastard". */
export const PRAISE = list(
  'adorable amazing awesome bad baddest beautiful bless blessed brave brilliant canny caring charming clever cute darling dear delightful excellent fabulous fantastic fun funny generous genius glorious gorgeous great hilarious hot hottest incredible kind lovable lovely loveable lucky magnificent majestic marvellous neat poor prettiest proud sexy smart stylish sweet talented wonderful',
)

/** What befalls everybody now and then: beside "I" or "my", a bare insult is aimed at oneself. */
export const SELF_MISHAPS = list(
  'broke burnt deleted dropped fell forget forgot forgotten left locked lost misread missed overslept ruined sent snapped spelled spilled spilt tripped typo wore wrong',
)

/** Emoji that cheer: with one of them a hard name is praise ("Monsters, every one of you"). */
export const APPLAUSE: readonly string[] = ['💪', '🔥', '🙌', '🎉', '🥇', '🏆']

/** Hard names that friends and admirers give: beside praise they are none. */
export const ADMIRING: ReadonlySet<string> = new Set(
  'animal animals assassin bandit bastard bastards battleaxe battleaxes bawbag bawbags beast beasts bitch bitches brute bugger buggers butcher crook cow demon demons devil devils dinosaur dog dogs dragon dragons eejit eejits fiend fiends freak freaks fucker fuckers gangster gangsters geek git gits goat goats goon goons killer killers lunatic lunatics madman maniac maniacs menace menaces monster monsters motherfucker motherfuckers muppet muppets murderer mare mares nerd numpty numpties nutcase nutter nutters nyaff pest pests pirate psycho rascal rascals rat rogue rogues rottweiler sadist sadists savage savages scamp scoundrel scoundrels sinner so-and-so sod sods swine thief thug trout tyrant unit villain villains wally weirdo weirdos witch witches wizard work'.split(
    ' ',
  ),
)

/** Hard words that admirers use: beside praise they run nobody down. */
export const ADMIRED: ReadonlySet<string> = new Set(
  'annoying awkward bloody-minded bonkers brutal cheeky crabbit crazy cruel daft deranged evil ferocious fierce filthy horrible insane insufferable mad mental merciless nasty obnoxious pig-headed relentless ruthless savage scary sick smug stubborn terrifying unhinged vicious wicked wild'.split(
    ' ',
  ),
)

/** Names that friends call one another: a little warmth is enough to tell. */
export const TEASING_NAMES: ReadonlySet<string> = new Set(
  'apeth bampot bat bawbag berk besom bugger chump clot dafty dipstick divvy donut dork doughnut dope eejit git goat goose gowk hallion jessie lemon losers lump mare melt menace moo monkey muppet nitwit numpty nugget nyaff pest plank plonker plum prat pudding radge rascal sausage scamp sod sods spanner spoon toerag trout twerp twit tyke wally wazzock tube tumshie walrus walloper warthog weapon'.split(
    ' ',
  ),
)
