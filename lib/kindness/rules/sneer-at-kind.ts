import { isApology } from '../grammar/apology'
import type { Doc } from '../grammar/doc'
import type { Match } from '../grammar/phrase'
import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'sneer-at-kind',
    category: 'identity-attack',
    title: 'A sneer at somebody for what they are',
    why: 'It no hard word: what they are is offered as the fault.',
    source: 'ElSherief and others, "Latent hatred" (2021)',
  },
  [
    '[ why|how|since ~1 <be>|do|does|did|should|has|have <det>? <identity> ~1 deciding|running|telling|teaching|getting|judging|allowed|treating|leading|speaking|sitting|decide|tell|given|representing|voting|lecturing|handling|driving ..5 ]',
    '[ <identity> ~1 ,? whatever|what|wot|where next|will ..2 ] $|,',
    "[ because|cos|since|'cause ~1 they|we|you|he|she|it ~1 needed|wanted|want|needs|wants|need|required a|an|some|more|another ~1 brown|black|female|asian|ethnic|foreign|gay|disabled|token face|faces|body|name|woman|one|person|man ..1 ]",
    '[ a|one|another|some brown|black|foreign|ethnic face|faces ] on|to|for|and|,|$',
    '[ came|come|arrived|turned|landed here|up|over ~1 with nothing|a|one|only ~4 and|but now|demand|expect|want|run|runs|running|telling|own ..4 ]',
    '[ <not> let|want|trust|have|leave|put|allow|send|see|hire|employ|elect|vote|take|rent|sell <identity> ~2 near|treat|touch|teach|run|drive|lead|with|loose|alone|look|around|in|order|orders|operate|handle|mind|into|on|to|for|as|speak|nurse|cut|work ..4 ] !if|without|down|waiting',
    '[ who|why let|gave|elected|invited|taught|hired|appointed|promoted|allowed|give <identity> ..5 ]',
    '[ nice|good|great|lovely|about to|time see? <identity> ~1 finally|learned|learnt|learning|managing|doing|washed|turned|found ..3 ]',
    '[ that <identity-word> look|way|smell|temper|attitude|ethic|mentality|mindset|brain|streak|face|nose about|of|on|that|with|again|,|$ ..1 ]',
    '[ <you>|<he> ~1 need|needs|should|ought|belong|belongs ~1 <be>? in a|an|the ~1 home|care|nursing|museum|nursery|zoo|cage|kennel|straitjacket|asylum|cell|institution|institute home? ,? ] !for|until|near|with|because',
    '[ <identity> get|gets|got|given|have|handed ~1 everything|it|all|anything ~2 handed|plate|given|free|want|ask|paid ..3 ]',
    '[ <identity> ~2 get|gets|got|go|goes|jump|jumps|skip|given|come|treated ~2 first|front|queue|priority|before|ahead|straight ..3 ] !because|as|if|when|hurt',
    "[ <identity> ~1 have|has|'ve had their|his|her|its go|turn|day|time|say|chance ..3 ]",
    '[ <not>? know|knows|decide|sure|tell|remember if|whether it|he|she|they ~1 a|an? he|boy|man|bloke|male|lad|dad ~1 or|and a|an? she|girl|woman|lady|female|lass|mum ..1 ]',
    '[ <identity> ~2 <be> ~1 only|just|simply ~1 after|here|in|interested for|in|it|benefits|free|money|<word> ..4 ]',
    '[ benefit|benefits|single|council|teenage|chav|gymslip|dole|estate|scheme mums|mothers|mams|mum|mother|families|parents with|and|on|in ~3 kids|weans|tellies|telly|iphones|nails|iphone|sprogs|fags|pyjamas|lashes|tattoos|sky ..3 ]',
    '[ <not> want|need|like|having your|their|that|his kind|sort|lot|type running|teaching|here|in|near|round|telling|on|treating|around|moving|next|leading ..3 ]',
    '[ this <be> britain|england|wales|scotland|ulster|ireland ,? ~1 we|not|speak|so|act|behave|if|learn|you ..4 ]',
    '[ another|yet|more|typical <identity> ~1 with <his> hand|hands|palm|begging|bowl|sob|moan|complaint|excuse|problem out|bowl|story|again|ready ..1 ]',
    '[ special needs|ed|school councillor|minister|mp|msp|director|manager|chair|mayor|leader|secretary|commissioner|official|cabinet|government|board ..1 ]',
    "[ it <be> always|only|just|usually the|bloody|fucking|them|those|these <identity> ] $|,|again|with|doing|causing|isn't|moaning|who|that !lose|suffer|pay|blamed|lost|suffered",
    '[ <identity> ~1 can|could|do|does barely|hardly|scarcely|even|only ..4 ] !afford|breathe|walk|see|access|hear|sleep',
    '[ hired|picked|hire|appointed|promoted|elected|chose|put|got|brought <you>|<him>|<name>|<role>|her ~2 to get|tick|fill|please|look|meet|win|earn|complete ~3 logo|rainbow|diversity|box|quota|woke|grant|badge|award|target|set|diverse|progressive ]',
    "[ no wonder ..8 got|have|with|let|put|hired|gave|left|by|is|'s <det>? ~1 <identity>|blonde|bird|lassie|girl|woman ..3 ]",
    '[ <identity> ..7 ,? ~1 god|lord|heaven|heavens help|save|preserve ..3 ]',
    '[ run|led|staffed|owned|governed|overrun|taught by <identity> for|and <identity>|their|his ..2 ]',
    '[ people|kids|children|patients|ones like yours|you|him|her|that|them|those|these ~2 belong|belongs|be|go|need|kept in|to|into|at|out|away ~1 special|home|zoo|cage|unit|prison|institution|institutions|care|kennel|homes|asylum ..2 ]',
    '[ talk|talks|sound|sounds|speak|speaks|spoke|sounding like|as <he>|<you>|if|a ~3 mouth|mouthful|marbles|plum|peg|throat|gargling|choking|drunk|chewing|swallowed ..3 ]',
    '[ so|where normal|decent|real|ordinary|civilised|white|english people|folk|ones can|could|might understand|follow|live|hear|cope ..1 ]',
    "[ <he>|<you> ~1 would|'d <be> ~2 prettier|fitter|shaggable|pretty|nicer|attractive|looker|hotter|bonnie|bonnier if|with|without|but ..3 ]",
    '[ <identity> ,? ~1 what a surprise ..1 ]',
    '[ <identity> ,? naturally|figures|predictably|obviously|typical ] $',
    '[ what|who <do>|would|could|can <det>? <identity> ~1 know|knows|understand|care|teach|offer|tell about|of|us|me|how|what ..4 ] need|?',
    '[ what <do>|would|could|can <det>? <identity> know|understand about ..4 ]',
    '[ like a bunch|pack|gaggle|coven|load|herd|shower|huddle|room of ~2 women|girls|fishwives|schoolgirls|grannies|pensioners|gypsies|tinkers|spastics|housewives|wives ]',
    '[ drive|drives|throw|throws|scream|screams|fight|fights|run|runs|cry|cries|whine|whines|argue|argues|live|lives|smell|smells|haggle|haggles|dress|dresses like <det>? ~1 <identity>|girl|woman|lassie|pensioner ]',
    '[ <identity> ~2 <have> no|zero ~1 idea|clue|shame|manners|sense|self-respect|ethic|morals|standards|discipline|honour|brains|brain|loyalty|conscience|backbone ..2 ]',
    '[ <identity> <be> <not> ~1 fit|cut|suited|built|meant|made|designed|equal|normal|natural|civilised|capable to|for|out|people|like|of|enough|here|$ ..4 ] !by|this|after',
    '[ <identity> <be> ~2 everywhere|taking|all over ..2 ] $|,|now',
    '[ surrounded|outnumbered|replaced|bossed by ~1 <identity> ..1 ]',
    '[ wall to wall|nothing but|all these ~1 <identity> ] $|,|everywhere|coming|in|clogging|getting|now|moaning',
    '[ sick|tired|fed|had ~1 of|up|enough ~2 of|with|to? <identity> ] $|,|everywhere|coming|and|moaning|whinging|complaining|getting|taking|telling|banging|crying|in|swanning|ramming',
    '[ <identity> ~1 always|just|do|love|only|never|forever ~1 moan|moaning|whinge|whinging|complain|complaining|whine|whining|lie|lying|steal|stealing|cheat|cheating|scrounge|scrounging|victim|cry|crying|take|taking|smell|stink|fight|fighting|drink|drinking|thank|work|wash ..3 ] !about|because|shifts|nights',
    "[ if <he>|<you>|<name> ~1 <be>|was|were <not> ~1 <identity>|black|brown|gay|white|muslim|female|disabled|woman ~3 <he>|<you>|nobody|would|there|'d ..4 ]",
    '[ used|called to be ~2 before ~2 <identity>|foreigners ~1 came|arrived|moved|took|got|landed ..2 ]',
    '[ before|until|till|since ~1 <identity> ~1 came|arrived|moved|took|got|landed|started|turned ..3 ] !ward|home|clinic|hospital|school|class|appointment',
    '[ <be> <you>|<he> ~2 sure|certain|positive <you>|<he> <be> not? ~1 <identity> ..1 ]',
    '[ could|can|ca|would <not> tell them|one|<him>|the ~2 apart|from ..1 ] !twins|tablets',
    '[ they|<identity> all look|sound|smell the? same|alike ..1 ]',
    '[ some of my|the best ~2 friends|mates are ~1 <identity> ..2 ] but',
    "[ not|n't <adverb>? <identity>|racist|sexist|homophobic|ableist ,? but ..6 ]",
  ],
  words => `${words} makes what people are the fault.`,
  (doc, match) => !isConcern(doc, match) && !isApology(doc),
)

