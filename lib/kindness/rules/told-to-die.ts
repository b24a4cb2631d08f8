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
    '[ drop dead ] !gorgeous|fred|date|deadline',
    '[ kill|hang|neck|off yourself|yourselves|urself ]',
    '[ go|just|please|should|to <prep>? and? <adverb>? kill|hang|drown|shoot|neck|end|top yourself|yourselves|urself ]',
    'kys',
    'kyself',
    '[ go <adverb>? and? <adverb>? die|rot|choke|drown|burn ] !for|at',
    '^ [ please|just <adverb>? die|choke ] $',
    '[ rot|burn|roast|fry in <adverb>? hell ]',
    '[ hope|see you <adverb>? rot|in ] hell',
    '[ go|please|just|and|should <prep>? jump|walk|throw|leap|lie|dive yourself? off|in|into|under|from|out ..2 ] cliff|bridge|bus|train|roof|window|traffic|lake|canal|river|tower|building',
    '[ go <prep>? play in|with|on ..1 traffic|motorway|knives ]',
    '^ [ die|rot|choke ] you|slowly|already|painfully|alone|scum',
    '^ [ go? and? eat|drink|swallow bleach|poison|glass|cyanide|antifreeze ]',
    '[ slit your|ur <adverb>? wrists|throat ]',
    '^ [ <adverb>? end your|ur <adverb>? life ]',
    '[ should|just|please|go <prep>? end your|ur <adverb>? life ]',
    '[ choke on it|that|your|them|this ..1 ] $',
    'foad',
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
    'Hope you choke on it',
  ],
  spares: [
    ['Drop-dead date for the audit is Friday', 'a deadline'],
    ['He killed himself in 2019 and we miss him', 'a report'],
    ['Never let anyone tell you to kill yourself', 'denied'],
    ['My father did not want to die in hospital', 'no one is told to'],
    ['Call 999 if you have cut your wrist', 'first aid'],
    ['If you feel you want to end your life, ring Samaritans on 116 123', 'help'],
    ['We had to rot in here for nine hours', 'oneself'],
  ],
  misses: ['Do not go on living'],
}
