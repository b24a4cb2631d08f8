/** Fewest letters of a word whose swapped spellings are nobody's word by chance. */
const SHORTEST = 5

/** Words of their own that a swap would turn into one of ours. */
const REAL: ReadonlySet<string> = new Set(
  'aline alines alike bolts braking christina colts crepe crepes crisp crisps frats georgina janis lairs limpest liras lotus parts patsy posse satin slily spied today trads twist villani'.split(
    ' ',
  ),
)

/** Every spelling of `word` with two neighbouring letters swapped, the first letter kept: `stupid` → `sutpid`, `stpuid` … */
export function swaps(word: string): string[] {
  if (word.length < SHORTEST) return []
  const out: string[] = []
  for (let i = 1; i < word.length - 1; i++) {
    if (word[i] !== word[i + 1]) out.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
  }
  return out.filter(spelling => !REAL.has(spelling))
}
