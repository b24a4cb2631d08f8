import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What only an admirer says. Thanks and "well done" are left out: mockery opens with them. */
const ADMIRATION: readonly Phrase[] = [
  'hate to admit it|this',
  'man|woman got ~2 built|fixed|funded|mended|reopened',
  "thank|thanks god|goodness <he> <be>|'s mine|my|our|ours",
  'thank|thanks god|goodness shes mine|my|our|ours',
  'he|she|they got ~2 built|fixed|funded|mended|reopened',
  'heart of gold',
  '^ love her|him|them $',
  '<you> got it thro|through|thru',
  'get some rest|sleep',
  'best|bravest|finest|kindest|nicest <role-word>|one|thing ever|going|here|i|there|we|you',
  'lad|lass|man|woman to thank for',
  'long may <person>',
  "trust <him>|<you> wi|with '? my|our",
  'amazing|brilliant|cracking|lovely|marvellous|smashing|wonderful boy|girl|human|lad|laddie|lass|lassie|man|people|person|soul|team|woman',
  'be dead|lost without <him>|<you>',
  'begged|begging for more',
  '<you>|he|she|they did it $|!',
  '^ get in you|$',
  '^ angel|diamond|gem|hero|legend|star|treasure $',
  'in awe',
  'aced|demolished|murdered|nailed|slayed|smashed <det>|<number>|your ~1 <word>',
  '^ distinction|headship|merit ..4',
  'what a comeback|goal|hero|legend|night|performance|result|save|team|win',
  "<we> 'd|will|would <not> ..1 change|cope|manage|swap|trade ..1 <person>|with|without",
  "<we> 'd|would <not> be without <person>",
  "<we> 'd|will|would take ..1 another|dozen|hundred|ten|twenty more|of",
  "no-one|nobody|noone <we> 'd|would <adverb>? rather",
  'no one <we> would <adverb>? rather',
  '<we> could|would <not> <have>? <adverb>? ask|asked|choose|chosen|had|have|want|wanted ..1 another|any|anybody|anyone better|else|other',
  '<number> <word> cleared|done|dusted|emptied|fed|finished|moved|sorted',
  'love me|my class|crew|job|kids|lot|team|ward|work',
  '<we> <adverb>? adore|love <him>|you !to',
  '<we> <adverb>? adore|love all|each|every ..1 of them|ye|you|yous',
  'bless <him>|every|ye|yer|you',
  'god love <him>|<you>',
  "'d follow <him>|you ..1 anywhere",
  'i cried when <he>',
  '^ proud $',
  'deserve|deserves ..2 award|beer|biscuit|biscuits|bonus|cake|drink|holiday|knighthood|mbe|medal|obe|pint|raise|sausage|statue|treat|treats',
  'get|gets|got <self> ..1 a|an|my|our|the|through ..1 <number>|bed|chemistry|degree|english|flat|grade|home|house|job|maths|place|science',
  'proud of <him>|<you>',
  'and|, angels|heroes|legends|lifesavers|saints|stars $',
  '^ angels|heroes|legends|saints|stars ,? all|each|every|the ..4',
  'every <word> <prep>? <word>? deserves her|him|one|them',
  'raised|raising ..2 <number>|grand|hundreds|thousand|thousands',
  'saved|saves|saving <det>|<number>? <word>? ..1 bacon|day|leg|life|lives',
  'dead|genuinely|properly|really|so|very lucky|proud ..1 of|to',
  'fight|fighting|fights|fought ..2 for ..3 child|kids|me|patients|resident|tenant|them|us|ward|you',
  'anybody|anyone <aux>|that|who ..2 harm|hurt|let|mess|touch ..4',
  "<we> 'll|will miss her|him|them|you",
  'brew|cake|coffee|curry|drinks|first|pint|pints|round|rounds <be>|on? on? me|us|you',
  'that|who brought|carried|got|kept|saw|talked <me>|<him> ~1 back|home|in|out|over|safe|there|through|up',
  'passed <his> ~1 boards|driving|exam|exams|finals|osce|test|theory',
  'i|we can|could bend|breathe|climb|hear|move|see|sleep|walk ..2 again',
]

const find = phrases(ADMIRATION)
const known = new WeakMap<Doc, ReadonlySet<number>>()

/** Whether the author admires somebody in or beside the sentence, in their own voice. */
export function isAdmiring(doc: Doc, sentence: number): boolean {
  let where = known.get(doc)
  if (!where) {
    where = new Set(
      find(doc)
        .filter(({ start }) => !doc.mentioned[start])
        .map(({ start }) => doc.tokens[start]!.sentence),
    )
    known.set(doc, where)
  }
  return where.has(sentence) || where.has(sentence + 1) || where.has(sentence - 1)
}

const findSkills = phrases([
  'at <word> !all|best|heart|home|the|times|work',
  'behind|on|with <det>? <word>? !<attire>|beard|budget|car|fob|moustache|watch|wristwatch <object>',
  'on|with <det>? <word>? ball|barbecue|bike|cannula|cannulas|drill|drums|guitar|hoist|keyboard|keys|microphone|mop|needle|phones|piano|radio|rake|scalpel|spanner|spreadsheets|whisk|whistle|wing',
  'of a <colour>? <word>? advocate|baker|carer|cook|defender|goal|keeper|midwife|nurse|player|porter|shift|sister',
])

/** Whether a skill is named from token `end` on: "a demon at filing", "an animal on a tarmac rake". */
export const isSkilled = (doc: Doc, end: number): boolean => findSkills(doc).some(({ start }) => start === end)
