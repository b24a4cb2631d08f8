import { doer, topics } from './nouns'
import { render } from './mend'
import { put, type Token } from './tokens'
import type { Category } from '../types'

/**
 * Where no clause of a sentence can stand, what was sworn at still can, where it is theirs: 'Bollocks to you and your
 * listening exercise' → "I'm unhappy about your listening exercise. Can we talk about it?", and who did it: 'To whoever
 * ticketed the hearse: …' → "I'd like to talk to whoever ticketed the hearse." Best first.
 */
export function invitations(body: readonly Token[], category: Category, draft: string): string[] {
  const who = /^(?:threat|sole-blame|us-and-them)$/.test(category) ? undefined : doer(body)
  const subjects =
    category === 'swearing-at'
      ? topics(body)
          .slice(0, 2)
          .flatMap(phrase => {
            const topic = inside(phrase, draft)
            return [`I'm unhappy about ${topic}. Can we talk about it?`, `can we talk about ${topic}?`]
          })
      : []
  return [...(who ? [`I'd like to talk to ${inside(who, draft)}`] : []), ...subjects]
}

/** The phrase as it stands inside a sentence; 'every nurse who' is spoken to as 'the nurse who'. */
function inside([first, ...rest]: readonly Token[], draft: string): string {
  const told = rest.some(({ lower }) => lower === 'who')
  const lead =
    told && /^(?:every|each|any|that|no)$/.test(first!.lower) ? put('the') : { ...first!, text: first!.lower }
  return render([lead, ...rest], draft)
}
