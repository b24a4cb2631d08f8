import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COLOUR,
  DETERMINERS,
  PREPOSITIONS,
  SEEM,
  SELF,
  THIRD,
  YOU,
} from '../lexicon/function-words'
import {
  ATTIRE,
  BANE,
  BLOWS,
  BODY,
  BREAKS,
  BRUTES,
  CORPSES,
  DOOMED,
  GAIN,
  GLEE,
  HARM,
  HARMED,
  HARSH,
  HOME,
  ILLS,
  INJURY,
  MISERY,
  OFFICES,
  ORDEALS,
  PENS,
  PERIL,
  PROVOKE,
  SENSED,
  SHOVE,
  SHOVING,
  SICKENED,
  SUFFERS,
  VERMIN,
  VICTIMS,
  WEAPONS,
  WRONG,
  WRONGING,
} from '../lexicon/harm'
import {
  BELITTLING,
  CHEAP,
  CHILDISH,
  GENIUS,
  LOWLY,
  QUALITY,
  REFUSE,
  TOYS,
  TRIVIAL,
  VULNERABLE,
  WANTING,
} from '../lexicon/lowly'
import type { Doc, Person } from './doc'
import { isContent } from './people'
import { personEndingAt } from './predication'

/** Where a class's token or tokens end, or -1. */
type Test = (doc: Doc, i: number) => number

const words =
  (set: { has(word: string): boolean }): Test =>
  ({ tokens }, i) =>
    set.has(tokens[i]!.word) && tokens[i]!.kind === 'word' ? i + 1 : -1

const list = (text: string): Test => words(new Set(text.split(' ')))

/** Any of these runs of words. */
const runs = (...texts: readonly string[]): Test => {
  const all = texts.map(text => text.split(' '))
  return ({ tokens }, i) => {
    let longest = 0
    for (const run of all)
      if (run.length > longest && run.every((word, k) => tokens[i + k]?.word === word)) longest = run.length
    return longest > 0 ? i + longest : -1
  }
}

const OWNED = /^(?:your|ur|yer|his|her|their|yours|hers|theirs)$/
/** Most words of a noun that is somebody by its form alone. */
const LONGEST_AGENT = 3
/** Longest name of an owner, with its determiner: "the deputy chief executive's". */
const LONGEST_OWNER = 5

/** What belongs to somebody but the author: "your", "the mayor's", "that woman's". */
const theirs: Test = ({ tokens, senses }, i) => {
  if (OWNED.test(tokens[i]!.word)) return i + 1
  if (/^(?:my|our)$/.test(tokens[i]!.word)) return -1
  let someone = false
  for (let k = i; k < i + LONGEST_OWNER; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== tokens[i]!.sentence) return -1
    if (token.word === "'s" || token.word === "'") return someone && k > i ? k + 1 : -1
    if (token.kind === 'handle') someone = true
    else if (token.kind !== 'word' || BE.has(token.word) || AUXILIARIES.has(token.word) || PREPOSITIONS.has(token.word))
      return -1
    someone ||=
      senses[k]!.some(({ list }) => list === 'person' || list === 'identity') || (k > i && Boolean(token.capital))
  }
  return -1
}

const person =
  (...kinds: readonly Person['kind'][]): Test =>
  ({ people }, i) => {
    const found = people[i]
    return found && kinds.includes(found.kind) ? found.end : -1
  }

const sense =
  (...lists: readonly string[]): Test =>
  ({ senses }, i) =>
    senses[i]!.find(s => lists.includes(s.list))?.end ?? -1

const either =
  (...tests: readonly Test[]): Test =>
  (doc, i) => {
    for (const test of tests) {
      const end = test(doc, i)
      if (end > i) return end
    }
    return -1
  }

const OUR_OWN =
  /^(?:aunt|baby|babies|boy|boys|brother|brothers|carer|carers|child|children|colleague|colleagues|crew|dad|daughter|daughters|family|families|father|folk|folks|friend|friends|gran|granddad|grandad|granny|girl|girls|husband|kid|kids|lad|lads|lass|mam|member|members|mother|mum|nan|neighbour|neighbours|nurse|nurses|parents|patient|patients|pensioners|people|pupils|resident|residents|sister|sisters|son|sons|staff|students|team|teams|tenants|uncle|volunteers|wife|workers)$/

