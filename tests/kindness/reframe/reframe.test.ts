import { describe, expect, test } from 'vitest'
import { reframe, type Category } from '../../../lib/kindness'
import { marked } from './marked'

/** [what the author wrote, with the words that land on a person between « and »; the best reframing, exactly] */
type Row = readonly [draft: string, best: string]

function table(name: string, category: Category, rows: readonly Row[]) {
  describe(name, () => {
    test.each(rows)('%s', (draft, best) => {
      const [first] = reframe(marked(draft, category))
      expect(first).toMatchObject({ kind: 'rewrite', text: best })
    })
  })
}

table('an attacking sentence goes, and the others stand', 'insult', [
  [
    'You are «a gutless fraud». The night bus is the only way home for our cleaners.',
    'The night bus is the only way home for our cleaners.',
  ],
  [
    'The crisis line rang out for 50 minutes. You «useless lump».',
    'The crisis line rang out for 50 minutes. Please look into this.',
  ],
  [
    '@TownHall «What a clown show of a man you are». Our library shuts on Friday.',
    '@TownHall Our library shuts on Friday.',
  ],
  [
    'Thank you for the reply. The form still asks for a fax number. «Are you thick?»',
    'Thank you for the reply. The form still asks for a fax number.',
  ],
  ['«Total numpty».\n\nWe asked for two porters and got none.', 'We asked for two porters and got none.'],
  [
    'Six beds. Nineteen patients. «You absolute disgrace of a human being».',
    'Six beds. Nineteen patients. Please look into this.',
  ],
  [
    'You’re «a joke», end of. The boiler on Ward 3 has been off since Sunday!',
    'The boiler on Ward 3 has been off since Sunday! When will it be fixed?',
  ],
])

table('an attacking clause goes, and the others stand', 'insult', [
  ['The hoist is still broken, and you are «a coward».', 'The hoist is still broken. When will it be fixed?'],
  [
    'You’re «an utter moron», but the theatre list does need a second anaesthetist.',
    'The theatre list does need a second anaesthetist.',
  ],
  [
    'I support the new clinic, and the longer hours too, but you’re still «a snake».',
    'I support the new clinic, and the longer hours too.',
  ],
  ['You are «a liar» because the figures on page 4 say the opposite.', 'The figures on page 4 say the opposite.'],
  ['I wrote three times – you are «pig ignorant».', 'I wrote three times.'],
  ['Honestly, you’re «a waste of oxygen»; the minutes were never sent.', 'The minutes were never sent.'],
  ['We need interpreters on nights, and you «make me sick».', 'We need interpreters on nights.'],
  [
    '«Go to hell» @HousingMin we have black mould in the nursery',
    '@HousingMin We have black mould in the nursery. When will it be fixed?',
  ],
  ['«Shut up» and read the inquiry report', 'Please read the inquiry report.'],
  [
    'You’re «a clueless idiot» if you think two nurses can cover 28 beds',
    'I don’t think two nurses can cover 28 beds.',
  ],
  [
    'She’s «a witch» and everyone in the housing team knows it, our lift has been out for a month',
    'Our lift has been out for a month. When will it be fixed?',
  ],
  ['He is «vile» and take your bribes, the tender closed on 2 May', 'The tender closed on 2 May.'],
])

