import { type Examples, phraseRule } from './rule'

/** Words of comfort: whoever uses one beside a hope wishes somebody well. */
const COMFORT =
  /^(?:better|recover|recovers|recovered|recovery|heal|heals|ease|eases|eased|cure|cured|relief|treatment|treated|clinic|survive|survives|beat|beats|avoid|spared|safe|safely|comfort|comfortable|support|supported|sorted|peace|peaceful|peacefully|dignity|proud|enjoy|nobody's|refund|soon|help|helps|helped|heard|rest|fixed|mended|learned|learnt|lessons|police|caught|vote|seat|election|match|game|appeal|sorry|condolences|thoughts|less|fewer|without|rising|ends|over|quickly|early)$/

export default phraseRule(
  {
    id: 'misfortune-wished',
    category: 'wish-of-harm',
    title: 'Wishing that something bad befalls somebody',
    why: 'A curse tells what you would like to see, and leaves what they did.',
    source: 'HateCheck, "threatening language (normative)"',
  },
  [
    // hope, and what is to befall them
    '[ <hoping> ..2 <agent>|<theirs> ~9 <bane>|<breaks>|<injury> ..2 ] !on|my|vote|seat|election|match|game|appeal|count|argument',
    '[ <hoping> ..3 <bane>|<breaks> ~5 <agent>|<theirs>|yours ..2 ] !week|meeting',
    '^ [ may <agent>|<theirs>|the|every|each|all|your ~9 <bane>|<breaks>|<injury> ..2 ]',
    '^ [ may ~5 <bane>|<breaks>|haunt|find|follow|curse|plague|visit|ring|keep ~3 <agent>|<theirs>|yours ..2 ] !always|well',
    '[ may it|this|that ~1 <bane>|haunt|sting|itch|follow|keep ..3 ] !concern',
    '[ <hoping> ~1 it|that|this <be>? ~2 <bane>|agony|big|fatal|huge one|$ ] !less|not',
    '[ <hoping> ..1 nobody|no-one|noone ~1 comes|turns|visits|remembers|answers|helps|stops|cries|calls|believes|claps ~2 <you>|<theirs>|<him>|yours|hers|up|$ ..2 ] !else',
    '[ <hoping> ..1 someone|somebody|they|whoever|life|the ~6 <theirs>|yours|you|him|her|them ~3 with|at|away|off|down|like|in|out ~3 <bane>|<word> ] $ !card|message|letter',
    '[ fingers|toes crossed|xed <prep>? ~6 <bane>|big ~2 <agent>|<him>|one|$ ]',
    '[ long may <agent>|<you>|they|he|she ~1 sit|lie|wait|rot|suffer|queue|freeze|itch|burn|choke|lie|ache ..3 ]',
    // what the author would love to see
    "[ <we> ~1 'd|would|could|will|'ll ~2 love|like|pay|sooner|rather|happily|gladly|give|cheer|toast|laugh|dance|cheerfully ~8 <agent>|<theirs>|<you>|<him> ~6 <bane>|<suffers> ..2 ] !to|for",
    "[ <we> ~1 'd|would|will|'ll ~1 love|like|happily|gladly ~2 <agent>|you|him|her|them to need|feel|know|get|spend|lie|wait|wake|be ~5 us|what|alone|it|this|<bane>|inside ..4 ] !treatment|join|answer|hear|know|that",
    "[ <we> ~1 'd|would|will|'ll drink|raise|open|dance|sing|cheer|pop|celebrate|throw|party ~6 the|when|if|once|on ~2 day|night|hour|morning|<agent>|<he>|<theirs> ~4 <bane>|under|gone|dead|underground|cold|$ ..2 ] !retires|free",
    "[ <we> would|'d|will|'ll|wo <not> ~3 weep|cry|brake|stop|swerve|spit|piss|mourn|blink|grieve|resuscitate ~6 if|on|when ~6 <agent>|<he>|<theirs>|it|that ..6 ]",
    "[ <we> would|'d|will|'ll ~1 step over <agent>|<him>|them|you ..3 ]",
    "[ if <we> ~1 saw|see|met|found <agent>|<him> ~7 <we> ~1 'd|would|will|'ll <not> ~1 brake|stop|swerve|slow|help|ring|call|resuscitate ..3 ]",
    "[ if|when <agent>|<he>|<theirs> ~2 <bane>|<suffers> ~7 <we> 'd|would|will|'ll ~1 step|cheer|laugh|clap|dance|drive|walk|sing|watch|eat ..4 ]",
    // what they are said to need
    '[ <agent> ~6 deserves|deserve|deserved|merits|earned|needs ~4 <bane>|<harmed> ..3 ] !to|worrying|scrutiny|debate|better|paid|for',
    '[ <agent> ~6 deserves|deserve|wants|needs|due a|an|the|every|some|to ~2 slapped|broken|cut|burst|bloody|flat|slow|split|punch|kick|fat|bust|blown|black|boot|slap|wash ..3 ] !down|service|budget|machine',
    '[ <agent> ~2 should|ought|must|needs|wants|deserves ~1 to? be|get|<have> <be>? ~1 <harmed> ..2 ] !less|first|most|hardest',
    '[ <agent> ~3 should|ought|must|wants|deserves to? lose|have ~1 <theirs>|a ~1 <body>|<home>|fingers|tongues|tongue|toes|hands|licence|kids|sight ..3 ] !checked|examined|looked|heard',
    '[ <agent> ~3 <should> have to ~5 <bane>|<corpse> ..4 ]',
    '[ <ill>|<bane>|hanging|hell|prison|jail ~1 <be> ~1 too good|kind|quick|nice|gentle|easy|soft for ..3 ]',
    // fortune's turn
    '^ [ let <agent>|<theirs>|<him>|her|them|striking|those ~4 <bane>|<suffers>|<ill>|<breaks> ..3 ] !us|them|me|in|off|asleep|better|no',
    '^ [ let <agent>|<him>|her|them ~3 be|lie|wait|sit|sleep|eat|drink|live|feel|freeze|choke|starve|rot|drown|burn|cry|beg|crawl|queue|suffer ~7 <bane>|<ordeal>|own ..4 ] !be|rest|known|know',
    '^ [ somebody|someone|please? give|send|lend|get|find <him>|<agent> ~2 <ill>|<bane>|sepsis|norovirus ..3 ] !leaflet|advice|nurse|jab|vaccine|relief',
    '^ [ <ill> ~3 ,|.|,? ~1 every|each|all ~4 my|our wish for <agent> ..2 ]',
    '[ <ill>|<bane> ~5 , ~1 that|those|this <be> my|our ~1 wish|prayer|hope|gift ..4 ]',
    '[ pity|shame ~5 missed|survived|recovered|woke|lived|swerved|stopped|braked ..3 ] !goal|penalty|party|deadline|out|us|me|him|her|this',
    '[ shame|pity ..1 there|it|they|he|she|the <word>? <be>|<do>|was <not>|no ~4 longer|harder|deeper|bigger|higher|worse|steeper|further|icier|taller|sharper|fatal|closer|hungrier|faster|stick|permanent ..2 ] !time|budget|list|notice',
    '[ should <have> ~1 <be> <theirs>|yours|your|you|him|her|them ..4 ] !told|there|given|asked|paid',
    '[ never <theirs>|your|his|her|their own? ~1 <kin>|baby|house|street|job|mum that|who ~1 <bane>|<suffers>|stops|gets|goes|waits|pays ..3 ]',
    '[ you|<agent> can have|keep|take ~1 my|our ~5 <ill>|<bane>|nightmares|pain ..3 ]',
    "[ <we> 'd|would give <you>|<him> ~1 my|our|his|her ~5 <ill>|<bane>|<body>|nightmares|bladder|pain|knees ..3 ]",
    '[ when|once|if|the|day|night day|night? <theirs>|<you>|<he>|they ~2 <body>|lungs|chest|heart|kidneys|liver|turn|time|wheel|wheeled|carry|need|collapse|fall|call|ring ~7 , ..1 we|i|nobody ~2 taking|closed|busy|break|lunch|slow|late|off ..4 ]',
    '[ when|once|if <theirs>|<you>|<he>|they ~2 <body>|lungs|chest|heart|kidneys|liver|turn|<bane> ~5 ,? do <not> ~1 call|ring|come|expect|ask|look ~1 us|me|for|on|here ..3 ] !999',
    '[ day|night|time they|we wheel|carry|bring|stretcher <you>|<him> in|through|here ..1 ,? i|we|nobody ~2 taking|break|lunch|slow|late|off|busy|closed|laughing|home ..3 ]',
    '[ be ~1 slow|late|mean|stingy|short with the ~1 morphine|oxygen|painkillers|bedpan|buzzer ..2 ] !to',
    '[ want|wanted <theirs>|your|his|her ~1 <body>|knees|hips|lungs|eyes|back to ~1 go|fail|snap|give|pack|rot|wear ..4 ]',
    '[ all i|we want ..2 christmas|birthday|easter|retirement is <agent>|you|him|her ~1 off|dead|gone|ill|sick|sacked|jailed ..3 ]',
    '[ sorry|disappointed ~1 to hear|see <agent> ~1 <be> ~1 only|just|still ~1 <ill>|alive|breathing|recovering|walking ..2 ]',
    "[ if karma|god|justice <be> ~1 's? ~1 real|exists|just|fair ..6 <bane>|blind|deaf|<ill>|skint ]",
    '[ if there <be> ~1 any|a ~1 karma|god|justice ~8 <bane>|blind|deaf|<ill>|skint ]',
    '[ best|kindest|only|nicest thing <agent>|<he> could|can do ~5 <be> ~1 walk|step|fall|lie|jump|drop|die|drown ~1 under|off|in|down|dead|into|out|of ..3 ]',
    '[ day|night|when|if ~2 <agent>|<he>|<theirs> ~3 <bane>|keels|croaks|snuffs|drops|goes ~4 ,? <we> ~3 bunting|dance|dancing|flags|champagne|party|cheer|cheering|singing|laughing|celebrate|celebrating|cake|toast|clapping|smiling|partying ..2 ] !retires|home|through',
    "[ <we> 'd|will|'ll|would ~1 dance|cheer|clap|laugh|sing|celebrate|party|smile ~1 if|when|the ~9 <bane>|<harmed>|<corpse> ..3 ] !through",
    '[ fire|burn|burns|burnt|flames|collapse|collapses|sink|sinks|explode|explodes|blow|blows|fall|falls ~4 with <agent>|them|him|you|<theirs> ~2 in|inside|on|under|leaning it|there|him|her|$ ..1 ]',
    '[ <hoping> <theirs> ~1 <home>|brakes|<body>|boiler|tyres|lungs|heart|heating|lift|knees|hips go|goes|give|gives|quit|quits|pack|packs ..4 ] !through|well|ok',
    "[ let 's pray|hope it ~1 <be> ~2 <theirs>|yours|you|him|her ..3 ]",
    '[ <hoping> <agent> <be>|<do> <not> ~1 come|comes|get|gets|make|makes|take|takes|wake|wakes|live|lives|see|sees ~1 back|better|up|home|another|a|through|it ..3 ]',
    '[ does|better <not>|, ~1 take a breath ]',
    '[ <we> want|need <you>|<him>|<agent> ~1 to ~2 lie|wake|wait|feel|sit|sleep|lose|have|find|get|stand ~5 <bane>|awake|alone|weeks|nothing|nobody|floor|rain ..3 ] !less|be|heard',
    '^ [ may ~8 your|<theirs> ~1 last|worst|ruin ..1 ] !day',
    '^ [ may ~8 <be> your|<theirs> ~1 last ]',
    '[ may nobody|no-one|noone|no ~1 <word> ..4 <you>|<theirs>|<him>|your ..2 ] !harm|forget',
    // as an order
    '^ [ get <harmed>|mown|knocked|blown by|under|over|up ..3 ]',
    '^ [ have|catch|get|contract|suffer|develop a|an|the|some|your? ~2 <ill>|heart attack|attack|crash ..5 ] !checked|jab|test|from|now|without|figures|with|kit|advice|if|clinic|?|from|leaflet|information|support|card|and',
    '^ [ get worse ]',
    '^ [ die|rot|drown|burn|choke|starve|freeze|suffocate ~1 in|on|under a|the|your|that ..3 ]',
    '[ try|use|test|taste|drink|eat <theirs>|your|his|her own ~1 <weapon>|knife|poison|medicine|pills|needle|gas ..2 ]',
  ],
  () => 'This wishes something bad on a person, so no point gets through.',
  ({ tokens }, { start, end }) => {
    const { sentence } = tokens[start]!
    return !tokens.some((token, k) => token.sentence === sentence && k < end + 6 && COMFORT.test(token.word))
  },
)

export const examples: Examples = {
  flags: [
    'Hope the bed manager gets shingles in both eyes',
    'May your car break down in a flood',
    'I would love to see him homeless',
    'Let her lie on a wet floor all night',
    'Those trustees deserve to lose their homes',
    'If there is any justice he will go blind',
    'When your heart stops, don’t ring us',
    'Pity the stairs weren’t steeper',
  ],
  spares: [
    ['Hope your shingles clears up soon', 'a kind wish'],
    ['I hope nobody slips on that floor', 'no wish of harm'],
    ['May your recovery be quick and your biscuits many', 'a kind wish'],
    ['Let her rest, she was up with the baby', 'care'],
    ['You deserve better than a broken chair', 'sympathy'],
    ['I would love to see you all at the fun run', 'a kind wish'],
    ['If your chest hurts, don’t wait, ring 999', 'medical advice'],
    ['I hope the rain stops', 'the weather'],
  ],
  misses: [],
}
