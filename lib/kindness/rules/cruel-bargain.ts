import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Saying that somebody would hurt people for gain',
  why: 'It says what somebody would do, not what they did, so it cannot be answered.',
  source: 'Ross and Ward, "Naive realism in everyday life" (1996)',
}

export default phraseRule(
  {
    id: 'cruel-bargain',
    category: 'villainising',
  },
  [
    // what they would do, and for what
    "[ <other>|<you> 'd|would ~2 <wrong> ~8 for ~3 <gain> ..2 ]",
    "[ <other>|<you> 'd|would ~2 <wrong> ~9 if it|that|there|they ~1 bought|earned|get|gets|got|kept|made|meant|paid|save|saved|saves|was|won ~5 <gain> ..3 ]",
    "[ <other>|<you> 'd|would ~2 leave|let|see|watch ~6 <suffers>|homeless|hungry ~3 as|before|for|if|so|to ..5 ]",
    "[ <other>|<you> 'd|would ~2 climb|crawl|drive|run|stamp|step|trample|walk over ~1 a|any|dying|every|her|his|old|own|sick|the|their|your ~3 and|for|if|to|without|$ ..4 ]",
    "[ <other>|<you> 'd|would ~2 <wrong>|leave|put ~1 a|an|any|dying|every|her|his|old|own|sick|the|their|your ~1 babies|baby|bairns|child|children|gran|grannies|granny|kid|kids|kitten|mother|mum|nan|orphan|orphans|pensioner|pensioners|puppy|soul|toddler|toddlers|weans|widow|widows ..6 ] !dinner|hospital|party|to",
    "[ <other>|<you> 'd|would ~1 do it ~1 again ~3 for|if|to ~4 <gain> ..2 ]",
    "[ <other>|<you> 'd|will|would ~2 <have>? ~1 bill|charge|charged|fine|have|invoice|mug|nick|pawn|pinch|repossess|rob|sell|steal|stole|take|tax|took ~3 baby|blind|dead|drowning|dying|orphan|own|sleeping|widow ~1 baby|child|dad|father|gran|grandmother|granny|man|mother|mum|nan|orphan|people|widow|woman ..5 ] !party|service",
    "[ <other>|<you> 'd|would ~1 !ask|be|bring|choose|do|expect|give|have|help|love|recommend|save|send|tell|treat|trust|use|want|wish <word> ~1 <theirs> own <kin> ..5 ] !same|the|there",
    '[ and|then|yet ~1 <you>|he|she|they ~1 sleep|sleeps|slept ~1 easy|fine|like|soundly ..2 ]',
    "[ <other>|<you> 'd|would ~1 flick|pull|switch|turn|unplug ~2 life|off|out|plug ..3 ~3 dialysis|incubator|life|machine|on|oxygen|support|ventilator ..6 ]",
    "[ <other>|<you> 'd|would ~2 <wrong> ~8 to ~1 buy|charge|earn|get|hit|impress|keep|make|park|pay|please|save|win ~1 <theirs>|a|the ~1 <gain>|books|boss|face|phone ..3 ]",
    // what the dead are to them
    '[ <doomed> <word> ~1 <be> ~2 a|an|just|only|the ~2 asterisk|blip|cost|figure|footnote|headline|line|number|numbers|overhead|price|rounding|saving|statistic|statistics ~2 for|in|of|on|to|<him>|<you> ..3 ]',
    '[ for all <he>|<you>|she ~1 care|cared|cares ,? ~1 provided|so|as|while long? as? ..4 ]',
    '[ <agent>|<he>|<you> ~1 <do> <not> ~1 care|blink|mind ~1 how|if|that|when|who ~4 <woe> ~4 as|provided|so|while ..4 ]',
    '[ <agent>|<you>|they need|needs|want|wants <him>|<victim>|us ~1 afraid|cold|desperate|frightened|grateful|hungry|ill|poor|scared|sick ] ,|and|so|to|$',
    // and how well they live with it
    "[ <other>|<you> 'd|abandoned|axed|betrayed|buried|close|closed|cut|cuts|denied|deported|dumped|evict|evicted|evicts|lied|lies|poisoned|refused|robbed|robs|sacked|sacks|sell|sells|shut|shuts|sign|signed|signs|sold|starve|starves|steals|stole|would ..8 and|then|yet ~2 rest|rests|sleep|sleeps|slept alright|easy|fine|grand|like|peacefully|soundly|sweetly|tight|well ..2 ]",
    '[ sleep|sleeps|slept easy|fine|like|peacefully|soundly|well ..2 ] after|despite|knowing|while ..3 children|families|kids|patients|pensioners|people|tenants|they|what',
    '[ <other>|<you> ..4 laughed|laughing|laughs all the way ] to',
    // what they sold
    '[ <other>|<you> ..1 flogged|pawned|sell|selling|sells|sold|traded <theirs>|my|our|the|us|you ~1 children|colleagues|community|conscience|constituents|kids|members|nurses|patients|principles|residents|soul|staff|tenants|workers ~1 down|for|off|out|to ..4 ]',
    '[ fat|fatter|rich|richer off|on ~1 other|our|the|their ~3 backs|damp|deaths|grief|hunger|misery|pain|poverty|suffering ]',
  ],
  words => `${words} makes a villain of somebody, so they will only defend themselves.`,
)

export const examples: Examples = {
  flags: [
    'He would starve an orphan for a bonus',
    'She’d step over a dying man to get promoted',
    'You’d let a nursery burn if it got you a headline',
    'She evicts families all day and sleeps soundly',
    'The trustees are laughing all the way to the bank',
    'The headteacher sold her own staff out',
    'You’d do it all again for a knighthood',
    'Dead cyclists are a rounding error to you, minister',
  ],
  spares: [
    ['I’d sell my own car for a day off', 'figure of speech'],
    ['The baby had a feed and slept like a log', 'a report'],
    ['You would walk miles for a patient', 'praise'],
    ['She would walk miles for a promotion and she earned it', 'praise'],
    ['She took her tablets and slept well', 'medicine'],
    ['You’d let us try a pilot if it saved money, so why not this', 'an argument'],
    ['They sold the flats to a developer', 'a fact'],
    ['Dead cyclists are why we need the lane, minister', 'concern'],
    ['Sick kids are not numbers on a balance sheet', 'concern'],
    ['The mould spread because nobody sent a builder', 'concern'],
    ['She keeps the pads by the bed to save on steps', 'a fact'],
  ],
  misses: [],
}