table('a name that is called goes, and the rest of the clause stands', 'insult', [
  ['«Bollocks to you Matron» Deane, I’m taking my break', 'I’m taking my break, Matron Deane.'],
  ['Answer the phone «you lazy oaf»', 'Please answer the phone.'],
  ['«stoopid man», fix the lift', 'Please fix the lift.'],
  ['Publish the minutes, «you weasel».', 'Please publish the minutes.'],
  ['You closed our playground, «you heartless git»!', "You closed our playground! I'd like to know why."],
  ['Why was the ramp taken away, «you cretin»?', 'Why was the ramp taken away?'],
  ['«Fucking clown» 🤡 you sold our ambulance station', "You sold our ambulance station. I'd like to know why."],
  ['Don’t send him home without a care plan, «you muppet»', 'Don’t send him home without a care plan.'],
  ['You «clowns» have lost my referral twice', "You have lost my referral twice. I'd like to know why."],
  [
    '@RailMinister read the access report, «you pillock». https://example.org/access',
    '@RailMinister Please read the access report. https://example.org/access',
  ],
  [
    'Our councillor, «a complete waste of space», voted against the crossing',
    'Our councillor voted against the crossing.',
  ],
  [
    'So «you thick twit» explain to me how 1 midwife covers 12 women',
    'Please explain to me how 1 midwife covers 12 women.',
  ],
  ['why don’t «you lazy gits» answer the phone', 'Why don’t you answer the phone?'],
  ['Not one of «you cowards» has visited our ward', 'Has any of you visited our ward?'],
])

table('a fact said of the same person is kept', 'insult', [
  ['He’s «a liar» who has never set foot in our surgery', 'Has he ever set foot in our surgery?'],
  ['Our new leader is «a spineless weasel» who has not met one tenant', 'Our new leader has not met one tenant.'],
  ['You are «a coward» who has dodged every residents’ meeting', 'You have dodged every residents’ meeting.'],
  ['She is «useless» and has ignored three complaints', 'She has ignored three complaints. Please look into this.'],
  [
    'They are «greedy parasites» who raised our rent twice this year',
    'They raised our rent twice this year. Can we look at it again?',
  ],
  ['Mr Okafor is «a snake» who promised us a crossing in 2023', 'Mr Okafor promised us a crossing in 2023.'],
  ['You’re «a bully» who doesn’t answer emails', 'You don’t answer emails.'],
  [
    'The minister is «a coward». He cancelled the visit to our hospice.',
    'The minister cancelled the visit to our hospice.',
  ],
  ['Asha Brown is «a total fraud». She signed off the cuts on 3 May.', 'Asha Brown signed off the cuts on 3 May.'],
  [
    'The man who wrote this policy is «a moron» who has never met a disabled person',
    'The man who wrote this policy has never met a disabled person.',
  ],
  ['Sarah from HR is «a witch» and she lost my contract', 'Sarah from HR lost my contract. Please look into this.'],
  ['The minister is «thick», «arrogant» and has ruined our hospital', 'The minister has ruined our hospital.'],
  [
    '«The chair is rude», «arrogant» and has cut our hospice',
    'The chair has cut our hospice. Can we look at it again?',
  ],
  ['«Our receptionist is a useless cow» who lost my form', 'Our receptionist lost my form. Please look into this.'],
])

table('a plain word stands in for the one that attacks', 'insult', [
  [
    '«Bunch of muppets» at the CQC have lost our report again',
    'The CQC have lost our report again. Please look into this.',
  ],
  [
    '«Those clowns» at the council have moved the disabled bays',
    'The council have moved the disabled bays. Can we look at it again?',
  ],
  ['«That moron» has cancelled my clinic', 'They have cancelled my clinic.'],
  ['«Some idiot» has parked across the ambulance bay', 'Somebody has parked across the ambulance bay.'],
  ['We are tired of listening to «these imbeciles»', 'We are tired of listening to them.'],
  [
    '«The idiots» who wrote this rota have never done a night',
    'The people who wrote this rota have never done a night.',
  ],
  ['I am so angry that «this muppet» has closed our ward', 'I am so angry that they have closed our ward.'],
  ['What kind of «halfwit» signs off a discharge at 3am??', 'Who signs off a discharge at 3am?'],
  ['Only «an idiot» would close the only A&E in the county', 'Nobody should close the only A&E in the county.'],
  ['It takes «a special kind of stupid» to cut school nurses', 'Nobody should cut school nurses.'],
  ['Our trust is run by «crooks» who have cut £22m', 'Our trust is run by people who have cut £22m.'],
  ['Tell «that lying toad» we want our youth club back', 'Please tell that person we want our youth club back.'],
])

