import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'ableist-put-down',
    category: 'identity-attack',
    title: 'Using illness as a put-down',
    why: 'It makes an insult of what others live with, and answers nothing.',
    source: 'Mind, "Language and mental health"',
  },
  [
    '[ take|taken|forget|forgot|forgotten|skip|skipped|missed|need|needs|up|double your|ur|his|her|their meds|medication|tablets|pills|lithium|medicine ,? love|dear|mate|darling|pal|sweetheart|grandad? ]',
    '[ off|stopped taking? your|ur|his|her|their meds|medication|tablets|rocker|head|trolley|nut ] $',
    "[ you|u ..1 <adverb>? sound|sounds|seem|seems|look|are|'re|is|being <adverb>? unhinged|deranged|demented|psychotic|schizo|schizophrenic|bipolar|senile|insane|mental|delusional|deluded|paranoid|unstable|autistic|retarded|certifiable|bonkers|braindead|psycho|brain-damaged ]",
    "[ he|she|minister|<role>|<name> <adverb>? sound|sounds|seem|seems|look|looks|is|'s <adverb>? unhinged|deranged|schizo|senile|certifiable|retarded|demented ] $",
    '[ seek|get|need|needs|gets <adverb>? professional|psychiatric|medical|mental help|treatment ,? ] you|love|mate|$',
    '[ you|he|she <adverb>? need|needs|want|wants <adverb>? ] sectioning|locking|committing|straitjacket|lobotomy|shrink|therapy',
    '[ you|he|she|they <should> <adverb>? be|have <be>? sectioned|committed|institutionalised|lobotomised ]',
    '[ belong|belongs|belonged in|back an|a|the <word>? asylum|nuthouse|loony|madhouse|padded|funny|home ] <word>?',
    '[ senile|demented|doddering|gaga|decrepit|geriatric old? <word>? ] <insult>|<role-word>|git|man|woman|fool|coot|bat|goat|duffer',
    '[ are|r you|u <adverb>? blind|deaf|retarded|autistic|special|brain-damaged|braindead|mental|dyslexic|simple ] or|?|$',
    '[ you|he|she|they <be>|sound <adverb>? ..1 special needs|ed ]',
    '[ short|yellow bus ] <word>?',
    '[ window|windows licker|lickers|licking ]',
    '[ mental|psychiatric|care|nut|lunatic patient|case|job|asylum|ward|home ] ..2 escaped|missing|escapee',
    '[ escaped from|the ..1 asylum|ward|home|zoo|nuthouse|loony ]',
    '[ go back to|in your|the ..1 ] asylum|padded|nuthouse|loony|care',
    '[ brain|brains damage|damaged|dead ] like|you|$',
    '[ dropped on|by your|his|her|their head|midwife ]',
    '[ your|his|her mother|mum|midwife dropped|drop you|him|her ]',
    "[ your|his|her|their <adverb>? <word>? dementia|alzheimer's|alzheimers|senility|autism|schizophrenia|ocd <be> showing|kicking|acting ]",
    '[ what are you ,? ] deaf|blind|retarded|simple|mental',
    '[ utter|absolute|complete|total|fucking|you|this|that|proper mental|mentalist|headcase|psycho|schizo ] case|$',
    '[ not right|well in the|your|his|her head ]',
  ],
  words => `${words} makes an insult of illness.`,
)

export const examples: Examples = {
  flags: [
    'Take your meds',
    'Have you forgotten your medication again, love',
    'You sound deranged',
    'Seek professional help, mate',
    'He belongs in an asylum',
    'Doddering old fool',
    'Are you deaf or just stupid?',
    'You need sectioning',
  ],
  spares: [
    ['Take your meds with food', 'advice'],
    ['Remember to take your medication every day', 'advice'],
    ['She was sectioned last night and there is no bed', 'a report'],
    ['Patients with dementia need single rooms', 'care'],
    ['He is deaf in one ear, please face him', 'care'],
    ['My dad has Alzheimer’s and this trust has been wonderful', 'praise'],
  ],
  misses: [],
}
