import { isConcern, isOfOne } from '../grammar/concern'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Hatred or disgust at a kind of people',
  why: 'Whoever belongs to them hears that they are loathed for what they are.',
  source: 'HateCheck, "derogation"',
}

const DETEST = 'abhor|despise|detest|dislike|hate|loathe|resent'
const REPEL =
  'annoy|annoys|appal|disgust|disgusted|disgusts|enrage|infuriate|irritate|irritates|nauseate|nauseates|offend|repel|repels|repulse|repulses|revolt|revolts|sicken|sickens'
const HATRED = 'anger|contempt|disdain|disgust|fury|hate|hatred|loathing|rage|repulsion|revulsion|scorn'
/** What befalls people may be hated for their sake: "I hate women being talked over". */
const SUFFERED =
  '!<ing>|being|cry|crying|cut|die|dying|forced|having|ignored|left|lose|lying|stuck|suffer|that|treated|wait|who'

export default phraseRule(
  {
    id: 'group-hatred',
    category: 'identity-attack',
  },
  [
    `[ i|we|everybody|everyone|people|really|still <adverb>? <adverb>? ${DETEST} <adverb>? <kind> ] ${SUFFERED}`,
    `^ [ ${DETEST} <adverb>? <kind> ] ${SUFFERED}`,
    `[ i|we? <adverb>? <adverb>? can|could|ca <not> <adverb>? abide|bear|stand|stomach|tolerate <adverb>? <kind> ] ${SUFFERED}`,
    `[ i|im|we|everyone|people? <be>|feel|get? <adverb>? <adverb>? appalled|creeped|disgusted|nauseated|offended|repelled|repulsed|revolted|sickened out? at|by|with ~1 <kind> ] ${SUFFERED}`,
    `[ <kind> <adverb>? <adverb>? ${REPEL} everybody|everyone|me|people|us ]`,
    `[ everything|nothing|something about ~1 <kind> ~2 ${REPEL} me|us ]`,
    `[ nothing ${REPEL} me|us ~1 more|so than|as ~2 <kind> ] ${SUFFERED}`,
    `[ ${HATRED} at|for|of|toward|towards <kind> ~1 <be> ~1 deserved|good|healthy|justified|natural|normal|right|valid ..2 ]`,
    `[ i|im|we? <be>? <adverb>? boiling|burning|full|filled|seething of|with ~1 ${HATRED} at|for|of|toward|towards <kind> ] ${SUFFERED}`,
    `[ my|our ~1 ${HATRED} at|for|of|toward|towards <kind> ..4 ] !who`,
    `[ <kind> <adverb>? <adverb>? give|gives|giving everyone|me|us the ~1 boak|creeps|fear|heebie-jeebies|ick|shivers|willies ]`,
    `[ <kind> <adverb>? <adverb>? make|makes|making me|my|our|us ~2 boil|boils|crawl|creep|cringe|churn|gag|heave|ill|puke|queasy|retch|shudder|sick|vomit ] !with`,
    `[ <kind> <adverb>? <adverb>? make|makes me|us ~3 throw up ]`,
    `[ <kind> <adverb>? get|getting|grate|turn|turns on? my|our ~1 goat|nerves|stomach|tits|wick ]`,
    `[ face|faces|presence|sight|smell|sound|thought|touch|voice|voices of ~1 <kind> ~3 make|makes|turns|${REPEL} ..5 ] ${SUFFERED}`,
    `[ i|im|we? <be>? <adverb>? <adverb>? sick|tired|fed ~5 of|with all|every|them|these|those|your? <kind> ] ,|everywhere|here|in|on|$`,
    `[ barf|gag|heave|hurl|puke|retch|shudder|spew|vomit|sick around|at|near|over|when|whenever ~2 look|see|sight|smell|thought? ~1 at|of? ~1 <kind> ] ${SUFFERED}`,
    `[ one|thing ..5 ${DETEST}|abide|bear|stand ~1 ,? <be>|it <be>? ~1 <kind> ] ${SUFFERED}`,
    `[ despising|hating|loathing <kind> <be> ~3 duty|fine|good|healthy|justified|natural|necessary|normal|ok|okay|rational|right ]`,
    `[ ${REPEL} me|us to hear|look|see|think|watch ~3 <kind> ~1 breed|breeding|cuddling|holding|kiss|kissing|marry|marrying|pray|praying|together ..2 ]`,
    `[ i|we|really ~1 ${DETEST} being|having|hearing|living|seeing|sitting|sharing|working ~3 <kind> ] ${SUFFERED}`,
    `[ i|we|really ~1 ${DETEST} each|everything about|and every? ~1 <kind> ] ${SUFFERED}`,
    `[ i|we <have> always|long ~1 despised|detested|disliked|hated|loathed|resented <kind> ] ${SUFFERED}`,
    `[ i|we <have>? never ~1 liked|respected|trusted|cared for? <kind> ] ${SUFFERED}`,
    `[ i|we do <not> ~1 like|respect <kind> ] $`,
    `[ nothing ~1 i|we ~1 ${DETEST} ~1 more than ~1 <kind> ] ${SUFFERED}`,
    `[ nothing|only|pure but? ~1 ${HATRED} ~3 at|for|of|toward|towards <kind> ] ${SUFFERED}`,
    '[ <kind> <be> ~1 the ~1 lowest|worst ] $|of|people|thing',
    '[ <kind> <be> <adverb>? <adverb>? annoying|bothersome|creepy|gross|insufferable|intolerable|irritating|nauseating|offputting|unbearable ]',
    '[ nobody|nothing <be>? ~1 more|as|so? ~1 <vile>|lower|viler|worse as|than ~1 <kind> ] !<ing>|being',
    `[ i|we ~1 ${DETEST} ~1 how|way|when ~1 <kind> ~1 act|dress|eat|look|smell|sound|talk ]`,
    `[ i|we ~1 ${DETEST} each|every one|single one? of <kind> ]`,
    '[ <kind> <adverb>? <adverb>? piss|pisses me|us off ]',
    '[ <kind> <adverb>? <adverb>? drive|drives me|us insane|mental|nuts ]',
    `[ i|we? <adverb>? can|could|ca <not> ~1 abide|bear|deal|stand|stomach being|having|sight|smell|sound|the|with ~3 <kind> ] ${SUFFERED}`,
    `[ i|we <do>|will|wo <not> ~1 tolerate <kind> ] ${SUFFERED}`,
    `have|<have>|with [ no|zero ~1 patience|pity|respect|sympathy|time|tolerance for ~1 <kind> ] ${SUFFERED}`,
    '[ i|we ~1 do|could|would <not> ~2 care|cry|mind|mourn ~1 if ~2 <kind> ~2 burn|dead|die|died|dies|drown|drowned|suffer ]',
    '[ i|we ~1 celebrate|cheer|laugh|laughed|smile if|when|whenever ~1 <kind> ~2 dead|die|died|dies|drown|suffer ]',
    `[ i|it|just|we ~1 feel|get|makes|${REPEL} ~3 disgusted|ill|me|queasy|sick ~2 look|looking|see|seeing|think|thinking ~1 about|at|of? ~1 <kind> ] ${SUFFERED}`,
    `[ looking|seeing|thinking about|at|of? ~1 <kind> ~1 makes|${REPEL} me|us ..3 ]`,
    `[ who <do> <not> ~1 ${DETEST} <kind> ]`,
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
    'The sight of nuns and Catholics makes me want to puke',
    'Muslims give me the creeps',
    'Everything about women repels me',
    'Nothing disgusts me more than immigrants',
    'I am so sick of these immigrants',
    'Romanians moved in upstairs. I loathe them.',
    'Hating gay people is perfectly natural',
  ],
  spares: [
    ['I hate women being talked over in meetings', 'for their sake'],
    ['I can’t bear older people lying on floors', 'for their sake'],
    ['I am disgusted by how Muslims are treated here', 'for their sake'],
    ['Hatred of women is on the rise', 'a fact'],
    ['My hatred of bigotry is no secret', 'a thing'],
    ['Refugees came off the bus. I hate how long they queued.', 'for their sake'],
    ['Women make my day on this ward', 'praise'],
    ['Jewish people say the posters made them sick', 'reported'],
  ],
  misses: ['Swedes do nothing for me but turn me green'],
}