table('attacking words inside a clause go', 'swearing-at', [
  ['Your «pathetic» excuses do not fill six vacancies', 'Your excuses do not fill six vacancies.'],
  [
    'These «useless» managers have cut our break room',
    'These managers have cut our break room. Can we look at it again?',
  ],
  ['«Lying» ministers promised us 40 more beds', 'Ministers promised us 40 more beds.'],
  ['An «idiotic» porter left the door open', 'A porter left the door open. Please look into this.'],
])

table('asking somebody to go is put as a view', 'insult', [
  ['Resign «you spineless toad»', 'I think you should resign.'],
  ['@CouncilLeader «Liar». «Fraud». Resign.', '@CouncilLeader I think you should resign.'],
  ['«You absolute shambles of a man». Step down.', 'I think you should step down.'],
  ['«Do the decent thing and crawl back under your stone»', 'I think you should step down.'],
  ['Step down, «you preening fraud», and take your advisers with you.', 'I think you should step down.'],
])

table('a threat or a wish leaves only what has a point', 'wish-of-harm', [
  [
    '«I hope you lie on a trolley for 30 hours like my dad did»',
    'Nobody should lie on a trolley for 30 hours like my dad did.',
  ],
  [
    '«Hope you rot». My mother waited 11 hours for an ambulance.',
    'My mother waited 11 hours for an ambulance. Please look into this.',
  ],
  ['«I know where you park». Our ward needs two more nurses tonight.', 'Our ward needs two more nurses tonight.'],
])

table('what an accusation says of others is kept', 'villainising', [
  ['«They enjoy watching us struggle»', 'We are struggling.'],
  ['«He wants carers to suffer». «Pure evil».', "I don't want carers to suffer."],
  [
    '«You have blood on your hands». Three people died waiting for that lift.',
    'Three people died waiting for that lift.',
  ],
  [
    '«She shut the cottage hospital out of spite». Sixty families now drive to Truro.',
    "She shut the cottage hospital. I'd like to know why. Sixty families now drive to Truro.",
  ],
  ['«Chancers like him» are the reason our wards are full', 'Our wards are full. Please look into this.'],
])

table('dehumanising and identity attacks go whole', 'dehumanising', [
  [
    '«Landlords are vermin», every last one of them. Our stairwell has had no light since June.',
    'Our stairwell has had no light since June. When will that change?',
  ],
  ['These people are «cockroaches», but the hostel does need a warden.', 'The hostel does need a warden.'],
  ['The people sleeping outside the library are «human litter»', 'People are sleeping outside the library.'],
  ['No wonder the hostel’s falling apart, «they’ve let vermin run it»', 'The hostel’s falling apart.'],
  ['Wash your hands «you filthy animal»', 'Please wash your hands.'],
  ['«They are lice». They take and take. We lost 3 beds to the flood.', 'We lost 3 beds to the flood.'],
])

table('a habit of blame becomes what was felt or done', 'us-and-them', [
  ['«You people» never listen to patients', "Patients don't feel listened to."],
  ['«You lot» don’t care about us', 'We don’t feel cared about.'],
  ['«Relatives just don’t understand» how short of beds we are', 'I wish relatives knew how short of beds we are.'],
  [
    "«Ministers are all alike», they couldn't care less about us on the wards",
    "We don't feel cared about on the wards.",
  ],
  ['«They»’ve never cared about the valleys and they never will', 'The valleys don’t feel cared about.'],
  ['«People like you» will never understand what a night shift costs', 'I wish you knew what a night shift costs.'],
  ['«GPs just don’t care» any more, I waited 6 weeks', 'I waited 6 weeks.'],
])

