/** A word spelt out letter by letter, from piece `from` up to piece `to`. */
export interface Spelt {
  word: string
  from: number
  to: number
}

/** Four letters are the fewest that nobody writes apart by chance. */
const SHORTEST = 4

/**
 * Words of `vocabulary` hidden in a run of single letters, longest first from the left: of `u a n i d i o t` it finds
 * `idiot`. A word must end where the run ends or where another one starts, or start where the run starts.
 */
export function spelt(letters: readonly string[], vocabulary: ReadonlySet<string>, longest: number): Spelt[] {
  const found: Spelt[] = []
  for (let from = 0; from <= letters.length - SHORTEST;) {
    let to = Math.min(letters.length, from + longest)
    while (to - from >= SHORTEST && !vocabulary.has(letters.slice(from, to).join(''))) to--
    if (to - from >= SHORTEST) {
      found.push({ word: letters.slice(from, to).join(''), from, to })
      from = to
    } else from++
  }
  return found
}
