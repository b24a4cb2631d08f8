import { type Examples, phraseRule } from './rule'
import { phrases } from '../grammar/phrase'

/** What was done to people: without it, a smile is a smile. */
const done = phrases(['<harsh>|<corpse>|<suffers>|<wrong>|<wronging>'])
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
    title: 'Saying that somebody enjoys doing harm',
    why: 'Nobody can prove what they feel, so the harm itself is lost from sight.',
    source: 'Ross and Ward, "Naive realism in everyday life" (1996)',
  },
  [
    // how it was done
    '[ for ~1 the|a|her|his|their|your|own? ~1 <glee> of|it|and|,|$ ..4 ] !run|runs|cake',
    '[ with ~2 <glee> ] $|,|and|on|of|in',
    // the joy of it
    '[ <agent>|it|who|that|firms|they|<institution>|<plural> ~3 enjoy|enjoys|enjoyed|enjoying|love|loves|loved|relish|relishes|adores|like|likes|liked|delighted|thrives|thrive|revels|savours ~1 it|this|<wronging>|when|how|every|each|knowing|watching|seeing|hearing|making|telling|turning|saying|refusing|the|to ~7 <bane>|<corpse>|<suffers>|no|<harsh>|beg ..3 ] !job|work|film|story',
    '[ <you>|he|she|they|minister ~1 enjoy|enjoys|enjoyed it|this ] $|,',
    "[ it ~1 <be>|'s what <agent>|<he>|they ~1 enjoys|enjoy|loves|love|lives|like|likes ..2 ] $",
    '[ <you>|<he>|<agent> ~3 like|likes|love|loves|enjoy|enjoys it when ..6 ]',
    '[ rubs|rubbing|rubbed <theirs>|its ~1 hands ..6 ] !sanitiser|gel|cream|cold|dry',
    '[ lick|licks|licking <theirs> ~1 lips ..5 ]',
    '[ fond|proud of cruelty|<wronging> ] $ !us|her',
    '[ <be> ~1 <theirs>|your|his|her|their ~2 hobby|sport|pastime|pleasure|game|entertainment|amusement|fun|kink|bloodsport ] $|,|and|.',
    '[ a ~1 sport|game|hobby|joke|laugh to|for <you>|<him>|<agent> ]',
    '[ like|as|like it ..2 a? sport|game|bloodsport ] $',
    '[ every|each ~7 <be> a ~2 win|victory|trophy|medal|triumph|bonus|laugh|treat|result|scalp to|for <you>|<him>|<agent> ]',
    '[ whistling|whistled|humming|hummed|laughing|laughed|smiling|smiled|singing|grinning ~2 while|as <he>|<you>|they|people|we|patients|families|the ..3 ]',
    '[ take|takes|took|taking ~2 pleasure|pride|delight|joy|satisfaction in|from ~1 <wronging>|<bane>|<theirs>|our|people|<word> ..3 ] !work|job|work|garden|cooking|students',
    '[ you can|could see it|that ~3 face|eyes|smile ]',
    '[ smirk|smirks|smile|smiles|grin|grins ~2 every|each|whenever ~1 time|<agent>|<he> ..5 ]',
    '[ <agent> ~3 enjoy|enjoys|enjoyed|enjoying|love|loves|loved|relish|relishes|likes|like|liked|adores ~1 <wronging> ~1 <agent>|lads|people|us|them|him|her|me|our|the|a|their|old|sick|poor ..3 ] !tea|a|difference|cakes|cake|dinner|lunch|music|clothes',
    '[ <agent> ~3 laugh|laughs|laughed|laughing|smile|smiles|smiled|smirk|smirks|smirked|grin|grins|grinned|giggle|giggles|giggled|chuckle|chuckles|chuckled|cackle|cackles|cheer|cheers|cheered|sneer|sneers|sneered ~2 each|every|when|whenever|as|while|over|about ~6 <bane>|<corpse>|<suffers>|<harsh>|us|our|it ..3 ]',
    '[ sweepstake|sweepstakes|bet|bets|raffle|score|league|leaderboard ~3 on|for|of who|how|which ~5 <harsh>|<suffers>|<bane>|miss|cry|snap|quit ..3 ]',
    '[ and ~1 went|goes|go|walked|skipped ~3 laughing|whistling|smiling|grinning|humming|singing|lunch|golf|dinner|holiday ..1 ] !to',
    '[ feeds|fuels|arouses|excites|thrills|amuses|entertains|tickles <him>|her|them|<you> ]',
    '[ gets|get|makes <him>|her|them|<you> hard|wet|off|going|hot ] $|,|and',
    '[ <be> on ~1 the ~2 murderer|killer|abuser|rapist|bully|paedophile|attacker|thug|dealer|fascist|nazi <prep>? ~1 side ..1 ]',
    "[ <be> on ~1 the ~1 murderer's|killer's|abuser's|rapist's|bully's|attacker's|dealers|killers|abusers|rapists|bullies ~1 side ..1 ]",
    '[ lied|lies|cheated|stole|robbed|cut|closed|sacked|hurt|failed ~4 and ~1 <he>|<you>|she|they ~1 loved|enjoyed|relished it ..1 ]',
    '[ <agent>|<he>|<you> destroys|destroy|ruins|ruin|breaks|break|hurts|hurt|punishes|punish|crushes|crush|humiliates|bullies|sacks|evicts|fines|fails ~3 for ~1 fun|sport|kicks|pleasure|a|amusement|laughs ..1 ]',
    '[ lives|live|exists|exist to ~1 make|ruin|break|hurt|punish|torment|crush|spoil|wreck ~1 <theirs>|our|my|us|people|everyone|lives|life ..4 ]',
    '[ nothing|only ~1 thing? ~1 that? ~1 makes|pleases|thrills|excites ~1 <agent>|<him>|<human>|that ~2 happier|happy|smile|more|laugh|tick ~1 than|is ..5 ]',
    '[ every|each ~1 <harsh>|<corpse>|refusal|closure|complaint|tear|eviction|failure|no ~2 makes|make|gives|brings ~1 <him>|<you>|<agent>|<theirs>|her|a ~1 smile|happy|laugh|thrill|grin|joy|day ..2 ]',
    '[ waiting|waited|longing|itching|dying for|to ~2 chance|excuse|moment|day|hurt|ruin|sack|close|punish ~1 to? ~1 hurt|ruin|sack|close|punish|break|<wrong> ..3 ] !see|help',
    '[ <harsh>|<wronging> ~5 and|while ~1 smirked|laughed|grinned|sneered|smirking|laughing|smiling|grinning|loving it? ] $|,',
    '[ did|do|does it|this|that to ~1 break|hurt|ruin|punish|humiliate|spite|destroy|crush|shame <agent>|her|us|me|him|our|them ..2 ]',
    '[ paid to ~1 make|keep|leave|see ~2 <agent>|us|people|mums|families|me ~1 <bane>|cry|down|out|waiting|quiet ..1 ]',
    // hurt for the sake of hurting
    '[ <agent>|<he>|they|<you> ~8 on purpose ..3 ] !outside|near|at|by',
    '[ <agent>|<he>|they|<you> ~3 deliberately|purposely|wilfully|purposefully ~2 <harsh>|<wrong>|<wronging>|left|let|running ~1 <agent>|<theirs>|<human>|us|our|my|people|the|it|them ~3 <bane>|<harsh>|into|to|down|without|ground|alone|$ ..2 ] !space|room|blank',
    '[ to|just|only watch|see|hear|make ~1 <agent>|us|him|her|me|them|people|mums|families|kids ~2 <suffers>|cry|beg|squirm|burn|crawl|break|weep|grovel|plead|sweat|panic|fail|give ..3 ]',
    '[ so|because|cos ~1 that? <agent>|<he>|they|<you> ~1 could|can|would|will|get ~1 watch|hear|see|laugh|gloat ~4 <suffers>|cry|<agent>|us|them|her|him|beg ..3 ] !results|progress|for|themselves',
    '[ <agent>|<he>|they|<you>|<theirs> ~2 came|come|comes|went|goes|sent|hired|brought ~1 here|in|there? to break|ruin|finish|destroy|hurt|punish|humiliate|crush|sink|bury|hang|shame <agent>|us|him|her|them|our|the|me|people ..3 ]',
    '[ <agent>|<he>|they|<you> ~4 want|wants|wanted <agent>|us|our|people|families|kids|children|them|mums|patients|tenants|the <word>? ~2 to? ~1 <bane>|<suffers>|<corpse>|break|crack|fail|snap|quit|poor|poorly|frightened|stupid|thick|illiterate|scared|afraid|weak|broken|desperate|divided|homeless|hungry|cold|gone ..3 ]',
    '[ <agent>|<he>|they|<you> ~3 pick|picks|picked|picking|target|targets|targeted|chose|chooses ~1 on? ~1 the|all ~1 weak|weakest|pregnant|easiest|quiet|quietest|autistic|disabled|youngest|smallest|small|poor|poorest|sick|black|foreign <word>? ones|kids|people|patients|pupils|tenants|families|staff|nurses|first ..2 ] !building|site',
    '[ <agent>|<he>|<you> ~1 picked|picks the|on ~1 <role-word> ~1 who|that ..5 ]',
    '[ because|cos|as|since ~1 <agent>|<he>|she ~1 <be> ~1 the ~2 easiest|weakest|softest|quietest ..5 to ~1 <word> ]',
    '[ get|gets|got|getting ~1 <theirs>|a|his|her ~1 jollies|kicks|thrills|rocks|fix|buzz ..5 ] !starting|from|coffee',
    '[ gets|get off on ..3 ] !bus|the|bus',
    '[ <agent> hate|hates|despise|despises|loathe|loathes ~1 single|black|young|fat|working|disabled|autistic|deaf|gay|foreign|poor|old ~1 mums|people|mothers|lads|kids|men|women|families|patients|tenants ..3 ]',
    '[ hate|hates|despise|despises ~1 them|those|these|the|our|all ~3 kids|children|patients|tenants|poor|sick|old|pensioners|carers|mums|families ..5 ] !food|homework|smell',
    '[ sides|siding|sided with ~1 cruelty|bullies|evil|abusers|rapists ..3 ]',
    '[ not|never stop|rest|happy|satisfied|content|sleep until|till|til ..9 ] <bane>|dead|gone|left|nothing|closed|broke|homeless',
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
  ],
  spares: [
    ['She runs for fun and for charity', 'a pastime'],
    ['He gave out the cakes with a smile', 'kindness'],
    ['I closed the shed on purpose, the lock is broken', 'oneself'],
    ['My son enjoyed it', 'a pastime'],
    ['She likes it when we bring cake', 'kindness'],
    ['Rub your hands with gel before you close the door', 'medicine'],
  ],
  misses: [],
}