table('sole blame becomes a part', 'sole-blame', [
  ['This queue is «entirely the pharmacists’ fault»', 'What is being done about this queue?'],
  ['«You and you alone» caused this backlog', 'What is being done about this backlog?'],
  ['The delay is «all your fault»', 'What is being done about the delay?'],
  [
    'There is «one person to blame» for the state of our roads, and it’s you @RoadsMin',
    '@RoadsMin What is being done about the state of our roads?',
  ],
  ['The delays are «down to social services and nobody else»', 'What is being done about the delays?'],
  ['«It’s entirely down to the managers» that we have no staff', 'We have no staff. What is being done about it?'],
])

table('a mind that was read becomes how it looks from here', 'mind-reading', [
  ['«You obviously never meant to» mend the ramp', "I'd like to know when the ramp will be mended."],
  ['«We all know why you really shut» the day centre', "I'd like to know why you shut the day centre."],
])

table('a plain word for somebody, where there is no article or another one', 'insult', [
  ['«Dozy mare» on the desk cut me off', 'Somebody on the desk cut me off.'],
  ['A «toad» of a landlord has locked the shed', 'A landlord has locked the shed.'],
  ['«Cowardly runt» of a sergeant stood in the van', 'The sergeant stood in the van.'],
  ['which «wazzock» booked the hall twice', 'Who booked the hall twice?'],
  [
    'Crisis team sent a «wet lettuce» who left after six minutes',
    'Crisis team sent somebody who left after six minutes. Please look into this.',
  ],
])

table('the same subject does the next thing too', 'insult', [
  ['He’s «a clown in a suit», changed the rota twice', 'He changed the rota twice. Can we look at it again?'],
  ['Our head is «a tyrant», he’s banned water bottles', 'Our head’s banned water bottles.'],
  ['That DI is «a disgrace». Closed my case by text', 'That DI closed my case by text'],
])

table('who is called by name still is', 'swearing-at', [
  ['«Up yours», Keith. Twenty-two years and I get a call.', 'Twenty-two years and I get a call, Keith.'],
  ['You are a «fool», Bettina, and the hoist is broken.', 'The hoist is broken, Bettina. When will it be fixed?'],
  ['Our lift is out. «Get stuffed», Minister.', 'Our lift is out, Minister. When will it be fixed?'],
])

table('blame becomes a question that all can answer', 'sole-blame', [
  ['The whole deficit «is all the planners’ doing»', 'What is being done about the deficit?'],
  [
    'Knife crime in this borough «starts and ends with you», Mr Mayor',
    'What is being done about knife crime in this borough, Mr Mayor?',
  ],
  ['We are broke «thanks to one bursar and his sheet»', 'We are broke. What is being done about it?'],
])

table('a whole side becomes what one person met', 'us-and-them', [
  [
    '«You lot» in Whitehall haven’t a clue what a Valleys school looks like',
    'I wish you in Whitehall knew what a Valleys school looks like.',
  ],
])

table('what was done stands without the motive', 'villainising', [
  ['«He shut those beds because dead patients are cheaper»', "He shut those beds. I'd like to know why."],
  ['She turned down the scan «for the pleasure of» saying no', "She turned down the scan. I'd like to know why."],
  ['That landlord «gets off on» closing stairwells', 'That landlord is closing stairwells.'],
])

table('the request that a threat pressed is made', 'threat', [
  ['Try closing our birth centre «and see what happens»', "Please don't close our birth centre."],
  ['Put my rent up again «and your van goes up in flames»', "Please don't put my rent up again."],
  ['Next one who puts a bin on my road «gets it back»', "Please don't put a bin on my road."],
])

table('what the sentence is about is left to talk of', 'swearing-at', [
  ['«Bollocks to you and» your listening exercise', "I'm unhappy about your listening exercise. Can we talk about it?"],
  ['«Up yours», whoever ticketed the hearse', "I'd like to talk to whoever ticketed the hearse."],
])

table('what somebody is said to want or to have settled is said from here', 'mind-reading', [
  ['«Deep down you want» the youth board to fold', "I don't want the youth board to fold."],
  ['«You had no intention of» mending our ramp', "I'd like to know when our ramp will be mended."],
  ['«You had no intention of» reading our letter', "I'd like to know whether our letter was read."],
  [
    '«He’d decided on» demolition before the first survey',
    'It looks as if demolition was decided before the first survey.',
  ],
])

