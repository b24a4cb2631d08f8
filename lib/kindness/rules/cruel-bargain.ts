import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'cruel-bargain',
    category: 'villainising',
    title: 'Saying that somebody would hurt people for gain',
    why: 'It says what somebody would do, not what they did, so it cannot be answered.',
    source: 'Ross and Ward, "Naive realism in everyday life" (1996)',
  },
  [
    // what they would do, and for what
    "[ <other>|<you> would|'d ~2 <wrong> ~8 for ~3 <gain> ..2 ]",
    "[ <other>|<you> would|'d ~2 <wrong> ~9 if it|that|there|they ~1 saved|saves|save|got|gets|get|earned|made|bought|won|meant|kept|was|paid ~5 <gain> ..3 ]",
    "[ <other>|<you> would|'d ~2 let|see|leave|watch ~6 <suffers>|burn|hungry|homeless ~3 for|if|to|so|as|before ..5 ]",
    "[ <other>|<you> would|'d ~2 walk|step|climb|trample|stamp|crawl|drive|run over ~1 a|his|her|their|your|the|own|any|every|old|dying|sick ~3 for|if|to|and|without|$ ..4 ]",
    "[ <other>|<you> would|'d ~2 <wrong>|put|leave ~1 a|his|her|their|your|an|the|own|any|every|old|dying|sick ~1 widow|widows|orphan|orphans|toddler|toddlers|baby|babies|granny|gran|grannies|mother|mum|kids|kid|child|children|pensioner|pensioners|weans|bairns|puppy|kitten|nan|soul ..6 ] !to|hospital|dinner|party",
    "[ <other>|<you> would|'d ~1 do it ~1 again ~3 for|if|to ~4 <gain> ..2 ]",
    '[ <human> ~6 and would do it ~1 again ~2 for ~3 <gain> ..2 ]',
    "[ <other>|<you> would|'d|will ~2 <have>? ~1 take|took|steal|stole|pinch|nick|have|rob|charge|charged|tax|bill|invoice|sell|mug|pawn|repossess|fine ~3 dead|dying|blind|own|sleeping|baby|orphan|widow|drowning ~1 man|woman|mother|mum|gran|granny|grandmother|baby|child|nan|orphan|widow|dad|father|people ..5 ] !party|service",
    '[ <other>|<you> ~2 <have>? steal|steals|stole|stolen|take|takes|taken|rob|robs|robbed|pinch|pinched the ~3 off|from|out ~1 a|the ~1 dead|dying|blind|sleeping|orphan|baby|drowning ..3 ]',
    '[ coins|pennies|pennies|shoes|blanket|sweets|milk|crutches|wheelchair|teeth|rings off|from|out of? a ~1 dead|dying|blind|baby|orphan|corpse|child|beggar|cripple ..3 ]',
    "[ <other>|<you> would|'d <have> ~1 stamped|signed|driven|worked|run|staffed|guarded|cheered|loaded|checked ~6 camp|camps|gas|trains|gallows|chambers|ovens|nazis|gestapo|stasi|ss ..3 ]",
    "[ <other>|<you> would|'d let ~9 to ~1 save|make|earn|get|spare|pocket ~3 <gain>|pennies ..2 ]",
    "[ <other>|<you> would|'d ~1 !treat|want|give|send|bring|trust|recommend|tell|help|save|love|do|be|have|wish|expect|use|ask|choose <word> ~1 <theirs> own <kin> ..5 ] !same|the|there",
    '[ and|then|yet ~1 <you>|he|she|they ~1 slept|sleep|sleeps ~1 fine|soundly|easy|like ..2 ]',
    "[ <other>|<you> would|'d ~1 switch|turn|pull|unplug|flick ~2 off|out|plug|life ..3 ~3 life|support|ventilator|oxygen|incubator|dialysis|on|machine ..6 ]",
    "[ <other>|<you> would|'d ~2 <wrong>|starve|drown ~8 to ~1 save|charge|get|win|keep|park|buy|pay|make|earn|impress|please|hit ~1 <theirs>|a|the ~1 <gain>|phone|car|parking|budget|space|boss|books|face ..3 ]",
    '[ <other>|<you>|^ stole|stolen|steal|steals|robbed|rob|robs from ~1 sick|dying|disabled|poor|dead|blind|hungry|children|babies|old|kids ~1 ..6 ]',
    // and how well they live with it
    '[ <other>|<you> ~9 and|then|yet|still|but ~2 sleep|sleeps|slept like a|an ~1 lamb|log|top|king ]',
    "[ <other>|<you> would|'d|evict|evicts|evicted|sell|sells|sold|shut|shuts|closed|close|cut|cuts|axed|stole|steals|lied|lies|sacked|sacks|robbed|robs|buried|betrayed|abandoned|dumped|deported|poisoned|refused|denied|sign|signs|signed|starve|starves ..8 and|then|yet ~2 sleep|sleeps|slept|rest|rests fine|soundly|well|easy|peacefully|sweetly|tight|grand|alright|like ..2 ]",
    '[ sleep|sleeps|slept fine|soundly|well|easy|peacefully|like ..2 ] knowing|while|after|despite ..3 people|patients|families|children|pensioners|tenants|kids|they|what',
    '[ <other>|<you> ..4 laughs|laughing|laughed all the way ] to',
    // what they sold
    '[ <other>|<you> ..1 sold|sells|selling|sell|traded|pawned|flogged <theirs>|our|the|us|my|you ~1 patients|staff|tenants|residents|members|nurses|soul|community|constituents|workers|colleagues|kids|children|conscience|principles ~1 to|out|down|for|off ..4 ]',
    '[ so the? <human> ~2 can|could <have>|buy|keep|get|drive|fly|afford|enjoy ~1 <theirs> ~1 audi|jag|jaguar|bonus|bonuses|holiday|holidays|yacht|mansion|tesla|bmw|range|knighthood|jet|pension|pool|villa|champagne ..2 ]',
    '[ fat|rich|richer|fatter on|off ~1 our|the|their|other ~3 misery|suffering|backs|deaths|pain|grief|poverty|damp|hunger ]',
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
  ],
  spares: [
    ['I’d sell my own car for a day off', 'figure of speech'],
    ['The baby had a feed and slept like a log', 'a report'],
    ['You would walk miles for a patient', 'praise'],
    ['She would walk miles for a promotion and she earned it', 'praise'],
    ['She took her tablets and slept well', 'medicine'],
    ['You’d let us try a pilot if it saved money, so why not this', 'an argument'],
    ['They sold the flats to a developer', 'a fact'],
  ],
  misses: [],
}
