import { existsSync, readFileSync } from 'node:fs'
import { CATEGORIES, assess, decide } from '../../lib/kindness'
import ids from './at-nobody.json'

const FILE = `${process.env['KIND_DATA'] ?? '../shared/data'}/corpora/paradetox.jsonl`

/**
 * How often the judge interrupts swearing that is aimed at nobody: 200 rows of paradetox that its makers call toxic, and in which,
 * as one person read them without the judge, no person and no group is attacked. They were taken in the order of a hash of their
 * ids; those that could be read either way were passed over. Undefined where the corpus is absent.
 */
export function benchAtNobody(): { sentences: number; hinted: number; paused: number; by: string } | undefined {
  if (!existsSync(FILE)) return undefined
  const wanted = new Set(ids.map(id => `paradetox:${id}`))
  const decisions = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { id: string; text: string })
    .filter(({ id }) => wanted.has(id))
    .map(draft => decide(assess(draft), 'balanced'))
  const paused = decisions.filter(({ verdict }) => verdict === 'pause')
  const counts = CATEGORIES.map(
    category =>
      [category, paused.filter(({ reasons }) => reasons.some(reason => reason.category === category)).length] as const,
  )
  return {
    sentences: decisions.length,
    hinted: decisions.filter(({ verdict }) => verdict === 'hint').length,
    paused: paused.length,
    by: counts
      .filter(([, count]) => count > 0)
      .map(([category, count]) => `${category} ${count}`)
      .join(', '),
  }
}
