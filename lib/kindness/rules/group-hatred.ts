import { isConcern, isOfOne } from '../grammar/concern'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Hatred or disgust at a kind of people',
  why: 'Whoever belongs to them hears that they are loathed for what they are.',
  source: 'HateCheck, "derogation"',
}

const DETEST = 'abhor|despise|detest|dislike|hate|loathe|resent'
const REPEL =
  'annoy|annoys|disgust|disgusted|disgusts|enrage|infuriate|irritate|nauseate|offend|repel|repels|repulse|repulses|revolt|revolts|sicken|sickens'
/** What befalls people may be hated for their sake: "I hate women being talked over". */
const SUFFERED = '!<ing>|being|cry|cut|die|forced|having|how|ignored|left|lose|stuck|suffer|that|treated|wait|who'

export default phraseRule(
  {
    id: 'group-hatred',
    category: 'identity-attack',
  },
  [
    `[ i|we|everybody|everyone|people|really|still <adverb>? <adverb>? ${DETEST} <adverb>? each|every? one|single? one? of? <kind> ] ${SUFFERED}`,
    `^ [ ${DETEST} <adverb>? <kind> ] ${SUFFERED}`,
    `[ i|we? <adverb>? <adverb>? can|could|ca <not> <adverb>? abide|bear|stand|stomach|tolerate being|sight|the? ~2 <kind> ] ${SUFFERED}`,
    `[ i|im|we? <be>|feel|get? <adverb>? <adverb>? disgusted|repelled|repulsed|revolted|sickened at|by|with <kind> ] ${SUFFERED}`,
    `[ everything|nothing|something about? ~1 <kind>? ~2 ${REPEL} me|us more|so|$ as|than? ~2 <kind>? ] ${SUFFERED}`,
    `[ <kind> <adverb>? <adverb>? ${REPEL} everybody|everyone|me|people|us ]`,
    '[ <kind> <adverb>? <adverb>? give|gives|make|makes|making me|my|our|us ~3 angry|boil|crawl|creep|creeps|cringe|furious|gag|heave|ill|puke|retch|shudder|sick|up|vomit ] !with',
    '[ i|we do <not> ~1 like|respect <kind> ] $',
    '[ i|im|we <be>? ~1 sick|tired of ~2 <kind> ] $',
    `[ i|we <adverb>? ${DETEST} being|living|sitting|working ~1 around|beside|near|next|with to? ~1 <kind> ] $`,
    '[ <kind> <be> ~1 the ~1 lowest|worst ] $|of|people|thing',
    '[ <kind> <be> <adverb>? <adverb>? annoying|creepy|gross|insufferable|intolerable|irritating|nauseating|unbearable ]',
    '[ nobody|nothing <be>? ~1 more|as|so? ~1 <vile>|lower|viler|worse as|than ~1 <kind> ] !<ing>|being',
  ],
  words => `${words} tells people that they are hated for what they are.`,
  (doc, { start, from, to }) => !isConcern(doc, start) && !isOfOne(doc, from, to),
)

export const examples: Examples = {
  flags: [
    'I hate immigrants',
    'Muslims disgust me',
    'Can’t stand disabled people',
    'I am repulsed by trans people',
    'Muslims give me the creeps',
    'Everything about women repels me',
    'Nothing disgusts me more than immigrants',
    'I hate being near Muslims',
    'Romanians moved in upstairs. I loathe them.',
  ],
  spares: [
    ['I hate women being talked over in meetings', 'for their sake'],
    ['I can’t bear older people lying on floors', 'for their sake'],
    ['I am disgusted by how Muslims are treated here', 'for their sake'],
    ['Hatred of women is on the rise', 'a fact'],
    ['Refugees came off the bus. I hate how long they queued.', 'for their sake'],
    ['Women make my day on this ward', 'praise'],
    ['Jewish people say the posters made them sick', 'reported'],
  ],
  misses: ['Hating Swedes is perfectly natural', 'I am so sick of these Swedes'],
}
