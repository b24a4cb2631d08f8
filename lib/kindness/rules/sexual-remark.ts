import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'A sexual remark',
  why: 'It turns somebody who is speaking into something to look at or use.',
  source: 'EDOS taxonomy, "sexual harassment"',
}

export default phraseRule(
  {
    id: 'sexual-remark',
    category: 'identity-attack',
  },
  [
    '[ going|gonna|like|love|need|wanna|want to? <adverb>? bang|bone|fuck|lick|rape|ride|screw|shag her|him|u|ur|you|your ..2 ] !over',
    '[ he|i|lads|she|we <will> <adverb>? bang|bone|do|fuck|ride|shag|smash her|him|u|you ] $ !good',
    '[ send nudes ]',
    '[ send|show <me> her|some|ur|your arse|ass|boobs|fanny|feet|knickers|nudes|pussy|tits ..1 ]',
    '[ get her|ur|your boobs|clothes|kit|tits off|out ]',
    '[ sit on my face ]',
    '[ big|decent|fat|lovely|nice|saggy arse|ass|boobs|pair|rack|tits ] darling|love|minister|on|though|$',
    '[ lick|ride|suck|touch my <word>? balls|clit|cock|dick|penis|pussy ]',
    '[ her|ur|your tight? wet? boobs|cock|cunt|penis|pussy|tits ]',
    '[ too fat|ugly to <word>? fuck|rape|shag ]',
    "[ would n't bang|fuck|shag|touch <him>|<you> with ..4 ]",
    '[ not <adverb>? worth a raping|shag ]',
    '[ are|do you <adverb>? <word>? horny|moist|swallow|wet ]',
    '[ fuckable|rapeable|shaggable ]',
  ],
  words => `${words} turns a person into something to use.`,
)

export const examples: Examples = {
  flags: [
    'I want to fuck you',
    'Send nudes',
    'Get your tits out, minister',
    'Show us your boobs',
    'Nice tits',
    'He would shag her',
  ],
  spares: [
    ['Fuck, I want you to see this rota', 'at nobody'],
    ['Breast lump clinic: please show the nurse', 'medicine'],
    ['I would do it again for this team', 'a plan'],
    ['Send photos of the rash by the secure link', 'medicine'],
    ['Great tits and blue tits on the ward bird feeder', 'birds'],
  ],
  misses: [],
}