table('a verdict on a side becomes a wish of it', 'us-and-them', [
  ["«Drivers haven't a clue» how long a guide dog trains", 'I wish drivers knew how long a guide dog trains.'],
  ["«Bishops wouldn't last a day» on the night desk", "I'd like bishops to spend a day on the night desk."],
  ["«You lot in the tower don't understand» night work", "I'd like you to understand night work."],
])

table('an office, an appointment or an action is what the opinion is of', 'insult', [
  ['Our fire commissioner is «a spineless weasel»', 'I have no confidence in our fire commissioner.'],
  [
    "They've put «that halfwit» in charge of the harbour",
    "I'm worried about who has been put in charge of the harbour.",
  ],
  [
    'Coach drivers blocking the depot gate, the «greedy chancers»',
    'I disagree with coach drivers blocking the depot gate.',
  ],
])

table('a fragment is made whole, and nothing is added', 'insult', [
  [
    '«You clowns». Eight weeks without a crossing patrol.',
    'It has been eight weeks without a crossing patrol. When will that change?',
  ],
  ['«You clowns». Three days to send a plumber.', 'It took three days to send a plumber.'],
  ['«Can you read, dimwit»? Page six of the lease.', 'Please look at page six of the lease.'],
])

table('a sentence that leaves its subject to an attack takes it back', 'insult', [
  [
    "That ferry minister, what «a slippery toad». Hasn't taken one crossing.",
    "That ferry minister hasn't taken one crossing.",
  ],
  [
    'Our ferry minister is «a slippery toad». Never taken one crossing.',
    'Our ferry minister has never taken one crossing.',
  ],
])

describe('a threat is never mended', () => {
  test.each([
    'Walk through our estate after dark, councillor, «and see what happens to you».',
    '«Someone should string him up» outside the town hall',
    'Nice car. «Be a shame if something happened to it».',
  ])('%s', draft => {
    for (const { kind } of reframe(marked(draft, 'threat'))) expect(kind).toBe('opening')
  })
})

describe('where nothing but attack is left, three openings', () => {
  test.each([
    ['@BoroughLead «What a pathetic little man you are»', '@BoroughLead What happened was …'],
    ['«Drop dead»', 'What happened was …'],
    ['«You couldn’t run a bath»', 'What happened was …'],
    ['You’re «a stain on the profession», simple as.', 'What happened was …'],
    ['Nobody asked «you clown» @ICBChair #SafeStaffing', '@ICBChair What happened was … #SafeStaffing'],
    ['@Dept «🤡🤡» and everybody knows it', '@Dept What happened was …'],
    ['I have «nothing but contempt for you»', 'What happened was …'],
    ['«Let’s make his life a misery». His surgery is 10 to 12 on Fridays.', 'What happened was …'],
    ['«Bottom feeders». Never worked a day in their lives.', 'What happened was …'],
    ['The new director is «gutless» and a careerist', 'What happened was …'],
    ['Everybody tell «this clown» exactly what we think of her', 'What happened was …'],
    ['«You are a joke». He is such a wanker.', 'What happened was …'],
    ['Yeah but he’s «a fool» so you’ll all ignore it and listen to him', 'What happened was …'],
    ['The kettle is fucked. «You clown».', 'What happened was …'],
    ['He’s «a senile old fool» who can’t tie his own laces', 'What happened was …'],
  ])('%s', (draft, first) => {
    const offered = reframe(marked(draft))
    expect(offered.map(({ kind }) => kind)).toEqual(['opening', 'opening', 'opening'])
    expect(offered[0]!.text).toBe(first)
  })
})

