import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'A call for violence',
  why: 'A call to hurt somebody may be taken up by the person you least expect.',
  source: 'HateCheck, "threatening language"',
}

export default phraseRule(
  {
    id: 'violence-called-for',
    category: 'threat',
  },
  [
    "<person> ..3 <should>|'d|better <adverb>? to? be <adverb>? <harmed> !by|for|from|in|of|off|out|with",
    '[ <person> ..3 could|deserve|deserves|need|needs|want|wants a|an|some <adverb>? <word>? battering|beating|brick|bullet|flogging|hammering|hanging|hiding|kicking|noose|punch|rope|shooting|slap|slapping|smack|stabbing|thrashing|whipping ]',
    '[ <person> ..2 deserve|deserves|need|needs|want|wants castrating|decking|drowning|flogging|gassing|hanging|horsewhipping|shooting|slapping|stabbing|stringing|whipping ]',
    'anyone|everybody|people|somebody|someone|they|we|you <should>|could|please <adverb>? to? [ <harm> <person> ] !up',
    '[ hang|nail|string <him>|<other> up ] !for|on',
    '^ [ behead|castrate|execute|flog|gas|hang|horsewhip|lynch|shoot|sterilise|sterilize|string !engineer|fitter|man <person> ] $',
    '[ execute|exterminate|gas|hang|kill|lynch|nuke|shoot|string up? all|every|her|him|them|these|those ..1 ] $',
    '[ bring back flogging|guillotine|hanging|hangings|the ] birch|for|gallows|guillotine|noose|stocks ..1 <person>',
    '[ bring back the birch|gallows|guillotine|noose|rope|stocks ]',
    '[ line|put|stand <person> up? against a|the wall ]',
    '[ put a bullet|knife|noose|rope around|between|in|round|through <person> ]',
    '[ chuck|drop|push|shove|throw <person> in|into|off|out|under ..2 ] bridge|bus|canal|cliff|helicopter|plane|quarry|river|roof|sea|train|volcano|window',
    '[ a|only|the good <word>? <group>|<identity>|<role> is a dead ]',
    "[ beating|executing|hanging|killing|lynching|murdering|raping|shooting|stabbing <person> ] ..3 <should>|'d|is|would ..3 allowed|answer|best|crime|decriminalised|fun|good|illegal|justified|legal|right|solution",
    "[ 'd|would be? best|better|good|great|lovely|nice to <adverb>? <harm> <person> ]",
    '[ hope|want|wish <person> ..2 be|get|gets|to|was|were|would be|get? <harmed> ]',
    '[ <should>|oughta|please|somebody|someone ..2 give <him>|<other>|that|this a|the <adverb>? <word>? beating|hiding|kicking|punch|slap|smack|thrashing|thump ..1 ]',
    '[ people|somebody|someone|we gotta|must|needs|ought|should to? learn|teach <him>|<other> a lesson ] he|she|they|with|$',
    '[ <harm> every|that|the|those <identity>|<insult> ] $',
    '[ anyone|people|somebody|someone|they|we|you could|must|need|needs|ought|oughta|please|should|wants to? ~1 <harm>|brick|egg|firebomb|flood|key|petrol|slash|trash|wreck <theirs> ~1 <home> ..2 ]',
    '[ <will>|could|must|need|needs|ought|please|should|to ~1 kick|put <theirs> ~1 door|front|window|windows|windscreen in|off|out|through ..2 ]',
    '[ <human>|<role>|every ~9 could|deserve|deserves|do|need|needs|want|wants a|an|some ~2 battering|beating|brick|bullet|clout|flogging|hammering|hanging|hiding|kicking|leathering|noose|punch|rope|skelp|skelping|slap|slapping|smack|thrashing|whipping ..2 ] !boiler|copier|door|machine|printer',
    '[ just|please|somebody|someone ~1 run <human> down|over ]',
    '[ <human> ~1 need|needs|want|wants knocking|putting|running|taking down|out|over ] !with',
    '[ <human>|every ~9 could|deserve|deserves|need|needs|require|requires|want|wants a|an|some|the ~2 <blow> ..2 ] !boiler|copier|door|machine|printer',
    '^ [ <harm> <human>|her|him|them ~4 down|off|senseless|through|till|under|until|with ..4 ] !emails|facts|foi|kindness|letters|questions|vote',
    '[ <human>|they ~6 <should> ~1 to? be ~1 <harmed> ~1 by|from|in|till|until|with ..3 ] !a|by|fees|fine|fines|for|letters|tax|the',
    '[ death|hanging|prison|shooting <be>|too|would ~2 good|kind|quick|soft for <human> ..2 ]',
    '[ burn|drown|gas|hang|kill|lynch|shoot|string the ~1 bastards|fuckers|lot|whole of? them|you? ]',
    '[ <person> <should> <adverb>? be|get <adverb>? a? <harmed> ] $',
    '[ <name>|<you>|he|she <will> <adverb>? be|get <adverb>? a? <harmed> ] $ !if|lifting',
  ],
  words => `${words} calls for violence, and someone may take it as meant.`,
  // "Caller told me I should be shot": the words are the caller's, and aimed at the author.
  ({ tokens, mentioned }, { from, to }) =>
    !mentioned[to - 1] && !tokens.slice(from, to).some(({ word }) => word === 'i' || word === 'we'),
)

export const examples: Examples = {
  flags: [
    'Someone should hang the lot of them',
    'He should be shot',
    'That man deserves a good slap',
    'Landlords need shooting',
    'Someone please string that manager up',
    'Put them up against a wall',
    'They ought to be strung up',
    'Throw him off a bridge',
    'Bring back hanging for this man',
    'Directors like that want a good kicking',
    'Someone ought to burn that landlord’s car',
    'Hanging is too good for her',
  ],
  spares: [
    ['Two nurses were stabbed last night', 'a report'],
    ['She should be struck off', 'accountability'],
    ['He should be sacked and prosecuted', 'accountability'],
    ['Someone should hit the reset button on this rota', 'a thing'],
    ['The trial should be stopped', 'a thing'],
    ['Patients should be hit with fewer letters', 'idiom, not harm'],
    ['Somebody should shoot a video of this for training', 'filming'],
    ['Nobody should be beaten for being ill', 'denied'],
    ['The printer needs a good kicking', 'a thing'],
    ['You deserve a medal', 'praise'],
    ['Someone should put that tenant’s windows right', 'a repair'],
    ['That keyboard wants a good kicking', 'a thing'],
  ],
  misses: [],
}
