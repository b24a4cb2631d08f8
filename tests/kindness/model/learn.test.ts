import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/kindness/grammar/document'
import { features } from '../../../lib/kindness/model/features'
import { pack } from '../../../lib/kindness/model/weights'
import { calibrate, learn, logOdds } from '../../../scripts/train/learn'
import { above, auc, cutOff } from '../../../scripts/train/measure'
import { framedRows, haveCorpora, ownRows, publicRows, type Row } from '../../../scripts/train/rows'

const rows = [...ownRows('train').filter((_, i) => i % 5 === 0), ...framedRows()]
const cache = new Map<string, Int32Array>()
const featuresOf = ({ text }: Row) => {
  const found = cache.get(text) ?? Int32Array.from(features(read(text)))
  cache.set(text, found)
  return found
}

describe('learning', () => {
  it('gives the same bytes from the same rows', () => {
    const [first, second] = [learn(rows, featuresOf, 9_000), learn(rows, featuresOf, 9_000)]
    expect(second.bias).toBe(first.bias)
    expect(second.unit).toBe(first.unit)
    expect(pack(second.weights)).toEqual(pack(first.weights))
    expect(first.weights.some(weight => weight !== 0)).toBe(true)
  })

  it('learns what sets the labels apart', () => {
    const model = learn(rows, featuresOf, 9_000)
    const of = (label: 0 | 1) => rows.filter(row => row.label === label).map(row => logOdds(model, featuresOf(row)))
    expect(auc(of(1), of(0))).toBeGreaterThan(0.95)
  })

  it('calibrates so that scores average to the share of hot rows', () => {
    const odds = [-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4]
    const labels = [0, 0, 1, 0, 0, 1, 0, 1, 1, 1]
    const { slope, shift } = calibrate(odds, labels)
    const mean = odds.reduce((sum, x) => sum + 1 / (1 + Math.exp(-(slope * x + shift))), 0) / odds.length
    expect(mean).toBeCloseTo(0.5, 6)
    expect(slope).toBeGreaterThan(0)
  })
})

describe('measuring', () => {
  it.each([
    ['apart', [3, 4], [1, 2], 1],
    ['alike', [1, 2], [1, 2], 0.5],
    ['the wrong way round', [1, 2], [3, 4], 0],
    ['half tied', [2, 3], [2, 1], 0.875],
  ])('finds scores %s', (_, hot, cool, expected) => {
    expect(auc(hot, cool)).toBe(expected)
  })

  it('cuts where at most the wished share lies above', () => {
    const scores = Array.from({ length: 200 }, (_, i) => i)
    expect(above(scores, cutOff(scores, 0.01))).toBe(0.01)
    expect(above([5, 5, 5, 5], cutOff([5, 5, 5, 5], 0.5))).toBe(0)
  })
})

describe('the rows', () => {
  it('of our own count no hint as hot', () => {
    const hints = ownRows('train').filter(({ source }) => source === 'own hints')
    expect(hints.length).toBeGreaterThan(0)
    expect(hints.filter(({ label }) => label === 1)).toEqual([])
  })

  it.runIf(haveCorpora())('come from no share-alike or template source (needs KIND_DATA)', () => {
    const sources = new Set(publicRows().map(({ source }) => source))
    for (const name of ['wiki_toxicity', 'wiki_context', 'toxic_spans', 'hatecheck', 'madlibs_identity'])
      expect(sources).not.toContain(name)
  })
})
