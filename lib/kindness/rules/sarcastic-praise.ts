import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'sarcastic-praise',
    category: 'contempt',
    title: 'Praise that mocks',
    why: 'Praise turned over hurts more than blame: it laughs at the person.',
    source: 'Gottman, "Why Marriages Succeed or Fail": contempt',
  },
  [
    '[ well done ,? genius|einstein|sherlock|brainbox|mastermind|brainiac|champ|slick|dumbass|sunshine|smartarse|columbo|muppet ]',
    '[ nice|good|great|bravo|congratulations|congrats|thanks|cheers|ok|okay|oh|yeah|sure|right|whatever|listen|clever|alright|wow one|job|work|going|thinking|move? ,? genius|einstein|sherlock|brainbox|mastermind|brainiac|champ|slick|dumbass|sunshine|smartarse|columbo ]',
    '[ no|well shit ,? sherlock ]',
    '[ captain obvious ]',
    '[ what|some|real|absolute|quite|proper|right a|an? <adverb>? <adverb>? genius|einstein|mastermind|brainbox ] you|he|she|they|this|$ !thank',
    '[ give|get|hand|pass <him>|that|this|<other> <adverb>? a|the <adverb>? medal|clap|cookie|biscuit|nobel|star|lollipop|oscar|sticker|trophy|tissue ]',
    '[ slow clap|handclap|claps ..2 ] for|$|,|to|.',
    '[ slow clap for ..9 ]',
    '[ bless ,? <he>|<you>|<him> ..2 think|thinks|thought|tried|tries|really|believe ..4 ]',
    "[ who 's|is|has a|been clever|big|brave a? boy|girl ..1 ]",
    '[ must be nice|lovely|great ..1 to|having|being|sitting|in|not|when ..6 ]',
    '[ how|so <adverb>? brave|generous|noble|gracious|big of <you>|<him> ..4 ]',
    '[ your|his|her majesty|highness|lordship|excellency|worship|ladyship|nibs|holiness|royal ..1 ] $|,|has|is|deigns|could|would|can|might|wants !visited',
    '[ lord|lady|king|queen|saint muck|almighty ]',
    '[ brains|genius|mastermind|einstein of|behind the|this outfit|operation|plan|scheme|mess ]',
    '[ which|what|whose <adverb>? <adverb>? genius|einstein|mastermind|brainbox|halfwit|clown|idiot ..3 ] decided|thought|came|signed|approved|put|designed|wrote|at|in|closed|cut|signs',
    '[ so-called|self-styled|self-proclaimed|self-appointed leader|leaders|leadership|expert|experts|professional|professionals|doctor|doctors|minister|journalist|manager|managers|nurse|consultant|boss ]',
    '[ enlighten|educate|dazzle us|me ..2 ,? o|oh|great|wise|genius ..2 ]',
    "[ aren't|are|'re n't you|he|she|we <adverb>? a? <adverb>? clever|special|precious|wonderful ..1 ] $|?|,",
    '[ thanks|thank|cheers you? for ..2 nothing ]',
  ],
  words => `${words} mocks the person, and the reader will hear only that.`,
)

export const examples: Examples = {
  flags: [
    'Well done, Einstein',
    'Nice one genius',
    'Slow clap for the minister',
    'Which genius decided to close the canteen?',
    'Bravo, mastermind',
    'How brave of you, hiding in your office',
    'No shit, Sherlock',
    'Aren’t you clever',
    'Someone give that man a medal',
  ],
  spares: [
    ['Well done team, what a shift', 'praise'],
    ['You are a genius, thank you for fixing it', 'praise'],
    ['Give yourself a pat on the back, you earned it', 'praise'],
    ['Well done to Sherlock, our therapy dog', 'a name'],
    ['Congratulations on the new job', 'praise'],
    ['Good girl, said the vet to our spaniel', 'an animal'],
    ['How kind of you to help', 'praise'],
  ],
  misses: ['Give yourself a pat on the back for closing it'],
}
