import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/kindness'
import { read } from '../../../lib/kindness/grammar/document'
import { isDoubted } from '../../../lib/kindness/model/second-opinion'
import { RULES } from '../../../lib/kindness/rules'
import type { Examples } from '../../../lib/kindness/rules/rule'
import { CATEGORIES, type Category } from '../../../lib/kindness/types'

const GRAVE: readonly Category[] = ['threat', 'wish-of-harm', 'dehumanising', 'identity-attack', 'swearing-at']
const found = (text: string) => RULES.flatMap(rule => rule.find(read(text)))

describe('the second opinion', () => {
  it.each([
    'Rhubarb fool is on the menu for Tuesday, bring the cream',
    'The puppet show starts at two, bring the little monster',
  ])('takes back what only looks like an attack: %s', text => {
    expect(found(text)).not.toEqual([])
    expect(assess({ text }).findings).toEqual([])
  })

  it.each(CATEGORIES.map(category => [category, GRAVE.includes(category)] as const))(
    'takes back %s of harmless words only where it is light',
    (category, isGrave) => {
      const text = 'The clinic opens at nine on Monday.'
      const finding = { rule: '', category, strength: 1, start: 4, end: 10, effect: '' }
      const isLight = ['insult', 'villainising', 'contempt'].includes(category)
      expect(isDoubted(read(text), finding)).toBe(isLight)
      expect(isLight && isGrave).toBe(false)
    },
  )

  it.each([
    ['a group is named', 'Muslims asked when the clinic opens on Monday.'],
    ['the reader is in the same clause', 'You asked when the clinic opens on Monday.'],
  ])('has none on an insult where %s', (_, text) => {
    const start = text.indexOf('clinic')
    expect(
      isDoubted(read(text), { rule: '', category: 'insult', strength: 1, start, end: start + 6, effect: '' }),
    ).toBe(false)
  })

  it('is not swayed by a harmless sentence beside the words', () => {
    const files = import.meta.glob<{ examples?: Examples }>('../../../lib/kindness/rules/*.ts', { eager: true })
    const flags = Object.values(files).flatMap(({ examples }) => examples?.flags ?? [])
    const sentences = flags.map(flag => flag.replace(/[.!?]?$/, '.')).filter(text => !/[.!?…].*\.$/s.test(text))
    const doubts = (text: string, end: number) =>
      found(text).filter(finding => finding.end <= end && isDoubted(read(text), finding)).length
    const swayed = sentences.filter(
      sentence =>
        doubts(`${sentence} The clinic opens at nine on Monday.`, sentence.length) > doubts(sentence, sentence.length),
    )
    expect(sentences.length).toBeGreaterThan(300)
    expect(swayed).toEqual([])
  })
})
