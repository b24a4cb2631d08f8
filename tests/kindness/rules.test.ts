import { describe, expect, it } from 'vitest'
import { assess } from '../../lib/kindness'
import { read } from '../../lib/kindness/grammar/document'
import { RULES } from '../../lib/kindness/rules'
import type { Examples } from '../../lib/kindness/rules/rule'

const files = import.meta.glob<{ examples?: Examples }>('../../lib/kindness/rules/*.ts', { eager: true })

describe.each(RULES)('$id', rule => {
  const { flags, spares, misses } = files[`../../lib/kindness/rules/${rule.id}.ts`]!.examples!
  const finds = (text: string) => rule.find(read(text)).length > 0

  it.each(flags)('finds: %s', text => {
    expect(finds(text)).toBe(true)
  })

  it.each(spares)('no rule finds anything in: %s (%s)', text => {
    expect(assess({ text }).findings.map(finding => finding.rule)).toEqual([])
  })

  it.each(misses)('still misses: %s', text => {
    expect(finds(text)).toBe(false)
  })

  it('says what the words do in one plain sentence of at most 15 words', () => {
    for (const text of flags) {
      for (const { effect, start, end } of rule.find(read(text))) {
        const words = text.slice(start, end)
        const rest = effect.replace(`“${words}”`, 'X')
        expect(rest.split(/\s+/).length, effect).toBeLessThanOrEqual(15)
        expect(rest, effect).toMatch(/\.$/)
        expect(rest, effect).not.toMatch(/should|toxic|abusive|error/i)
      }
    }
  })
})
