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
    '[ council estate|house|flat|estates <word>? scum|rats|chav|chavs|trash|filth|vermin|lot|types|breeders|scroungers|wasters|rabble|kids|mums|families ] wasting|clogging|again|breeding|who|always|should|$',
    '[ benefit|benefits|dole|welfare|handout <adverb>? scum|scroungers|scrounger|bums|leeches|queens|breeders|spongers|wasters|junkies|rats|dossers ]',
    '[ benefit|benefits|council|chav|giro|dole street|estate|house <word>? trash|scum|rats|family|families ] $|again|like|,',
    '[ underclass|povvo|povs|poverty scum|trash|rats|breeders ]',
    '[ get a <adverb>? job ] ,? you <insult>|<insulting-adjective>|lazy|scrounging',
    '[ get off your <adverb>? arse|backside|arses|ass ]',
    "[ stop|should|shouldn't be? breeding|breed ] if|when|like|and|$",
    '[ common as muck ]',
    '[ common little man|woman|girl|person|town|nobody ..2 ]',
    '[ thick|uneducated|ignorant|stupid|inbred|dumb <word>? northerners|northerner|scousers|southerners|plebs|peasants|proles|oiks|yokels|hicks|rednecks|geordies|brummies|taffs|jocks|villagers|locals ]',
    '[ posh|inbred|chinless|toffee-nosed <word>? twat|twit|wanker|tosser|git|idiot|prick|cunt|wankers|gits|toff|toffs ]',
    '[ scum|trash|rabble|dregs from|off|of|on the|that|this <word>? estate|estates|council|flats|benefits|dole ]',
    "[ never|n't|not ..1 worked|done|did a|an day|day's ..3 ] ,? first|claim|claiming|queue|benefits|handouts|scrounging|living",
    "[ people|families|types like that|them|those should|shouldn't <not>? <be>? allowed? to? breed ]",
  ],
  words => `${words} looks down on people for how they live.`,
)

export const examples: Examples = {
  flags: [
    'Dole scroungers clogging up clinic again',
    'Benefit scum, all of them',
    'Thick northerners will vote for anything',
    'Common as muck, that one',
    'Get a job, you lazy waster',
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
