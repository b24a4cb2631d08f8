import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'sexual-remark',
    category: 'identity-attack',
    title: 'A sexual remark',
    why: 'It turns somebody who is speaking into something to look at or use.',
    source: 'EDOS taxonomy, "sexual harassment"',
  },
  [
    '[ want|like|love|wanna|gonna|need|going to? <adverb>? fuck|shag|bang|rape|screw|lick|bone|ride you|her|him|ur|your|u ..2 ] !over',
    '[ i|we|he|she|lads <will>|would <adverb>? fuck|shag|bang|bone|do|smash|ride you|her|him|u ] $ !good',
    '[ send nudes ]',
    '[ send|show <me>|us|me your|ur|her|some tits|boobs|nudes|pussy|ass|arse|fanny|knickers|feet ..1 ]',
    '[ get your|ur|her tits|boobs|kit|clothes out|off ]',
    '[ sit on my face ]',
    '[ nice|lovely|big|fat|saggy|decent tits|boobs|arse|ass|rack|pair ] $|love|darling|on|minister|though',
    '[ suck|lick|ride|touch my <word>? cock|dick|balls|pussy|penis|clit ]',
    '[ your|her|ur tight? wet? pussy|tits|boobs|cunt|cock|penis ]',
    '[ too ugly|fat to <word>? rape|shag|fuck ]',
    "[ would n't touch|shag|fuck|bang <you>|<him> with ..4 ]",
    '[ not <adverb>? worth a shag|raping ]',
    '[ are|do you <adverb>? <word>? wet|horny|moist|swallow ]',
    '[ shaggable|fuckable|rapeable ]',
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
