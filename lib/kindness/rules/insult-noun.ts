import { namings } from '../grammar/naming'
import { type Examples, type Rationale, type Rule, finding } from './rule'

export const rationale: Rationale = {
  title: 'Calling somebody names',
  why: 'A name is about the person, so what they did is forgotten.',
  source: 'HateCheck, "profanity"; Ofcom, "Attitudes to potentially offensive language" (2021)',
}

const about = {
  id: 'insult-noun',
  category: 'insult',
} as const

const rule: Rule = {
  ...about,
  find: doc =>
    namings(doc, 'insult').map(({ start, end }) =>
      finding(about, doc, start, end, words => `${words} is about the person, not what they did.`),
    ),
}

export default rule

export const examples: Examples = {
  flags: [
    'You are an idiot',
    'What a pillock',
    'That muppet has done it again',
    'Run by a bunch of clowns',
    'You cowardly little weasel',
    'Our manager is a complete numpty',
    'Absolute wanker',
    'The halfwits at the council',
    'She’s such a cow',
    'He was always a nasty piece of work',
    'You snake',
    'Stop being such a dick',
    'Are you a moron?',
    'Idiots, the lot of them',
    'Everyone knows you’re a coward',
    'What a joke of a doctor',
    'Snake in a lanyard',
    'Muppet of the week: our head of parking',
    'Our clerk is a complete helmet',
    'I am tired of her being such a coward',
    'We need a leader who isn’t a coward',
    'What kind of halfwit signs that off?',
    'Lying bastards the pair of you',
    'Clowns at the depot have lost the keys again',
    'Plonker’s done it again',
    'Snowflakes, these new trainees',
    'Head of parks = complete tosser',
    'What a drip he is',
    'Estates’ resident jobsworth',
    'Bunch of lemons running the trust',
    'Treacherous little git locked the hall early',
    'You utter wankpuffin',
    'The parish council? Donkeys.',
    'Just resign, worm.',
    'Porters. Workshy moaners with six tea breaks.',
    'Bastards in the rates office have fined us again',
  ],
  spares: [
    ['I am such a numpty', 'oneself'],
    ['You are not an idiot', 'denied'],
    ['He called me a pillock', 'reported'],
    ['We need an idiot-proof form', 'idiom'],
    ['Dick Turpin ward is closed', 'a name'],
    ['A snake bite needs antivenom', 'an animal'],
    ['That cow has mastitis', 'an animal'],
    ['The tool is on the shared drive', 'a thing'],
    ['This printer is a joke', 'a thing'],
    ['You’d be a fool to miss this course', 'friendly advice'],
    ['You lucky sod', 'affection'],
    ['“Moron” is never OK', 'quoted'],
    ['What a weapon of a tackle', 'praise'],
    ['Clot retrieval is a 24-hour service now', 'medicine'],
    ['Prick test results are back', 'medicine'],
    ['Nobody thinks you are an idiot', 'denied'],
    ['Happy birthday you old git, love you', 'banter'],
    ['Wally of the week: me', 'oneself'],
    ['We met at Nob End by the lock', 'a place'],
    ['A wet flannel on the forehead helps', 'care'],
    ['I tried not to be a coward', 'oneself'],
    ['Daft sod here, I put my own shoe in the fridge', 'oneself'],
    ['These bastard gloves have no grip', 'a thing'],
    ['Such a prat, shut my own coat in the door', 'oneself'],
    ['Thick kid, they said. Doctor now.', 'reported'],
    ['I shouldn’t have said you were a snob, and I am sorry', 'an apology'],
    ['Toerag the station cat is missing', 'a pet'],
    ['The scrounger talk has to stop', 'spoken against'],
    ['Some wally ate my lunch. I was the wally.', 'oneself'],
    ['Cheer up you old trout, two sleeps till Wales', 'banter'],
    ['Our police dog handler is a star', 'praise'],
    ['The sanctuary? Donkeys at noon, otters at two.', 'animals'],
    ['We had to leave, toad and all', 'an animal'],
    ['Clowns, the pair of us, we lost the ballot key', 'oneself'],
    ['You wally, found your keys in the fridge', 'banter'],
  ],
  misses: ['You’re about as much use as a chocolate teapot’s lid'],
}
