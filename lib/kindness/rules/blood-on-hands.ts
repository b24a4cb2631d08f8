import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'blood-on-hands',
    category: 'villainising',
    title: 'Blaming deaths on one person’s hands',
    why: 'It makes the reader a killer, and grief becomes a fight.',
    source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
  },
  [
    '[ <person>? <adverb>? <have>|got? got? ..2 blood <be>? <adverb>? on your|his|her|their|ur <adverb>? hands ]',
    '[ blood|deaths|death <be>|of ..4 on your|his|her|their|ur <adverb>? hands|head|conscience ]',
    '[ your|his|her|their|ur hands ..2 dripping|covered|soaked|stained|drenched|caked with|in <word>? blood ]',
    '[ every|each|those|these|all ..1 death|deaths|body|corpse|suicide|funeral ..4 <be> on you|him|her|them|your|his ..1 ]',
    '[ dead|deaths|bodies ..4 on your|his|her|their|ur conscience|hands|head ]',
    '[ you|he|she|they might|may <adverb>? as well <have> <adverb>? killed|pulled|murdered|shot|held|pushed|put|tied|tightened|driven|dug|loaded|signed|thrown|lit|drowned|buried|switched|finished|strangled ..4 ]',
    '[ you|he|she|they <adverb>? <have>? <adverb>? signed ..2 death warrant|warrants ]',
    '[ add|put|count another|that|his|her|their|them to? your ..1 body|death count|toll ]',
    '[ you|he|she|they <be> <det>? killer|killers ]',
  ],
  words => `${words} makes the reader a killer, so they will only defend themselves.`,
  // "blood on her hands, her shoes and the floor": there was blood.
  ({ tokens }, { to }) => !(tokens[to]?.word === ',' && /^(?:her|his|their|the|our)$/.test(tokens[to + 1]?.word ?? '')),
)

export const examples: Examples = {
  flags: [
    'You have blood on your hands',
    'Their blood is on your hands, minister',
    'His hands are dripping with blood',
    'Every death on that ward is on you',
    'You might as well have killed her yourself',
  ],
  spares: [
    ['There was blood on my hands after the trauma call', 'medicine'],
    ['Wash your hands if there is blood on them', 'medicine'],
    ['Your hands are dry and cracked, try this cream', 'medicine'],
    ['She said I have blood on my hands', 'reported'],
    ['The medic had blood on his hands, his boots and the dashboard', 'medicine'],
  ],
  misses: [],
}