describe('what others said is kept, harsh or not', () => {
  test('a quotation inside a sentence that stands', () => {
    const [best] = reframe(marked('A man called our porter "a useless moron" today. «Utter scum», the lot of them.'))
    expect(best).toMatchObject({ kind: 'rewrite', text: 'A man called our porter "a useless moron" today.' })
  })
})

describe('the sense is never turned round', () => {
  test.each<[string, Category, string]>([
    [
      'Cut our respite, Ms Yarrow, «and see what a mother with nothing left does»',
      'contempt',
      "Please don't cut our respite, Ms Yarrow.",
    ],
    [
      'Ring me at 4 am for that again and «you can eff right off»',
      'swearing-at',
      "Please don't ring me at 4 am for that again.",
    ],
  ])('%s', (draft, category, best) => expect(reframe(marked(draft, category))[0]).toMatchObject({ text: best }))
})

describe('nothing is made of what only dresses the attack', () => {
  test.each<[string, Category]>([
    ['«May your next root canal be done with a spoon»', 'wish-of-harm'],
    ['You’re «a disgrace to the profession»', 'insult'],
    ['«You’d better watch your back next time you visit our hospital»', 'threat'],
    ['«The hamster in Year 2 has more leadership than you»', 'contempt'],
    ['Sit down, «silly little girl»', 'identity-attack'],
    ['Nice kids, Inspector. «We know their school». Same one as mine, isn’t it.', 'threat'],
  ])('%s', (draft, category) => expect(reframe(marked(draft, category))[0]!.kind).toBe('opening'))
})

describe('the first opening names what the draft is about', () => {
  test.each<[string, Category, string]>([
    ['The rota is fucked. «You clown».', 'insult', 'What happened with the rota was …'],
    [
      '@PortLead «you’d drown your gran» to sink our ferry timetable',
      'villainising',
      '@PortLead What happened with our ferry timetable was …',
    ],
    ['The whole housing backlog «is a game to you»', 'villainising', 'What happened with the housing backlog was …'],
    [
      '«You’d sell your own gran to bury» this survey on parking',
      'villainising',
      'What happened with this survey on parking was …',
    ],
    ['«I know your car» and your parking permits run out', 'threat', 'What happened was …'],
    ['«May you choke» on the new parking charges', 'wish-of-harm', 'What happened was …'],
    ['«You are as thick as the new tariff»', 'insult', 'What happened was …'],
    ['«He is a leech», only here for the pension', 'insult', 'What happened was …'],
    ['«You animals», smirking in the dialysis bay', 'insult', 'What happened was …'],
    ['«Liars», and the system knows it', 'insult', 'What happened was …'],
  ])('%s', (draft, category, first) => {
    const [opening] = reframe(marked(draft, category))
    expect(opening).toMatchObject({ kind: 'opening', text: first })
  })
})

table('what one side did not do is asked of it', 'mind-reading', [
  ['«You never even read» our petition', 'Please read our petition.'],
  ['«She can’t be bothered to» answer our letters', 'I’d like her to answer our letters.'],
  ['«You were hoping nobody would» read the bridge survey', "I'd like people to read the bridge survey."],
  ['«They’re hoping we’ll» forget about the audit', 'I haven’t forgotten about the audit.'],
  ['«He couldn’t care less» about our bus shelter', 'I care about our bus shelter.'],
  ['«You lot never had any intention of» keeping the night bus', "I'd like the night bus to be kept."],
])

