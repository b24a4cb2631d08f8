import { type Examples, phraseRule } from './rule'

export default phraseRule(
  {
    id: 'told-to-die',
    category: 'wish-of-harm',
    title: 'Telling somebody to die',
    why: 'Being told to die can tip somebody who is already low.',
    source: 'Samaritans, guidance on online harms',
  },
  [
    '^ drop|fall dead',
    '[ drop dead ] !gorgeous|fred',
    "[ kill|hang|shoot|neck|off|top yourself|yourselves|urself|ya'self|yaself|yourself ]",
    '[ go|and|just|please|should|to <adverb>? kill|hang|drown|shoot|neck|end|top|jump|die|play|choke yourself|yourselves|urself ]',
    'kys',
    'kyself',
    '[ go <prep>? and? <adverb>? die|rot|choke|drown|burn ] !for|at|in',
    '[ go <adverb>? and? <adverb>? die|rot|choke|drown|burn in ..2 hell|fire|hole|ditch|pit ]',
    '[ go|do|jump off|one|under <prep>? a|the|an ..2 cliff|bridge|bus|train|roof|tower|building ]',
    '^ [ go|please|just|and and? jump|walk|throw|lie <prep> ..3 cliff|bridge|bus|train|roof|window|traffic|lake|road ]',
    '[ go play in|with|on the? traffic|motorway|knives ]',
    '[ rot|burn|roast|fry in <adverb>? hell ]',
    '[ see you in|rot hell ] $',
    '^ die|rot|choke $',
    '[ ^ die|rot|choke ] you|slowly|already|painfully|alone|in|of|scum',
    '^ please? [ die|choke ] $',
    '[ eat|drink bleach ] $',
    '^ [ eat|drink bleach|poison|glass|lead|cyanide ]',
    '[ slit|cut your|ur <adverb>? wrists|throat|neck ]',
    '[ end your|ur <word>? life ]',
    '[ choke on|to ..1 it|that|them|your|death ..2 ] !<thing> $',
    '[ foad ]',
    '[ off yourself ]',
  ],
  words => `${words} tells somebody to die, which can do real harm.`,
)

export const examples: Examples = {
  flags: [
    'Drop dead',
    'Just go and die',
    'kys',
    'Kill yourself',
    'Rot in hell, all of you',
    'Go jump off a bridge',
    'Do the world a favour and hang yourself',
    'Burn in hell',
  ],
  spares: [
    ['Drop-dead date for the audit is Friday', 'a deadline'],
    ['He killed himself in 2019 and we miss him', 'a report'],
    ['Never let anyone tell you to kill yourself', 'denied'],
    ['My father did not want to die in hospital', 'no one is told to'],
    ['Call 999 if you have cut your wrist', 'first aid'],
  ],
  misses: [],
}
