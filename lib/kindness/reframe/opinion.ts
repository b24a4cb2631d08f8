import { framed, type Frame } from './frames'
import { attacks } from './attacks'
import { render } from './mend'
import type { Token } from './tokens'

const ROLE =
  'minister|secretary|chancellor|chair|chairman|director|head|leader|manager|commissioner|convener|councillor|executive|exec|inspector|principal|governor|mayor|provost|constable|editor|mp|msp|board|trust|council|directorate|ministry'
const OFFICE = String.raw`(?:the|our|this|that|my) (?:[\w&'-]+ ){0,4}?(?:${ROLE})(?: (?:of|for) (?:the )?[\w-]+(?: [\w-]+)?)?`
const ACTION =
  'strikes?|picket(?: line)?|walk-?out|march|blockade|boycott|protest|sit-in|industrial action|work to rule'
const SIDE = String.raw`(?:the |these |those )?(?:[\w-]+ ){0,2}[\w-]*[^\Ws]s`

/** Of an appointment, with `~` where the words that land on somebody stood. */
const WORRIES: readonly Frame[] = [
  {
    // 'They've given migration to the halfwit'
    when: /^.*?\b(?:they|they've|they have|you|you've|who|we|we've) (?:\w+ ){0,2}?(?<did>given|gave|handed) (?<what>(?:the |our )?[\w-]+(?: [\w-]+){0,3}) to ~$/i,
    say: ({ what }) => `I'm worried about who has been given ${what}`,
  },
  {
    when: /^.*?\b(?:they|they've|they have|you|you've|who|we|we've) (?:\w+ ){0,3}?(?:put|placed|left) ~ (?<where>(?:over|in charge of|on|at) (?:(?!god|lord|and|help)[\w'-]+ ?){1,4}).*$/i,
    say: ({ where }) => `I'm worried about who has been put ${where!.trim()}`,
  },
  {
    when: /^.*?\b(?:picked|chose|chosen|hired|appointed) ~ (?<what>(?:for|as|to) .+)$/i,
    say: ({ what }) => `I'm worried about who was chosen ${what}`,
  },
  {
    when: /^.*?\b(?:gave|handed|given) ~ (?<what>(?:the|our) .+)$/i,
    say: ({ what }) => `I'm worried about who has been given ${what}`,
  },
  {
    when: /^.*?\bmade ~ (?!from\b)(?<what>(?:the |our |deputy |head |chair |lead |safeguarding |[\w-]+ )*(?:lead|head|chair|director|manager|minister|secretary|champion|tsar|envoy)(?: (?:of|for) .+)?)$/i,
    say: ({ what }) => `I'm worried about who was made ${what}`,
  },
]

/** Of an action or of who holds an office. */
const OPINIONS: readonly Frame[] = [
  {
    when: new RegExp(
      `^(?:~,? ?)?(?:on |at )?(?<what>(?:the|that|this) (?:[\\w-]+ ){0,2}(?:${ACTION}))(?: again| lot)?,?(?: ~)?$`,
      'i',
    ),
    say: ({ what }) => `I disagree with ${what}`,
  },
  {
    when: new RegExp(
      `^(?:~,? ?)?(?<what>${SIDE} (?:on (?:the|that|this) (?:[\\w-]+ ){0,2}(?:${ACTION})|blocking .+?|on strike.*?|marching .+?|striking.*?|walking out.*?))(?: again)?(?:,? (?:the )?~)?$`,
      'i',
    ),
    say: ({ what }) =>
      / (?:is|are|was|were|have|has) /i.test(what!) ? undefined : `I disagree with ${what!.replace(/,$/, '')}`,
  },
  {
    when: /^(?:the )?(?<who>strikers|pickets|marchers|protesters|protestors) (?:are|is|were) .*$/i,
    say: ({ who }) => `I disagree with the ${who}`,
  },
  {
    when: new RegExp(
      `^(?:and |but )?(?<who>${OFFICE})(?: (?:is|was|has to be|must be)|'s|,| –| -)(?: [\\w-]+){0,4}? ~(?: of a (?:man|woman))?$`,
      'i',
    ),
    say: ({ who }) => `I have no confidence in ${who}`,
  },
  {
    when: new RegExp(
      `^(?<who>${OFFICE})(?: is| was)?(?:(?: just)? [\\w-]+){0,3} ~ (?:who )?(?:couldn'?t|could not|can'?t|who) (?:even )?(?:organise|run|manage|find|lead|count|plan)\\b.*$`,
      'i',
    ),
    say: ({ who }) => `I have no confidence in ${who}`,
  },
]

/** 'They've put that halfwit over our parks' → "I'm worried about who has been put over our parks." */
export const worry = (body: readonly Token[], draft: string): string | undefined => said(body, draft, WORRIES)

/** What is thought of an action or of who holds an office: 'Our chair is a weasel' → 'I have no confidence in our chair.' */
export const opinion = (body: readonly Token[], draft: string): string | undefined => said(body, draft, OPINIONS)

function said(body: readonly Token[], draft: string, frames: readonly Frame[]): string | undefined {
  const found = attacks(body)
  if (found.length !== 1) return undefined
  const [{ from, left, to }] = found as [(typeof found)[number]]
  const say = (tokens: readonly Token[]) =>
    render(
      tokens.filter(({ kind }) => kind !== 'handle' && kind !== 'emoji'),
      draft,
    )
  return [...[left, from].map(at => `${say(body.slice(0, at))} ~ ${say(body.slice(to))}`), say(body)]
    .map(clause =>
      clause
        .replace(/’/g, "'")
        .replace(/ +(?=[,.])/g, '')
        .trim(),
    )
    .map(clause =>
      framed(
        clause.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase()),
        frames,
      ),
    )
    .find(clause => clause !== undefined)
}
