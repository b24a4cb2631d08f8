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
    '[ <person>? <adverb>? <have>|got? <adverb>? <adverb>? blood <be>? <adverb>? on your|his|her|their|ur <adverb>? hands ]',
    '[ blood on your|his|her|their|ur <adverb>? hands ]',
    '[ blood|deaths|death <be>|of ..3 on your|his|her|their|ur <adverb>? hands|head|conscience ]',
    '[ <person>? hands ..2 dripping|covered|soaked|stained|drenched|bloodied|caked with|in <word>? blood ]',
    '[ <person>? hands <be> <adverb>? bloody|bloodstained ]',
    '[ every|each|those|these|all <word>? death|deaths|body|life|corpse|suicide <be> on you|him|her|them|your|his ..1 ]',
    '[ dead|deaths|bodies <prep>? on your|his|her|their|ur conscience|hands|watch|head ]',
    '[ you|he|she|they|<person> might|may <adverb>? as well have <adverb>? killed|pulled|murdered|shot|held|pushed ..3 ]',
    '[ their|his|her|my|our blood <be> on your|his|her|their|you|him ..1 ]',
    '[ you|he|she|they <adverb>? <have>? <adverb>? signed <word>? ..2 death warrant|warrants|sentence ]',
    '[ <you> <be> <adverb>? responsible for <adverb>? killing|murdering|murder ..2 ]',
  ],
  words => `${words} makes the reader a killer, so they will only defend themselves.`,
)

export const examples: Examples = {
  flags: [
    'You have blood on your hands',
    'Their blood is on your hands, minister',
    'His hands are dripping with blood',
    'Every death is on you',
    'You might as well have killed her yourself',
  ],
  spares: [
    ['There was blood on my hands after the trauma call', 'medicine'],
    ['Wash your hands if there is blood on them', 'medicine'],
    ['Your hands are dry and cracked, try this cream', 'medicine'],
    ['She said I have blood on my hands', 'reported'],
  ],
  misses: [],
}
