import { doer, group, topics } from './nouns'
import { render } from './mend'
import { put, type Token } from './tokens'
import type { Category } from '../types'

/** Of a sentence that holds one of these, only who did what is left to talk of. */
const GRAVE = new Set<Category>(['threat', 'wish-of-harm', 'dehumanising', 'identity-attack'])
const HEATED = new Set<Category>(['villainising', 'swearing-at'])

/**
 * Where no clause of a sentence can stand, what it is about still can: 'Bollocks to you and your listening exercise' →
 * "I'm angry about your listening exercise. Can we talk about it?", and who did it: 'To whoever ticketed the hearse: …' →
 * "I'd like to talk to whoever ticketed the hearse." Best first.
 */
export function invitations(body: readonly Token[], category: Category, draft: string): string[] {
  const who = category === 'threat' ? undefined : doer(body)
  const subjects = GRAVE.has(category)
    ? []
    : topics(body, category === 'swearing-at')
        .slice(0, 2)
        .flatMap(phrase => {
          const topic = inside(phrase, draft)
          const feeling = HEATED.has(category) ? `I'm angry about ${topic}` : `I'm unhappy about ${topic}`
          return [`${feeling}. Can we talk about it?`, `can we talk about ${topic}?`]
        })
  const side = category === 'us-and-them' ? group(body) : undefined
  const last = side && `I'd like to hear how ${inside(side, draft)} see this`
  return [...(who ? [`I'd like to talk to ${inside(who, draft)}`] : []), ...subjects, ...(last ? [last] : [])]
}

/** The phrase as it stands inside a sentence; 'every nurse who' is spoken to as 'the nurse who'. */
function inside([first, ...rest]: readonly Token[], draft: string): string {
  const told = rest.some(({ lower }) => lower === 'who')
  const lead =
    told && /^(?:every|each|any|that|no)$/.test(first!.lower) ? put('the') : { ...first!, text: first!.lower }
  return render([lead, ...rest], draft)
}
