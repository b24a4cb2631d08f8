import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'comparison',
    category: 'contempt',
    title: 'A comparison that belittles',
    why: 'It measures the person against something low, and says nothing of the matter.',
    source: 'Gottman, "Why Marriages Succeed or Fail": contempt',
  },
  [
    '[ a|an|my|our|the|even|any|your ..2 <lowly> ..8 <comparative> ..7 than !my|our <you>|<him>|<role>|<name>|your ..3 ]',
    '[ <lowly> ..6 <comparative>|makes|make ..6 than !my|our <you>|<he>|<him>|your|<role>|<name> ..1 ]',
    '[ i|we <have>|met|seen|known ..2 <lowly> with|that|who ..2 <comparative>|higher|bigger|greater|make|made|have|had ..4 than? <you>|<him>|<role>|? ]',
    '[ i|we <have>|met|seen|known ..2 <lowly> with <comparative>|higher|bigger|greater ..3 ]',
    '[ i|we <have> <adverb>? had|seen|heard|met|got ..1 <comparative> <word>? conversation|conversations|sense|answers|leadership|insight|empathy|ideas|chat from|with|out a|an|my|the ..3 ] $',
    '[ i|we <have> <adverb>? scraped|wiped|trodden|stepped|flushed|coughed|picked|pulled|found|seen ..3 <comparative>? things|stuff|worse|better|cleverer ..2 off|in|out|from|on|up ..3 ]',
    '[ <comparative> ..3 in a|my|the ..3 than in? <you>|your|<him> ..4 ]',
    '[ insult to clowns|idiots|donkeys|pigs|rats|snakes|morons|dogs|weasels|vermin|amoebas|circuses|monkeys|pond|sheep ..1 ]',
    '[ give|gives|giving clowns|idiots|snakes|pigs|rats|donkeys|morons|dogs a bad name ]',
    '[ <you>|<he>|<role>|<name> ..1 make|makes|made clowns|idiots|snakes|a|the|even|<name> ..4 look|seem|sound like|good|smart|competent|clever|honest|intelligent|kind|stable|sane|genius ..2 ]',
    '[ personality|charisma|charm|brains|intelligence|empathy|compassion|wit|intellect|backbone|warmth|spine|integrity|humanity|usefulness of a|an ..3 ]',
    '[ backbone|spine like a|an ..2 ]',
    '[ all the charm|personality|warmth|empathy|charisma|compassion|backbone|sincerity|intelligence|competence|use of ..4 ]',
    "[ lower than a|an|the|vermin|snake's|whale|shark ..4 ]",
    '[ like a|an|the ..2 <lowly> in a|an suit|tie|uniform|wig|hat|lanyard ]',
    '[ <lowly> in a|an suit|tie|lanyard|wig|uniform ]',
    '[ replace|replaced|swap <you>|<him>|<role> with|for|by a|an ..2 <lowly>|spreadsheet|mannequin|broom ..6 ]',
    '[ rather have|be|listen|vote|trust ..3 <lowly>|sewer|plague|chimp ..2 than ..4 ]',
  ],
  words => `${words} measures a person against something low.`,
)

export const examples: Examples = {
  flags: [
    'My dog understands the budget better than you',
    'A brick would make a better minister than him',
    'I’ve met houseplants with more empathy',
    'Calling you a clown would be an insult to clowns',
    'You have the backbone of a jellyfish',
    'You make clowns look competent',
    'I’ve scraped better things off my shoe',
    'A turnip with a lanyard would have asked better questions than you did',
  ],
  spares: [
    ['My cat has better sleep than me on nights', 'oneself'],
    ['The new ward has better light than the old one', 'a thing'],
    ['My gran has waited longer than this before', 'a fact'],
    ['This plan is an insult to every nurse', 'a thing'],
    ['My son knows more about trains than I do', 'oneself'],
  ],
  misses: [],
}
