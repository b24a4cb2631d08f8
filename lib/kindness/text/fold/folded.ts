/**
 * A text after folding, with the way back: unit `i` of `text` stands for the original's `[starts[i], ends[i])`.
 * Folds only delete or replace units, so both arrays rise with `i`.
 */
export interface Folded {
  text: string
  starts: readonly number[]
  ends: readonly number[]
}

/** One step of folding. Steps compose: each takes what the one before it made. */
export type Fold = (folded: Folded) => Folded

/** The text as it stands: every UTF-16 unit for itself. */
export function unfolded(text: string): Folded {
  const starts = Array.from({ length: text.length }, (_, i) => i)
  return { text, starts, ends: starts.map(i => i + 1) }
}

/** A fold that replaces each code point by a string, perhaps an empty one. */
export function perCodePoint(replace: (point: string) => string): Fold {
  return ({ text, starts, ends }) => {
    const out: string[] = []
    const from: number[] = []
    const to: number[] = []
    let at = 0
    for (const point of text) {
      const units = replace(point)
      for (let k = 0; k < units.length; k++) {
        // A pair that stays a pair keeps the place of each half.
        const kept = units.length === point.length
        from.push(starts[kept ? at + k : at]!)
        to.push(ends[kept ? at + k : at + point.length - 1]!)
      }
      out.push(units)
      at += point.length
    }
    return { text: out.join(''), starts: from, ends: to }
  }
}
