import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Calling a life worthless',
  why: 'Saying that a life is worth nothing leaves a person no way to answer.',
  source: 'HateCheck, "implicit derogation"',
}

export default phraseRule(
  {
    id: 'worthless-life',
    category: 'wish-of-harm',
  },
  [
    "[ <identity>|her|his|their|these|those|your <word>? <word>? existence|life|lives <aux>? <not>? <adverb>? are|be|has|have|is|n't <not>? <adverb>? no|worth|worthless ..1 anything|less|meaning|much|nothing|shit|value ]",
    '[ <identity>|your <word>? life|lives <do> <not> matter ]',
    "[ <nobody> 'd|'ll|is|will|would <adverb>? cry|grieve|miss|missing|mourn for? <him>|<role>|<you> ] !more|so",
    "[ <nobody> 'd|'ll|will|would <adverb>? care|notice if he|she|they|you <adverb>? die|died|dies|disappeared|dropped|left|never|vanished|went ..4 ]",
    '[ he|she|they|you <should> <not> <adverb>? <have> been born ]',
    '[ <identity>|he|she|they|you <do> <not> deserve to breathe|exist|live ]',
    '[ <identity>|he|she|they|you <do> <not> deserve <det>? air|life|oxygen ]',
    '[ he|she|they|you <be> <adverb>? stealing|wasting <word>? air|oxygen ]',
    '[ never|no|not <identity> <word>? <aux>? <adverb>? be|worth a? anything|good|valuable|value ]',
    '[ <identity> ..3 never be ..2 attractive|equal|valuable ..3 ]',
  ],
  words => `${words} says a life counts for nothing, and leaves nothing to discuss.`,
)

export const examples: Examples = {
  flags: [
    'Your life is worth nothing',
    'Nobody will miss you',
    'You don’t deserve to live',
    'No one would care if you died',
    'You should never have been born',
  ],
  spares: [
    ['Your life is worth living, please call someone', 'comfort'],
    ['Nobody will miss the old fax machine', 'a thing'],
    ['Her life was worth more than this rota', 'praise'],
    ['Nobody would miss you more than us', 'affection'],
    ['Black lives matter', 'a cause'],
  ],
  misses: [],
}
