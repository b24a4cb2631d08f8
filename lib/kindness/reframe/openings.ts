import type { Token } from './tokens'
import type { Reframing } from '../types'

/** What happened · what it did · what would help: first words for somebody who has more to say than the draft does. */
const OPENINGS = ['What happened was …', 'What it meant for us was …', 'What would help is …']

/** Three first words, with the handles in front, and hashtags and links behind. */
export function openings(tokens: readonly Token[]): Reframing[] {
  const all = (shape: RegExp) => [...new Set(tokens.filter(({ kind }) => shape.test(kind)).map(({ text }) => text))]
  const front = all(/^handle$/)
  const back = all(/^(?:hashtag|link)$/)
  return OPENINGS.map(opening => ({
    kind: 'opening',
    text: [...front, opening, ...back].join(' '),
    keeps: [...front, ...back],
  }))
}
