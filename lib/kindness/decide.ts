import type { Assessment, Category, Decision, Sensitivity, Verdict, Wording } from './types'

const grave = { gentle: 'pause', balanced: 'pause', thorough: 'pause' } as const
const personal = { gentle: 'hint', balanced: 'pause', thorough: 'pause' } as const
const habit = { gentle: 'pass', balanced: 'hint', thorough: 'pause' } as const

/** Every threshold there is. */
export const VERDICTS: Record<Category, Record<Sensitivity, Verdict>> = {
  threat: grave,
  'wish-of-harm': grave,
  dehumanising: grave,
  'identity-attack': grave,
  'swearing-at': grave,
  insult: personal,
  villainising: personal,
  contempt: personal,
  'us-and-them': habit,
  'sole-blame': habit,
  'mind-reading': habit,
}

const RANK: Record<Verdict, number> = { pass: 0, hint: 1, pause: 2 }

/**
 * Applies one sensitivity to an assessment. The gravest finding gives the verdict; wordings that the person marked as
 * `fine` do not count.
 */
export function decide(
  { text, findings }: Assessment,
  sensitivity: Sensitivity,
  fine: readonly Wording[] = [],
): Decision {
  const reasons = findings.filter(
    ({ rule, category, start, end }) =>
      VERDICTS[category][sensitivity] !== 'pass' &&
      !fine.some(
        wording => wording.rule === rule && wording.phrase.toLowerCase() === text.slice(start, end).toLowerCase(),
      ),
  )
  const verdict = reasons.reduce<Verdict>((worst, { category }) => {
    const own = VERDICTS[category][sensitivity]
    return RANK[own] > RANK[worst] ? own : worst
  }, 'pass')
  return { verdict, reasons }
}
