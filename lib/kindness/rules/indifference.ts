import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'indifference',
    category: 'mind-reading',
    title: 'Saying that somebody does not care',
    why: 'Care cannot be seen from outside; who is told they have none stops listening.',
    source: 'Burns, "Feeling Good": mind reading',
  },
  [
    '[ <human>|<institution> <have>? never ~1 cared|bothered ~1 about|with|for|to|a|tuppence ~1 us|our|me|porters|people|staff|patients|the|any|ask|listen|look|read|<group> ..3 ]',
    '[ <human>|<institution> <have>? never ~1 valued|respected|rated|liked|trusted ~1 us|me|our|staff|nurses|<group> ..3 ]',
    '[ <human>|<institution> could <not> ~1 care less ~1 about|who|what|where|if|whether|how|when|that|$ ..4 ]',
    '[ <human>|<institution> could|do|did <not> ~1 give|care ~1 a|two|one|any ~1 hoots|hoot|fig|figs|monkeys|monkey|toss|damn|stuff|tuppence|jot|tinker|rat|button|iota|thought ..4 ]',
    '[ <human>|<institution> <do>|did <not> ~1 really|actually|truly|genuinely|even want|care|believe|mean|wanted ~1 us|me|them|these|patients|people|our|about|who|in ..3 ]',
    '[ <you>|<official>|<institution> <do>|did <not> ~1 really|actually|truly|genuinely|even want|care|believe|mean|wanted ~1 to|the|it|any|if|what|him|her ..3 ]',
    '[ <human>|<institution> <be> <not> ~1 remotely|at|really|actually|ever|even|the|slightest|bit|one ~3 interested|bothered|listening|sorry|concerned|fussed|troubled|ashamed ..4 ]',
    '[ <human>|<institution> ~1 bored ~1 of|by|with ~1 us|me|patients|people|our|second|first|halfway|staff|nurses ..3 ]',
    '[ <human>|<institution> ~1 only|just cares|care|cared|worries|worried ~1 how|about|what|if|that|whether !you|others|him|her|them|people|patients|the ..4 ]',
    "[ <human>|<institution> ~1 never|not|n't had|have ~1 any|the|an? ~1 slightest|faintest|remotest|real|serious? intention of ..4 ]",
    '[ <human>|<institution> ~1 resent|resents|despise|despises|envy|envies ~1 us|me|our|women|nurses|people|anyone|patients|staff|clever|having ..4 ]',
    '[ <human>|<institution> ~1 can|could <not> ~1 bear|stand|stomach|abide that|anyone|us|me|when|women|nurses ..5 ]',
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
  ],
  misses: [],
}
