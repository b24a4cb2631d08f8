import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'corrupt',
    category: 'villainising',
    title: 'Calling somebody rotten or false through and through',
    why: 'It condemns all that somebody is, so no single act can be put right.',
    source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
  },
  [
    '[ <you>|he|she|they|<official> <be> ~1 rotten|poison|bent|crooked ] $|,|and|.',
    '[ <human>|<person> ~2 <be> ~2 rotten|evil|black|wicked|corrupt|bent|crooked|bad|poison|selfish|false|cruel to the|his|her|their|its ~1 core|marrow|bone|bones|boots|roots|heart ]',
    '^ [ rotten|evil|wicked|corrupt|bent|crooked|false|cruel to the ~1 core|marrow|bone|bones|boots|roots ] $ !,',
    '^ [ rotten|evil|wicked|corrupt|bent|crooked|false|cruel to the ~1 core|marrow|bone|bones|boots|roots ] , the|our|that|this|your|all ~1 <role-word>|<human>|<person>',
    '[ <human>|<person> <be>|as|committee ~3 as? rotten|bent|crooked|corrupt as a|<he>|<you>|the ~1 nine|<be>|rest|come|$ ..3 ]',
    '[ <person>|one|all|half|they|committee|planning ..3 on the take|fiddle ]',
    '[ <person>|committee|planning <be> ~1 bent|crooked ] ,|$|.|and|as',
    '[ took|takes|take|taking|stuffed|stuffing|pocketed|pockets|pocketing ~3 brown envelope|envelopes ..2 ]',
    '[ <other>|<you> <have>? never ~1 told|spoken|said ~2 the? ~1 truth|true|honest ~2 in <theirs> ..2 ]',
    '[ <other>|<you> could|would|can <not> ~1 lie|lay|walk straight ~1 in|down|if|$ ..3 ]',
    "[ <other>|<you> would|'d <not> know ~1 truth|honesty|integrity|decency|the|an ~2 if ..6 ]",
    '[ every|each ~1 word ~4 <theirs>|that|his|her|their|your ~2 mouth|lips|gob <be> ~2 lie|lies|poison|false|bile ]',
    '[ <other>|<you> ~1 lie|lies|lied|lying as|like ~2 easily|others|most|some|normal|people|breathe|breathes|breathing ..4 ]',
    '[ <other>|<you> <be> ~2 allergic|stranger|strangers to ~1 truth|honesty|facts|decency|work ]',
    '[ <other>|<you> <be> ~1 a|the ~1 traitor|traitors|judas to ..4 ]',
    '[ <other>|<you> <adverb>? stabbed|stab|stabbing|knifed|knifing ~3 in the back ]',
    '[ <human> ~2 <do>|<have> <not> ~1 an|one|a ~2 honest|decent|kind|human bone ..4 ]',
    '[ devil|satan|hitler|stalin|mengele|shipman|himmler|goebbels|antichrist in a|an ~1 <attire> ]',
  ],
  words => `${words} condemns the whole person, so nothing they did gets talked about.`,
)

export const examples: Examples = {
  flags: [
    'That registrar is rotten to the core',
    'Crooked to the bone, our treasurer',
    'He couldn’t lie straight in bed',
    'Every word out of her mouth is a lie',
    'They are all on the take',
    'He has never told the truth in his life',
    'She stabbed us in the back',
  ],
  spares: [
    ['This contract is rotten to the core', 'a thing'],
    ['That floorboard is rotten to the core', 'a thing'],
    ['The letter came in a brown envelope', 'a thing'],
    ['I couldn’t lie straight in bed after that fall', 'oneself'],
    ['Every word of that letter is false and here is why', 'accountability'],
    ['The court heard that he was on the take', 'a report'],
    ['My knitting needle is bent', 'a thing'],
    ['He was stabbed in the back with a screwdriver on Friday', 'a report'],
  ],
  misses: [],
}
