import { isBase } from './grammar'

interface Frame {
  when: RegExp
  /** The clause about the act, or undefined where the grammar is not certain after all. */
  say(found: Record<string, string>): string | undefined
}

const PARTICIPLES: Record<string, string> = {
  'listen to': 'listened to',
  listens: 'listened',
  hear: 'heard',
  'care about': 'cared about',
  'care for': 'cared for',
  respect: 'respected',
  support: 'supported',
  consult: 'consulted',
  value: 'valued',
  trust: 'trusted',
  ask: 'asked',
  help: 'helped',
  'think about': 'thought about',
}
const HURTS: Record<string, string> = {
  drown: 'drowning',
  struggle: 'struggling',
  suffer: 'suffering',
  fail: 'failing',
  'burn out': 'burning out',
  wait: 'waiting',
  'go under': 'going under',
}
const either = (words: Record<string, unknown>) => Object.keys(words).join('|')

const subject = (who: string) => (who === 'us' ? 'we' : who === 'me' ? 'I' : who)
const feel = (who: string) => (/^(?:anyone|anybody|someone)$/.test(who) ? undefined : `${subject(who)} don't feel`)
const be = (who: string) => (who === 'me' ? 'I am' : `${subject(who)} are`)
/** A group named in the plural, or 'us': what 'are' and "don't" go with. */
const GROUP = `(?<who>us|me|(?:the |our |your |these |those |my )?(?:[\\w-]+ ){0,2}[\\w-]*[^\\Ws]s|(?:the |our )?(?:\\w+ )?(?:people|staff|women|children))`

/**
 * From the person to the act: each frame says what the words say about what was done or felt, and nothing beyond it.
 * Kept few: a frame that has to guess is left out. These leave words of the clause standing, so they are for clauses
 * without an attack.
 */
const HABITS: readonly Frame[] = [
  {
    when: new RegExp(
      `^(?:you|you people|you lot|they|(?:the |these |those )?\\w+)(?: just| clearly| obviously)? (?:never|don't|do not|won't|will never|couldn't|could not) (?:even |bother to |want to )?(?<act>${either(PARTICIPLES)}|care less about) ${GROUP}(?<where>(?: (?:on|in|at) (?:the |our )?[\\w-]+(?: [\\w-]+){0,2})?)$`,
    ),
    say: ({ act, who, where }) => {
      const feeling = feel(who!)
      return feeling && `${feeling} ${PARTICIPLES[act!] ?? 'cared about'}${where}`
    },
  },
  {
    when: /^(?<who>[\w -]+?s|people|the public)(?: just| simply)? (?:don't|do not|will never|never)(?: even)? (?:understand|know|realise|appreciate|see|grasp) (?<what>(?:how|what|that|why) .+)$/,
    say: ({ who, what }) =>
      /^(?:you|they|it's|he's|she's)\b/.test(who!)
        ? undefined
        : `I wish more ${who!.replace(/^(?:these|those|all|the) /, '')} knew ${what}`,
  },
  {
    when: /^(?<what>.+?) (?<be>is|are|was|were) (?:entirely|all|completely|solely|totally|wholly|100%|only|purely) (?:down to |on |because of )?(?<whose>the [\w-]+s'|[\w-]+s'|the [\w-]+'s|[\w-]+'s|your|their|his|her)? ?(?<fault>fault|doing|you|them)$/,
    say: ({ what, be, whose, fault }) => {
      const pronouns: Record<string, string> = { your: 'you', their: 'them', his: 'him', her: 'her' }
      const owner = whose ? (pronouns[whose] ?? whose.replace(/'s$|'$/, '')) : fault
      return /^(?:you|them)$/.test(fault!) && whose ? undefined : `${what} ${be} partly down to ${owner}`
    },
  },
  {
    when: /^(?<who>you|he|she|they) and (?:you|he|she|they) alone (?:created|caused|made|are to blame for|is to blame for) (?<what>(?:this|the|our|these|that) .+)$/,
    say: ({ who, what }) => `${who} played a part in ${what}`,
  },
  {
    when: /^(?<who>you|he|she|they)(?: all| people| lot)?(?: just| only| obviously| clearly| simply| always)+ (?<act>(?:never )?(?:want|wants|wanted|think|thinks|care|cares|cared|like|likes|enjoy|enjoys|hope|hopes|did|do|does) .+)$/,
    say: ({ who, act }) => `it feels as if ${who} ${act}`,
  },
  {
    when: /^(?<who>you're|he's|she's|they're) (?:only|just) (?<act>in it for .+)$/,
    say: ({ who, act }) => `it feels as if ${who} only ${act}`,
  },
  {
    when: /^(?<act>[\w ]+s (?:hide|hides|are hiding) behind .+)$/,
    say: ({ act }) => `it feels as if ${act}`,
  },
]

/** And these take up an attack itself: nothing of it is left in what they say. */
const ATTACKS: readonly Frame[] = [
  {
    when: new RegExp(
      `^(?:you|he|she|they|[\\w ]+s)(?: all| just)? (?:get a kick out of|enjoy|love|like|loves|likes|enjoys) (?:watching|seeing|making) ${GROUP} (?<hurt>${either(HURTS)})$`,
    ),
    say: ({ who, hurt }) => `${be(who!)} ${HURTS[hurt!]}`,
  },
  {
    when: new RegExp(
      `^(?:you|he|she|they)(?: just| clearly| obviously)? wants? ${GROUP} to (?<hurt>${either(HURTS)})$`,
    ),
    say: ({ who, hurt }) => `${be(who!)} ${HURTS[hurt!]}`,
  },
  {
    when: /^(?:i )?(?:really )?hope (?:you|he|she|they|your \w+|it's you who)(?: all)?(?: get to| have to)? (?<what>(?:end up|wait|lie|spend|sit|get left|are left|is left|be left|die)\b.*\b(?:trolley|corridor|hours|queue|waiting|ambulance|A&E).*)$/i,
    say: ({ what }) => `nobody should ${what!.replace(/^(?:is|are|get) left/, 'be left')}`,
  },
  {
    when: /^(?:please )?(?:just )?(?<act>resign|step down|stand down|quit|go)(?: now| today| immediately)?$/,
    say: ({ act }) => `I think you should ${act}`,
  },
]

/** What a clause says about the act, without its last mark. `body` has no handles. */
export function aboutTheAct(body: string, attacked = false): string | undefined {
  const clause = body
    .replace(/’/g, "'")
    .replace(/^(?:honestly|frankly|well|so|and|but|oh),? /i, '')
    .replace(/^\p{Lu}(?=\p{Ll}|['’ ])/u, letter => (/^I\b/.test(body) ? letter : letter.toLowerCase()))
  for (const { when, say } of attacked ? ATTACKS : [...ATTACKS, ...HABITS]) {
    const found = when.exec(clause)
    const said = found && say({ ...found.groups })
    if (said) return said
  }
  return undefined
}

/** 'if you think twelve nurses can run this' → "I don't think twelve nurses can run this". */
export function doubtful(body: string): string | undefined {
  const found =
    /\bif you (?:really |honestly |genuinely )?(?:think|believe|reckon) (?:that )?(?<what>(?:[\w'-]+ ){2,}[\w'-]+)$/i.exec(
      body,
    )
  const what = found?.groups?.what
  return what && !isBase(what.split(' ')[0]!.toLowerCase()) ? `I don't think ${what}` : undefined
}
