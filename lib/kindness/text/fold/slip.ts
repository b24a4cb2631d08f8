/** Words of their own that a slip would turn into one of ours. */
const REAL: ReadonlySet<string> = new Set(
  'alike aline alines americas apse ares back backs bart bind bits blonds bolt bolts braking carp christina colt colts crepe crepes crisp cuts depot frat frats geek geeks georgina ghanian ghanians gist hats hinds hose incomes israels janis lair lairs latins limpest lira liras lire lotus oder part parts patsy pets pols posse quakes refuge refuges roam romans rued satin shot sits slily soot sots sottish spied tail tails tans this today traveler travelers twist whits yong'.split(
    ' ',
  ),
)

/** Every spelling of `word` with two neighbours among its inner letters swapped. */
function swaps(word: string): string[] {
  const out: string[] = []
  for (let i = 1; i < word.length - 1; i++)
    if (word[i] !== word[i + 1]) out.push(word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2))
  return out
}

/** Every spelling of `word` with two inner letters swapped (`sutpid`), or, if it may `lack` one, with one left out (`wmen`). */
export function slips(word: string, lack: boolean): string[] {
  const out = word.length > 3 ? swaps(word) : []
  if (lack && word.length > 4)
    for (let i = 1; i < word.length - 1; i++)
      if (word[i] !== word[i + 1]) out.push(word.slice(0, i) + word.slice(i + 1))
  return out.filter(spelling => !REAL.has(spelling))
}

/** Other words of their own, one letter away from a word that carries a sentence. */
const MEANT: ReadonlySet<string> = new Set(
  'aline angel angle angles apologise bagel barked barley beats boast boost brian brunt carve carves center clasp coast crated crating crave crepe crepes cures darin feats files fried fries greta handel hearst horus hurst lairs liras loins metes minuet minuets nobel noble prefect pried quiet roost sacred salves satin sherd shrike shrikes signing singed sings slily sliver solider sparse spilt stael tarps theater thees there thickets thickset three threes tired tires tried writs wroth'.split(
    ' ',
  ),
)
const SHORTEST = 5

/** The word that is meant by one with two inner letters swapped: `poeple`. */
export function unslip(written: string, isWord: (word: string) => boolean): string | undefined {
  if (written.length < SHORTEST || written.length > 20 || MEANT.has(written) || !/^[a-z]+$/.test(written))
    return undefined
  return swaps(written).find(isWord)
}