/** "my boss", "our patients": whom the author stands beside. "Our director" may be anybody. */
const isOurOwn = ({ tokens, people }: Doc, i: number): boolean =>
  tokens[i]!.word === 'my' ||
  (tokens[i]!.word === 'our' && people[i] !== undefined && OUR_OWN.test(tokens[people[i].end - 1]!.word))

const AGENT = /(?:man|woman|men|women|people|folk|[bcdfgklmnprstv]ers?|[st]ors?|ists?|ians?|ants|[a-z]{3}ees|crats?)$/
const NO_AGENT =
  /^(?:never|ever|over|under|after|before|other|others|another|either|neither|whether|rather|further|better|later|sooner|paper|papers|letter|letters|water|number|numbers|winter|summer|dinner|supper|corner|centre|matter|matters|order|orders|weather|together|however|computer|printer|poster|counter|shelter|shower|tower|power|river|answer|answers|september|october|november|december|motor|motors|doctors|factor|sector|want|wants|plant|plants|giant|grants|pants|instants|constant|fees|trees|knees|degrees|committees|list|lists|mist|wrist|wrists|fist|fists|twist|exist|exists|insist|insists|adder|adders|badger|badgers|beaver|beavers|beetle|beetles|blister|blisters|cancer|cancers|hamster|hamsters|lobster|lobsters|otter|otters|oyster|oysters|panther|plover|scanner|scanners|spider|spiders|terrier|terriers|tiger|tigers|ulcer|ulcers|viper|resist|consist|assist|persist|fever|liver|bladder|finger|fingers|shoulder|shoulders|buzzer|trolley|chapter|daughter|laughter|anger|danger|hunger|order|border|cover|covers|offer|offers|suffer|suffers|differ|refer|refers|prefer|prefers|enter|enters|remember|remembers|consider|considers|wonder|wonders|trigger|filter|boiler|heater|charger|monitor|mirror|error|errors|door|doors|floor|floors|poor)$/

/** A noun, with or without its determiner, that by its form is somebody: "the taxwoman", "fly tippers", "Deborah". */
function agentAt({ tokens, senses }: Doc, i: number): number {
  const first = tokens[i]!
  let k =
    DETERMINERS.has(first.word) && !/^(?:my|our|her|his|their|your|no|any|which|what)$/.test(first.word) ? i + 1 : i
  const opens = i === 0 || tokens[i - 1]!.sentence !== first.sentence
  for (const limit = k + LONGEST_AGENT; k < limit; k++) {
    const token = tokens[k]
    if (!isContent(token) || token!.sentence !== first.sentence) return -1
    const thing = senses[k]!.some(({ list }) => list === 'thing')
    if (!thing && !NO_AGENT.test(token!.word) && AGENT.test(token!.word)) return k + 1
    // "Deborah wants us gone."
    if (opens && k === i && token!.capital && senses[k]!.length === 0 && /^[a-z]{3,}s$/.test(tokens[k + 1]?.word ?? ''))
      return k + 1
  }
  return -1
}

/** How far back "they" may point, in tokens. */
const LONGEST_RETURN = 24
const MANY = /(?:s|men|people|folk|ppl)$/

/** "they" or "them" where the people last named, in this sentence or the one before, are a kind of people. */
function standsForKind(doc: Doc, i: number): number {
  const { tokens, people, senses } = doc
  const { word, sentence } = tokens[i]!
  if (word !== 'they' && word !== 'them') return -1
  for (let k = i - 1; k >= 0 && k > i - LONGEST_RETURN && tokens[k]!.sentence >= sentence - 1; k--) {
    const who = personEndingAt(doc, k)
    if (who?.kind === 'identity' && MANY.test(tokens[k]!.word)) return i + 1
    if (who && /^(?:role|institution|named)$/.test(who.kind)) return -1
    if (!who && !people[k] && senses[k]!.some(({ list, plural }) => list === 'thing' && plural)) return -1
  }
  return -1
}

