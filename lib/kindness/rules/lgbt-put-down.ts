import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'A put-down for being gay or trans',
  why: 'It says that who somebody is makes them less.',
  source: 'Galop, "Hate crime report"; HateCheck, "derogation"',
}

export default phraseRule(
  {
    id: 'lgbt-put-down',
    category: 'identity-attack',
  },
  [
    "[ bloke|blokes|fella|geezer|lad|lads|man|men in|wearing a|an|her|his|women's bra|dress|dresses|frock|frocks|heels|lipstick|makeup|skirt|tights|wig ] !and|at|shop",
    "[ 'll|can|could|will never be a|an <adverb>? <word>? girl|lady|man|real|woman ..1 ] trans|woman|,|$",
    "[ what|whatever it|that|the hell? 's|calls|identifies|is|thinks|wants as|itself|this|to|today|week ..2 ] bloke|dress|pronouns|$",
    '[ <be> it|that ,? <adverb>? a bloke|boy|lad|laddie|lady|man|woman or a|an? !not ..3 ] !is',
    '[ fag|faggot|gay|queer ass ..1 ]',
    '[ alphabet|lanyard|pronoun|pronouns|rainbow brigade|circus|crowd|cult|lobby|lot|mafia|mob|people|soup ..1 ]',
    '[ gay|lgbt|lgbtq|queer|trans agenda|brigade|circus|cult|ideology|lobby|mafia|mob|propaganda|soup ..1 ] !of',
    '[ bats|batting for the other|wrong side|team ]',
    '[ bit|light in|on? <his> feet|loafers|shoes ]',
    '[ limp wrist|wristed|wrists ]',
    '[ mince|minced|minces|mincing about|around|down|his|into|past|round|through|up ..4 ] !beef|meat|pie',
    "[ force|forcing|ram|rammed|ramming|shove|shoves|shoving gay|gayness|it|lifestyle|rainbows|sexuality|that|their|this|trans|your ..2 down everyone's|kids'|my|our|people's|the throat|throats ..2 ]",
    '[ made|make|making|turn|turned|turning|turns children|kids|my|our|the ..2 gay|homosexual|queer|trans ]',
    "[ that 's|how|is|looks|so|sounds <adverb>? gay ] lol|mate|$",
    '[ a|another|our|some|that|your bender|dyke|fairy|lezzer|nancy|pansy|poof|pooftah|puff ..1 ] as|for|in|like|running|with',
  ],
  words => `${words} makes who somebody is a joke or a fault.`,
)

export const examples: Examples = {
  flags: [
    'A man in a dress telling us about women’s health',
    'You will never be a real woman',
    'What is it, a bloke or a lass?',
    'The rainbow lanyard lot at it again',
    'He minces about the ward like he owns it',
    'Stop ramming it down our throats, your gay lifestyle',
    'Bats for the other side, that one',
  ],
  spares: [
    ['Gay dads group on Thursday', 'an event'],
    ['He or she is fine on the form', 'a form'],
    ['The man in a dress shop sold me a scarf', 'a place'],
    ['Trans patients need this clinic', 'care'],
    ['Mince and tatties in the canteen today', 'food'],
    ['Two dads and a baby at clinic, what a joy', 'praise'],
    ['We had a drag queen story hour and the children loved it', 'praise'],
    ['I was told I will never be a real woman', 'reported'],
  ],
  misses: [],
}
