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
    '[ execute|exterminate|gas|hang|kill|lynch|nuke|shoot|string up? all|every|her|him|them|these|those ..1 ] $',
    '[ bring back flogging|guillotine|hanging|hangings|the ] birch|for|gallows|guillotine|noose|stocks ..1 <person>',
    '[ bring back the birch|gallows|guillotine|noose|rope|stocks ]',
    '[ line|put|stand <person> up? against a|the wall ]',
    '[ put a bullet|knife|noose|rope around|between|in|round|through <person> ]',
    '[ chuck|drop|push|shove|throw <person> in|into|off|out|under ..2 ] bridge|bus|canal|cliff|helicopter|plane|quarry|river|roof|sea|train|volcano|window',
    '[ a|only|the good <word>? <group>|<identity>|<role> is a dead ]',
    "[ beating|executing|hanging|killing|lynching|murdering|raping|shooting|stabbing <person> ] ..3 <should>|'d|is|would ..3 allowed|answer|best|crime|decriminalised|fun|good|illegal|justified|legal|right|solution",
    '[ hope|want|wish <person> ..2 be|get|gets|to|was|were|would be|get? <harmed> ]',
    '[ <should>|oughta|please|somebody|someone ..2 give <him>|<other>|that|this a|the <adverb>? <word>? beating|hiding|kicking|punch|slap|smack|thrashing|thump ..1 ]',
    '[ <harm> every|that|the|those <identity>|<insult> ] $',
    '[ anyone|people|somebody|someone|they|we|you could|must|need|needs|ought|oughta|please|should|wants to? ~1 <harm>|brick|egg|firebomb|flood|key|petrol|slash|trash|wreck <theirs> ~1 <home> ..2 ]',
    '[ <will>|could|must|need|needs|ought|please|should|to ~1 kick|put <theirs> ~1 door|front|window|windows|windscreen in|off|out|through ..2 ]',
    '[ just|please|somebody|someone ~1 run <human> down|over ]',
    '[ <human>|every ~9 could|deserve|deserves|need|needs|require|requires|want|wants a|an|some|the ~2 <blow> ..2 ] !boiler|copier|door|machine|printer',
    '^ [ <harm> <human>|her|him|them ~4 down|off|senseless|through|till|under|until|with ..4 ] !emails|facts|foi|kindness|letters|questions|vote',
    '[ <person> <should> <adverb>? be|get <adverb>? a? <harmed> ] $',
    '<human>|<agent>|<he> ~4 [ need|needs|want|wants ~1 <shoving> ~3 against|down|from|in|into|off|on|over|through|to|under ~3 <peril>|them ..3 ]',
    "[ <should>|<will>|'d|could|high|lads|let|lets|let's|let|must|please|somebody|somebody's|someone|time|to ~4 <shove> <human>|her|him|the ~2 <role-word>? ~1 down|from|in|into|off|on|out|over|through|to|under ~3 <peril>|mortuary ..3 ] !appointment|clinic",
    '^ [ <shove> <human>|her|him|them ~1 down|from|in|into|off|on|over|through|to|under ~3 <peril>|them ..3 ]',
    '[ feed <human>|her|him|them to ~2 <vermin>|beasts|crocodiles|dogs|lions|sharks ..2 ]',
    '[ drag|dragged|haul|hauled ~4 by <his>|the ~1 ankles|balls|collar|ears|feet|hair|heels|lanyard|neck|nose|scruff|tail|throat|tie ..2 ]',
    "[ <weapon> ~1 through ~4 <theirs> ~2 <home> ~3 'd|could|may|might|should|would ..4 ]",
    '[ bullet|bullets|noose|rope|ropes ~1 <be>|costs|would ~2 cheap|cheaper|free|<number> ..4 ]',
    '[ anyone|whoever who? ~1 batters|breaks|brings|decks|flattens|hits|hurts|kicks|kills|knocks|punches|puts|shoots|slaps|takes|twats ~7 pint|drink|medal|beer|reward|ticket|quid|thanks|round ..3 ]',
    '[ business|sharp|wrong end of a ~1 <weapon>|baton|boot|stick ..2 ]',
    '^ [ needs|wants ~1 drowning|flogging|hanging|lynching|shooting|slapping|stabbing|stringing|whipping ..6 ] !out',
    // a whole kind of people
    '<be>|going|gotta|let|must|need|should|time|to|wait|want|you ~3 [ beat|blow|gun|hunt|mow|round|run|wipe ~1 down|out|over|up ~1 <kind> ] !at|from',
    '[ <kind> ~1 must ~1 burn|die|hang|perish|suffer ] !at|before|first|from|in|of|peacefully|to|waiting|where|with|without',
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

    'He wants putting in the furnace',
    'Somebody ought to tip the registrar in the harbour',
    'Drag her down the hall by the hair',
    'Chain him to the railings',
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
    ['The skip wants moving to the harbour', 'a thing'],
    ['Put him in the recovery position', 'care'],
    ['Push him up the hill in his chair', 'care'],
  ],
  misses: [],
}
