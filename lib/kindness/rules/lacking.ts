import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Saying what somebody is without',
  why: 'It counts what a person lacks, and gives them nothing to answer.',
  source: 'Gottman, "Why Marriages Succeed or Fail": contempt',
}

export default phraseRule(
  {
    id: 'lacking',
    category: 'contempt',
  },
  [
    '[ afford|bought|buy|buys|comes|get|gets|got|has|have|wear|wears ..3 badge|car|degree|desk|knighthood|lanyard|office|peerage|robe|salary|suit|tie|title|titles|uniform|wig ,? and|but never|no|not ,? a|an|any|the? <quality> ..1 ]',
    '[ all <word> ,? and? no|zero <quality>|cattle|clue|knickers|substance|trousers ..1 ]',
    '[ borrow|buy|develop|download|find|grow|locate|order|rent a|an|some|your ..1 backbone|brain|conscience|personality|soul|spine ] !bank|donor|injury|model|scan|surgery',
    '[ brains|character|competence|courage|decency|empathy|integrity|intelligence|merit|skill|standards|talent|thought ..2 <be>|did ..1 <not> ..4 consideration|criterion|factor|list|requirement|spec ..1 ]',
    '[ not a|an|one original|single? brain|fact|idea|thought ..1 behind|between|crossed|disturbed|entered|ever|in|troubled|visited ..1 her|his|that|their|those|your ..3 ]',
    '[ <he>|<official>|<you>|who <have> <not> ..1 had a|an|any|one ..1 idea|ideas|thought|thoughts in|of|since ..4 ]',
    '[ doing|knowing|reading|understanding as|so little as <he>|<you> do|does|know|knows|understand|understands ]',
    '[ for a|an|somebody|someone man|manager|minister|person|woman? that|who <have>? does|done|knows|met|read|reads|understands as|never|next|no|so|very ..5 ] <you>|,',
    '^ [ and? <you>? call|calls herself|himself|yourself|yourselves a|an !ambulance|cab|friend|lift|taxi|uber ..4 ] ?|!|$',
    '[ fancy|imagine being so|that|this <adverb>? <insulting-adjective>|bad|desperate|slow|wrong at|that|they|with|you ..7 ]',
    '[ human|walking <lowly>|apology|cliche|excuse|fatberg|headache|liability|shambles|shrug|skidmark|spreadsheet|vacuum|void ..2 ]',
    '[ lack|lacking|lacks|lost|missing|need|needs|without a|an|any|some ..2 backbone|brain|conscience|personality|soul|spine ] <you>|,|$',
    '[ the|when god|line|queue|they ..2 dished|doling|gave|giving|handed|handing out ..2 backbones|brains|charm|consciences|empathy|intelligence|looks|manners|personalities|personality|sense|spines|talent ..2 ]',
    '[ where her|his|their|your ..1 <quality> ought|should|used ..3 ]',
    '[ stranger|strangers to|with decency|effort|empathy|facts|graft|honesty|irony|manners|shame|soap|thought|truth|work ..1 ]',
  ],
  words => `${words} counts what a person lacks, and gives no way back.`,
)

export const examples: Examples = {
  flags: [
    'That title bought you a car but not a conscience',
    'The new commissioner is all lanyard and no spine',
    'Somebody tell the whip to grow a backbone',
    'Talent clearly wasn’t a requirement for the post',
    'Not one original thought has ever troubled that head of yours',
    'Very confident, for someone who knows so little, aren’t you',
    'Call yourself a driver?',
    'Imagine being so useless at maths that they make you treasurer',
    'There is a gap where your empathy should be',
    'Were you off sick when they handed out brains?',
    'You are a stranger to honesty',
  ],
  spares: [
    ['Experience is not required, we train you', 'an advert'],
    ['You can wear the badge but not the gloves', 'advice'],
    ['We could not get to the top of the road without chains', 'snow'],
    ['Imagine being so poor that you skip meals', 'sympathy'],
    ['You can call yourself a nurse once you are registered', 'advice'],
    ['She has no idea how loved she is', 'affection'],
    ['I was late for the queue when they handed out tickets', 'oneself'],
    ['He lost a lot of blood and needs a brain scan', 'medicine'],
  ],
  misses: [],
}
