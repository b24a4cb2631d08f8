import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'comparison',
    category: 'contempt',
    title: 'A comparison that belittles',
    why: 'It measures the person against something low, and says nothing of the matter.',
    source: 'Gottman, "contempt"',
  },
  [
    '[ my|our|a|an|the|even <word>? dog|cat|hamster|goldfish|parrot|toddler|gran|nan|grandmother|toaster|kettle|houseplant|plant|brick|doorstop|potato|turnip|cabbage|lettuce|pigeon|rabbit|budgie|tortoise|fish|sponge|spoon|teapot|toilet|shoe|slug|snail|donkey|monkey|sheep|child|six-year-old|five-year-old|baby|satnav|stapler|fridge|printer|cactus|chicken <word>? <aux>|<be>|knows|understands|makes|talks|shows|speaks|contributes|reads|listens ..8 than <you>|<he>|<him>|<role>|<name>|this|that|your ..3 ]',
    "[ i|we 've|have|had|met|seen <word>? <word>? ..1 bricks|potatoes|pigeons|goldfish|sheep|doorstops|furniture|houseplants|turnips|toddlers|dogs|lampposts|toasters|hamsters|puddles|bread|yoghurt|yogurt|vegetables|slugs|amoebas with more|better|a|higher|greater|bigger ..5 ]",
    '[ more|better|bigger <word>? <word>? ..1 in a|my|the ..4 than in? <you>|your ..4 ]',
    "[ i|we 've|have <adverb>? <word>? scraped|wiped|trodden|stepped|flushed|coughed|picked|found ..5 off|in|with|out|up ..1 my|our|a|the ..4 ]",
    '[ calling|comparing|call|compare <person> <det>? ..2 ] ..2 insult to ..2',
    "[ would|'d be an insult to|: <word>? ..1 ] clowns|idiots|donkeys|pigs|rats|snakes|animals|morons|dogs|weasels|vermin|sheep|monkeys|circus|amoebas",
    '[ insult to clowns|idiots|donkeys|pigs|rats|snakes|morons|dogs|weasels|vermin|amoebas|circuses|monkeys|pond ..1 ]',
    '[ give|gives|giving clowns|idiots|snakes|pigs|rats|donkeys|morons|dogs a bad name ]',
    '[ <person> ..1 make|makes|made clowns|idiots|snakes|a|the|even|<name> ..4 look|seem|sound like|good|smart|competent|clever|honest|intelligent|kind|stable|genius|sane ..1 ]',
    '[ personality|charisma|charm|brains|brain|intelligence|empathy|compassion|wit|intellect|backbone|warmth|spine|integrity|iq of|as a|an|wet|damp|two|my ..4 ]',
    '[ empathy|compassion|charisma|backbone|spine|warmth|intelligence|brains|charm of a|an|wet ..3 ]',
    '[ backbone|spine of|like a|an ..2 ] jellyfish|slug|blancmange|jelly|worm|earthworm',
    '[ all the ..3 of a|an ..4 ]',
    '[ like a|the|some <adverb>? village idiot ]',
    "[ lower than a|an|the|vermin|snake's|whale ..4 ] <be>?",
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
  ],
  spares: [
    ['My cat has better sleep than me on nights', 'oneself'],
    ['The new ward has better light than the old one', 'a thing'],
    ['My gran has waited longer than you would believe', 'a fact'],
    ['This plan is an insult to every nurse', 'a thing'],
    ['My son knows more about trains than I do', 'oneself'],
  ],
  misses: [],
}