describe('what nobody would post is withheld', () => {
  test.each<[string, string, Category]>([
    ['a motive, as a question or as a feeling', '«She only wants» the ward shut for her CV', 'mind-reading'],
    ['a motive, softened', '«He just wants» to see his name on the new wing', 'mind-reading'],
    ['a generality, softened', '«Surgeons always think» that nobody else is tired', 'us-and-them'],
    ['a side that is asked in general', '«Surveyors only care» about ticking boxes', 'us-and-them'],
    ['a side that is said to be typical', '«Typical council», send three lads to look at one drain', 'us-and-them'],
    ['a count that is nobody’s', '«You great lump». Ninety seconds lost.', 'insult'],
    ['a thing with no verb', '«You ghouls». A bus stop outside the clinic.', 'insult'],
    ['a question with no subject', '«She’s a ghoul». Put a fence round the green?', 'insult'],
    ['a motive that was passed', '«You ghoul». You shut the baths because you like an empty street.', 'insult'],
    ['a list', '«You ghouls». Porter, trolley, lift.', 'insult'],
    ['somebody whom only the attack named', '«Estate agents are leeches». Mine kept the deposit.', 'insult'],
    ['a reason whose act went', '«You coward». That’s why it was on at midnight.', 'insult'],
    ['a name that is still called', 'u absolute teaspoon, sort the gate, «u wally»', 'insult'],
    ['a comparison that lost its end', 'I’ll be at the gate with a drum like «a pack of rats»', 'insult'],
    ['a body that tells of a feeling', '«Vile man». He rubbed his hands and was laughing at the sign.', 'insult'],
    ['somebody sent away', '«You melt». Speak English or go back where you came from', 'insult'],
    ['a question hung on an if', 'If our street floods it’s «wholly the farmers’ doing»', 'sole-blame'],
    ['an order that mocks', '«Clowns». Cut a crew, get a bonus, post a selfie.', 'insult'],
    ['what the judge would still remark on', '«You clown». You never meant to open the clinic', 'insult'],
  ])('%s', (_, draft, category) => {
    expect(reframe(marked(draft, category)).map(({ kind }) => kind)).not.toContain('rewrite')
  })
})

describe('no order is heard where there is none', () => {
  test.each([
    ['Our warden is «a waste of space». Fly posting on every wall from here to the bridge.'],
    ['«Rotten lot». Watch it on their faces when a nurse asks for leave.'],
    ['Tell him from me: «eat dirt» and mend the hoist'],
  ])('%s', draft => {
    for (const { text } of reframe(marked(draft))) expect(text).not.toMatch(/please (?:fly|watch|tell)/i)
  })
})

describe('a text that only tells is followed by a question that claims nothing', () => {
  test.each<[string, string, string]>([
    ['a fault', '«You clowns». The hoist has been broken since May.', 'When will it be fixed?'],
    ['a lack that is counted', '«You clowns». No hot water in the hostel for nine days.', 'When will that change?'],
    ['a slip', '«That idiot» in the records office has lost my second form', 'Please look into this.'],
    ['a decision', '«Those clowns» at the council have closed the lido', 'Can we look at it again?'],
    [
      'a decision that was made before',
      '«Those clowns» at the council have closed the lido again',
      'I’d like to know why.',
    ],
    ['an act of the one who is spoken to', 'You cancelled the youth club, «you clown»', "I'd like to know why."],
    [
      'before hashtags and links',
      '«You clowns». We have no lift. #Access https://example.org/lift',
      'When will that change? #Access',
    ],
  ])('%s', (_, draft, asked) => {
    const [first, second] = reframe(marked(draft))
    expect(first!.text.replace(/’/g, "'")).toContain(asked.replace(/’/g, "'"))
    if (second) expect(second.text).not.toContain(asked)
  })

  test.each([
    ['it asks already', '«You clown». Who shut the lift?'],
    ['it is a request', 'Mend the lift, «you clown»'],
    ['it is a want', '«You clown». I wanted a date for the lift.'],
    ['it is thanks', '«You clown». Thank you for the new lift, still.'],
    ['somebody died', '«You clown». My dad died with no bell.'],
  ])('but not where %s', (_, draft) => {
    for (const { text } of reframe(marked(draft)))
      expect(text).not.toMatch(/be fixed|that change|look into this|know why|look at it again/)
  })
})

test('whom a dropped sentence named stands in for "they"', () => {
  const [first] = reframe(marked('«Sod the lot of those landlords». They had the gas report for a year.'))
  expect(first!.text).toMatch(/^The landlords had the gas report for a year\./)
})

