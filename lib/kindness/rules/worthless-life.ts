import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'worthless-life',
    category: 'wish-of-harm',
    title: 'Calling a life worthless',
    why: 'Saying that a life is worth nothing leaves a person no way to answer.',
    source: 'HateCheck, "implicit derogation"',
  },
  [
    "[ your|their|his|her|these|those|<identity> <word>? <word>? life|lives|existence <aux>? <not>? <adverb>? is|are|has|have|n't|be <not>? <adverb>? worth|worthless|no ..1 nothing|less|shit|anything|value|meaning|much ]",
    '[ your|their|his|her|<identity> <word>? <word>? life|lives <be> <adverb>? worthless|meaningless|pointless ]',
    '[ your|<identity> <word>? life|lives <do> <not> matter ]',
    "[ <nobody> will|would|'ll|'d|is <adverb>? miss|mourn|cry|grieve|missing for? <you>|<him>|<role> ] !more|so",
    "[ <nobody> would|will|'d|'ll <adverb>? notice|care if you|he|she|they <adverb>? died|die|disappeared|vanished|dropped|dies|never|went|left ..4 ]",
    '[ you|he|she|they <should> <not>|never <adverb>? <have> been born ]',
    '[ you|he|she|they|<identity> <do> <not> deserve to live|exist|breathe ]',
    '[ you|he|she|they|<identity> <do> <not> deserve <det>? life|oxygen|air ]',
    '[ you|he|she|they <be> <adverb>? wasting|stealing <word>? oxygen|air ]',
    '[ no|not|never <identity> <word>? <aux>? <adverb>? be|worth a? anything|valuable|value|good ]',
    '[ <identity> ..3 never be ..2 valuable|attractive|equal ..3 ]',
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
