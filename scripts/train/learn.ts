/** Logistic regression by FTRL-proximal (McMahan et al. 2013) without its L1 part, pruned and rounded to small integers. Deterministic. */
import { BUCKETS } from '../../lib/kindness/model/features'
import { logistic, share } from '../../lib/kindness/model/score'
import { LARGEST } from '../../lib/kindness/model/weights'
import type { Row } from './rows'

const RATE = 0.5
const L2 = 1
const EPOCHS = 12
/** A feature of fewer rows than this says more of a row than of a language. */
const FEWEST_ROWS = 2
/** Weights beyond this quantile are cut down to it: no word is sure by itself, and all others keep their sizes. */
const CLIPPED = 0.99

/** A linear model in integer weights, not yet calibrated. */
export interface Model {
  bias: number
  unit: number
  weights: Int8Array
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}

/** `count` samples with replacement of the numbers below `size`. */
export function resamples(size: number, count: number): number[][] {
  const random = numbers(size)
  return Array.from({ length: count }, () => Array.from({ length: size }, () => Math.floor(random() * size)))
}

/** Learns from rows whose features are given, and rounds what was learnt; `kept` is how many weights it has at most. */
export function learn(rows: readonly Row[], featuresOf: (row: Row) => Int32Array, kept: number): Model {
  const rowsWith = new Uint32Array(BUCKETS)
  for (const row of rows) for (const bucket of featuresOf(row)) rowsWith[bucket]!++

  // The last place is the bias: always on.
  const bias = BUCKETS
  const [w, z, n] = [new Float64Array(BUCKETS + 1), new Float64Array(BUCKETS + 1), new Float64Array(BUCKETS + 1)]
  const update = (at: number, gradient: number) => {
    const squares = n[at]! + gradient * gradient
    z[at]! += gradient - ((Math.sqrt(squares) - Math.sqrt(n[at]!)) / RATE) * w[at]!
    n[at] = squares
    w[at] = -z[at]! / ((1 + Math.sqrt(squares)) / RATE + L2)
  }

  const order = rows.map((_, i) => i)
  const random = numbers(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const row = rows[at]!
      const buckets = featuresOf(row)
      const value = share(buckets.length)
      let sum = w[bias]!
      for (const bucket of buckets) sum += value * w[bucket]!
      const gradient = (logistic(sum) - row.label) * row.weight
      for (const bucket of buckets) if (rowsWith[bucket]! >= FEWEST_ROWS) update(bucket, gradient * value)
      update(bias, gradient)
    }
  }
  return round(w.subarray(0, BUCKETS), w[bias]!, rowsWith, kept)
}

/** Keeps the weights that change most scores most, as integers. */
function round(weights: Float64Array, bias: number, rowsWith: Uint32Array, count: number): Model {
  const moves = (at: number) => Math.abs(weights[at]!) * Math.sqrt(rowsWith[at]!)
  const kept = [...weights.keys()]
    .filter(at => weights[at] !== 0)
    .sort((a, b) => moves(b) - moves(a) || a - b)
    .slice(0, count)
  const sizes = kept.map(at => Math.abs(weights[at]!)).sort((a, b) => a - b)
  const unit = (sizes[Math.floor(CLIPPED * (sizes.length - 1))] ?? 1) / LARGEST
  const integers = new Int8Array(BUCKETS)
  for (const at of kept) integers[at] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[at]! / unit)))
  return { bias, unit, weights: integers }
}

/** The log-odds that a model gives to features. */
export function logOdds({ bias, unit, weights }: Model, buckets: Int32Array): number {
  let sum = 0
  for (const bucket of buckets) sum += weights[bucket]!
  return bias + unit * share(buckets.length) * sum
}

/** Platt's scaling: the line that turns log-odds into those of the labels, by Newton's method. */
export function calibrate(odds: readonly number[], labels: readonly number[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0]
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9]
    odds.forEach((x, i) => {
      const p = logistic(slope * x + shift)
      const [error, spread] = [p - labels[i]!, p * (1 - p)]
      g0 += error * x
      g1 += error
      h00 += spread * x * x
      h01 += spread * x
      h11 += spread
    })
    const det = h00 * h11 - h01 * h01
    slope -= (h11 * g0 - h01 * g1) / det
    shift -= (h00 * g1 - h01 * g0) / det
  }
  return { slope, shift }
}
