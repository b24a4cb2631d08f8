import { framed, type Frame } from './frames'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, isBase, isVerb } from './grammar'
import { senses } from '../lexicon'

const SAME = String.raw`(?:all the same|all alike|all at it|cut from the same cloth|all cut from the same cloth|the same|one and the same|same as ever)`
const verbal = (words: string) => {
  const [first = '', second = ''] = words
    .toLowerCase()
    .replace(/^(?:they|she|he) /, '')
    .split(' ')
  return /^(?:never|always|just|only|can't|won't|don't|couldn't|wouldn't|haven't|aren't|have|are)$/.test(first)
    ? second !== '' && !PREPOSITIONS.has(second) && !DETERMINERS.has(second)
    : isBase(first) || (isVerb(first) && !/s$/.test(first))
}
const unsaid = (words: string) =>
  words.replace(
    /,? (?:don't they|aren't they|do they|the lot of (?:them|you)|every (?:last |single )?one of (?:them|you)|all of (?:them|you)|any of them)[.!?]*$/i,
    '',
  )

/** 'parish council', which wants its article. */
const namesOne = (who: string) =>
  !/^(?:the|our|my|your|a|an)\b/i.test(who) &&
  (senses(who) ?? senses(who.split(' ').at(-1)!) ?? []).some(({ list, plural }) => list === 'institution' && !plural)

/** How it looks from here: what was said of a whole side is what one person meets. */
function seems(group: string, words: string): string | undefined {
  const rest = unsaid(words).replace(/^(?:they|and|then|they're all|you) /i, '')
  const who = group
    .replace(/^(?:you people|you lot|your lot|your sort|your kind|people like you)\b/i, 'you')
    .replace(/^(?:all|those|these|bloody|the whole of) /i, '')
    .replace(/ (?:all|nowadays|these days)$/i, '')
  // A verb in the name of the side: the sentence was parted at the wrong place.
  if (who.split(' ').some(word => AUXILIARIES.has(word.toLowerCase()) || QUESTION_WORDS.has(word.toLowerCase())))
    return undefined
  if (rest.length < 4 || /^(?:it|there|this|that)\b/i.test(who)) return undefined
  if (/^(?:they|you)$/i.test(who)) return `it feels as if ${who.toLowerCase()} ${unsaid(words)}`
  const heard = rest.replace(/^never (?=(?:been|had|done|met|set|seen)\b)/i, 'have never ')
  const named = namesOne(who) ? `the ${who}` : who
  const some =
    /^(?:the|our|my|some|you|your|you|most|many) ?\b/i.test(who) || !/s$|people|folk|staff/.test(who)
      ? named
      : `some ${who}`
  return verbal(rest) ? `it feels as if ${some} ${heard}` : `with ${named}, it often feels like this: ${unsaid(words)}`
}

const FRAMES: readonly Frame[] = [
  {
    when: /^(?:you|they)(?: (?:lot|people|types))?(?<where>(?: (?:in|at|from|on|up|down) (?:the )?[\w-]+)?) (?:have no idea|haven't (?:a clue|the first idea)|don't (?:know|see|understand)) (?<what>(?:what|how|why|that) .+)$/i,
    say: ({ where, what }) => `I wish you${where} knew ${what}`,
  },
  {
    when: /^you(?: \w+)? (?:lot|people|types|crowd)(?<where>(?: (?:in|at|from|on|up|down) (?:the )?[\w-]+(?: [\w-]+)?)?) (?<be>have never|never|haven't|don't|won't|can't)(?<act> .+)$/i,
    say: ({ where, be, act }) => `it feels as if you${where} ${be}${unsaid(act!)}`,
  },
  {
    when: new RegExp(
      String.raw`^(?:that's|typical|classic)(?: bloody)? (?<who>[\w' -]{3,40}?)(?: for you| all over)?[,:] (?<rest>.+)$`,
      'i',
    ),
    say: ({ who, rest }) => seems(who!, rest!),
  },
  {
    when: new RegExp(
      String.raw`^(?<who>[\w'’ -]{3,50}?)(?:,? (?:they're|they are)|,| are)? ${SAME}(?: (?:on|in|down) (?:the |that )?\w+)?[,:;] (?<rest>.+)$`,
      'i',
    ),
    say: ({ who, rest }) => seems(who!, rest!),
  },
  {
    when: new RegExp(String.raw`^(?<who>[\w'’ -]{3,50}?)(?:,? (?:they're|they are)|,| are)? ${SAME}$`, 'i'),
    say: ({ who }) => (/^(?:they|you|it)$/i.test(who!) ? undefined : `I'd like to hear how ${who} see this`),
  },
  {
    when: /^(?<who>[\w'’ -]{3,40}?), (?:they|the lot of them|they all) (?<rest>.+)$/i,
    say: ({ who, rest }) => seems(who!, rest!),
  },
  {
    when: /^(?<who>[\w'’ -]{3,40}?)(?<rest> (?:always|never|just|only|all|don't|can't|won't|couldn't|wouldn't|will never|have never|haven't|live on|turn up|would) .+)$/i,
    say: ({ who, rest }) =>
      /^(?:it|i|we|that|this|there|he|she)\b/i.test(who!) ? undefined : seems(who!, rest!.trim()),
  },
  {
    when: /^(?:not one|none) of (?<who>them|you)(?<where> (?:in|at|on|from) [\w ]+?)? (?:has|have|had) ever (?<what>.+)$/i,
    say: ({ who, where = '', what }) =>
      `it feels as if ${who === 'you' ? 'you' : where ? `people${where}` : 'they'} have never ${what}`,
  },
  {
    when: /^(?:it|this(?: \w+)?) is (?:what happens )?(?:when|because) (?<rest>.+)$/i,
    say: ({ rest }) => `this is what it feels like when ${rest}`,
  },
]

/** What a sentence about a whole side says of what one person met. */
export function oneSideSeen(clause: string): string | undefined {
  return framed(clause.replace(/^(?:oh )?here we go,? /i, ''), FRAMES)
}
