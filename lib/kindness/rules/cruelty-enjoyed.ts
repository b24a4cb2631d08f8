import { type Examples, type Rationale, phraseRule } from './rule'
import { phrases } from '../grammar/phrase'

export const rationale: Rationale = {
  title: 'Saying that somebody enjoys doing harm',
  why: 'Nobody can prove what they feel, so the harm itself is lost from sight.',
  source: 'Ross and Ward, "Naive realism in everyday life" (1996)',
}

/** What was done to people: without it, a smile is a smile. */
const done = phrases(['<corpse>|<harsh>|<suffers>|<wrong>|<wronging>'])
/** How something was done: "with a smile", "for fun". */
const MANNER =
  /^(?:he|she|they|you|minister|for|with|smile|smiles|smirk|smirks|grin|grins|whistling|whistled|humming|hummed|laughing|laughed|smiling|smiled|singing|grinning)$/

/** What only the kind enjoy. */
const KINDLY =
  /\b(?:(?:kids?|patients?|people|children|us|her|him|them|everyone|mum|dad) (?:laugh|smile|succeed|happy|feel better|thrive|learn)|teaching|volunteering)\b/i

export default phraseRule(
  {
    id: 'cruelty-enjoyed',
    category: 'villainising',
  },
  [
    // how it was done
    '[ for ~1 a|her|his|own|the|their|your? ~1 <glee> and|it|of|,|$ ..4 ] !cake|run|runs',
    '[ with ~2 <glee> ] and|in|of|on|,|$',
    // the joy of it
    '[ <agent>|<institution>|<plural>|firms|it|that|they|who ~3 adores|delighted|enjoy|enjoyed|enjoying|enjoys|like|liked|likes|love|loved|loves|relish|relishes|revels|savours|thrive|thrives ~1 <wronging>|each|every|hearing|how|it|knowing|telling|the|this|to|when ~7 <bane>|<corpse>|<harsh>|<suffers> ..3 ] !film|job|story|work',
    '[ <you>|he|minister|she|they ~1 enjoy|enjoyed|enjoys it|this ] ,|$',
    '[ it ~1 <be> what <agent>|<he> ~1 enjoy|enjoys|like|likes|lives|love|loves ..2 ] $',
    '[ <agent>|<he>|<you> ~3 enjoy|enjoys|like|likes|love|loves it when ..6 ]',
    '[ rubbed|rubbing|rubs <theirs>|its ~1 hands ..6 ] !cold|cream|dry|gel|sanitiser',
    '[ lick|licking|licks <theirs> ~1 lips ..5 ]',
    '[ <be> ~1 <theirs>|her|his|their|your ~2 amusement|bloodsport|entertainment|fun|game|hobby|kink|pastime|pleasure|sport ] and|,|.|$',
    '[ a ~1 game|hobby|joke|laugh|sport for|to <agent>|<him>|<you> ]',
    '[ each|every ~7 <be> a ~2 bonus|laugh|medal|result|scalp|treat|triumph|trophy|victory|win for|to <agent>|<him>|<you> ]',
    '[ grinning|hummed|humming|laughed|laughing|singing|smiled|smiling|whistled|whistling ~2 as|while <he>|<you>|families|patients|people|the|we ..3 ]',
    '[ take|takes|taking|took ~2 delight|joy|pleasure|pride|satisfaction from|in ~1 <bane>|<theirs>|<word>|<wronging>|our|people ..3 ] !cooking|garden|job|students|work',
    '[ you can|could see it|that ~3 eyes|face|smile ]',
    '[ <agent> ~3 adores|enjoy|enjoyed|enjoying|enjoys|like|liked|likes|love|loved|loves|relish|relishes ~1 <wronging> ~1 <agent>|a|her|him|lads|me|old|our|people|poor|sick|the|their|them|us ..3 ] !a|cake|cakes|clothes|difference|dinner|lunch|music|tea',
    '[ <agent> ~3 cackle|cackles|cheer|cheered|cheers|chuckle|chuckled|chuckles|giggle|giggled|giggles|grin|grinned|grins|laugh|laughed|laughing|laughs|smile|smiled|smiles|smirk|smirked|smirks|sneer|sneered|sneers ~2 about|as|each|every|over|when|whenever|while ~6 <bane>|<corpse>|<harsh>|<suffers>|it|our|us ..3 ]',
    '[ bet|bets|leaderboard|league|raffle|score|sweepstake|sweepstakes ~3 for|of|on how|which|who ~5 <bane>|<harsh>|<suffers>|quit ..3 ]',
    '[ and ~1 go|goes|skipped|walked|went ~3 dinner|golf|grinning|holiday|humming|laughing|lunch|singing|smiling|whistling ..1 ] !to',
    '[ amuses|arouses|entertains|excites|feeds|fuels|thrills|tickles <him>|<you>|her|them ]',
    '[ <be> on ~1 the ~2 abuser|attacker|bully|dealer|fascist|killer|murderer|nazi|paedophile|rapist|thug <prep>? ~1 side ..1 ]',
    '[ <harsh>|<wronging> ~5 and|while ~1 grinned|grinning|laughed|laughing|loving|smiling|smirked|smirking|sneered it? ] ,|$',
    // joy that rises with the harm
    '[ <agent>|<he>|<institution>|<office>|<plural> ~3 <revel> ~2 as|each|every|over|when|whenever ~7 <woe> ..2 ] !down',
    '[ <agent>|<he>|<institution>|<office>|<plural> ~1 bathe|bathes|fatten|fattens|feast|feasts|feed|feeds|gorge|gorges|thrive|thrives|wallow|wallows ~1 in|off|on|upon ~2 <woe> ..3 ]',
    '[ <agent>|<he>|<institution>|<office>|<plural> ~1 live|lives for the|that|those|this ~1 <word>? ,? ~5 <woe>|breaking|cracking ..3 ]',
    '[ makes|made <theirs> day|week|month|year ~1 hearing|seeing|to|when ~6 <woe> ..2 ]',
    '[ love|loves|like|likes|enjoys nothing better|more|so than|as much? ~6 <woe> ..2 ]',
    '[ <institution>|<office> love|loves it when ~6 <woe> ..2 ]',
    // hurt for the sake of hurting
    '[ <agent>|<he>|<you> ~3 <harsh>|<wrong>|<wronging> ~5 on purpose ..3 ] !at|by|near|outside',
    '[ just|only|to hear|make|see|watch ~1 <agent>|families|her|him|kids|me|mums|people|them|us ~2 <suffers>|crawl|grovel|panic|plead|squirm ..3 ]',
    '[ because|cos|so ~1 that? <agent>|<he>|<you> ~1 can|could|get|will|would ~1 gloat|hear|laugh|see|watch ~4 <agent>|<suffers>|her|him|them|us ..3 ] !for|progress|results|themselves',
    '[ <agent>|<he>|<theirs>|<you> ~2 brought|came|come|comes|goes|hired|sent|went ~1 here|in|there? to break|bury|crush|destroy|finish|hang|humiliate|hurt|punish|ruin|shame|sink <agent>|her|him|me|our|people|the|them|us ..3 ]',
    '[ <agent>|<he>|<you> ~4 want|wanted|wants <agent>|children|families|kids|mums|our|patients|people|tenants|the|them|us <word>? ~2 to? ~1 <bane>|<corpse>|<suffers>|afraid|break|cold|frightened|illiterate|poor|poorly|scared|stupid|thick|weak ..3 ]',
    '[ <agent>|<he>|<you> ~3 chooses|chose|pick|picked|picking|picks|target|targeted|targets ~1 on? ~1 all|the ~1 autistic|black|disabled|easiest|foreign|poor|poorest|pregnant|quiet|quietest|sick|small|smallest|weak|weakest|youngest <word>? families|first|kids|nurses|ones|patients|people|pupils|staff|tenants ..2 ] !building|site',
    '[ as|because|cos|since ~1 <agent>|<he> ~1 <be> ~1 the ~2 easiest|quietest|softest|weakest ..5 to ~1 <word> ]',
    '[ get|gets|getting|got ~1 <theirs>|a|her|his ~1 buzz|fix|jollies|kicks|rocks|thrills ..5 ] !coffee|from|starting',
    '[ get|gets off on ..3 ] !bus|the',
    '[ despise|despises|hate|hates ~1 all|our|the|them|these|those ~3 carers|children|families|kids|mums|old|patients|pensioners|poor|sick|tenants ..5 ] !food|homework|smell',
    '[ sided|sides|siding with ~1 abusers|bullies|cruelty|evil|rapists ..3 ]',
  ],
  words => `${words} says somebody enjoys harm, so they will only defend themselves.`,
  (doc, { start }) =>
    !KINDLY.test(doc.text) && (!MANNER.test(doc.tokens[start]!.word) || done(doc).some(({ start: k }) => k !== start)),
)

export const examples: Examples = {
  flags: [
    'He read the job losses out with relish, then sacked two more',
    'The warden fines carers for sport',
    'She loves it when a family begs',
    'They leave us short on purpose',
    'Turning down claims is your hobby',
    'The manager picks on the weakest ones first',
    'The deputy wants our kids frightened',
    'Every eviction is a trophy to him',
    'Bailiffs clink glasses whenever a mother cries',
    'Traffic police feast on misery',
  ],
  spares: [
    ['She runs for fun and for charity', 'a pastime'],
    ['He gave out the cakes with a smile', 'kindness'],
    ['I closed the shed on purpose, the lock is broken', 'oneself'],
    ['My son enjoyed it', 'a pastime'],
    ['She likes it when we bring cake', 'kindness'],
    ['Rub your hands with gel before you close the door', 'medicine'],
    ['Nurses clink glasses whenever a baby comes home', 'joy'],
    ['Gardening is how she unwinds', 'a pastime'],
    ['The more of us who help, the sooner we laugh about it', 'kind'],
    ['It makes his week to see a nurse from his old ward', 'joy'],
  ],
  misses: [],
}
