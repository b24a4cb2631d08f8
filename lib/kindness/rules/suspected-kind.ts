import type { Doc } from '../grammar/doc'
import { isEveryday } from '../lexicon'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Suspecting a whole kind of people',
  why: 'It makes thieves or plotters of people nobody has met.',
  source:
    'Friends, Families and Travellers, "Hate: as regular as rain" (2020); IHRA, working definition of antisemitism',
}

export default phraseRule(
  {
    id: 'suspected-kind',
    category: 'identity-attack',
  },
  [
    '[ chain|count|guard|hide|lock|mind|nail|watch away|down|up? the|ur|yer|your <word>? bikes|caravans|charity|copper|cutlery|daughters|diesel|dogs|handbag|handbags|lead|pockets|purse|purses|scrap|silver|silverware|spoons|till|tools|valuables|wallet|wallets|washing ..3 ]',
    '[ <identity>|<insult> ..4 so check|count|hide|lock|nail|watch ..5 ]',
    "[ it 's|is <adverb>? in her|his|our|the|their|your? blood|breeding|dna|genes|nature ] and|of|to|with|,|$",
    '[ what|wot <aux> they|we|ye|you expect from|of|when <adverb>? <det>? ~1 <identity>|<insult>|foreigners|his|people|that|them|those ..3 ]',
    '[ <identity> for ye|you ] ,|$',
    '[ all|half|one|two from|of <his>|that|the chosen|cloth|faith|tribe ] again|people|running|,|$',
    '[ shekel|shekels ]',
    '[ globalist|jew|jewish|rothschild|rothschilds|soros|zionist agenda|banker|bankers|cabal|control|elite|influence|lobby|masters|money|money-men|paymasters|puppet|puppets ..2 ] !history|studies|week',
    '[ catholics|freemasons|jews|muslims|zionists <adverb>? bought|control|own|run|taking over? every|everything|our|the|this ..2 ]',
    '[ <insult> ,? <insult> and <adverb>? a <insult> ]',
    '[ arrive|arrived|came|come|turn|turned in|off|on|over|up in|off|on? a|that|the|their <word>? boat|boats|dinghies|dinghy|lorry|raft ..1 and|to|with claim|demand|expect|get|hotel|nothing|phone|rob|ruin|straight|take|want ..3 ]',
    '[ bring|bringing|brought|carry|carrying|spread|spreading foreign|its|their|third-world ~1 crime|disease|diseases|filth|germs|lice|rats|tb|ways ..2 ]',
    '[ <identity> <be> <adverb>? ~1 here|over for|to only? benefits|breed|handouts|our|replace|steal|take|the ..3 ]',
    '[ <identity>|they breed|flood|multiply|swarm here|in|into|like|our|over ..3 ]',
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
