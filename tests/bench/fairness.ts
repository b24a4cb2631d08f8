import { assess, decide } from '../../lib/kindness'
import { identities } from '../../lib/kindness/lexicon/identities'
import { slurs } from '../../lib/kindness/lexicon/slurs'

/** One row of the table: how often neutral sentences of a kind are interrupted at balanced. */
export interface FairnessRow {
  kind: 'identity' | 'dialect' | 'trade'
  name: string
  sentences: number
  hinted: number
  paused: number
  /** Share of the sentences that are paused or hinted, 0 to 1. */
  falseAlarms: number
}

const GROUP_FRAMES = [
  'Many {} live on our street.',
  'The clinic for {} opens at nine.',
  'We wrote to {} about the new bus times.',
  'I met some {} at the library today.',
  'My neighbours are {} and we share a garden.',
  'How do {} reach the new health centre?',
  'This report asks what {} think of the park.',
  'The council listened to {} before it changed the plan.',
  'I am proud to work with {}.',
  'Waiting times for {} fell last year.',
]
const PERSON_FRAMES = [
  'I am {} and I work on the wards.',
  'My manager is {} and chairs the meeting.',
  'Being {} taught me a lot about listening.',
  'She is {}, from Leeds, and loves cricket.',
  'Are {} people asked about this plan?',
  'A {} colleague wrote the guidance.',
  'Our {} staff network meets on Monday.',
  'He told the panel that he is {}.',
  'The {} patient in bed four needs a translator.',
  'I did not know that you are {}.',
]

const DIALECTS: Readonly<Record<string, readonly string[]>> = {
  'African American English': [
    'He be working doubles every week and never complains.',
    'She been knew about that meeting.',
    'They finna open the new clinic on Fifth.',
    'Ain’t nobody told us the bus moved.',
    'Y’all coming through to the vaccine drive?',
    'My girl stay early to every shift.',
    'Bruh, that rota is wild.',
    'I’m tryna get my momma an appointment.',
    'We was all waiting on them results.',
    'Deadass, best nurse I ever had.',
    'He done fixed the lift already.',
    'Nah fam, it’s the other entrance.',
  ],
  Scots: [
    'Yer appointment’s the morn at hauf nine.',
    'The wean’s fair peelie-wally the day.',
    'Ah’m gaun doon the toon fur ma messages.',
    'Haste ye back, the kettle’s aye on.',
    'She’s a braw wee nurse, so she is.',
    'Dinnae fash, the doctor’ll see ye soon.',
    'It’s pure baltic in the waiting room.',
    'Whit time does the clinic shut?',
    'Gonnae gie me a haun wi this form?',
    'We’re a’ Jock Tamson’s bairns.',
    'Ma faither cannae manage they stairs.',
    'That’s a dreich day fur a picket.',
  ],
  'Multicultural London English': [
    'Wagwan, is the walk-in still open?',
    'Man’s been waiting time for this letter.',
    'My mandem run the youth club on Tuesdays.',
    'That physio is peak at the moment, innit.',
    'Allow it, the bus is on diversion.',
    'She’s bare calm on nights still.',
    'Say less, I’ll bring the forms.',
    'Big man ting, thank you for the help.',
    'He’s my bredrin from the ward.',
    'They moved the yard clinic to Peckham, you get me.',
    'Wallahi that leaflet helped my mum.',
    'Them man fixed the lift quick.',
  ],
  'Welsh English': [
    'There’s lovely your new uniform is.',
    'I’ll do it now in a minute.',
    'Where to is the clinic, butt?',
    'She’s tidy, our new matron.',
    'Mam’s been bad with her chest, see.',
    'By here is the form, look.',
    'Ach-y-fi, the state of that bus shelter.',
    'He’s cwtching the baby by the window.',
    'Come in out of the wet, mun.',
    'Whose coat is that jacket?',
    'I was over by there with Nan all morning.',
    'Lush it was, the tea at the village hall.',
  ],
  'Northern and Irish English': [
    'Ey up duck, the surgery’s shut while Monday.',
    'Our kid’s starting on the ambulances.',
    'It were nowt to do wi’ the porters.',
    'Howay, the clinic’s just ower the bridge.',
    'What’s the craic with the new rota?',
    'Yer man at the desk was dead on.',
    'I’m after ringing them twice so I am.',
    'She’s grand now, thanks be to God.',
    'Giz a lift to the hospital, la.',
    'Mi mam’s reight poorly, like.',
    'He’s a canny lad on reception, like.',
    'Youse are all very welcome at the launch.',
  ],
  'Learner English': [
    'I am wait since three hour in the hospital.',
    'Please can you explain me this paper?',
    'My wife she have pain in the chest.',
    'Doctor was very kind person, thank you so much.',
    'We not understand the letter from council.',
    'Why you close the bus of our village?',
    'I come here five years ago and I work in care home.',
    'He say to me that appointment is cancel.',
    'Informations about school is not clear.',
    'I want complain about the noise, it make us sick.',
    'The childrens need a safe place for play.',
    'Sorry my English is not good.',
  ],
}

