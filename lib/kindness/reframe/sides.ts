import { framed, type Frame } from './frames'

const WHO = String.raw`(?<who>you(?: (?:people|lot))?|your (?:lot|sort|kind)|(?:people|folk|those) like you|they|he|she|(?:the |our |these |those )?(?:[\w-]+ ){0,2}?(?:[\w-]*[^\Ws]s|people|public|folk|staff))`
const WHERE = String.raw`(?<where>(?: (?:over |up |down )?(?:in|at|on|from) (?:the )?[\w-]+)?)`
const NOT = String.raw`(?:have no idea(?: of)?|haven'?t (?:got )?(?:a clue|an idea|the first idea)|(?:don'?t|do not|doesn'?t|will never|won'?t ever|never|can'?t)(?: ever| even| really)? (?<verb>know|see|understand|get|realise|grasp|appreciate))`

/** Where they are stays for a name alone: 'you in Whitehall'. */
const at = (who: string, where: string) => (/\byou\b|^your\b/i.test(who) && !/\p{Lu}/u.test(where) ? '' : where)
const addressed = (who: string) => (/\byou\b|^your\b/i.test(who) ? 'you' : who.replace(/^(?:these|those) /i, ''))
/** 'they' and 'he' stand for somebody whom only the rest of the draft names. */
const isNamed = (who: string) => !/^(?:they|he|she)$/i.test(who)
const SEEN = /^(?:see|understand|get|appreciate)$/i

/** What a verdict about a whole side is about can be wished for or asked of them; the verdict itself is left out. */
const FRAMES: readonly Frame[] = [
  {
    when: new RegExp(`^${WHO}${WHERE}(?: just| simply| really)? ${NOT} (?<what>(?:what|how|why|where|when) .+)$`, 'i'),
    say: ({ who, where, what }) =>
      isNamed(who!) ? `I wish ${addressed(who!)}${at(who!, where!)} knew ${what}` : undefined,
  },
  {
    when: new RegExp(
      `^${WHO}${WHERE}(?: just| simply| really)? ${NOT} (?<what>(?:the |our |my |a |an )?(?!it\\b|us\\b|me\\b|that\\b|this\\b)[\\w-]+(?: [\\w'-]+){0,5})$`,
      'i',
    ),
    say: ({ who, where, verb, what }) => {
      const known = verb && SEEN.test(verb)
      return known && isNamed(who!) && !/ (?:and|or|about|on|of)$/.test(what!)
        ? `I'd like ${addressed(who!)}${at(who!, where!)} to ${/^get$/i.test(verb) ? 'understand' : verb.toLowerCase()} ${what}`
        : undefined
    },
  },
  {
    when: new RegExp(
      `^${WHO}(?: all)? (?:wouldn'?t|couldn'?t|would not|could not|won'?t)(?: even)? (?:last|survive|manage|do|hack|cope) (?:a|one|half a|five|ten) (?:single )?(?<time>day|shift|week|night|hour|morning|minutes?)(?<what> (?:in|on|at|as|of) .+)$`,
      'i',
    ),
    say: ({ who, time, what }) =>
      isNamed(who!)
        ? `I'd like ${addressed(who!)} to spend a ${/^minute/.test(time!) ? 'day' : time}${what!.replace(/^ of /, ' on ')}`
        : undefined,
  },
]

/** 'Kids haven't a clue how much we do' → 'I wish kids knew how much we do'; 'You wouldn't last a day on nights' → "I'd like you to spend a day on nights". */
export function oneSideSeen(clause: string): string | undefined {
  return framed(
    clause
      .replace(/^(?:oh )?here we go,? /i, '')
      .replace(/,? (?:any of (?:you|them)|none of (?:you|them)|every one of (?:you|them)|at all)$/i, ''),
    FRAMES,
  )
}
