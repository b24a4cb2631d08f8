import type { Doc } from '../grammar/doc'
import { isEveryday } from '../lexicon'
import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'suspected-kind',
    category: 'identity-attack',
    title: 'Suspecting a whole kind of people',
    why: 'It makes thieves or plotters of people nobody has met.',
    source:
      'Friends, Families and Travellers, "Hate: as regular as rain" (2020); IHRA, working definition of antisemitism',
  },
  [
    '[ lock|hide|nail|chain|count|guard|watch|mind up|down|away? your|yer|the|ur <word>? lead|spoons|silver|silverware|copper|daughters|valuables|purse|purses|wallet|wallets|handbag|handbags|tools|bikes|dogs|scrap|diesel|charity|cutlery|pockets|washing|caravans|till ..3 ]',
    '[ lock|hide|nail up|down|away? the ~2 trolley|shed|van|till|drugs|cash|petrol ..2 ] <identity>|gypsies|travellers|tinkers',
    '[ <identity>|<insult> ..4 so lock|hide|count|check|nail|watch ..5 ]',
    '[ hold|hang|keep on|a|hold|tight|hand|your ~2 wallet|wallets|purse|purses|handbag|handbags ..1 ] !safe|at|in|dry',
    "[ it 's|is <adverb>? in the|their|his|her|your|our? blood|genes|breeding|dna|nature ] $|,|and|with|to|of",
    '[ in <his> blood|genes|nature|culture to ..4 ]',
    '[ what|wot <aux> you|ye|we|they expect from|of|when <adverb>? <det>? ~1 <identity>|<insult>|them|people|his|that|those|foreigners|that ..3 ]',
    '[ what <aux> you|ye|we expect from|of|with <det>? ~1 estate|accent|part|council|background|there|scheme ..2 ]',
    '[ <identity> for you|ye ] ,|$',
    "[ they 're|are <adverb>? all <adverb>? like that|it|the|thieves|at|thieving|criminals|rapists|terrorists|crooks|on|scroungers ..1 ] <identity>|these|them|foreigners|benefits|take",
    '[ one|two|all|half of|from the|that|<his> tribe|chosen|faith|cloth ] $|people|,|again|running',
    '[ <he>|<you>|they do|does love|like|enjoy ~1 ledger|ledgers|shekel|shekels|gold|coin|coins|money|pound|pennies|fiver ..2 ] tribe|again|$ them',
    '[ shekel|shekels ]',
    '[ globalist|rothschild|rothschilds|zionist|jewish|soros|jew money|cabal|lobby|banker|bankers|puppet|puppets|paymasters|masters|agenda|control|influence|elite|money-men ..2 ] !studies|history|week',
    '[ <identity>|zionists|jews|they|masons control|controls|own|owns|run|runs|bought the|our|this|every banks|bank|media|press|courts|council|government|world|money|bbc ..2 ] zionist|globalist|jewish|tribe',
    '[ jews|zionists|muslims|freemasons|catholics <adverb>? control|own|run|taking|bought over? the|our|this|every|everything ..2 ]',
    '[ jobs for the|their|his <identity>|brothers|tribe|mosque|lodge|cousins ..1 ]',
    '[ <identity> ,? <identity> and <adverb>? ..1 <identity> ] $ typical',
    '[ <insult> ,? <insult> and <adverb>? a <insult> ]',
    '[ they|<group>|<identity> look|looks|sort after|out their own kind|sort|tribe ..2 ]',
    '[ another|yet|more|two|three|four <word>? <identity> ~1 jumping|stealing|taking|pinching|claiming|on our|the|benefits|a ~1 queue|jobs|job|houses|house|flat|benefits|free|council ..2 ]',
    '[ <identity>|foreigners|they|asylum <adverb>? get|gets|jump|jumps|skip|given|handed everything|houses|the|a|free|phones|hotels|our|straight ..1 handed|for|before|queue|house|houses|phones|four|hotels|first|flats|top ..3 ] while|before|and our|us|we|the',
    "[ front|top|head of the|every ~1 queue if|because|when|for you|they|<he>|<identity> 're|are|have|<be>|foreigners|migrants <adverb>? ~1 <identity>|black|brown|muslim|foreign|trans|gay|polish|accent ..2 ]",
    '[ arrive|arrived|came|come|turn|turned on|in|off|up|over on|in|off? a|the|that|their <word>? dinghy|dinghies|boat|boats|lorry|raft ..1 and|to|with expect|demand|get|take|straight|hotel|phone|want|claim|ruin|rob|nothing ..3 ]',
    '[ bring|bringing|brought|spread|spreading|carry|carrying their|its|foreign|third-world ~1 disease|diseases|germs|filth|tb|crime|ways|lice|rats ..2 ]',
    "[ <identity> <be>|'re <adverb>? ~1 here|over to|for only? take|steal|the|our|benefits|replace|breed|handouts ..3 ]",
    '[ no go area|zone|areas|zones ] <identity>|muslims|white|now|thanks',
    '[ they|<identity> breed|multiply|swarm|flood like|in|here|our|into|over ..3 ]',
  ],
  words => `${words} suspects people for what they are, not for what they did.`,
  (doc, { start }) => !WARNINGS.has(doc.tokens[start]!.word) || isAboutAKind(doc),
)

/** Warnings to take care of one's things, and words on blood: with no kind of people near, they accuse nobody. */
const WARNINGS = new Set([
  'lock',
  'hide',
  'nail',
  'chain',
  'count',
  'guard',
  'watch',
  'mind',
  'hold',
  'hang',
  'keep',
  'it',
  'in',
])

const isAboutAKind = ({ senses, tokens }: Doc): boolean =>
  senses.some((here, i) =>
    here.some(({ list }) => list === 'slur' || (list === 'identity' && !isEveryday.has(tokens[i]!.word))),
  ) || tokens.some(({ word }) => word === 'their' || word === 'them')

export const examples: Examples = {
  flags: [
    'Travellers in the car park, count the spoons',
    'Gypsies on the rec, lock up your lead',
    'It’s in their blood, always was',
    'What do you expect from a Romanian',
    'That’s Gypsies for you',
    'Jews control the council',
    'They came over on a dinghy and expect a hotel',
    'Bringing their diseases into our ward',
    'Romanians are here to take our jobs',
  ],
  spares: [
    ['It’s in the blood, low iron', 'medicine'],
    ['Count the spoons before the tray goes back', 'a chore'],
    ['Hold on to your wallet, there are thieves on the 42', 'advice'],
    ['Lock up your bikes, the shed was broken into', 'advice'],
    ['What do you expect from a ten-year-old boiler?', 'a thing'],
    ['Haemophilia runs in his genes', 'medicine'],
    ['Refugees came on a boat and lost everything', 'concern'],
    ['The Jewish history lecture is on Monday', 'an event'],
  ],
  misses: [],
}
