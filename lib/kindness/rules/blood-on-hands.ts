import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Blaming deaths on one person’s hands',
  why: 'It makes the reader a killer, and grief becomes a fight.',
  source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
}

export default phraseRule(
  {
    id: 'blood-on-hands',
    category: 'villainising',
  },
  [
    '[ !<not> <person>? <adverb>? <have>|got? got? ..2 blood <be>? <adverb>? on her|his|their|ur|your <adverb>? hands ]',
    '[ blood|death|deaths <be>|of ..4 on her|his|their|ur|your <adverb>? conscience|hands|head ]',
    '[ her|his|their|ur|your hands ..2 caked|covered|drenched|dripping|soaked|stained in|with <word>? blood ]',
    '[ all|each|every|these|those ..1 body|corpse|death|deaths|funeral|suicide ..4 <be> on her|him|his|them|you|your ..1 ]',
    '[ bodies|dead|deaths ..4 on her|his|their|ur|your conscience|hands|head ]',
    '[ he|she|they|you <adverb>? <have>? <adverb>? signed ..2 death warrant|warrants ]',
    '[ <agent>|board|committee|council may|might as well <have> ~1 held|killed|pushed|shot|signed|switched|tied|turned ..4 ] !sheet',
    '[ as good as ~1 buried|drowned|killed|murdered|pushed|tied ..3 ]',
    '[ all|each|every ~5 death|funeral|grave|obituary ~4 her|his|your fingerprints|name|signature ..2 ]',
    '[ <you> ~1 pulled the trigger ..3 ]',
    '[ <he>|<you> ~1 killed|murdered ~3 as sure|surely as ..3 ]',
    '[ as good as ~1 dug|held|lit|loaded|pulled|shot|signed|tied the|that ..2 ]',
    '[ <you> ~1 murdered that|the|our|this <word> and ~1 everyone|the ~1 men|people|families|women|kids|everyone ..2 ]',
    '[ <his>|<theirs> fingerprints ~1 <be>? ~1 all? on|over all|each|every|that|them|those ..3 ] !form|forms|glass|window',
    '[ <corpse>|drowning|killing|murder ~3 <be>|has <his>|<theirs> ~1 doing|fault|handiwork|name|signature|work ~1 all? on? over? ..3 ]',
    '[ blood ~5 on <theirs> ~1 ballot|chequebook|gavel|keyboard|keyboards|ledger|pen|signature|spreadsheet|wig ..1 ]',
    '[ wash all|so|that|this ~1 blood off ..3 ]',
    '[ <he>|<you> ~1 dug|filled ~1 that|the|their|those ~1 grave|graves ..3 ] !snow|church',
    '[ on her|his|their|your conscience ..3 ]',
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
    'The board might as well have pushed him',
    'You as good as killed her',
    'Their blood is on your keyboard',
    'You dug those graves when you signed the cuts',
    'That drowning is your handiwork, harbour master',
    'You murdered that village and the people in it',
    'His fingerprints are on every coffin out of that home',
    'Mrs Kaur is on your conscience',
  ],
  spares: [
    ['There was blood on my hands after the trauma call', 'medicine'],
    ['Wash your hands if there is blood on them', 'medicine'],
    ['Your hands are dry and cracked, try this cream', 'medicine'],
    ['She said I have blood on my hands', 'reported'],
    ['The medic had blood on his hands, his boots and the dashboard', 'medicine'],
    ['The old meter is as good as new', 'a thing'],
    ['My fingerprints are on every glass in that kitchen', 'a fact'],
    ['Volunteers dug those graves in the snow', 'a fact'],
    ['The mural is her handiwork', 'praise'],
    ['You murdered that solo, what a drummer', 'praise'],
    ['The decision is on my conscience', 'oneself'],
  ],
  misses: [],
}
