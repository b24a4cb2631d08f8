import { isConcern, isOfOne } from '../grammar/concern'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Wishing a kind of people away',
  why: 'It tells people that there is no room for them, whatever they do.',
  source: 'HateCheck, "implicit derogation"; Bogardus, "social distance" (1925)',
}

const LAND =
  'area|block|britain|community|country|england|estate|europe|here|ireland|neighbourhood|scotland|shores|society|soil|streets|town|uk|village|wales'
const KEPT_OUT =
  'banished|banned|barred|caged|deported|eradicated|erased|excluded|expelled|exterminated|imprisoned|interned|jailed|locked|neutered|outlawed|rounded|segregated|shipped|silenced|wiped'

export default phraseRule(
  {
    id: 'group-unwanted',
    category: 'identity-attack',
  },
  [
    '[ <kind> ~1 belong|belongs at|behind|in|on|under ~2 asylum|bars|bedroom|bin|box|cage|cages|camp|camps|cell|cells|closet|ghetto|grave|gutter|hell|jail|jungle|kitchen|knees|prison|sewer|sink|zoo|zoos ]',
    `[ <kind> <should>|better ~1 to? ~1 be ~2 ${KEPT_OUT} ..4 ] !a|an`,
    '[ <kind> <should> ~1 be ~1 kept|moved|put|removed|sent|taken|thrown ~2 apart|away|back|britain|country|society|streets|uk ..3 ] !early|for|from|now|on|to|together|tonight|when|with',
    '[ <kind> <should>|better ~1 hide|remain|stay|stick ~3 closet|kids|kitchen|lane|me|our|own|place|quiet|us ..1 ] !touch',
    '[ <kind> <should>|need|needs ~1 to? ~1 cease|disappear|go|leave|vanish to? exist|existing|our|this|the|$ ..2 ]',
    '[ <kind> <should> <adverb>? <not> <adverb>? be <adverb>? alive|around|born|here|in|on|out|seen ..3 ]',
    '[ <kind> <should> <adverb>? <not> <adverb>? exist|have|hold|own|teach|vote ~2 babies|children|guns|kids|near|office|power|rights|vote|$ ]',
    '[ <nobody>|<not> ~1 need|needs|want|wants ~1 any? more? <kind> at|anywhere|around|here|in|near ..4 ]',
    'no [ <identity> <be> ~1 wanted|welcome ~1 $|here|in|on ]',
    `[ get|kick|sweep|throw|want ~2 <kind> ~1 off|out of? ~2 ${LAND}|schools|sport ]`,
    `[ bar|ban|keep|keeping|stop ~1 <kind> ~1 away|from|off|out ~3 children|kids|me|my|schools|sport|toilets|us|women|${LAND} ]`,
    '[ <kind> <adverb>? <have>? ~1 destroy|destroyed|destroying|infest|infested|pollute|polluted|poison|poisoned|ruin|ruined|ruining|spoil|wreck|wrecked ~1 everything|europe|it|our|this|the|society ..2 ]',
    '[ <kind> <be> ~1 taking over $|britain|england|europe|everything|our ..1 ]',
    '[ <not>|never ~1 allow|let|want my ~1 <kin> ~1 to? ~1 date|dating|marry|marrying|meet|near|play|sit|talk ~3 <identity> ]',
    '[ defend|protect|safe ~3 against|from !men <kind> ]',
    'i|we ..2 [ <not>|never|refuse ~3 accept|associate|date|employ|friends|help|hire|live|sell|serve|share|sit|speak|talk|work ~3 !men <kind> ] !<ing>|about|as|being|like|that|unless|who|without',
    '[ if ~1 my ~1 <kin> ~3 <identity>|bisexual|black|gay|lesbian|muslim|trans ] ,? i|we',
    '[ better|country|dream|long|society|wish|world ~6 free|without of? ~1 <kind> ] $|here|in|on',
    '[ <kind> ~1 despise|hate our|the|this|us ~1 $|country|culture|freedom|freedoms|men|values|way|west|women ]',
    '^ [ avoid|beware|keep|shun|stay|steer ~2 from|of? ~1 <kind> ] $',
  ],
  words => `${words} tells people that there is no room for their kind.`,
  (doc, { start, from, to }) => !isConcern(doc, start) && !isOfOne(doc, from, to),
)

export const examples: Examples = {
  flags: [
    'Immigrants belong in cages',
    'Muslims should be banned from flying',
    'Gay teachers should be kept away',
    'Nobody wants trans people around here',
    'Immigrants have ruined this town',
    'Disabled people should be kept away',
    'Gay people moved in. Keep them away from my kids.',
    'I refuse to work with Muslims',
  ],
  spares: [
    ['Keep older people out of hospital', 'care'],
    ['Women belong in every room where decisions are made', 'equality'],
    ['Nobody wants older people stuck on wards', 'for their sake'],
    ['Women should be sent a letter about screening', 'a plan'],
    ['Asylum seekers should be housed, not locked up', 'spoken against'],
    ['I wish there were fewer barriers for disabled people', 'a barrier'],
    ['Immigrants are not to blame', 'denied'],
    ['Pensioners should be kept warm', 'care'],
    ['Older people should stay indoors in this heat', 'advice'],
    ['If my son was gay I would be the proudest mum in Leeds', 'love'],
    ['We never talk about older people as a problem', 'respect'],
  ],
  misses: ['Life was better before Swedes came', 'I don’t want to live next to Swedes'],
}
