import { standsAlone } from './closing-ask'
import { framed, type Frame } from './frames'
import { isVerb } from './grammar'
import { sentences } from './sentences'
import { tokenise } from './tokens'
import { counts } from './ways'
import { senses } from '../lexicon'

const COUNT = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)`
const TIME = '(?:second|minute|min|hour|hr|day|night|week|wk|month|year|yr)s?'
const WHERE =
  'in|on|at|for|of|from|with|without|outside|inside|since|across|between|to|under|waiting|stuck|stacked|queueing|queuing|missing|behind|left|sleeping'

const LASTS = new RegExp(`\\bsince\\b|\\bfor (?:the last |the past |over )?(?:\\w+ )?${TIME}\\b`, 'i')
const plural = (noun: string) => /[^su]s$|(?:people|children|staff|men)$/i.test(noun)

/** A fragment that counts, lacks or points, and the least that makes a sentence of it. */
const FRAMES: readonly Frame[] = [
  {
    when: /^(?<what>(?:page|table|section|paragraph|figure|chapter|appendix|annex|clause|slide) [\w.]+(?:,? .+)?|line \d+.*)$/i,
    say: ({ what }) => `please look at ${what!.replace(/,? (?:please )?(?:look at|read) it$/i, '')}`,
  },
  {
    when: new RegExp(
      `^(?<what>(?:still |now )?no (?!one\\b|more \\w+ing\\b|idea\\b|way\\b|wonder\\b|clue\\b|heart\\b|shame\\b|brain\\b|doubt\\b|thanks\\b)(?:[\\w'-]+ ){0,3}?(?<noun>[\\w'-]+)(?<rest>(?:,? (?:${WHERE}|again|now|today|tonight|this|this|all|and|after|before|until|till|by)\\b.*)?))$`,
      'i',
    ),
    say: ({ what, noun, rest }) => {
      if (isVerb(noun!.toLowerCase()) && !senses(noun!.toLowerCase())) return undefined
      const [, still = '', lack = ''] = /^(still |now )?(.+)$/i.exec(what!) ?? []
      const many = plural(noun!)
      const lasts = LASTS.test(rest!)
      const be = many ? (lasts ? 'have been' : 'are') : lasts ? 'has been' : 'is'
      return `there ${be} ${still.toLowerCase()}${lack[0]!.toLowerCase()}${lack.slice(1)}`
    },
  },
  {
    when: new RegExp(`^(?<time>${COUNT} ${TIME}) (?<rest>(?:without|with no) .+)$`, 'i'),
    say: ({ time, rest }) => `it has been ${time} ${rest}`,
  },
  {
    when: new RegExp(
      `^(?<time>${COUNT} ${TIME}) (?<rest>(?:to|for|on hold|stuck|waiting|in|on|late|of waiting) ?.*)$`,
      'i',
    ),
    say: ({ time, rest }) => (/^to /i.test(rest!) ? `it took ${time} ${rest}` : `it was ${time} ${rest}`),
  },
  {
    when: new RegExp(
      `^(?<what>${COUNT} (?!${TIME}\\b)(?:[\\w'-]+ ){0,2}?(?<noun>[\\w'-]+s|people|children|staff))(?<rest>(?:,? (?:${WHERE}|and|this|a|per)\\b.*)?)$`,
      'i',
    ),
    say: ({ what, noun, rest }) =>
      /^ of\b/i.test(rest!) || (isVerb(noun!.toLowerCase()) && !senses(noun!.toLowerCase()))
        ? undefined
        : `there ${LASTS.test(rest!) ? 'have been' : 'are'} ${what}${rest}`,
  },
  {
    when: new RegExp(
      `^(?<what>(?:the |our |my |[\\w-]+ )?(?:[\\w-]+ )?(?<noun>[\\w-]+)) (?<gone>gone|cancelled|scrapped|axed|flooded)(?<rest>(?:,? (?:again|from|since|for|in|this|next|at|after)\\b.*)?)$`,
      'i',
    ),
    say: ({ what, noun, gone, rest }) =>
      senses(noun!.toLowerCase())?.some(({ list }) => list === 'thing' || list === 'institution')
        ? `${/^(?:the|our|my|a|this|that)\b/i.test(what!) ? what : `the ${what}`} ${plural(noun!) ? 'are' : 'is'} ${gone}${rest}`
        : undefined,
  },
]

/** 'No night GP in the valley' → 'there is no night GP in the valley': undefined where the fragment is of no such shape. */
export function completed(fragment: string): string | undefined {
  const said = fragment.replace(/’/g, "'").trim()
  return framed(/^\p{Lu}\p{Ll}+ /u.test(said) ? said[0]!.toLowerCase() + said.slice(1) : said, FRAMES)
}

/** The text with its first fragment made whole, where it holds no whole sentence yet. 'Six beds. Nineteen patients.' stays. */
export function finished(text: string): string {
  if (standsAlone(text)) return text
  const { sentences: parts } = sentences(text, tokenise(text, []))
  if (parts.length > 1 && parts.every(({ body }) => counts(body))) return text
  for (const { body } of parts) {
    const from = body[0]?.start
    const to = body.at(-1)?.end
    const said = from !== undefined && to !== undefined && completed(text.slice(from, to))
    if (said) {
      const sentence = said.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
      const rest = text.slice(to)
      return text.slice(0, from) + sentence + (/^\s*[.!?…]/.test(rest) ? rest : `.${rest}`)
    }
  }
  return text
}
