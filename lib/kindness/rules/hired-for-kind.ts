import { type Examples, type Rationale, phraseRule } from './rule'

export const rationale: Rationale = {
  title: 'Saying somebody was picked for what they are',
  why: 'It wipes out what somebody can do.',
  source: 'EDOS taxonomy, "derogation"; Equality and Human Rights Commission',
}

export default phraseRule(
  {
    id: 'hired-for-kind',
    category: 'identity-attack',
  },
  [
    '[ appoint|appointed|appoints|choose|chose|chosen|elect|elected|employ|hire|hired|hires|pick|picked|promote|promoted|promotes|recruit|recruited|select|selected ~3 by|for|on <his>? <adverb>? breasts|color|colour|diversity|ethnicity|gender|genitals|headscarf|hijab|legs|looks|optics|pronouns|quota|race|skin|surname|tits|turban|wheelchair|womb ..1 ] !not',
    '[ what|when|where you <adverb>? ..4 appoint|choose|employ|hire|pick|promote|recruit ..2 by|for|on box|color|colour|diversity|gender|looks|quota|quotas|race|sex|skin ..2 ]',
    '[ fill|filled|filling|fills|meet|meets|tick|ticked|ticking|ticks <adverb>? a|all|both|every|some|the|their|three|two ~1 boxes|diversity|equality|minority|quota|quotas|rainbow|woke ..1 ] !at|form',
    '[ ticked|ticking|ticks a|all|both|every|the|three|two <word>? box|boxes ] and|,|$ <identity>|black|brown|disabled|female|gay|is|not|nothing',
    '[ affirmative|box-ticking|dei|diversity|equality|positive|quota|token|woke action? appointment|appointments|asian|black|candidate|councillor|cripple|director|disabled|doctor|ethnic|female|gay|hire|hires|lesbian|minister|minority|muslim|northerner|officer|pick|scot|teacher|welshman|woman ..1 ]',
    '[ because|just|only cos? <he>|<name>|<role>|<you> ~1 <be>|got|has|in|ticks|wears ~1 <identity>|black|box|brown|female|foreign|gay|headscarf|hijab|turban|uterus|vagina|wheelchair|womb ..2 ] and|not|only|$ job|,',
    '[ gets|given|got|just|landed|only ~4 chair|gig|job|place|post|promotion|role|seat because|by|cos|for|since <he>|<his>|<you>|being <be>|colour|legs|looks|skin ~1 <identity>|accent|black|brown|colour|disabled|female|gay|pretty|skin ..1 ]',
  ],
  words => `${words} says that somebody is here for what they are, not for their work.`,
)

export const examples: Examples = {
  flags: [
    'That is what happens when you hire for skin colour',
    'A diversity hire if ever I saw one',
    'He was promoted for his turban',
    'Ticks the diversity box and nothing else',
    'Only got the job because she is black',
    'She was picked by quota, not by brain',
  ],
  spares: [
    ['Dr Amoah was picked for her work on sepsis', 'praise'],
    ['Tick the box on page 2 of the form', 'a form'],
    ['They said she only got the job because she is a woman', 'reported'],
    ['We appoint on merit, and the panel is mixed', 'a fact'],
    ['He got the post because he was the best', 'praise'],
    ['Does the form have a box for carers to tick?', 'a question'],
  ],
  misses: [],
}
