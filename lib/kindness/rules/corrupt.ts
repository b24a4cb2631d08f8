import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Calling somebody rotten or false through and through',
  why: 'It condemns all that somebody is, so no single act can be put right.',
  source: 'Rosenberg, "Nonviolent Communication": moralistic judgements',
}

export default phraseRule(
  {
    id: 'corrupt',
    category: 'villainising',
  },
  [
    '[ <human>|<person> ~2 <be> ~2 bad|bent|black|corrupt|crooked|cruel|evil|false|poison|rotten|selfish|wicked to her|his|its|the|their ~1 bone|bones|boots|core|heart|marrow|roots ]',
    '^ [ bent|corrupt|crooked|cruel|evil|false|rotten|wicked to the ~1 bone|bones|boots|core|marrow|roots ] $ !,',
    '^ [ bent|corrupt|crooked|cruel|evil|false|rotten|wicked to the ~1 bone|bones|boots|core|marrow|roots ] , all|our|that|the|this|your ~1 <human>|<person>|<role-word>',
    '[ <person>|all|committee|half|one|planning|they ..3 on the fiddle|take ]',
    '[ <person>|committee|planning <be> ~1 bent|crooked ] and|as|,|.|$',
    '[ <other>|<you> <have>? never ~1 said|spoken|told ~2 the? ~1 honest|true|truth ~2 in <theirs> ..2 ]',
    '[ <other>|<you> can|could|would <not> ~1 lay|lie|walk straight ~1 down|if|in|$ ..3 ]',
    '[ each|every ~1 word ~4 <theirs>|her|his|that|their|your ~2 gob|lips|mouth <be> ~2 bile|false|lie|lies|poison ]',
    '[ <other>|<you> ~1 lie|lied|lies|lying as|like ~2 breathe|breathes|breathing|easily|most|normal|others|people|some ..4 ]',
    '[ <other>|<you> <adverb>? knifed|knifing|stab|stabbed|stabbing ~3 in the back ]',
    '[ heart|soul like a|an ~1 !lion|ox|bull|house <word> ..1 ] !rate',
    '[ black|rotten|twisted soul|heart ] ,|$',
    '[ take|takes|taking|took backhanders|bribes|bungs for|from|off ..4 ]',
    '[ how much did the ~3 bung|drop|grease|slip ..3 ]',
    '[ <he>|<official>|<you> ~1 flogged|pawned|sold|traded ~5 for a|an|her|his|your ~1 damehood|gong|knighthood|mbe|membership|obe|peerage|seat|title ..2 ]',
    '^ [ crook|fraud|killer|murderer|swindler|thief|traitor <name> ..1 ]',
    '[ antichrist|devil|goebbels|himmler|hitler|mengele|satan|shipman|stalin in a|an ~1 <attire> ]',
    '[ on the take ] !and|,',
    '[ on the take ] ,|$',
    '[ backhander|backhanders|bung|bungs|kickbacks ~3 for|from|in|of ..3 ] !?',
    '[ fingers|hand|hands ~1 in the till ..1 ]',
    '[ how much <do> ~1 he|she|somebody|someone|they ~1 bung|give|pay|slip <him>|<you> ..4 ]',
    '[ crook|crooks|gangster|gangsters|killer|killers|liar|liars|thief|thieves in|wearing|with a|an|the? ~1 <attire>|cagoule|chain|rosette ..1 ]',
  ],
  words => `${words} condemns the whole person, so nothing they did gets talked about.`,
  // What a court or an audit has found is a fact.
  ({ tokens }, { start }) =>
    !tokens.some(
      ({ word, sentence }) =>
        sentence === tokens[start]!.sentence &&
        /^(?:acquitted|audit|auditor|charged|convicted|court|jailed|sentenced|tribunal)$/.test(word),
    ),
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
    'On the take, the whole planning office',
    'There is a backhander in every drain they laid',
    'She has her hand in the till',
    'How much did they slip you to drop it?',
    'Gangsters with lanyards, that housing office',
    'Taking bribes from the bus firm, look at his watch',
    'You flogged the playing field for a knighthood',
    'A heart like a wet drain',
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
    ['The auditor asked if there were kickbacks', 'a question'],
    ['His hand got stuck in the till drawer', 'an accident'],
    ['Police are looking for a man in a chain store', 'a report'],
    ['He was convicted of taking bribes for the bus contract', 'a fact'],
    ['Which joiner built your shed, councillor? Ours was brilliant', 'praise'],
    ['How thick was the ice on the pond?', 'a question'],
    ['He has a heart like a lion', 'praise'],
  ],
  misses: [],
}
