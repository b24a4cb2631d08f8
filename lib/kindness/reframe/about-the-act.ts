import { LONGEST_CLAUSE, framed, inside, type Frame } from './frames'
import { COPULAS, isBase, isOrder, isVerb } from './grammar'

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
  cry: 'in tears',
  beg: 'having to beg',
  sweat: 'sweating',
  break: 'breaking',
}
const DONE = Object.fromEntries(Object.values(PARTICIPLES).map(done => [done, done]))
const either = (words: Record<string, unknown>) => Object.keys(words).join('|')

const subject = (who: string) => (who === 'us' ? 'we' : who === 'me' ? 'I' : who)
const feel = (who: string, what: string) => `${subject(who)} don't feel ${what}`
const be = (who: string) => (who === 'me' ? 'I am' : `${subject(who)} are`)
/** A group named in the plural, or 'us': what 'are' and "don't" go with. */
const GROUP = `(?<who>us|me|(?:the |our |your |these |those |my )?(?:[\\w-]+ ){0,2}[\\w-]*[^\\Ws]s|(?:the |our )?(?:\\w+ )?(?:people|staff|women|children))`
const THEM = 'you|they|you people|you lot|your lot|your sort|people like you|those people'
const WHERE = `(?<where>(?: (?:on|in|at) (?:the |our )?[\\w-]+(?: [\\w-]+){0,2})?)`

/**
 * From the person to the act: each frame says what the words say about what was done or felt, and nothing beyond it.
 * Kept few: a frame that has to guess is left out. These leave words of the clause standing, so they are for clauses
 * without an attack.
 */
