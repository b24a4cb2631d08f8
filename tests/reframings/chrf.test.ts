import { describe, expect, test } from 'vitest'
import { chrf } from '../../scripts/reframings/chrf'
import { generator, mean } from '../../scripts/reframings/interval'

/** Values that sacrebleu 2 gives: `sentence_chrf` with its defaults. */
describe('chrF2, as sacrebleu counts it', () => {
  test.each([
    ['abcdefg', 'hijklmnop', 0],
    ['', 'reference', 0],
    ['a', 'a', 100],
    ['a b c', 'abc', 100],
    ['aa', 'ab', 25],
    ['Six beds', 'Six beds for nineteen patients is not safe.', 15.9809],
    ['The lift is broken again, and nobody came.', 'Nobody came when the lift broke again.', 50.2504],
    ['@CouncilLead You have closed our ward.', '@CouncilLead why have you closed our ward?', 66.6889],
  ])('%j against %j', (text, reference, score) => expect(chrf(text, reference)).toBeCloseTo(score, 4))
})

describe('the interval of a mean', () => {
  test('holds the mean, and narrows with more figures', () => {
    const figures = (count: number) => Array.from({ length: count }, (_, i) => i % 10)
    const [few, low, high] = mean(figures(20))
    expect(few).toBe(4.5)
    expect(low).toBeLessThan(few)
    expect(high).toBeGreaterThan(few)
    const [, lower, higher] = mean(figures(2_000))
    expect(higher - lower).toBeLessThan((high - low) / 2)
  })

  test('is the same each time', () => {
    expect(mean([1, 5, 9], generator(3))).toEqual(mean([1, 5, 9], generator(3)))
  })
})
