import { framed, type Frame } from './frames'
import { isVerb } from './grammar'

const THEY = String.raw`(?:so |and )?(?:you|he|she|they|(?:the|our|that|this) [\w-]+(?: [\w-]+)?|(?!i\b|we\b|i'm\b)[\w-]+)`
const LEAD = String.raw`(?: (?:just|only|clearly|obviously|simply|really|must|would))*`
const WHAT = String.raw`(?<what>us|me|(?!(?:them|him|her|it|you)\b)(?:the |our |my |these |those |this |that )?[\w'-]+(?: (?!to\b)[\w'-]+){0,5}?)`
/** What nobody wants for their own: what somebody is said to want can be said not to be wanted, and no mind is read. */
const ILL = String.raw`(?<ill>(?:collapse|fail|fold|close|shut|die|drown|go under|go bust|give up|struggle|quit|suffer|break|leave|starve|cry|beg|miss|lose|wait|burn out|run out)\b.*)`

const MENDED: Record<string, string> = {
  build: 'built',
  keep: 'kept',
  pay: 'paid',
  make: 'made',
  give: 'given',
  send: 'sent',
  put: 'put',
  read: 'read',
  let: 'let',
  hear: 'heard',
  see: 'seen',
}

/** 'fixing' or 'fix' → 'fixed', where we can be sure. */
function done(verb: string): string | undefined {
  const stem = verb.toLowerCase().replace(/ing$/, '')
  const irregular = Object.entries(MENDED).find(
    ([base]) => base === stem || base === `${stem}e` || base === stem.replace(/(.)\1$/, '$1'),
  )
  return irregular?.[1] ?? [`${stem}ed`, `${stem.replace(/e$/, '')}ed`].find(isVerb)
}

/** A slot for a thing holds no clause. */
const CLAUSE = /\b(?:when|if|while|that|who|which|because|before|after|you|he|she|they) /i

function whether(verb: string, what: string): string | undefined {
  const took = done(verb)
  const thing = what.replace(/,.*$/, '').replace(/ (?:do|did|have|had|are|were) (?:you|he|she|they|ye)$/i, '')
  if (
    !took ||
    !/^(?:the|our|my|that|this|these|those|any)\b/i.test(thing) ||
    thing.split(' ').length > 7 ||
    CLAUSE.test(thing)
  )
    return undefined
  if (
    /^(?:read|heard|seen|considered|answered|opened|counted|listened)$/.test(took) &&
    !/\b(?:link|road|ward|centre|clinic|station|pool|line)\b/.test(thing)
  )
    return `I'd like to know whether ${thing} ${/[^s]s$/.test(thing.split(' ')[1] ?? '') ? 'were' : 'was'} ${took}`
  return `I'd like to know when ${thing} will be ${took}`
}

const FRAMES: readonly Frame[] = [
  {
    when: new RegExp(
      `^(?:deep down )?${THEY}${LEAD} (?:wants?|wanted|set on|(?:is|are|'s|'re|was|were) (?:hoping|praying|waiting|trying)|pray(?:ing|s)?|hop(?:e|es|ed|ing)) (?:for )?${WHAT} (?:to |would )${ILL}$`,
      'i',
    ),
    say: ({ what, ill }) =>
      `I don't want ${what} to ${ill!.replace(/(?:,| from (?:day one|the start|the off)\b| so (?:he|she|they|you|that)\b).*$/i, '')}`,
  },
  {
    when: new RegExp(`^${THEY}${LEAD} love nothing more than (?<what>(?:a|an|the|our|my) .+)$`, 'i'),
    say: ({ what }) => `I don't want ${what}`,
  },
  {
    when: /^(?:so )?(?:you|he|she|they)(?:'d|'ve| had| have| has)? (?:never had any|(?:had )?no|not the slightest) intention of (?:ever )?(?<verb>\w+ing)(?: to)? (?<what>.+)$/i,
    say: ({ verb, what }) => whether(verb!, what!),
  },
  {
    when: /^(?:so )?(?:you|he|she|they)(?:'d|'ve| had| have| has)?(?: obviously| clearly| just)? never (?:once )?(?:meant|intended|planned|wanted)(?: for \w+)? to (?<verb>\w+) (?<what>.+)$/i,
    say: ({ verb, what }) => whether(verb!, what!),
  },
  {
    when: /^(?:so )?(?:you|he|she|they)(?:'d|'ve| had| have| has)?(?: already)? (?:decided on|made (?:your|his|her|their) minds? up (?:about|on)|made up (?:your|his|her|their) minds? (?:about|on)) (?<what>(?:[\w'-]+ ){1,4}?)(?<when>(?:long |well )?before .+)$/i,
    say: ({ what, when }) => `it looks as if ${what}was decided ${when}`,
  },
  {
    when: /^(?:so )?(?:you|he|she|they)(?:'d|'ve| had| have| has)?(?: already)? (?:decided|(?:made )?(?:your|his|her|their) minds?(?: made)? up|made up (?:your|his|her|their) minds?) (?<when>(?:long |well )?before .+)$/i,
    say: ({ when }) => `it looks as if it was decided ${when}`,
  },
  {
    when: /^(?:your|his|her|their) minds? (?:was|were) made up (?:about|on) (?<what>.+?) (?<when>(?:long |well )?before .+)$/i,
    say: ({ what, when }) => `it looks as if ${what} was decided ${when}`,
  },
]

/** 'You want the panel to fold' → "I don't want the panel to fold"; 'She never meant to mend the ramp' → "I'd like to know when the ramp will be mended". */
export function wanted(clause: string): string | undefined {
  return framed(
    clause
      .replace(/^(?:clearly|obviously|admit it|plainly|so|deep down),? /i, '')
      .replace(
        /,? (?:admit it|plainly|clear as day|clearly|did you|do you|have you|had you|didn't you|hadn't you|honestly)[?.!]*$/i,
        '',
      ),
    FRAMES,
  )
}