const CONCERN = new Set(
  'abuse abused attacked barriers deserve deserves discriminated discrimination equal equality failed fair forgotten harassed heard ignored inequality justice lonely love needs prejudice prejudices protect proud racism rights safe sexism stigma struggle suffer suffering support supporting thank thanks unfair vulnerable waiting welcome'.split(
    ' ',
  ),
)

/** Whether the sentence speaks up for them: "never let disabled tenants wait". */
const isConcern = ({ tokens }: Doc, { start }: Match): boolean =>
  tokens.some(({ word, sentence }) => sentence === tokens[start]!.sentence && CONCERN.has(word))

export const examples: Examples = {
  flags: [
    'Why is a Romanian deciding who gets a flat here',
    'Women bishops, whatever next',
    'They needed a brown face on the board',
    'Never let a gay man near a school',
    'I wouldn’t let a Muslim teach my son',
    'Who let the women in',
    'The disabled get everything handed to them',
    'Pensioners have had their turn',
    'It can’t decide whether it’s a he or a she',
    'Foreign nurses can barely read a chart',
    'No wonder the rota is wrong, they have got a blonde doing it',
    'Lesbians on the panel, God help those kids',
    'Women aren’t cut out for the lifeboat',
    'He talks like he’s got a mouthful of marbles',
    'They’re only after our houses, immigrants are only here for benefits',
    'I’m not racist, but they are all at it',
  ],
  spares: [
    ['The Welsh rugby team came to read to the children', 'an event'],
    ['Disabled people get handed a form of forty pages', 'concern'],
    ['Old people wait on trolleys while wards stand shut', 'concern'],
    ['Do Muslim patients get halal meals at weekends?', 'a question'],
    ['He’s autistic and he argues beautifully', 'praise'],
    ['I would not let an old woman wait out in the rain', 'care'],
    ['Who put disabled residents on the tenth floor?', 'concern'],
    ['Women are not safe walking home past the site', 'concern'],
    ['I am blonde and I run a trauma unit', 'oneself'],
  ],
  misses: [],
}
