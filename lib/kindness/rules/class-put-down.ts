import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'class-put-down',
    category: 'identity-attack',
    title: 'A put-down for being poor or from somewhere',
    why: 'It blames people for what they earn or where they live.',
    source: 'Ofcom, "Attitudes to potentially offensive language" (2021)',
  },
  [
    '[ council estate|house|flat|estates <word>? scum|rats|chav|chavs|trash|filth|vermin|lot|types|breeders|scroungers|wasters|rabble ]',
    '[ benefit|benefits|dole|welfare|handout <adverb>? scum|scroungers|scrounger|cheats|bums|leeches|queens|breeders|spongers|wasters|junkies|rats|dossers ]',
    '[ underclass|povvo|povs|poverty scum|trash|rats|breeders ]',
    '[ get a <adverb>? job ,? you ..2 ] <insult>',
    '[ get a job ] $ you',
    '[ get off your <adverb>? arse|backside|arses|ass ] and? get|work|find',
    '[ feckless|workshy|idle|lazy|sponging|scrounging <word>? poor|claimants|unemployed|dole|benefit|single|breeders|underclass|scroungers ] <word>?',
    '[ stop|should breeding|breed ] if|when|like|and',
    '[ common|thick|uneducated|council as muck ]',
    '[ common as muck ]',
    '[ thick|uneducated|ignorant|stupid <word>? working|lower class|northerners|northerner|scousers|plebs|peasants|proles|oiks ] <word>?',
    '[ public|private school <word>? ] twit|twits|tosser|tossers|toffs|wankers|idiots|ponces',
    '[ posh|inbred|chinless|toffee-nosed <word>? <word>? ] twat|twit|wanker|tosser|git|idiot|prick|cunt|wankers|gits',
    '[ scum|trash|rabble|dregs from|off|of|on the|that|this <word>? estate|estates|council|flats|benefits|dole ]',
    '[ people|families|patients|types like that|them|those|you should ..1 ] breed|sterilised',
  ],
  words => `${words} looks down on people for how they live.`,
)

export const examples: Examples = {
  flags: [
    'Council house scum using A&E as a GP',
    'Dole scroungers clogging up clinic again',
    'Benefit cheats like you make me ill, benefits scroungers the lot',
    'Thick northerners will vote for anything',
    'Common as muck, that one',
  ],
  spares: [
    ['Council estate repairs are six months late', 'a thing'],
    ['Benefits advice at the community hub on Fridays', 'a service'],
    ['Helping people on benefits get a job they want', 'kind'],
    ['The underclass narrative in this report is cruel', 'critique'],
    ['Working-class kids deserve better careers advice', 'concern'],
  ],
  misses: [],
}
