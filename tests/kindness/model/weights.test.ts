import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { BUCKETS } from '../../../lib/kindness/model/features'
import { attack } from '../../../lib/kindness/model/trained'
import { LARGEST, pack, unpack } from '../../../lib/kindness/model/weights'

const sparse = (entries: readonly (readonly [at: number, weight: number])[]) => {
  const weights = new Int8Array(BUCKETS)
  for (const [at, weight] of entries) weights[at] = weight
  return weights
}
const bucket = fc.integer({ min: 0, max: BUCKETS - 1 })
const weight = fc.integer({ min: -LARGEST, max: LARGEST })

describe('packing weights', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(bucket, weight), { maxLength: 400 }), entries => {
        const weights = sparse(entries)
        expect(Buffer.from(unpack(pack(weights))).equals(Buffer.from(weights))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['nothing', []],
    ['the first and the last bucket', [0, BUCKETS - 1]],
    ['neighbours', [7, 8, 9]],
    ['gaps around the base', [0, 51, 103, 156, 210, 210 + 51 * 3]],
  ])('holds %s', (_, places) => {
    const weights = sparse(places.map((at, i) => [at, i % 2 ? -LARGEST : LARGEST] as const))
    expect(Buffer.from(unpack(pack(weights))).equals(Buffer.from(weights))).toBe(true)
  })

  it('writes only characters that need no escape', () => {
    const every = sparse(Array.from({ length: 2 * LARGEST + 1 }, (_, i) => [i * (i + 1), i - LARGEST] as const))
    const { gaps, weights } = pack(every)
    expect(gaps + weights).toMatch(/^[\x28-\x5b]*$/)
  })

  it('finds in the shipped model as many weights as were stored', () => {
    expect(unpack(attack).filter(value => value !== 0).length).toBe(attack.weights.length)
    expect(pack(unpack(attack))).toEqual({ gaps: attack.gaps, weights: attack.weights })
  })
})
