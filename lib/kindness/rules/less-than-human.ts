import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'less-than-human',
    category: 'dehumanising',
    title: 'Saying that people are not human',
    why: 'To call people less than human has gone before every great cruelty to them.',
    source: 'HateCheck, "dehumanising language"',
  },
  [
    '[ <other>|<you> <aux>? <be>|look|looks <adverb>? <not> <adverb>? fellow? human|humans ] $',
    '[ <person> <be> <adverb>? less|lower than human|animals|dogs|dirt|vermin|scum|rats|shit ]',
    '[ <person> <be> <adverb>? subhuman|inhuman ]',
    '[ <person> <be> <adverb>? barely|hardly|scarcely human ]',
    '[ lowest|bottom form of <word>? life ]',
    '[ <person> breed|breeds|breeding|multiply|multiplying like <word>? rats|rabbits|flies|vermin|cockroaches|animals ]',
    '[ get|kick|throw|chuck|boot|drag|vote|want|remove that|this|those|these <colour>* <dehumanising> out ] of downing|number|office|power|parliament|westminster|government|politics|charge|our|my|here',
    '[ get|kick|throw|chuck|boot|drag|vote|want|remove that|this|those|these <colour>* <dehumanising> out ] of the? council|country|street|10|party|town|house|cabinet|trust|building|job|chair $',
    '[ lock that|this|those|these <colour>* <dehumanising> up ]',
    '[ that|this <colour>* <dehumanising> ] should|must|needs|ought|belongs|deserves|will never|not|to? be|resign|sacked|jailed|prison|jail|fired|bars',
    '[ exterminate|eradicate|cull|disinfect|neuter|sterilise|sterilize|spay|euthanise|euthanize <group>|<him>|<you> ]',
    '[ <person> <should> <adverb>? to? be <adverb>? culled|neutered|sterilised|sterilized|spayed|euthanised|euthanized|exterminated|eradicated|caged|muzzled ]',
    '[ <person> belong|belongs in|at a|the <word>? zoo|cage|sewer|gutter|kennel|sty|pigsty|jungle|swamp ]',
  ],
  words => `${words} speaks of people as less than people.`,
)

export const examples: Examples = {
  flags: [
    'They are not even human',
    'You people are barely human',
    'Travellers breed like rabbits',
    'Get that animal out of Parliament',
    'They should be neutered',
    'Those people belong in a zoo',
  ],
  spares: [
    ['We are not human after 24 hours awake', 'oneself'],
    ['Patients are not just numbers, they are people', 'care'],
    ['Get that dog out of theatre', 'an animal'],
    ['The cat should be neutered at six months', 'an animal'],
    ['You are only human, be kind to yourself', 'kindness'],
  ],
  misses: [],
}
