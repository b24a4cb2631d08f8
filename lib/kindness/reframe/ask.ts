import { framed, stands, type Frame } from './frames'
import { isBase, withPlural } from './grammar'

/** To be asked not to come, or not to walk past, is a threat still. */
const MEETING = /^(?:walk|come|step|show|set|stand|turn up|go|look|say|talk|speak|tell|call|try|let|get|have)\b/i
const base = (verb: string) => {
  const stem = verb.replace(/ing$/, '')
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(form => isBase(form))
}
/** Whose business it is: a request is made for something that is ours. */
const OURS = /\b(?:our|my|us|me|the|her|his)\b/i

const politeNot = (act: string) => {
  const asked = act.replace(/,$/, '').replace(/ (?:just )?(?:one|once) more(?: time)?$/, ' again')
  return !MEETING.test(asked) &&
    !/\b(?:after dark|alone|at night)\b/i.test(asked) &&
    OURS.test(asked) &&
    stands(`please ${asked}`)
    ? `please don't ${asked}`
    : undefined
}

const THIRD: Record<string, string> = { he: 'him', she: 'her', they: 'them' }
const plainForm = (verb: string) => {
  const form = withPlural(verb)
  return form && isBase(form) ? form : undefined
}

const FRAMES: readonly Frame[] = [
  {
    when: /^(?:the )?next (?:one|person|man|woman|crew|driver|\w+)(?: \w+)? (?:who|that|to) (?<verb>\w+s) (?<what>.+?) (?:gets?|is going|is getting|will|goes|ends? up)\b.*$/i,
    say: ({ verb, what }) => {
      const act = plainForm(verb!.toLowerCase())
      return act ? politeNot(`${act} ${what}`) : undefined
    },
  },
  {
    when: /^if (?<who>he|she|they|(?:that|the|our|my) [\w ]{2,30}?) (?<verb>\w+s) (?<what>.+?),? (?:he|she|they|it|i|we|you|somebody|someone)\b.*$/i,
    say: ({ who, verb, what }) => {
      const act = plainForm(verb!.toLowerCase())
      return act && !MEETING.test(act) && OURS.test(what!)
        ? `I don't want ${THIRD[who!] ?? who} to ${act} ${what!.replace(/,$/, '')}`
        : undefined
    },
  },
  {
    when: /^(?:try|go ahead and try|keep|carry on) (?<verb>\w+ing) (?<what>.+?),? (?:and|or)\b.*$/i,
    say: ({ verb, what }) => {
      const act = base(verb!.toLowerCase())
      return act && OURS.test(what!) ? `please don't ${act} ${what!.replace(/,$/, '')}` : undefined
    },
  },
  {
    when: /^if you (?:ever |even )?(?<act>\w+ .+?(?: again| once more| one more time)?),? (?:then )?(?:i|i'll|i'm|we|we'll|you'll|you|your|somebody|someone|there)\b.*$/i,
    say: ({ act }) => politeNot(act!),
  },
  {
    when: /^(?<act>\w+ .+?(?: again| once more| one more time| just once)?),? (?:and|or) (?:i|i'm|i'll|im|we|we'll|you'll|you|your|see|that|somebody|someone|it|there|the)\b.*$/i,
    say: ({ act }) => (isBase(/^\w+/.exec(act!)![0].toLowerCase()) ? politeNot(act!) : undefined),
  },
]

/** 'Drive down our street at 6 again and I'll …' → "Please don't drive down our street at 6 again": the request that a threat was to press home. */
export function requestInThreat(clause: string): string | undefined {
  return framed(clause, FRAMES)
}