const HABITS: readonly Frame[] = [
  {
    when: new RegExp(
      `^(?:${THEM}|(?:the |these |those )?\\w+)(?: just| clearly| obviously)? (?:never|don'?t|do not|won't|will never|couldn't|could not) (?:even |bother to |want to )?(?<act>${either(PARTICIPLES)}|care less about) ${GROUP}${WHERE}$`,
    ),
    say: ({ act, who, where }) => feel(who!, `${PARTICIPLES[act!] ?? 'cared about'}${where}`),
  },
  {
    when: new RegExp(
      `^(?:you|they|he|she)'(?:ve|s) never (?:once |really )?(?<act>${either(DONE)}) ${GROUP}${WHERE}(?: and (?:you|they|he|she) never will)?$`,
    ),
    say: ({ act, who, where }) => feel(who!, `${act}${where}`),
  },
  {
    when: new RegExp(
      `^(?:${THEM})(?: just| simply)? (?:don't|do not|will never|never|can't)(?: even)? (?:understand|know|realise|appreciate|see|grasp) (?<what>(?:how|what|that|why) .+)$`,
    ),
    say: ({ what }) => `I wish you knew ${what}`,
  },
  {
    when: /^(?<who>[\w -]{2,40}s|people|the public)(?: just| simply)? (?:don't|do not|will never|never)(?: even)? (?:understand|know|realise|appreciate|see|grasp) (?<what>(?:how|what|that|why) .+)$/,
    say: ({ who, what }) =>
      /^(?:it's|he's|she's|this|his)\b/.test(who!)
        ? undefined
        : `I wish more ${who!.replace(/^(?:these|those|all|the) /, '')} knew ${what}`,
  },
  {
    when: /^(?:no|small|little) wonder (?:that )?(?<what>.+)$/,
    say: ({ what }) => what,
  },
  {
    when: /^(?:we|everyone|everybody) (?:all )?knows? (?:the real reason|exactly why|why) (?<who>you|he|she|they)(?: really| actually)? (?<act>.+)$/,
    say: ({ who, act }) => `I'd like to know why ${who} ${act}`,
  },
]

/** A wish that somebody should meet what patients and residents meet. */
const HARDSHIP = new RegExp(
  String.raw`^(?:i )?(?:really |just )?(?:hope|want|wish|may|let)\b.{0,60}?\b(?:to )?(?<what>(?:ends? up|waits?|lies? (?!to)|lies? awake|spends?|sits?|gets? (?:left|stuck|evicted|turned away|sent home)|is left|are left|be left|go(?:es)? without)\b.*\b(?:trolley|corridor|flat|house|winter|nights?|stairs?|shower|heating|hours?|queue|waiting|ambulance|a&e|list|hold|bed|ward|buzzer|clinic|months?|years?|weeks?|days|lump|blizzard|floor|carers?|hostel|damp|mess|bus|taxi|phone)\b.*)$`,
  'i',
)

/** 'call that a saving' → "I don't think that is a saving". */
function called(act: string): string | undefined {
  const found = /^call (?<what>that|this|it) (?<name>an? (?:[\w-]+ ?){1,4})(?=,|$)/.exec(act)?.groups
  return found && `I don't think ${found['what']!} is ${found['name']!.trim()}`
}

/** And these take up an attack itself: nothing of it is left in what they say. */
const ATTACKS: readonly Frame[] = [
  { when: /^any .{2,40}? (?:can|could) (?:see|tell) (?:that )?(?<what>.+)$/, say: ({ what }) => what },
  {
    when: /^(?<who>.+?) (?<get>gets? off on|enjoys?|loves?|likes?|delights? in|takes? pleasure in|gets? a kick out of|takes? a real joy in) (?<act>(?!watch|see|hear|mak|lett|say|(?:no|any|some|every)thing\b)\w+ing .+)$/,
    say: ({ who, get, act }) =>
      /^(?:what|how|why|who)/.test(who!) ||
      who!.split(' ').some(word => isVerb(word) || COPULAS.has(word)) ||
      /^(?:break|hurt|bully|humiliat|kill|starv|ruin|wreck|punish|tortur|crush)/.test(act!)
        ? undefined
        : `${who} ${/^(?:you|they|we)\b/.test(who!) || !/s$/.test(get!.split(' ')[0]!) ? 'are' : 'is'} ${act}`,
  },
  {
    when: /^(?:only |it takes )(?:an? |some )?.{2,60}?(?: would| to) (?<act>(?<verb>[\w-]+) .+)$/,
    say: ({ act, verb }) =>
      /^blame\b/.test(act!)
        ? undefined
        : verb === 'call'
          ? called(act!)
          : /^(?:think|believe|say|claim)$/.test(verb!)
            ? act!.replace(/^\w+ (?:that )?/, "I don't think ")
            : isOrder(verb!)
              ? `nobody should ${act}`
              : undefined,
  },
  {
    when: new RegExp(
      `^(?:you|he|she|they|[\\w ]{2,40}s)(?: all| just)? (?:get a kick out of|enjoy|love|like|loves|likes|enjoys) (?:watching|seeing|making|to see|to watch|it when) ${GROUP} (?<hurt>${either(HURTS)})$`,
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
    when: new RegExp(
      `^(?:you|he|she|they)(?:'s|'re)?(?: just| clearly| obviously)? (?:set out|out|trying|tried|wants?) to (?<hurt>hurt|break|starve|punish) ${GROUP}(?<how>(?: back)?)(?:,? and .+)?$`,
    ),
    say: ({ hurt, who, how }) =>
      `${be(who!)} being ${{ hurt: 'hurt', break: 'broken', starve: 'starved', punish: 'punished' }[hurt!]!}${how}`,
  },
  {
    when: /^.*\b(?:laugh|smirk|grin|sit|sleep|sip|celebrat|loung)\w*\b.* while (?<what>(?:we|our|my|i|patients|nurses|staff|people|families|kids|children|carers) .+)$/i,
    say: ({ what }) => what,
  },
  {
    when: /^(?:you|he|she|they) deserves? (?:the|an?) (?<what>(?:[\w-]+ ){1,4}?(?:wait|queue|delay|trolley))\b.*$/i,
    say: ({ what }) => `nobody should face the ${what}`,
  },
  {
    when: HARDSHIP,
    say: ({ what }) =>
      /\b(?:you|he|she|him|die|dies|dying|funeral)\b/i.test(what!)
        ? undefined
        : `nobody should ${what!
            .replace(/^(?:gets?|is|are) left/i, 'be left')
            .replace(/^gets (?=\w)/i, 'get ')
            .replace(/^(ends|waits|lies|sits|spends) /i, verb => `${verb.trim().slice(0, -1)} `)
            .replace(/\byour\b/gi, 'their')
            .replace(/, and .*$/, '')}`,
  },
  {
    when: /^.*?\bhope (?:when .+? )?(?:they|somebody|someone) leaves? (?:you|him|her|them) (?<what>.+)$/i,
    say: ({ what }) => `nobody should be left ${what}`,
  },
  {
    when: /^(?:.{2,60}) (?:is|are) (?:the|one of the) (?:only |main |real |whole )?reasons? (?:why |that )?(?<what>(?:(?:the|our|my|these|those|every|no|minor|a&e|there) ).+|(?:we|i|nobody|patients|wards|staff) .+)$/i,
    say: ({ what }) => what,
  },
  {
    when: /^(?:just |please )?(?:do the decent thing|do us all a favour|pack (?:up )?your (?:bags?|desk)|clear your desk|fall on your sword|(?:it's )?time to (?:go|quit|resign)|(?:your )?time's up|hand (?:back the chain|your notice in|in your notice)|jump before you're \w+|out)(?:,? and (?:crawl|slither|slink|go|get|piss|bugger|sod|leave|resign|quit|disappear|jump)\b.*?)?(?:, (?:nobody|no one) .*)?$/,
    say: () => 'I think you should step down',
  },
  {
    when: /^(?:the |those |these |all the |all these )?(?<who>people|families|men|women|kids|children|patients) (?<doing>(?:sleeping|living|queuing|queueing|waiting|begging|camping|sitting|standing) .+?) are .+$/,
    say: ({ who, doing }) => `${who} are ${doing}`,
  },
  {
    when: /^(?:please )?(?:just )?(?<act>(?:resign|step down|stand down|stand aside|step aside|quit|give up your seat|go(?! and\b))(?: now| today)?)(?: immediately)?(?:,? and .+)?$/i,
    say: ({ act }) => `I think you should ${act!.toLowerCase().replace(/^go\b(?! on)/, 'step down')}`,
  },
]

/** What a clause says about the act, without its last mark. `body` has no handles. */
export function aboutTheAct(body: string, attacked = false): string | undefined {
  if (body.length > LONGEST_CLAUSE) return undefined
  return framed(inside(body), attacked ? ATTACKS : [...ATTACKS, ...HABITS])
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
