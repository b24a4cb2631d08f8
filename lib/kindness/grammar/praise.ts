import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** What only an admirer says. Thanks and "well done" are left out: mockery opens with them. */
const ADMIRATION: readonly Phrase[] = [
  'best|finest|kindest|nicest|bravest one|man|woman|lad|lass|person|thing|<role-word> there|here|ever|going|we|i|you',
  'man|woman|lad|lass to thank for',
  'long may <person>',
  "trust <him>|<you> with|wi '? my|our",
  'marvellous|wonderful|brilliant|lovely|amazing|smashing|cracking woman|man|lass|lad|lassie|laddie|person|girl|boy|human|team|people|soul',
  'be dead|lost without <him>|<you>',
  'begged|begging for more',
  '<you>|he|she|they did it $|!',
  '^ get in $|you',
  '^ diamond|legend|gem|treasure|star|angel|hero $',
  'what a result|save|win|night|team|performance|comeback|goal',
  "<we> would|'d|will <not> ..1 swap|trade|change|manage|cope ..1 without|with|<person>",
  "<we> would|'d <not> be without <person>",
  "<we> 'd|would|will take ..1 ten|twenty|another|dozen|hundred of|more",
  "nobody|noone|no-one <we> 'd|would <adverb>? rather",
  'no one <we> would <adverb>? rather',
  '<we> would|could <not> <have>? <adverb>? had|have|want|wanted|ask|asked|choose|chosen ..1 any|another|anyone|anybody other|else|better',
  '<number> <word> done|dusted|sorted|cleared|finished|emptied|moved|fed',
  'love my|me job|team|lot|work|ward|class|crew|kids',
  '<we> <adverb>? love|adore <him>|you !to',
  '<we> <adverb>? love|adore every|each|all ..1 of you|them|ye|yous',
  'bless <him>|you|yer|ye|every',
  'deserve|deserves ..2 medal|mbe|obe|knighthood|statue|pint|sausage|treat|treats|biscuit|biscuits|cake|drink|beer|holiday|bonus|raise|award',
  'got|get|gets <self> ..1 a|an|the|through|my|our ..1 <number>|job|grade|place|flat|home|house|degree|bed|chemistry|maths|english|science',
  'proud of <you>|<him>',
  ',|and|, heroes|legends|stars|angels|saints|lifesavers $',
  '^ heroes|legends|stars|angels|saints ,? all|every|the|each ..4',
  'every <word> <prep>? <word>? deserves one|him|her|them',
  'raised|raising ..2 <number>|grand|thousand|hundreds|thousands',
  'saved|saves|saving <number>|<det>? <word>? ..1 life|lives|leg|bacon|day',
  'so|very|dead|properly|really|genuinely proud|lucky ..1 of|to',
  'fights|fought|fight|fighting ..2 for ..3 us|patients|them|ward|you|me|child|resident|tenant|kids',
  'anyone|anybody who|that|<aux> ..2 let|hurt|harm|mess|touch ..4',
  "<we> 'll|will miss you|her|him|them",
  'drinks|pint|pints|round|rounds|brew|coffee|cake|curry|first <be>|on? on? me|us|you',
  'i|we can|could walk|climb|move|bend|breathe|see|hear|sleep ..2 again',
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
  'at <word> !all|times|best|work|heart|the|home',
  'with|on|behind <det>? <word>? !<attire>|fob|watch|wristwatch|clipboard|badge|briefcase|car|moustache|beard|budget <object>',
  'with|on <det>? <word>? cannula|cannulas|needle|rake|drums|keys|keyboard|spanner|drill|mop|bike|spreadsheets|ball|wing|whistle|guitar|piano|barbecue|microphone|scalpel|whisk|hoist|radio|phones',
  'of a <colour>? <word>? sister|nurse|midwife|porter|carer|goal|shift|defender|keeper|cook|baker|player|advocate',
])

/** Whether a skill is named from token `end` on: "a demon at filing", "an animal on a tarmac rake". */
export const isSkilled = (doc: Doc, end: number): boolean => findSkills(doc).some(({ start }) => start === end)