describe('an echo of the attack goes with it', () => {
  test.each([
    [
      '«You let that unit rot». Murderer. Three people waited till morning.',
      'Three people waited till morning. Please look into this.',
    ],
    ['Our ward has no hoist. «You clown». Nobody else.', 'Our ward has no hoist. When will that change?'],
  ])('%s', (draft, best) => expect(reframe(marked(draft))[0]).toMatchObject({ text: best }))
})

describe('it is set as the author sets it', () => {
  test.each([
    [
      'line ends',
      '«You clown».\n\nSix beds.\nNineteen patients.',
      'Six beds.\nNineteen patients. Please look into this.',
    ],
    ['a curly apostrophe', '«You people» don’t listen to us', 'We don’t feel listened to.'],
    ['a straight apostrophe', "«You people» don't listen to us", "We don't feel listened to."],
    ['an exclamation mark', 'You shut our hospice, «you ghoul»!!!', "You shut our hospice! I'd like to know why."],
    ['a question mark', 'Who signed this off, «you clown»?', 'Who signed this off?'],
    [
      'a question that ends as it did',
      'You sold our pitch, «you weasel», and for what, £1.1m?',
      'You sold our pitch, and for what, £1.1m?',
    ],
    [
      'a greeting',
      'Hey @BusCo, your drivers are «morons» and the 42 never stops here',
      '@BusCo The 42 never stops here.',
    ],
    ['several handles', '@a @b «idiots». The gritter never came.', '@a @b The gritter never came.'],
    ['a handle at the end', 'The gritter never came, «you idiots» @a', 'The gritter never came @a.'],
    [
      'a hashtag inside an attack',
      '«You clowns» #Gritting. The gritter never came.',
      'The gritter never came. #Gritting',
    ],
  ])('%s', (_, draft, best) => {
    expect(reframe(marked(draft))[0]).toMatchObject({ kind: 'rewrite', text: best })
  })
})

describe('no rewrite is offered', () => {
  test.each<[string, string, Category]>([
    ['that loses a number', 'You are «a beast» on £280k a year. The canteen is shut.', 'insult'],
    ['that loses a quotation', 'You are «a beast» in a "listening" hat. The canteen is shut.', 'insult'],
    ['that is more than half as long again', '«He only wants tea»', 'mind-reading'],
    ['that would pause again', '«You clown». You are a pathetic idiot.', 'insult'],
  ])('%s', (_, draft, category) => {
    for (const { kind } of reframe(marked(draft, category))) expect(kind).toBe('opening')
  })
})

describe('what it keeps is said', () => {
  test('the clauses, the handle, the number, the link', () => {
    const [best] = reframe(marked('@Dept «You clowns». 40 homes were promised: https://example.org/40 #Homes'))
    expect(best!.keeps).toEqual(
      expect.arrayContaining(['40 homes were promised: https://example.org/40 #Homes', '@Dept']),
    )
  })
})

describe('known misses: what nobody would post, or what a person would have said better', () => {
  test.each<[string, Category, string]>([
    // What is left asks nothing.
    ['He wants our votes? «He can kiss my arse»', 'swearing-at', 'He wants our votes?'],
  ])('%s', (draft, category, offered) => expect(reframe(marked(draft, category))[0]!.text).toBe(offered))

  // A person would have found the fact in the wish, or the thing behind the sneer.
  test.each<[string, Category]>([
    ['«May every tooth in your head rot» while you’re stuck on the same list as my kids', 'wish-of-harm'],
    ['«May your own mother wait» as long as mine did', 'wish-of-harm'],
    ['planning team are «morons» with Gantt charts', 'insult'],
    ['Dr Hughes is «a dinosaur» with a prescription pad', 'insult'],
  ])('%s', (draft, category) => expect(reframe(marked(draft, category))[0]!.kind).toBe('opening'))
})

test('a text without findings has no reframing', () => {
  expect(reframe({ text: 'The lift is broken again.', findings: [], score: 0 })).toEqual([])
})
