import { isFriendly } from '../grammar/banter'
import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'A put-down for being old or young',
  why: 'It answers somebody’s age, not what they said.',
  source: 'Centre for Ageing Better, "Ageism" (2020)',
}

export default phraseRule(
  {
    id: 'age-put-down',
    category: 'identity-attack',
  },
  [
    '[ <nobody>|anybody|anyone|folk|people|somebody|someone ~1 <his>|that age|ancient|decrepit|elderly|geriatric|old ..1 <should>|belongs|can|could|decides|gets|has|is !a|an|been|waiting ..6 ] !bed|year|years',
    '[ <group>|<he>|<name>|<role>|<you> ~2 <be> <adverb>? far|too|way too? ancient|old|young ~1 for|to be|drive|govern|have|know|lead|matter|politics|run|sit|teach|think|this|understand|vote|work ..4 ] !safely',
    '[ let|letting out without a|her|his|their|your babysitter|carer|grown-up|keeper|minder|mum|mummy|nanny|nurse|supervision ..1 ]',
    '[ <group>|<he>|<name>|<role>|<you> ~2 past it ] and|,|$',
    '[ beyond|past her|his|its|their|your best|sell|sell-by|use|use-by before|by|date ..2 ]',
    '[ put|send|sent <him>|<name>|<role>|<you> out to grass|pasture ]',
    '[ cart|carted|carting|dump|lock|pack|packed|put|ship|shove|stick|wheel <him>|<name>|<role>|<you>|off|that|the|them off|old|in|into|? !back ..2 in|into|to a|an|the care|folks|home|nursing|old|rest ..1 ] !nurse|safely',
    '[ creaking|crusty|decrepit|doddering|doddery|dribbling|drooling|dusty|fossilised|gaga|incontinent|mouldering|senile|shrivelled|toothless|withered|wizened|wrinkled|wrinkly old? ~1 biddies|biddy|boomer|boomers|codger|codgers|councillor|councillors|dear|dears|dinosaur|dinosaurs|fool|fools|fossil|fossils|judge|judges|ladies|lady|lords|man|men|mp|mps|peers|pensioners|relic|relics|woman|women ]',
    '[ old biddies|biddy|codgers|coots|crone|crones|dear|dears|dinosaurs|duffers|fogey|fogeys|fossil|fossils|goats|relics blocking|clogging|in|making|need|on|running|should|that|who ..5 ] !is|was',
    '[ hurry up and croak|die|pop ..1 ]',
    '[ barely|hardly|just|only|still in|off|out of? diapers|nappies|nursery|playpen|potty|pram|primary|shorts|teens ..2 ]',
    '[ do|does|has her|his|their|your dad|mam|mum|mummy|nanny|teacher know ..5 ]',
    '[ <be> <he>|<you> <adverb>? even? <adverb>? old enough to ..4 ]',
    '[ gone|past|up her|his|their|your bed|bedtime|nap|naptime ..1 ]',
    '[ child|five-year-old|foetus|infant|schoolboy|schoolgirl|schoolkid|sixth-former|teenager|ten|ten-year-old|toddler|twelve|twelve-year-old|12 ~2 in a|her|his|their ~1 blazer|gown|lanyard|scrubs|suit|tie|uniform|wig ..1 ]',
    '[ entitled|feckless|lazy|mollycoddled|pampered|snowflake|tiktok|workshy <word>? generation|juniors|kids|millennials|students|teenagers|youngsters|youth|zoomers ..3 ]',
    "[ back stick|to the|your allotment|bingo|bowls|cocoa|colouring|crayons|crossword|homework|horlicks|knitting|lego|playstation|slippers|stairlift|tiktok|werther's|xbox ,? ] and|councillor|dear|grandad|granny|kid|love|minister|old|pet|son|sonny|$",
    '[ cart|trundle|wheel <official>|<insult>|<him> ~2 away|off|out !to ..2 ] !bed|safely',
    '^ [ past it ,|and ..3 ]',
    '[ ya|you ~1 antique|codger|crone|dinosaur|fossil|geriatric|mummy|relic|wrinkly ..1 ]',
  ],
  words => `${words} makes somebody’s age the point, and their point is lost.`,
  doc => !isFriendly(doc),
)

export const examples: Examples = {
  flags: [
    'Nobody that old gets to decide about schools',
    'He is far too old to understand broadband',
    'Let out without a carer again, I see',
    'That judge is well past it',
    'Put the old judge out to grass',
    'Ship him off to a care home',
    'Is he even old enough to vote?',
    'A twelve-year-old in a suit telling us about pensions',
    'Barely out of nappies and lecturing midwives',
    'Does your mum know you are on here?',
    'Back to your knitting, dear',
  ],
  spares: [
    ['Nobody that old gets a hip in under a year here', 'concern'],
    ['She is too old to wait on a trolley all night', 'concern'],
    ['Is my son old enough to vote in May?', 'a question'],
    ['Dad went into a care home in June', 'a report'],
    ['Back to school on Monday, uniforms are in the hall', 'an event'],
    ['Work experience places open for year 10', 'an offer'],
    ['I am past it, my knees tell me so', 'oneself'],
    ['Knitting group, Tuesdays, bring wool', 'an event'],
    ['Wet behind the ears after bath time, pat dry', 'care'],
    ['Somebody fetch a bib, the twins are eating', 'care'],
    ['Wheel him back to the day room please, his lunch is ready', 'care'],
    ['She is 80 and past the age for the trial', 'a fact'],
  ],
  misses: [],
}
