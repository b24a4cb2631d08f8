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
    '[ <other>|<you> <aux>? <be>|look|looks <adverb>? <not> <adverb>? <det>? fellow? human|humans|person|people ] $ !,',
    '[ <other>|<you> <be> <adverb>? <not> <adverb>? even ..1 human|humans|person|people ]',
    '[ <other>|<you> <be> <adverb>? less|lower than <adverb>? human|animals|dogs|dirt|vermin|scum|rats|shit|nothing ]',
    '[ <other>|<you> <be>|act|behave|live|lives|smell|smells <adverb>? like|as <adverb>? <word>? animals|rats|dogs|pigs|vermin|apes|cockroaches|cattle|savages|beasts|monkeys|flies|maggots ]',
    '[ get|kick|throw|boot|chuck|clear these|those|this|that|the <colour>* <dehumanising> off|out ..3 ] of? our|my|benefits|street|estate|town|ward|council|country|board|<prep>',
    '[ <other>|<you> <be> <adverb>? subhuman|inhuman ]',
    '[ <other>|<you> <be> <adverb>? barely|hardly|scarcely human ]',
    '[ <person> might|may look human ] but',
    '[ lowest|bottom form of <word>? life ]',
    '[ <other>|<you> <adverb>? breed|breeds|breeding|multiply|multiplying|spawn like <word>? rats|rabbits|flies|vermin|cockroaches|animals ]',
    '[ get|kick|throw|chuck|boot|drag|vote|want|remove that|this|those|these <colour>* <dehumanising> out ] of downing|number|office|power|parliament|westminster|government|politics|charge|our|my|here',
    '[ get|kick|throw|chuck|boot|drag|vote|want|remove that|this|those|these <colour>* <dehumanising> out ] of the? council|country|street|party|town|house|cabinet|trust|building|job|chair|senedd|commons',
    '[ lock that|this|those|these <colour>* <dehumanising> up ]',
    '[ that|this <colour>* <dehumanising> ] should|must|needs|ought|belongs|deserves|will never|not|to? be|resign|sacked|jailed|prison|jail|fired|bars',
    '[ the <colour>* pig|cow|snake|witch|rat|weasel|parasite|leech|toad|worm|slug|vermin|maggot|dragon|cockroach|vulture|ghoul from|on|in|at|running the? reception|hr|accounts|finance|payroll|council|trust|board|academy|ministry|department|it|procurement|estates|charge|dwp|agency|bank|desk|office|housing ]',
    '[ the <colour>* parasite|leech|weasel|snake|maggot|vulture|ghoul|parasites|leeches|weasels|snakes|maggots|vultures|ghouls ] from|who|at|running',
    '[ exterminate|eradicate|cull|disinfect|neuter|sterilise|sterilize|spay|euthanise|euthanize <group>|<him>|<you>|<identity> ]',
    '[ <person> ..6 <should> <adverb>? to? be <adverb>? culled|neutered|sterilised|sterilized|spayed|euthanised|euthanized|exterminated|eradicated|caged|muzzled ]',
    '[ <other>|<you> ..2 need|needs neutering|sterilising|spaying|culling|muzzling|caging|fumigating ]',
    '[ time|should|need|needs <other>|<you>|they|someone ..1 <be>|swept|cleared <adverb>? swept|hosed|flushed|washed up|away|off|out ] $',
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
    'You are not even a person',
    'The snake in HR did this',
  ],
  spares: [
    ['We are not human after 24 hours awake', 'oneself'],
    ['Patients are not just numbers, they are people', 'care'],
    ['Get that dog out of theatre', 'an animal'],
    ['The cat should be neutered at six months', 'an animal'],
    ['You are only human, be kind to yourself', 'kindness'],
    ['The snake in the hospital garden is harmless', 'an animal'],
  ],
  misses: [],
}
