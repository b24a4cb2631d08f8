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
    '[ your|their|his|her|these|those|<identity> <word>? <word>? life|lives|existence <adverb>? is|are|has|have|<be> <adverb>? worth|worthless|meaningless|pointless|not|no|of ..3 nothing|less|shit|worthless|matter|value|anything|value|meaning|pointless|meaningless ]',
    '[ your|their|his|her|<identity> <word>? <word>? life|lives <be> worthless|meaningless|pointless ]',
    "[ your|their|his|her|<identity> <word>? <word>? life|lives <be> n't|not <adverb>? worth ..2 ]",
    "[ your|<identity> <word>? life|lives <do> n't|not <adverb>? matter ]",
    '[ no|not one <word>? will|would <adverb>? miss|mourn|cry|grieve for? <person> ]',
    "[ nobody|noone will|would|'ll|'d <adverb>? miss|mourn|cry|grieve for? <person> ]",
    "[ nobody|noone would|will|'d|'ll <adverb>? notice|care if you|he|she|they <adverb>? died|die|disappeared|vanished|were|was|dropped|dies ]",
    "[ you|he|she|they <should> n't|not|never <word>? <have> been born ]",
    "[ you|he|she|they <do> n't|not deserve to|any live|exist|breathe|life|oxygen|air ]",
    "[ not|n't deserve to live|exist|breathe ]",
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
  ],
  misses: [],
}
