import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'A put-down for being poor or from somewhere',
  why: 'It blames people for what they earn or where they live.',
  source: 'Ofcom, "Attitudes to potentially offensive language" (2021)',
}

export default phraseRule(
  {
    id: 'class-put-down',
    category: 'identity-attack',
  },
  [
    '[ council estate|estates|flat|house <word>? breeders|chav|chavs|families|filth|kids|lot|mums|rabble|rats|scroungers|scum|trash|types|vermin|wasters ] again|always|breeding|clogging|should|wasting|who|$',
    '[ benefit|benefits|dole|handout|welfare <adverb>? breeders|bums|dossers|junkies|leeches|queens|rats|scrounger|scroungers|scum|spongers|wasters ]',
    '[ benefit|benefits|chav|council|dole|giro estate|house|street <word>? families|family|rats|scum|trash ] again|like|,|$',
    '[ poverty|povs|povvo|underclass breeders|rats|scum|trash ]',
    '[ get a <adverb>? job ] ,? you <insult>|<insulting-adjective>|lazy|scrounging',
    '[ get off your <adverb>? arse|arses|ass|backside ]',
    "[ should|shouldn't|stop be? breed|breeding ] and|if|like|when|$",
    '[ common as muck ]',
    '[ common little girl|man|nobody|person|town|woman ..2 ]',
    '[ dumb|ignorant|inbred|stupid|thick|uneducated <word>? brummies|geordies|hicks|jocks|locals|northerner|northerners|oiks|peasants|plebs|proles|rednecks|scousers|southerners|taffs|villagers|yokels ]',
    '[ chinless|inbred|posh|toffee-nosed <word>? cunt|git|gits|idiot|prick|toff|toffs|tosser|twat|twit|wanker|wankers ]',
    '[ dregs|rabble|scum|trash from|of|off|on that|the|this <word>? benefits|council|dole|estate|estates|flats ]',
    "[ n't|never|not ..1 did|done|worked a|an day|day's ..3 ] ,? benefits|claim|claiming|first|handouts|living|queue|scrounging",
    "[ families|people|types like that|them|those should|shouldn't <not>? <be>? allowed? to? breed ]",
    '^ [ away|crawl|get|go|jog|off|run|toddle|trot back to her|his|that|the|yer|your ~1 bog|bogs|burgers|caravan|checkout|checkouts|chippy|circus|cleaning|estate|factory|farm|fields|ghetto|glens|gutter|hairdressers|hill|hovel|mines|mop|pit|playground|pub|salon|scheme|sheep|slum|stables|sunbeds|swamp|tent|tesco|tescos|till|tills|trailer|valleys|zoo ..1 ]',
    '[ back to that|the|yer|your ~1 bog|burgers|caravan|checkout|checkouts|chippy|circus|estate|factory|farm|fields|gutter|hairdressers|mines|mop|pit|playground|salon|scheme|sheep|stables|sunbeds|tesco|tescos|till|tills|trailer|zoo ,? councillor|darling|dear|hen|love|minister|pal|pet|princess|son|sonny|sunshine|sweetheart|with|you ]',
    '[ dragged up ] by|in|not|on|,|$',
    '[ babies|bairns|children|kids|weans ~1 by|to|with ~1 different|five|four|seven|several|six|three blokes|dads|das|fathers|men ..1 ]',
    '[ auditioning|extras|guest|material|rejects|something|straight ~1 for|from|jeremy|off|on|out ~2 kyle|pollard|shameless|springer|street|trisha ..1 ]',
    '[ <group>|<he>|<you>|people|they ~2 <not>|never done|finished|had|heard|know|met|opened|own|owned|read|seen|used a|an|of|what ..1 alarm|bath|book|deodorant|flannel|hairbrush|hard|honest|school|shower|soap|toothbrush ..2 ] day|is|life|since|them|work|$ ever',
    '[ reek|reeks|smell|smells|stink|stinks of ~1 benefits|cabbage|chip|cider|council|damp|dole|fags|piss|poverty|wee ..1 ] all|and|here|in|lot|on you',
    '[ churning|drop|dropped|dropping|firing|knocking|pop|popping|pops|squeeze|squeezing|squirting babies|bairns|kids|out|sprogs|them|weans babies|bairns|kids|more|out|sprogs|weans ..3 ]',
    '[ blow|blows|spend|spending|spends|waste ~3 on <adverb>? bingo|booze|cider|drink|fags|lager|nails|scratchcards|sky|takeaways|tattoos|tellies|trainers|vapes|weed ..2 ] and|instead|not|then|while|$ they',
    '[ on ~1 benefits|dole|giro|handouts|social ~2 and|with ~1 big|flat|huge|iphone|massive|nails|new|plasma|playstation|sky|tattoos|xbox ..3 ]',
    '[ great unwashed ..2 ]',
    '[ the <word>? dregs|hoi|lower|oiks|peasantry|peasants|plebs|polloi|proles|rabble|riff-raff|riffraff|underclass classes|orders|polloi? !debate|label|myth|narrative|report ..2 ]',
    '[ that|their|this|your end|estate|part|postcode|scheme|street of|town? <be> all|crawling|full|nothing but|of|with <adverb>? <insult>|addicts|lowlifes|scroungers|smackheads|thieves|wasters ..1 ]',
    "[ can't|could|couldn't|find|know|never|would <not>? ~2 bath|job|soap|work centre|if? it <word>? ~1 bit|hit|kicked|paid|slapped ..3 ]",
    '[ chav|chavvy|council|estate|giro|ned|pyjama|pyjamas|scheme|trackie|trackies|tracksuit|trailer bottoms|brigade|families|kids|mafia|monkeys|mothers|mum|mums|queen|queens|wifies ..2 ] again|at|can|clogging|gates|never|school|should|smoking|with|wo',
    '[ never|not <adverb>? worked a|an day|hour|shift ..3 ] and|any|between|first|in|life|, they',
    "[ ca|can|could <not> afford|feed children|kids|them|weans ,? then? ..1 do|don't|keep|should|stop <not>? ..1 breed|have|having|legs|shut ..2 ]",
    '[ find|get|got|try ~1 a ~1 job ,? ] and|instead|like|the|then|you <insult> rest',
    '[ chinless|hooray|inbred|old|plummy|posh|silver-spoon|toffee-nosed|trust-fund etonian ~1 boy|boys|brat|brats|fool|git|halfwit|henry|henrys|idiot|kid|lot|toff|twit ..1 ]',
    '[ <regional>|culchies|farmers|hillbillies|islanders|locals|teuchters|valleys|villagers|yokels folk? <adverb>? <be>|ca|can|could|will|wo <not>? <adverb>? backward|count|dim|drunks|feckless|inbred|lazy|moaning|read|scroungers|simple|slow|spongers|stupid|subsidised|thick|thieves|tight|whinging|workshy ..2 ] !about|because|over|to|when',
    '[ <regional> <word>? bastards|cunts|drunks|inbreds|layabouts|moaners|parasites|peasants|scroungers|scum|spongers|thieves|wasters|whingers ..1 ]',
    '[ backward|bloody|dirty|drunk|fucking|ignorant|inbred|lazy|moaning|scrounging|smelly|sponging|stupid|thick|tight|useless|whingeing|whinging <swear>? <regional>|culchies|islanders|jocks|micks|paddies|taffs|teuchters|valleys|yokels ..1 ] !assembly|council|day|government|language|news|office|rain|road|sea|train|trains|translation|version|weather',
    '[ jock|jocks|mick|micks|paddies|paddy|scotch|taffs|taffy|welshie|welshies ,? <be>|always|ca|can|coming|get|go|in|off|running|should|telling|want|wants ..3 ] again|always|charge|drunk|here|home|off|our|tight|us !power',
    "[ anyone|everybody|everyone|families|folk|kids|lads|mums|people from that|this|your area|end|estate|postcode|scheme|side|street|town ..1 'd|always|never|would ..4 ]",
    '[ benefit|jobless|poor|skint|unemployed couples|families|folk|mums|people|women ~1 should <not> ~1 breed|get|have|vote !to ..2 ]',
  ],
  words => `${words} looks down on people for how they live.`,
)

export const examples: Examples = {
  flags: [
    'Dole scroungers clogging up clinic again',
    'Benefit scum, all of them',
    'Thick northerners will vote for anything',
    'Common as muck, that one',
    'Get a job, you lazy waster',
  ],
  spares: [
    ['Council estate repairs are six months late', 'a thing'],
    ['Benefits advice at the community hub on Fridays', 'a service'],
    ['Helping people on benefits get a job they want', 'kind'],
    ['The underclass narrative in this report is cruel', 'critique'],
    ['Working-class kids deserve better careers advice', 'concern'],
  ],
  misses: [],
}
