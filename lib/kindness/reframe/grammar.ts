/** The little English grammar that mending needs: closed classes whole, and the verbs that such posts use. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

export const SUBJECTS = set(
  'i you he she it we they u ya this that there who nobody everybody everyone somebody someone',
)
export const DETERMINERS = set(
  'a an the this that these those my your our his her its their some any every each no another what such',
)
export const PREPOSITIONS = set(
  `at in on of to from for with by about over under into through without against between across after before during
  since until behind near off out up down around beyond despite within as than like per`,
)
export const COORDINATORS = set('and but or so yet plus &')
export const SUBORDINATORS = set(
  `because if when while although though unless until since whereas whether who whom whose which that than as cos coz
  where after before`,
)
export const QUESTION_WORDS = set('why how what when where who which whose')
export const COPULAS = set(
  `is are am was were be been isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's who's there's
  ur youre hes shes theyre`,
)
export const AUXILIARIES = set(
  `${[...COPULAS].join(' ')} has have had hasn't haven't hadn't do does did don't doesn't didn't dont doesnt didnt will
  would can could should must may might shall won't wouldn't can't cannot couldn't shouldn't mustn't wont cant i've i'd
  i'll you've you'd you'll he'd he'll she'd she'll we've we'd we'll they've they'd they'll it'll it'd that'll who've`,
)
/** A subject and its verb in one word. */
export const SHORT_FORM = /^(?:[a-z]+'(?:s|re|m|ve|ll|d)|youre|hes|shes|theyre|ur)$/
export const ADVERBS = set(
  `not never ever just still always only also really even again now then too very so already actually honestly frankly
  simply please maybe perhaps today tonight yesterday tomorrow here there soon once twice often quite rather clearly`,
)
const OBJECTS = set('me him them us myself yourself himself herself themselves ourselves yourselves')

/** Every word that belongs to a closed class. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...SUBJECTS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...QUESTION_WORDS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...OBJECTS,
])

/** Verbs with regular forms, in the infinitive. */
const REGULAR = set(
  `add adopt advise affect announce apply arrest assess assume avoid betray bother chase choose chuck clear collapse collect
  consider consult contact contradict correct count cripple declare defend depend describe develop disappear discriminate
  disrespect downgrade earmark educate empty enable encourage engage enjoy ensure escape evict examine exclude expand expose
  fetch fill finish fob grab grant greet guess halt heal hike hound hurry identify imagine imply impose inform install intend
  investigate justify label lend lift listen locate mend mishandle mismanage misread misuse monitor obtain occur offend
  operate organise outsource overlook overrule patronise persuade prevent print produce prosecute pursue rebuild recall
  reckon recover refund regulate rehouse relocate renew repay repeat replace rescind resist resolve retain rethink reverse
  revise rip rob rush sanction scream secure shove silence snub spoil squeeze starve strip submit succeed sue supply swap
  switch tackle tear threaten tighten tolerate treat trash turn update uphold urge validate verify violate wash wipe wreck
  believe accept allow appoint arrive carry deploy design discharge discover discuss ditch dump elect email enter exist fiddle
  focus follow guess handle harm inspect introduce judge laugh learn lecture lock love mention mislead mock
  notice oppose park phone plead prefer prepare pretend prioritise promote prove queue rate realise receive recognise
  recommend record recruit regret represent require return risk rob scare seem share shout skip sneer solve
  squander survive threaten touch trap upset value vanish weigh wipe wish axe
  fit hand unlock grit index resurface mark bin flog redraw redo delete defrost insulate clamp reinstate rewrite knock paint tarmac spell spelt cement cripple point film photograph moan whine shove ship book bang clamp print prep bin choke rot burn drown ticket nick wreck chuckle smirk breathe reapply gritter love rely push pull
  suspend dodge own sack pray
  abandon admit agree answer apologise apologize approve argue ask attend axe ban blame block bully call cancel care
  cause change charge check claim clean clap close commit complain cope cover create damage decide defund delay deliver
  demand deny deserve destroy disagree dismiss dodge drag drain drown earn employ end enforce exhaust expect explain fail
  fix force freeze fund gamble guarantee gut happen hate help hire hope ignore improve increase insist insult invest
  invite involve join kick lack launch leak listen live look lower manage march matter miss move need neglect offer open
  order owe own pass pick plan play pledge pocket postpone praise press privatise promise protect provide publish pull
  punish push qualify raise reach reduce refer refuse reject release remain remember remove reopen repair replace reply
  report rescue resign respect respond restore retire review ruin sack save scrap scream search serve settle shelve sign
  slash smile sort staff start starve stay step stop struggle suffer suggest support suspend talk target tax thank tie
  train transfer treat trust try turn undermine underfund use visit vote wait walk want warn waste watch welcome
  withhold wonder work worry`,
)

/** The forms of the irregular ones. */
const IRREGULAR = set(
  `freeze freezes froze frozen beat beats beaten bite bites bit bitten bleed bleeds bled blow blows blew blown burn burns burnt burned catch catches
  caught dig digs dug draw draws drew drawn feed feeds fed fly flies flew flown forgive forgives forgave hang hangs hung hit
  hits hurt hurts lay lays laid ride rides rode ring rings rang rung rise rises rose risen seek seeks sought shake shakes
  shook shoot shoots shot shrink shrinks shrank sing sings sang sink sinks sank slide slides slid split splits spread spreads
  stick sticks stuck strike strikes struck swear swears swore swing swings swung tear tears tore torn throw throws threw
  thrown be being become becomes became begin begins began begun break breaks broke broken bring brings brought build builds
  built buy buys bought choose chooses chose chosen come comes came cost costs cut cuts deal deals dealt die dies died do
  does did done drive drives drove driven eat eats ate eaten fall falls fell fallen feel feels felt fight fights fought
  find finds found forget forgets forgot forgotten get gets got give gives gave given go goes went gone grow grows grew
  have having hear hears heard hide hides hid hidden hold holds held keep keeps kept know knows knew known lead leads led
  leave leaves left let lets lie lies lied lose loses lost make makes made mean means meant meet meets met pay pays paid
  put puts quit quits read reads run runs ran say says said see sees saw seen sell sells sold send sends sent set sets
  show shows showed shown shut shuts sit sits sat sleep sleeps slept speak speaks spoke spoken spend spends spent stand
  stands stood steal steals stole stolen take takes took taken teach teaches taught tell tells told think thinks thought
  understand understands understood wake wakes woke wear wears wore win wins won withdraw withdraws withdrew withdrawn
  write writes wrote written`,
)

const VERBS = new Set<string>([...IRREGULAR])
/** Verbs of state: nobody is asked to need or to own. */
const STATES = set(
  'be love like need want deserve seem matter happen fail lack mean owe own cost remain die hate know lie fall feel drown struggle suffer earn exist',
)
const BASES = new Set<string>()
for (const verb of REGULAR) {
  BASES.add(verb)
  const silent = verb.replace(/e$/, '')
  const soft = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) + 'i' : undefined
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || verb === 'admit' ? verb + verb.at(-1) : silent
  VERBS.add(verb)
    .add(soft ? `${soft}es` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`)
    .add(soft ? `${soft}ed` : `${doubled}ed`)
}
for (const form of set(
  `beat bite bleed blow burn catch dig draw feed fly forgive hang hit hurt lay ride ring rise seek shake shoot shrink sing
  sink slide split spread stick strike swear swing tear throw be become begin break bring build buy choose come cut deal do drive eat face fall feel fight find forget get give go
  grow have hear hide hold keep know lead leave let lie lose make meet pay put quit read run say see sell send set show
  shut sit sleep speak spend stand take teach tell think understand wake win withdraw write`,
))
  BASES.add(form)

/** A form of a verb that can carry a sentence (an `-ing` form cannot). */
export function isVerb(lower: string): boolean {
  return VERBS.has(lower)
}

/** The infinitive. */
export function isBase(lower: string): boolean {
  return BASES.has(lower)
}

/** The form that asks for something: 'fix', 'sign'. */
export function isOrder(lower: string): boolean {
  return BASES.has(lower) && !STATES.has(lower)
}

const PLURAL_OF: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
}

/**
 * The verb form that goes with 'you' or 'they', given the one that goes with 'he' ('has' → 'have', 'hides' → 'hide').
 * A form that is the same for both comes back as it is; one that we cannot be sure of gives undefined.
 */
export function withPlural(lower: string): string | undefined {
  if (Object.hasOwn(PLURAL_OF, lower)) return PLURAL_OF[lower]
  if (AUXILIARIES.has(lower) || ADVERBS.has(lower)) return lower
  if (lower.endsWith('s') && isVerb(lower) && !isBase(lower)) {
    const bases = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`]
    return bases.find(isBase)
  }
  return isVerb(lower) ? lower : undefined
}

/** 'an' before a vowel sound, as far as spelling shows it. */
export function article(next: string): 'a' | 'an' {
  const word = next.toLowerCase()
  if (/^(?:hour|honest|honour|heir|[aefhilmnorsx]\.?[A-Z])/.test(word)) return 'an'
  if (/^(?:uni|use|usu|eu|one|once|uk)/.test(word)) return 'a'
  return /^[aeiou8]/.test(word) || /^(?:11|18)\b/.test(word) ? 'an' : 'a'
}
