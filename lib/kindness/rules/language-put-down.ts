import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Mocking an accent or a language',
  why: 'It laughs at how somebody talks, and so at where they come from.',
  source: 'Welsh Language Commissioner, "Freedom to use Welsh"; Baratta, "Accent and Teacher Identity" (2018)',
}

export default phraseRule(
  {
    id: 'language-put-down',
    category: 'identity-attack',
  },
  [
    '[ hark|listen|listening to ~3 accent ..4 ]',
    '[ with an|that accent like hers|his|that|yours ]',
    '[ with her|his|that|your <word>? accent ..2 ]',
    '[ her|his|that|their|whose|your accent <be>|hurts|makes|sounds ..4 ]',
    "[ answer|learn|learns|speak|speaking|speaks|talk|talks|try|use|using|write plain|proper|properly|queen's|the english|king's|like|plain|proper|queen ..4 ] english|like|next|or|properly|$ ,",
    '[ learn|speak|talk|try a|proper|some|the <word>? english ] before|councillor|first|love|mate|minister|next|or|,|$',
    '[ learn|speak english|french|gaelic|irish|welsh before|or ..4 ]',
    '[ learn|speak|talk ~1 english|proper|properly or bugger|clear|feck|get|go|leave|naff|shift|shut ..3 ]',
    '[ english|spelling <be> clearly|hardly|obviously <not>? her|his|their|your first|mother|strong language|point|suit|tongue ]',
    '[ sounding|sounds|speaks|spoken|talks|typed|writes|written like a|an|some <identity>|barrow|docker|farmer|fishwife|foreigner|navvy|peasant|taxi|yokel ..3 ]',
    '[ babbling|cackling|gabbling|gibber|gibbering|jabber|jabbering|prattling|spouting|yabbering away|on? in <word>? <identity>|<regional>|foreign|gaelic|gibberish|polish|urdu|whatever ..2 ]',
    '[ announcements|leaflets|letters|sign|signs|website in double|elvish|gibberish|gobbledygook|klingon|leprechaun|mumbo ..1 ]',
    '[ arabic|bengali|cornish|gaelic|irish|polish|punjabi|scots|somali|ullans|ulster|urdu|welsh scots? <be> <adverb>? a|all|an|just|not <adverb>? <word>? bad|dead|gibberish|gobbledygook|hobby|joke|made-up|mumbo|nonsense|phlegm|pointless|real|spit|throat|toy|useless ..2 ]',
    '[ dead|farmyard|hobby|leprechaun|made-up|mongrel|peasant|pointless|toy|useless language ] !lab|model|school',
    '[ ca|can <not> <adverb>? even? speak|string|write <prep>? ..3 english ..2 ] !at|needs',
    '[ <not> understand a|one|single word ~1 <he>|<you>|that|the ..4 ] !mask|on|phone',
  ],
  words => `${words} mocks how somebody speaks; they cannot change it, nor need to.`,
)

export const examples: Examples = {
  flags: [
    'Listen to the accent on that one',
    'Learn English or get out of the way',
    'She talks like a farmer with that accent',
    'Jabbering away in Polish again',
    'Welsh is a dead language, stop wasting paint on it',
    'Signs in gibberish all over our town',
    'His accent makes my ears bleed',
    'English is clearly not her first language, is it',
    'Speak proper English, councillor',
    'Can’t understand a word that doctor says',
    'Talk proper or shift over',
  ],
  spares: [
    ['I am learning English and Welsh at the college', 'oneself'],
    ['Signs in English and Welsh, please', 'a request'],
    ['He does not speak English, can we get an interpreter?', 'care'],
    ['My accent is from Ballymena and I love it', 'oneself'],
    ['English classes for new parents on Fridays', 'a service'],
    ['The letter was gibberish, nobody could follow it', 'a thing'],
    ['I was told to speak English in my own clinic', 'reported'],
    ['English is not her first language, so book a double slot', 'care'],
    ['I cannot understand a word on this form', 'a form'],
    ['Ring again when you can speak to the nurse, love', 'kind'],
  ],
  misses: [],
}
