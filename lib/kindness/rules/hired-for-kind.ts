import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'hired-for-kind',
    category: 'identity-attack',
    title: 'Saying somebody was picked for what they are',
    why: 'It wipes out what somebody can do.',
    source: 'EDOS taxonomy, "derogation"; Equality and Human Rights Commission',
  },
  [
    '[ appoint|appointed|appoints|hire|hired|hires|pick|picked|promote|promoted|promotes|recruit|recruited|employ|elect|elected|select|selected|choose|chosen|chose ~3 for|by|on <his>? <adverb>? colour|color|skin|race|quota|diversity|gender|pronouns|wheelchair|hijab|headscarf|turban|legs|looks|genitals|womb|tits|breasts|surname|optics|ethnicity ..1 ] !not',
    '[ when|what|where you <adverb>? ..4 appoint|hire|pick|promote|recruit|employ|choose ..2 for|by|on colour|color|skin|race|quota|quotas|diversity|gender|looks|sex|box ..2 ]',
    '[ tick|ticks|ticking|ticked|fill|fills|filled|filling|meet|meets <adverb>? a|the|all|every|some|their|two|three|both ~1 diversity|quota|quotas|boxes|rainbow|equality|minority|woke ..1 ] !form|at',
    '[ ticks|ticked|ticking a|the|all|both|every|two|three <word>? box|boxes ] ,|and|$ is|nothing|not|black|female|<identity>|brown|disabled|gay',
    '[ diversity|quota|token|dei|box-ticking|affirmative|woke|equality|positive action? hire|hires|pick|appointment|appointments|candidate|woman|female|black|asian|muslim|gay|cripple|minority|minister|director|doctor|councillor|officer|teacher|ethnic|lesbian|disabled|northerner|welshman|scot ..1 ]',
    '[ because|only|just cos? <he>|<you>|<name>|<role> ~1 <be>|got|has|wears|in|ticks ~1 <identity>|black|brown|gay|female|foreign|wheelchair|hijab|headscarf|turban|uterus|vagina|womb|box ..2 ] only|not|and|$ job|,',
    "[ only|just|got|gets|landed|given ~4 job|post|seat|place|promotion|gig|role|chair because|cos|for|by|since <he>|<you>|<his>|being <be>|'s|skin|colour|legs|looks ~1 <identity>|black|brown|gay|female|pretty|disabled|skin|colour|accent ..1 ]",
    "[ would|'d <not> ~1 have|be|got <adverb>? ..4 if|were <he>|<you>|not|it ~1 <be>|were|was|for <not>? <adverb>? white|straight|male|a|her|man|skin|for|able-bodied|british|english ..3 ] !kind|help",
    '[ white|straight|english|british|male men|man|blokes|lads|people <not>|never|need|stand|no|have get|got|stand|apply|chance|apply|no|hope|need ..4 ] now|these|anymore|here|chance|hope',
    '[ <word>? colour|skin <be>|was her|his|their|your only|main|best qualification|talent|skill|asset ]',
    '[ first|another <identity> <role>? ..2 ,? because|as|for of? diversity|quota|box|quotas ..2 ]',
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