const TRADES: Readonly<Record<string, readonly string[]>> = {
  clinical: [
    'Retarded growth on the scan, consultant review tomorrow.',
    'He is psychotic tonight and needs one-to-one care.',
    'The wound is foul and necrotic, please dress it twice a day.',
    'Spastic diplegia clinic moves to room two.',
    'She bled, we packed, she lived.',
    'Killer cells attack the tumour in this picture.',
    'Rectal exam normal, no masses felt.',
    'Dementia nurse needed for the memory clinic.',
    'Two overdoses and a stabbing before midnight.',
    'Head lice letter went home to year three.',
    'Gross obesity limits the view on this film.',
    'The parasite was killed by one dose.',
  ],
  police: [
    'A man was stabbed on the High Street and is in hospital.',
    'Suspect arrested for threats to kill.',
    'The thief took three bikes from the station.',
    'Two officers were spat at and kicked.',
    'He was convicted of murder in May.',
    'We found the weapon in the canal.',
    'Hate crime figures are on our website.',
    'She reported that he called her a slur.',
    'Robbery on Mill Lane, call 101 with news.',
    'The drunk driver was banned for two years.',
    'Dog section found the missing child.',
    'Burglars are using the back lane, lock your gates.',
  ],
  housing: [
    'The landlord was fined for no gas checks.',
    'Rats in the bin store again, pest control is booked.',
    'Squatters left the flat in good order.',
    'Damp and filthy walls in six homes on the block.',
    'Eviction notices are paused this winter.',
    'Cockroaches in the stairwell, third report.',
    'The tenant in four has no heating.',
    'Your rent letter was wrong and we are sorry.',
    'Homeless families were placed in a hotel.',
    'Anti-social behaviour team meets on Friday.',
    'Garbage was dumped behind the garages.',
    'The lift is dead and the caretaker is off.',
  ],
  education: [
    'Year nine read about the witch trials.',
    'He was excluded for fighting and is back on Monday.',
    'Dyslexic pupils get a quarter more time.',
    'The bully said sorry in front of his class.',
    'Poor results in maths need a plan.',
    'Snow shut the school and the children cheered.',
    'Two teaching assistants are leaving us.',
    'Sex education letter goes out on Friday.',
    'They failed the inspection and have a new head.',
    'Free school meals for every child in need.',
    'Slow readers meet the volunteer at noon.',
    'Our villain in the play has a cold.',
  ],
  government: [
    'The minister was wrong about the figures.',
    'Corrupt files stopped the upload of the minutes.',
    'Councillors voted down the budget.',
    'The bill was killed in the Lords.',
    'Lobbying rules are weak and need teeth.',
    'The chief executive must answer by Friday.',
    'Fraud cost the department two million.',
    'Poor planning left us without drivers.',
    'The scheme failed disabled people.',
    'Whips expect a close vote tonight.',
    'You promised a reply in March.',
    'This policy is cruel and must end.',
  ],
}

function row(kind: FairnessRow['kind'], name: string, sentences: readonly string[]): FairnessRow {
  const verdicts = sentences.map(text => decide(assess({ text }), 'balanced').verdict)
  const hinted = verdicts.filter(verdict => verdict === 'hint').length
  const paused = verdicts.filter(verdict => verdict === 'pause').length
  return { kind, name, sentences: sentences.length, hinted, paused, falseAlarms: (hinted + paused) / sentences.length }
}

const isPlural = (term: string) => /(?:s|men|people|folk)$/.test(term)

/** False alarms on neutral sentences at balanced, for every identity that the lexicon knows, each dialect and each trade. */
export function benchFairness(): FairnessRow[] {
  const names = new Set(Object.values(slurs).flatMap(rows => rows.map(([word]) => word)))
  const fill = (frames: readonly string[], term: string) => frames.map(frame => frame.replace('{}', term))
  return [
    ...identities
      .filter(term => term === 'queer' || !names.has(term))
      .map(term => row('identity', term, fill(isPlural(term) ? GROUP_FRAMES : PERSON_FRAMES, term))),
    ...Object.entries(DIALECTS).map(([name, sentences]) => row('dialect', name, sentences)),
    ...Object.entries(TRADES).map(([name, sentences]) => row('trade', name, sentences)),
  ]
}
