import type { Doc } from '../grammar/doc'
import { features } from './features'
import { type Packed, unpack } from './weights'

/**
 * Each distinct feature counts once, and less in a long text than in a short one, so that length alone says nothing; the
 * constant keeps a text of a word or two from weighing too much.
 */
export const share = (distinct: number) => 3 / Math.sqrt(distinct + 10)

export const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** The probability, 0 to 1, that one part of the model gives to tokens `[start, end)` of a document, by default all. */
export type Scorer = (doc: Doc, start?: number, end?: number) => number

/** Every part of the model reads the same whole document. */
const wholes = new WeakMap<Doc, Set<number>>()

function featuresOfWhole(doc: Doc): Set<number> {
  const found = wholes.get(doc) ?? features(doc)
  wholes.set(doc, found)
  return found
}

export function scorer(packed: Packed): Scorer {
  const weights = unpack(packed)
  return (doc, start, end) => {
    const distinct = start === undefined ? featuresOfWhole(doc) : features(doc, start, end)
    let sum = 0
    for (const bucket of distinct) sum += weights[bucket]!
    return logistic(packed.bias + packed.unit * share(distinct.size) * sum)
  }
}
