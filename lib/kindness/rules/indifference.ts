import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Saying that somebody does not care',
  why: 'Care cannot be seen from outside; who is told they have none stops listening.',
  source: 'Burns, "Feeling Good": mind reading',
}

export default phraseRule(
  {
    id: 'indifference',
    category: 'mind-reading',
  },
  [
    '[ <human>|<institution> <have>? never ~1 bothered|cared ~1 a|about|for|to|tuppence|with ~1 <group>|any|ask|listen|look|me|our|patients|people|porters|read|staff|the|us ..3 ]',
    '[ <human>|<institution> <have>? never ~1 liked|rated|respected|trusted|valued ~1 <group>|me|nurses|our|staff|us ..3 ]',
    '[ <human>|<institution> could <not> ~1 care less ~1 about|how|if|that|what|when|where|whether|who|$ ..4 ]',
    '[ <human>|<institution> could|did|do|does <not> ~1 care|give ~1 a|any|one|two ~1 button|damn|fig|figs|hoot|hoots|iota|jot|monkey|monkeys|rat|stuff|thought|tinker|toss|tuppence ..4 ]',
    '[ <human>|<institution> <do> <not> ~1 actually|even|genuinely|really|truly believe|care|mean|want|wanted ~1 about|in|me|our|patients|people|them|these|us|who ..3 ]',
    '[ <institution>|<official>|<you> <do> <not> ~1 actually|even|genuinely|really|truly believe|care|mean|want|wanted ~1 any|her|him|if|it|the|to|what ..3 ]',
    '[ <human>|<institution> <be> <not> ~1 actually|at|bit|even|ever|one|really|remotely|slightest|the ~3 ashamed|bothered|concerned|fussed|interested|listening|sorry|troubled ..4 ]',
    '[ <human>|<institution> ~1 bored ~1 by|of|with ~1 first|halfway|me|nurses|our|patients|people|second|staff|us ..3 ]',
    '[ <human>|<institution> ~1 just|only care|cared|cares|worried|worries ~1 about|how|if|that|what|whether !her|him|others|patients|people|the|them|you ..4 ]',
    "[ <human>|<institution> ~1 n't|never|not had|have ~1 an|any|the? ~1 faintest|real|remotest|serious|slightest? intention of ..4 ]",
    '[ <human>|<institution> ~1 despise|despises|envies|envy|resent|resents ~1 anyone|clever|having|me|nurses|our|patients|people|staff|us|women ..4 ]',
    '[ <human>|<institution> ~1 can|could <not> ~1 abide|bear|stand|stomach anyone|me|nurses|that|us|when|women ..5 ]',
    '[ <human>|<institution>|they <do> <not> ~1 actually|genuinely|really|truly believe|care|mean|want|wanted ~5 , did|do|does <pronoun> ]',
    '[ they <do> <not> ~1 actually|genuinely|really|truly want|wanted to ~1 change|clear|end|find|fix|hear|help|keep|know|listen|pay|publish|save|solve|stop|win ..3 ]',
    '[ <his> heart <be> never|not ~1 in !failure|good|great|rhythm|sinus ..3 ]',
    '[ <human>|<institution>|they regard|saw|see|sees|treat|view ~1 me|nurses|patients|people|staff|tenants|us as|like ~1 a? ~1 burden|cash|cattle|cost|costs|dirt|fodder|furniture|inconvenience|line|nuisance|number|numbers|robots|statistic|statistics|units ..3 ]',
  ],
  words => `${words} says that somebody does not care; they may see it otherwise.`,
)

export const examples: Examples = {
  flags: [
    'You’ve never cared about the wards',
    'They never respected us',
    'She couldn’t care less what we earn',
    'He couldn’t give two figs about the bus',
    'The board doesn’t really want us here',
    'You don’t actually want to fix it',
    'He wasn’t remotely interested in the crew',
    'She gets bored of us by lunch',
    'He only cares how it looks',
    'They never had any intention of asking',
    'He resents nurses who speak up',
    'They can’t stand anyone who asks',
    'They don’t actually want to clear the list',
    'You don’t really want a night bus, do you',
    'Your heart was never in it',
    'You see us as a cost',
  ],
  spares: [
    ['He never cared for fish, our dad', 'taste'],
    ['He doesn’t really mind the needle', 'medicine'],
    ['They don’t actually want a big wedding', 'a wish'],
    ['She didn’t really want to go home alone', 'care'],
    ['Dad got bored of the telly', 'a thing'],
    ['I couldn’t care less about golf', 'oneself'],
    ['She only cares about others', 'praise'],
    ['He can’t stand for long after the stroke', 'medicine'],
    ['She never had any interest in the sea', 'taste'],
    ['He could not bear to see her in pain', 'care'],
    ['His heart is not in good shape', 'medicine'],
    ['They treat patients as people', 'praise'],
  ],
  misses: [],
}
