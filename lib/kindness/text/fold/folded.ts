/**
 * A text after folding, with the way back: unit `i` of `text` stands for the original's `[starts[i], ends[i])`.
 * Folds only delete or replace units, so both arrays rise with `i`.
 */
export interface Folded {
  text: string
  starts: readonly number[]
  ends: readonly number[]
}

/** One step of folding: what a code point becomes, perhaps nothing; an empty string stays one. */
export type Fold = (point: string) => string

/** Replaces each code point of a text. */
export function perCodePoint(text: string, replace: Fold): Folded {
  let out = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const point of text) {
    const units = replace(point)
    // A pair that stays a pair keeps the place of each half.
    const kept = units.length === point.length
    for (let k = 0; k < units.length; k++) {
      starts.push(kept ? at + k : at)
      ends.push(kept ? at + k + 1 : at + point.length)
    }
    out += units
    at += point.length
  }
  return { text: out, starts, ends }
}
