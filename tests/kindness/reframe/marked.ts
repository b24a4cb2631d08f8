import type { Assessment, Category } from '../../../lib/kindness'

/**
 * An assessment written by hand: the words between « and » are a finding of that category. So a test says what the
 * judge saw, and does not lean on what the judge sees today.
 */
export function marked(draft: string, category: Category = 'insult'): Assessment {
  const findings: Assessment['findings'][number][] = []
  let text = ''
  let start = 0
  for (const unit of draft) {
    if (unit === '«') start = text.length
    else if (unit === '»')
      findings.push({
        rule: 'by-hand',
        category,
        strength: 0.9,
        effect: 'It lands on a person.',
        start,
        end: text.length,
      })
    else text += unit
  }
  return { text, findings, score: findings.length > 0 ? 0.9 : 0 }
}
