import { AUXILIARIES, PREPOSITIONS, isBase, isOrder, isVerb } from './grammar'
import { completed } from './completed'
import { framed, stands, type Frame } from './frames'
import { plural, senses } from '../lexicon'

const ONLY = String.raw`(?:all|entirely|completely|solely|totally|wholly|100%|only|purely|just|every bit|every last bit|a hundred per cent|one hundred per cent)`
const BE = String.raw`(?:is|are|was|were|will be|would be|has been)`
/** Words that lay the whole of it on somebody. */
const ON = String.raw`(?:down to|because of|thanks (?:solely |only |purely |entirely )?to|on|the fault of|the doing of|at the door of)`
const FAULT = String.raw`(?:own )?(?:fault|doing|making|work|handiwork|responsibility)`

/** 'The whole deficit' → 'the deficit': who says that much of it need not say so twice. */
const plainly = (topic: string) =>
  topic
    .replace(/^every (?:last |single )?(?:patch|spot) of (?:the )?/i, 'the ')
    .replace(/^(?:(?:every|the) (?:last |single )?(?:bit|part|scrap|inch) of|all of|all) /i, '')
    .replace(/^(?:the|this|our|my) (whole|entire) (?=\S)/i, found => `${found.split(' ')[0]} `)
    .replace(/^(?:well|so|honestly),? /i, '')
    .replace(/ but (?:you|him|her|them)$/i, '')
    .replace(/ (?:whatsoever|at all|purely|only|entirely|solely)$/i, '')
    .trim()

const NAME =
  /(?<!\bone )(?:\b(?:the|our) )?(?:\b(?:mr|mrs|ms|miss|dr|cllr|prof) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*)*/u

const NOBODY = ''

