import { matters } from './nouns'
import { render } from './mend'
import type { Token } from './tokens'
import type { Reframing } from '../types'

/** What it did · what would help: what follows on what happened. */
const GOES_ON = ['What it meant for us was …', 'What would help is …']

/** What happened, or what happened with what the draft is about: after a threat or a wish of harm, what it names is not that. */
function whatHappened(tokens: readonly Token[], draft: string): string {
  const grave = tokens.some(({ found }) => found === 'threat' || found === 'wish-of-harm')
  const [first, ...rest] = (!grave && matters(tokens)[0]) || []
  return first
    ? `What happened with ${render([{ ...first, text: first.lower }, ...rest], draft)} was …`
    : 'What happened was …'
}

/** Three first words for somebody who has more to say than the draft does, with the handles in front, and hashtags and links behind. */
export function openings(tokens: readonly Token[], draft: string): Reframing[] {
  const all = (shape: RegExp) => [...new Set(tokens.filter(({ kind }) => shape.test(kind)).map(({ text }) => text))]
  const front = all(/^handle$/)
  const back = all(/^(?:hashtag|link)$/)
  return [whatHappened(tokens, draft), ...GOES_ON].map(opening => ({
    kind: 'opening',
    text: [...front, opening, ...back].join(' '),
    keeps: [...front, ...back],
  }))
}
