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

/** What may go quiet because the person keeps posting it; whoever threatens or dehumanises is asked every time. */
export const mayGoQuiet = (category: Category): boolean =>
  !['threat', 'wish-of-harm', 'dehumanising', 'identity-attack'].includes(category)

/** What the person has said not to be asked about. */
export interface Spared {
  /** Wordings that they marked as fine. */
  fine?: readonly Wording[]
  /** Rules that went quiet. */
  quiet?: readonly string[]
}

const RANK: Record<Verdict, number> = { pass: 0, hint: 1, pause: 2 }

/**
 * Applies one sensitivity to an assessment. The gravest finding gives the verdict; wordings that are fine, and rules that
 * went quiet where they may, do not count.
 */
export function decide(
  { text, findings }: Assessment,
  sensitivity: Sensitivity,
  { fine = [], quiet = [] }: Spared = {},
): Decision {
  const reasons = findings.filter(
    ({ rule, category, start, end }) =>
      VERDICTS[category][sensitivity] !== 'pass' &&
      !(mayGoQuiet(category) && quiet.includes(rule)) &&
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