/** Who was blamed by name is asked to answer. */
function helps(blamed: string): string {
  const name = NAME.exec(blamed.replace(/,(?: \p{Lu}\p{L}*)+(?=,|$)/gu, ''))?.[0]?.replace(/'s?$/, '')
  return name && !/^(?:i|i'm|and|if|one|.*ly)$/i.test(name) ? name : NOBODY
}

const EMPTY =
  /^(?:it|this|that|which|everything|all|all of it|the lot|none of this|the whole thing|the .*\bof (?:it|this|that)|he|she|they|you|we|i|and|what|there)$/i

/** 'The cladding on my mum's block' has no verb, whatever 'block' may be elsewhere. */
const tellsOf = (what: string) =>
  what
    .toLowerCase()
    .split(' ')
    .some(
      (word, i, words) =>
        AUXILIARIES.has(word) ||
        // 'The ward's in a state', not 'my mum's block'.
        (/'s$/.test(word) && PREPOSITIONS.has(words[i + 1] ?? '')) ||
        /[a-z]{2}ed$/.test(word) ||
        (isVerb(word) && !isBase(word)),
    )

/** 'Every late bus in this town' → 'late buses in this town': undefined where no known noun heads the phrase. */
function several(topic: string): string | undefined {
  const [, one = '', rest = ''] =
    /^(?:every|each)(?: single| last)? ((?:(?!(?:this|that|last|next) )[\w'-]+ ){0,2}?[\w'-]+)((?: (?:in|on|at|of|from|across|round) .+)?)$/i.exec(
      topic,
    ) ?? []
  const head = one.toLowerCase().split(' ').at(-1)!
  return senses(head)?.some(entry => entry.list === 'thing' && !entry.plural) ? `${plural(one)}${rest}` : undefined
}

/** Asks what is behind it: nobody is cleared, and nobody is all there is to it. */
function behind(topic: string, blamed: string): string | undefined {
  const topics = plainly(topic.replace(/:.*$/, '').replace(/(?:,| and) (?:every|all) .*$/i, ''))
  const many = several(topics)
  const what = many ?? topics
  const help = helps(blamed.replace(topic, ''))
  if (many) return asksAbout(many, help)
  if (EMPTY.test(what) || what.length < 3 || isOrder(what.split(' ')[0]!.toLowerCase())) return undefined
  if (/\b(?:dead|died|dies|death|because)\b/i.test(what)) return undefined
  // A count or a lack is a fact of its own.
  const fact = completed(what)
  if (fact) return `${fact}. ${REMEDY}`
  if (/^(?:\d|no |still no )/i.test(what)) return undefined
  if (/^that /i.test(what) && !tellsOf(what)) return undefined
  if (/^(?:every|each|all|any|the (?:only|real|one))\b/i.test(what)) return undefined
  const [first, second] = what.toLowerCase().split(' ')
  // 'Theatres run late'
  const tells = tellsOf(what) || (/^(?!this|his|its|across)[\w-]+s$/.test(first!) && isBase(second ?? ''))
  if (tells && stands(what)) return led(what, help)
  if (/^(?:not|none)\b/i.test(what)) return undefined
  if (
    /^(?:if|because|when|and|but|while|there|i|you|he|she|it|we|they)\b/i.test(what) ||
    / (?:and|that's|it's|of|the|to|on|in|is|a)$/.test(what)
  )
    return undefined
  return asksAbout(what, help)
}

const asksAbout = (what: string, help: string) =>
  help === NOBODY
    ? `what is being done about ${what}?`
    : `I'd like to hear from ${help} what is being done about ${what}`

const REMEDY = 'What is being done about it?'
const led = (what: string, help: string) =>
  `${what}. ${help === NOBODY ? REMEDY : `I'd like to hear from ${help} what is being done`}`

/** A topic, then words that lay all of it on one side. */
const FRAMES: readonly Frame[] = [
  {
    when: /^(?<what>.+?)(?: and|,|:)? there(?:'s| is) (?:only )?one (?:person|man|woman) to (?:thank|blame)\b.*$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^(?<what>[^,]+), (?:all |entirely |purely |that's )?(?:your|his|her|their) (?:own )?doing\b.*$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^(?:all|entirely) (?:your|his|her|their) (?:own )?(?:doing|fault),? (?<what>(?:the|our|this|these) .+)$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^(?<what>(?:the|our|this) .+?) ha[sd] (?:one|a single|only one) (?:author|cause|name|culprit|architect)\b.*$/i,
    say: ({ what, clause }) => behind(what!.replace(/^the collapse of /i, ''), clause!),
  },
  {
    when: /^if it weren't for .+?,? there'd be no (?<what>.+)$/i,
    say: ({ what, clause }) => behind(`the ${what}`, clause!),
  },
  {
    when: /^i blame \S+(?: \S+)?(?: for (?:all of it|everything))?,? (?<what>all (?:of )?(?:the )?\d.+)$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /\b(?:to blame|responsible|at fault)(?: but (?:you|him|her|them))? for (?<what>(?:what (?:\w+ ?)+|[^,]+?))(?: and .+|,.+| is .+)?$/i,
    say: ({ what, clause }) => behind(what!.replace(/ is (?:you|him|her|them)$/, ''), clause!),
  },
  {
    when: /\balone (?:have |has )?(?:created|caused|made|brought about) (?<what>(?:this|the|our|these|those) .+)$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^none of (?:this|it) would have happened (?:if|without) (?<who>(?:the|our|my) [\w ]+?) (?:had|hadn't)\b.*$/i,
    say: ({ who }) => `what part did ${who} play in this?`,
  },
  {
    when: new RegExp(
      String.raw`^(?<what>.+?)(?: and|,)? (?:it|that|this)(?:'s| is| was| will be|'ll be) (?:${ONLY} )?(?:${ON} .+|(?:\S+ ){1,4}${FAULT}\b.*|you|your (?:fault|doing).*|the \w+ who .*)$`,
      'i',
    ),
    say: ({ what, clause }) => (/^(?:if|when) /i.test(what!) ? undefined : behind(what!, clause!)),
  },
  {
    when: new RegExp(
      String.raw`^(?:it(?:'s| is| was) )?.*?(?:${FAULT}|${ON} .+?)(?:,? (?:and )?(?:nobody|no one|nothing) else's?)?,? (?:that )?(?<what>(?:that |there's |there is |there are |my |our |the |small |no |we |i ).+)$`,
      'i',
    ),
    say: ({ what }) => {
      const told = what!.replace(/^that |,.*$/g, '')
      return stands(told) ? `${told}. ${REMEDY}` : undefined
    },
  },
  {
    when: new RegExp(
      String.raw`^(?<what>.+?),? (?:${BE}|comes?|came) (?:${ONLY} )?(?:all )?(?:${ON}|your|yours)\b.*$`,
      'i',
    ),
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: new RegExp(
      String.raw`^(?<what>.+?)(?:'s(?= (?:all|entirely|completely|the|your|his|her|their)\b)| ${BE}) (?:${ONLY} )?(?!.*\b(?:at|in) fault)(?:\S+ ){1,5}${FAULT}\b.*$`,
      'i',
    ),
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^(?<what>.+?) (?:starts? and ends?|begins? and ends?|starts?|begins?|ends?|lies?|lie) (?:solely |only )?(?:with|at)\b.+$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^(?<what>.+? (?:collapsed|failed|broke down|shut|closed|kicked off)|.+?(?= happened))(?: happened)? (?:because of|thanks to|and it's).+$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /\b(?:(?:the )?(?:sole|one and only|only|real|one|single)) (?:cause of|reason for) (?<what>[^,]+?)(?: is .+| are .+)?$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /\b(?:(?:the )?(?:sole|one and only|only|real|one|single)) reason (?:that |why )?(?<what>[^,]+?) (?<be>is|are) (?<rest>late|shut|closed|empty|full|broken|failing|short|gone)\b.*$/i,
    say: ({ what, be, rest }) => `${what} ${be} ${rest}. ${REMEDY}`,
  },
  {
    when: /^(?<what>.+?) (?:all )?(?:because of|thanks (?:solely|only|purely|entirely)? ?to) .+$/i,
    say: ({ what, clause }) => (stands(what!) ? behind(what!, clause!) : undefined),
  },
  {
    when: /^(?:nobody|no one) (?:else )?but .+? (?:put|took|did|made|shut|closed|wrecked|caused|broke) (?<what>(?:the|our|my|this|these|those) .+)$/i,
    say: ({ what }) => `how did we get here with ${what!.replace(/ what it is$/, '')}?`,
  },
  {
    when: /^(?:.+ )?(?:single-?handedly|alone|one (?:man|woman|person)) (?:have |has |had )?(?:wrecked|ruined|killed|destroyed|broke|broken|cost us|took|lost|sank|finished) (?<what>.+?)(?: all by .+| off us.*| and .+|,.+)?$/i,
    say: ({ what, clause }) =>
      /\b(?:cost us|took|lost|killed)\b/i.test(clause!)
        ? `how did we come to lose ${what}?`
        : `what is being done about ${what}?`,
  },
  {
    when: /^(?:.+ )(?:has|have) (?:wrecked|ruined|killed|destroyed|broken|sunk|finished) (?<what>.+?) (?:all by|(?:on|by) (?:your|his|her|their) own|single).*$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
  {
    when: /^there'd be no (?<what>.+?)(?: at all)? if .+$/i,
    say: ({ what, clause }) => behind(`the ${what}`, clause!),
  },
  {
    when: /^the only thing wrong with (?<what>.+?) (?:is|are) .+$/i,
    say: ({ what }) => `what is being done about ${what}?`,
  },
  {
    when: /^(?<what>[^?:]+?)\s*[?:] (?:every|all|it|100%|your|entirely|blame)\b.+$/i,
    say: ({ what, clause }) => behind(what!, clause!),
  },
]

/** What a sentence that blames one side for all of it says of the matter itself, or asks about it; best first. */
export function sharedBlame(clause: string): string[] {
  const said = framed(
    clause.replace(/,? (?:end of(?: story)?|full stop|simple as|as ever|as usual|period)[.!]*$/i, ''),
    FRAMES,
  )
  if (!said) return []
  const wanted = /^what is being done about (.+)\?$/.exec(said)?.[1]
  return wanted ? [said, `I'd like to know what is being done about ${wanted}`] : [said]
}
