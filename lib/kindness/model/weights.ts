import { BUCKETS } from './features'

/** The largest absolute value of an integer weight. */
export const LARGEST = 10

/** A linear model as it is stored: printable text, so that it packs well and needs no escapes. */
export interface Packed {
  /** Added to the sum of the weights. */
  bias: number
  /** What one unit of an integer weight is worth. */
  unit: number
  /** For each bucket with a weight, in order, how many buckets without one lie before it. */
  gaps: string
  /** For each bucket with a weight, in the same order, one character. */
  weights: string
}

/** The printable characters from `(` to `[`, none of which needs an escape. */
const FIRST = '('.charCodeAt(0)
const write = (digit: number) => String.fromCharCode(FIRST + digit)
const read = (code: number) => code - FIRST

/** A digit that stands for itself with more of the same gap to come: 110 is written 51, 51, 8. */
const CONTINUES = '['.charCodeAt(0) - FIRST

/** Packs integer weights, one for each bucket, from `-LARGEST` to `LARGEST`; 0 where a bucket has none. */
export function pack(weights: Int8Array): Pick<Packed, 'gaps' | 'weights'> {
  const gaps: string[] = []
  const kept: string[] = []
  let last = -1
  weights.forEach((weight, at) => {
    if (weight === 0) return
    const gap = at - last - 1
    gaps.push(write(CONTINUES).repeat(Math.floor(gap / CONTINUES)), write(gap % CONTINUES))
    kept.push(write(weight + LARGEST))
    last = at
  })
  return { gaps: gaps.join(''), weights: kept.join('') }
}

/** The integer weights, one for each bucket, that were packed. */
export function unpack({ gaps, weights }: Pick<Packed, 'gaps' | 'weights'>): Int8Array {
  const all = new Int8Array(BUCKETS)
  let at = -1
  let nth = 0
  for (let i = 0; i < gaps.length; i++) {
    const digit = read(gaps.charCodeAt(i))
    at += digit
    if (digit === CONTINUES) continue
    at++
    all[at] = read(weights.charCodeAt(nth++)) - LARGEST
  }
  return all
}