/** Words that open a wish. */
const hoping = either(
  runs(
    'fingers crossed',
    'with any luck',
    'with a bit of luck',
    "here 's hoping",
    "here 's praying",
    'god willing',
    'please god',
    'dear god',
    'dear lord',
    'if karma exists',
    'if there is a god',
    "if there 's a god",
    "if there 's any justice",
    'if there is any justice',
    "if there 's justice",
    'in a just world',
    'in a fair world',
    "'d love it if",
    'would love it if',
    'nothing would please me more than',
    'nothing would make me happier than',
  ),
  list('hope hopes hoping hopefully pray praying prays wish wishing dream dreaming'),
)

/** The classes that phrases may name. */
export const CLASSES: Readonly<Record<string, Test>> = {
  you: person('you'),
  your: list("your ur yer yr you're"),
  self: words(SELF),
  we: list('i we'),
  me: list('me us my our someone somebody him her them people'),
  he: list('he she they'),
  him: ({ tokens, senses }, i) =>
    /^(?:him|her|them)$/.test(tokens[i]!.word) &&
    !(tokens[i]!.word === 'her' && senses[i + 1]?.some(({ list }) => list === 'thing'))
      ? i + 1
      : -1,
  his: list('his her their your ur yer'),
  /** Anybody but the author. */
  person: person('you', 'third', 'role', 'institution', 'identity', 'named'),
  /** Anybody but the author and their own people; no body such as a council. */
  human: (doc, i) => (isOurOwn(doc, i) ? -1 : person('you', 'third', 'role', 'identity', 'named')(doc, i)),
  /** Anybody but the author and their own people, bodies too, and nouns that only look like people: "taxwoman", "fly-tippers". */
  agent: (doc, i) => {
    if (isOurOwn(doc, i)) return -1
    const known = person('you', 'third', 'role', 'institution', 'identity', 'named')(doc, i)
    return known > i ? known : agentAt(doc, i)
  },
  theirs,
  hoping,
  suffers: words(SUFFERS),
  breaks: words(BREAKS),
  home: words(HOME),
  gain: words(GAIN),
  wrong: words(WRONG),
  wronging: words(WRONGING),
  attire: words(ATTIRE),
  villain: sense('villain'),
  ill: words(ILLS),
  ordeal: words(ORDEALS),
  vermin: words(VERMIN),
  weapon: words(WEAPONS),
  blow: words(BLOWS),
  /** Whatever nobody wishes for. */
  bane: either(words(BANE), words(SUFFERS), words(ILLS), words(HARMED)),
  harsh: words(HARSH),
  injury: words(INJURY),
  provoke: words(PROVOKE),
  brute: words(BRUTES),
  pen: words(PENS),
  office: words(OFFICES),
  glee: words(GLEE),
  victim: words(VICTIMS),
  doomed: words(DOOMED),
  /** Loss, pain and shame that befall somebody. */
  woe: either(
    words(BANE),
    words(CORPSES),
    words(HARSH),
    words(SUFFERS),
    list(
      'bounces break breakdown breakdowns cracks crushed despair distress fear fights fines fright grief hardship hunger misery pain panic poverty rejection rejections refusal refusals sanction sanctioned sanctions shame sick suffering tears terror wrecks',
    ),
  ),
  /** How the cruel are said to celebrate. */
  revel: either(
    list(
      'applaud applauds cackle cackles celebrate celebrates cheer cheered cheers chuckle chuckles giggle giggles gloat gloats grin grins laugh laughs party parties smile smiles smirk smirks snigger sniggers toast toasts',
    ),
    runs(
      'clink glasses',
      'clinks glasses',
      'crack open',
      'high five',
      'high-five',
      'lick their lips',
      'pop champagne',
      'pop corks',
      'pop the champagne',
      'pops champagne',
      'raise a glass',
      'raises a glass',
      'rub their hands',
      'rubs her hands',
      'rubs his hands',
      'throw a party',
      'throws a party',
    ),
  ),
  corpse: words(CORPSES),
  /** Anybody but the author and the reader. */
  other: person('third', 'role', 'institution', 'identity', 'named'),
  /** People by their work or part in life. */
  role: person('role'),
  /** People by what they are. */
  identity: person('identity'),
  /** People of a kind, or "they" that stands for them: "I met Swedes. They …". */
  kind: either(person('identity'), standsForKind),
  /** People by what they are, or what shows it: an accent, a headscarf, a wheelchair. */
  mark: either(
    person('identity'),
    list(
      'accent accents adhd american asthmatic autistic bipolar blonde boomer boomers burka burqa catholic dyslexia dyslexic epileptic estate estates eyeliner female flats foreigner foreigners gay ginger granny greek grandad headscarf hijab hormones indian irish italian jewish lesbian lesbians limp menopausal millennial millennials mosque muslim niqab polish pregnant pride pronouns rainbow romanian sari scottish skirt stammer stick stutter synagogue tattoos temple trans turban turbans welsh wheelchair zoomer zoomers',
    ),
  ),
  /** Bodies of people. */
  institution: person('institution'),
  /** Neighbours within these islands: a quip about them is no hate. */
  regional: list(
    'british brits brummies cockneys cornish english geordies glaswegians irish londoners mancunians northerners scots scottish scousers southerners southerner northerner townies welsh',
  ),
  /** A whole kind of people, not some of them. */
  group: ({ people, tokens }, i) => {
    const found = people[i]
    if (found?.kind !== 'role' && found?.kind !== 'identity') return -1
    if (/^(?:some|many|few|several|no|not|of)$/.test(tokens[i - 1]?.word ?? '')) return -1
    return /^(?:some|many|few|several|no|any|my|our|a|an|one|two|three|more|not)$/.test(tokens[i]!.word) ||
      !/(?:s|men|people|police|ppl|folk|staff|children)$/.test(tokens[found.end - 1]!.word)
      ? -1
      : found.end
  },
  /** Several people, by a noun that the lists may not know: a plural that is no thing. */
  plural: ({ tokens, senses }, i) =>
    isContent(tokens[i]) &&
    /^[a-z]{3,}[^aiosu]s$/.test(tokens[i]!.word) &&
    !/days$/.test(tokens[i]!.word) &&
    !senses[i]!.some(({ list }) => list === 'thing')
      ? i + 1
      : -1,
  /** Somebody to whom something is ascribed, with the sign of it: "the drivers'", "that patch manager's". */
  owner: ({ tokens, senses }, i) => {
    let k = DETERMINERS.has(tokens[i]!.word) ? i + 1 : i
    for (const limit = k + LONGEST_OWNER; k < limit && isContent(tokens[k]) && !SELF.has(tokens[k]!.word); k++) {
      if (!/^(?:'s|')$/.test(tokens[k + 1]?.word ?? '') || tokens[k + 1]!.sentence !== tokens[i]!.sentence) continue
      return senses[k]!.some(({ list }) => list === 'thing') ? -1 : k + 2
    }
    return -1
  },
  /** What befalls or is done: "waiting", "being". */
  ing: ({ tokens }, i) => (isContent(tokens[i]) && /^[a-z]{2,}ing$/.test(tokens[i]!.word) ? i + 1 : -1),
  /** Where those who decide are said to sit. */
  power: list(
    'above backroom belfast boardroom brussels bubble cardiff charge city civic county edinburgh government hall head headquarters holyrood hq london management office offices parliament power region senedd stormont suits tower treasury upstairs westminster whitehall',
  ),
  /** "nobody", "no one", "not a soul". */
  nobody: ({ tokens }, i) => {
    const word = (k: number) => tokens[k]?.word ?? ''
    if (/^(?:nobody|noone|no-one|none)$/.test(word(i))) return i + 1
    if (word(i) === 'no' && /^(?:one|fucker)$/.test(word(i + 1))) return i + 2
    if (word(i) !== 'not') return -1
    return /^(?:one|a|single)$/.test(word(i + 1)) && /^(?:soul|person|single)$/.test(word(i + 2)) ? i + 3 : -1
  },
  /** Beasts, children and things that people are measured against. */
  lowly: ({ tokens }, i) => {
    const { word, kind } = tokens[i]!
    return kind === 'word' && (LOWLY.has(word) || (word.endsWith('s') && LOWLY.has(word.slice(0, -1)))) ? i + 1 : -1
  },
  /** What a person has more or less of. */
  quality: words(QUALITY),
  /** Small things to do or to look after. */
  trivial: words(TRIVIAL),
  /** What helps a child to learn. */
  toy: words(TOYS),
  /** Where nothing is earned. */
  cheap: words(CHEAP),
  /** Somebody by their work, and nobody who is looked after. */
  official: ({ people, tokens }, i) => {
    const found = people[i]
    if (found?.kind === 'named') return found.end
    const anyOne = /^(?:my|our|a|an|any|every|each|some)$/
    if (found?.kind !== 'role' || anyOne.test(tokens[i]!.word) || anyOne.test(tokens[i - 1]?.word ?? '')) return -1
    return VULNERABLE.has(tokens[found.end - 1]!.word) ? -1 : found.end
  },
  genius: words(GENIUS),
  /** Short of what the work asks for. */
  wanting: words(WANTING),
  /** Where rubbish goes. */
  refuse: words(REFUSE),
  /** What the very young are taught with. */
  childish: words(CHILDISH),
  shove: words(SHOVE),
  shoving: words(SHOVING),
  peril: words(PERIL),
  sickened: words(SICKENED),
  sensed: words(SENSED),
  misery: words(MISERY),
  comparative: ({ tokens }, i) =>
    /^(?:more|better|less|worse|[a-z]{3,12}er)$/.test(tokens[i]!.word) &&
    !/^(?:never|ever|over|her|other|whether|under|after|later|paper|number|water|minister|manager|rather|either|another|together)$/.test(
      tokens[i]!.word,
    )
      ? i + 1
      : -1,
  'role-word': sense('person'),
  'identity-word': sense('identity'),
  be: words(BE),
  become: either(words(BE), words(SEEM)),
  do: list('do does did'),
  not: list("n't not never"),
  will: list("will 'll would 'd shall gonna"),
  should: list('should must ought need needs want wants deserve deserves'),
  have: list("have has had 've 's"),
  get: list('get gets got getting'),
  adverb: either(words(ADVERBS), list('absolutely properly fully well all')),
  aux: words(AUXILIARIES),
  det: words(DETERMINERS),
  prep: words(PREPOSITIONS),
  swear: list(
    'fuckin fucking bloody fucken effing feckin fecking damn damned goddamn sodding flipping freaking frigging motherfucking cunting pissing wanking shitting',
  ),
  /** Verbs that curse whoever stands after them. */
  curse: list('bugger damn eff f fck feck frig fuck fuk fuq fvck fk phuck screw shag sod stuff'),
  /** Verbs that send somebody away, before "off". */
  'off-verb': list('bog bugger cock eff f fck feck frig fuck fuk fvck fk jog naff phuck piss push rack sod'),
  /** Fuck, hell and their like, as in "who the …". */
  hell: list('actual bejesus blazes deuce devil dickens eff f feck fuck fucking heck hell shit'),
  /** What people are told to kiss, or to stick things up. */
  behind: list(
    'arse arsehole ass backside backsides balls ballbag bawbag bellend bollocks bum bumhole butt clit cock crack cunt dick end fanny hole hoop jacksy knob nuts piece puss pussy ring ringpiece sac shitter',
  ),
  colour: either(words(COLOUR), list('fucking bloody')),
  insult: sense('insult', 'villain', 'dehumanising', 'slur'),
  dehumanising: sense('dehumanising'),
  'insulting-adjective': sense('adjective'),
  /** Adjectives that run a whole group down. */
  vile: either(
    ({ senses }, i) => senses[i]!.find(s => s.list === 'adjective' && s.demand !== 'modifier')?.end ?? -1,
    list(
      'awful bad barbaric barbarous dirty filthy foul horrible horrid inferior nasty rotten savage shady sick sneaky terrible uncivilised uncivilized violent wrong',
    ),
  ),
  thing: sense('thing'),
  /** A thing that is named, and could be no person or body. */
  object: ({ senses, tokens }, i) =>
    !senses[i]!.some(({ list }) => list === 'person' || list === 'institution' || list === 'identity') &&
    !/^(?:it|this|that|which|what|these|those|something|anything|everything|nothing)$/.test(tokens[i]!.word)
      ? sense('thing')({ senses } as Doc, i)
      : -1,
  word: ({ tokens }, i) => (isContent(tokens[i]) ? i + 1 : -1),
  /** What makes little of a whole trade. */
  belittling: words(BELITTLING),
  /** What condescension calls a stranger. */
  endearment: list(
    'babe babes bab chick darlin darling dear dearie doll duck duckie flower girl girlie girls girly hen hinny hon honey hun hunny ladies lady lass lassie love lovey luv ma madam missus missy pet petal poppet princess queen sister sugar sunshine sweetheart sweetie toots treacle woman',
  ),
  /** Work of the house, as women are sent back to it. */
  domestic: list(
    'baking cleaning cooker cooking crochet curtains darning dishes dusting embroidery feather-duster flower-arranging hob hoover hoovering housework ironing jam kitchen knitting laundry lippy mop nails needlework oven pinny pots sewing sink stove tea-towel typing vacuuming washing washing-up weans',
  ),
  /** Dress and company by which women are measured. */
  finery: list(
    'blouse blusher bra cleavage dress eyeliner fella frock hairdo hairdresser heels husband lip lippy lipstick make-up makeup mascara ring skirt skirts stockings tights',
  ),
  /** Countries and cities far from here, as those are told to go back to them who live here. */
  abroad: list(
    'aden afghanistan africa albania algeria ankara asia athens baghdad bangladesh bangkok beirut beijing berlin bombay brazil bucharest budapest bulgaria burma cairo calcutta cameroon ceylon chennai china colombo congo damascus delhi dhaka egypt eritrea ethiopia france gambia gaza germany ghana greece hungary india iran iraq islamabad israel istanbul italy jamaica jordan kabul kampala karachi kenya kerala khartoum kingston kosovo krakow kurdistan lagos lahore latvia lebanon libya lithuania malawi manila mexico mogadishu moldova morocco moscow mumbai nairobi nepal nigeria pakistan palestine philippines poland portugal punjab riyadh romania russia rwanda senegal serbia slovakia somalia spain sudan sylhet syria tehran tirana tripoli tunisia turkey uganda ukraine vietnam vilnius warsaw yemen zambia zimbabwe',
  ),
  /** What carries people over the sea. */
  passage: list(
    'airport airports boat boats dinghies dinghy dover ferries ferry flight flights gatwick harbour heathrow holyhead luton plane planes port ports raft rafts stansted stena',
  ),
  /** Where the poor are said to live, and what they are said to live on or wear. */
  poor: runs(
    'bail hostel',
    'bail-hostel',
    'benefit',
    'benefits',
    'benefit street',
    'benefit-street',
    'caravan',
    'caravan-park',
    'council',
    'council-estate',
    'council house',
    'council-house',
    'dole',
    'dole-fed',
    'dole queue',
    'dole-queue',
    'dole-scrounging',
    'estate',
    'flats',
    'food bank',
    'food-bank',
    'giro',
    'gymslip',
    'high rise',
    'high-rise',
    'scheme',
    'sink',
    'sink estate',
    'sink-estate',
    'tower-block',
    'tower block',
    'trackie',
    'tracksuit',
    'tracksuited',
    'trailer',
    'trailer park',
  ),
  name: person('named'),
  pronoun: either(words(SELF), words(YOU), words(THIRD)),
  number: ({ tokens }, i) => (tokens[i]!.kind === 'number' ? i + 1 : -1),
  emoji: ({ tokens }, i) => (tokens[i]!.kind === 'emoji' ? i + 1 : -1),
  harm: words(HARM),
  harmed: words(HARMED),
  body: words(BODY),
  kin: list(
    'mum mother dad father mom son daughter kid kids child children family wife husband partner parents gran nan grandmother grandfather brother sister relatives loved loves mam mummy daddy nana grandad granny',
  ),
}
