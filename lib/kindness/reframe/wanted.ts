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
  if (/^(?:kept|saved|protected|funded|published)$/.test(took)) return `I'd like ${thing} to be ${took}`
  return `I'd like to know when ${thing} will be ${took}`
}

const WHO = String.raw`(?<who>you(?: lot| people| all)?|they|he|she)`
const HAS = String.raw`(?:'d|'ve|'re|'s| had| have| has| are| is| were| was)?`
/** A thing that has a name. */
const THING = String.raw`(?<what>(?:the|our|my|that|this|these|those) (?:[\w'-]+ ){0,4}?[\w'-]+(?: (?:of|on|for|about|from) [\w' -]+)?)`
const THEM: Record<string, string> = { they: 'them', he: 'him', she: 'her' }

/** What one side did not do is asked of it. */
function askedOf(who: string, deed: string): string | undefined {
  if (CLAUSE.test(deed)) return undefined
  return /^you/i.test(who) ? `please ${deed}` : `I'd like ${THEM[who.toLowerCase()]} to ${deed}`
}

const FRAMES: readonly Frame[] = [
  {
    // 'They never even read the appeal', "He can't be bothered to answer our letters"
    when: new RegExp(
      `^${WHO}(?:${HAS} (?:never|not once)(?: once| even| actually| bothered to)*|(?:'re| are|'s| is)(?: just| clearly)? too (?:lazy|idle|grand|important|busy|scared|frightened) to(?: even)?|(?: clearly| just| really)* (?:can't|couldn't|won't|wouldn't) (?:even )?be (?:bothered|arsed|fussed|fagged) to(?: even)?) (?<deed>(?:read|answer(?:ed)?|open(?:ed)?|reply to|replied to|look(?:ed)? at|ring back|return(?:ed)?|fix(?:ed)?|mend(?:ed)?|visit(?:ed)?)) ${THING}$`,
      'i',
    ),
    say: ({ who, deed, what }) =>
      askedOf(
        who!,
        `${deed!
          .toLowerCase()
          .replace(/^replied/, 'reply')
          .replace(/ed\b/, '')} ${what}`,
      ),
  },
  {
    // 'You were hoping nobody would read the maternity review'
    when: new RegExp(
      `^(?:you|they|he|she)${HAS}(?: just| clearly| only)? (?:hoping|hoped|banking on|betting|counting on|praying) (?:that )?(?:nobody|no one|we) (?:would|'d|will|'ll|to|never|wouldn't|won't) ?(?:ever |actually |bother to )?(?<deed>read|see|look at|check|hear about|know about|ask about) ${THING}$`,
      'i',
    ),
    say: ({ deed, what }) => (CLAUSE.test(what!) ? undefined : `I'd like people to ${deed!.toLowerCase()} ${what}`),
  },
  {
    when: new RegExp(
      `^(?:you(?: lot| people)?|they|he|she)${HAS}(?: just| clearly| only| all)? (?:hope|hopes|hoping|hoped|banking on|betting|counting on|praying) (?:that )?(?:we|I)(?:'ll|'d| will| would)? ?(?:forget|forgetting) (?:all )?about ${THING}$`,
      'i',
    ),
    say: ({ what }) => (CLAUSE.test(what!) ? undefined : `I haven't forgotten about ${what}`),
  },
  {
    // 'She never cared about that library'
    when: new RegExp(
      `^(?:you(?: lot| people)?|they|he|she)${HAS}(?: clearly| obviously| really| just)? (?:(?:never|don't|doesn't|didn't|do not) (?:really |even |actually )?care|not (?:remotely |even )?(?:bothered|fussed|interested|arsed)|couldn't care less|could not care less|(?:don't|doesn't|didn't) give an? \\S+|give an? \\S+) (?:about|in) ${THING}$`,
      'i',
    ),
    say: ({ what }) => (CLAUSE.test(what!) ? undefined : `I care about ${what}`),
  },
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
    when: /^(?:so )?(?:you(?: lot| people)?|he|she|they)(?:'d|'ve| had| have| has)? (?:never had any|(?:had )?no|not the slightest) intention of (?:ever )?(?<verb>\w+ing)(?: to)? (?<what>.+)$/i,
    say: ({ verb, what }) => whether(verb!, what!),
  },
  {
    when: /^(?:so )?(?:you|he|she|they)(?:'d|'ve| had| have| has)?(?:'re|'s| are| is| were| was)?(?: obviously| clearly| just)? never (?:once |really )?(?:meant|intended|planned|wanted|going|about)(?: for \w+)? to (?<verb>\w+) (?<what>.+)$/i,
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
  const said = clause
    .replace(/^(?:clearly|obviously|admit it|plainly|so|deep down),? /i, '')
    .replace(
      /,? (?:admit it|plainly|clear as day|clearly|did you|do you|have you|had you|didn't you|hadn't you|honestly)[?.!]*$/i,
      '',
    )
  return framed(said, FRAMES) ?? framed(said.replace(/, (?:you|he|she|they|it|that|then|so)\b.*$/i, ''), FRAMES)
}
