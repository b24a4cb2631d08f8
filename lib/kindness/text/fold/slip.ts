/** Words of their own that a slip would turn into one of ours. */
const REAL: ReadonlySet<string> = new Set(
  'alike aline alines americas apse ares back backs bart bind bits blonds bolt bolts braking carp christina colt colts crepe crepes crisp cuts depot frat frats geek geeks georgina ghanian ghanians gist hats hinds hose incomes israels janis lair lairs latins limpest lira liras lire lotus oder part parts patsy pets pols posse quakes refuge refuges roam romans rued satin shot sits slily soot sots sottish spied tail tails tans this today traveler travelers twist whits yong'.split(
    ' ',
  ),
)

/** Every spelling of `word` with two inner letters swapped (`sutpid`), or, if it may `lack` one, with one left out (`wmen`). */
export function slips(word: string, lack: boolean): string[] {
  const out: string[] = []
  for (let i = 1; i < word.length - 1 && word.length > 3; i++) {
    const before = word.slice(0, i)
    const [letter, next] = [word[i]!, word[i + 1]!]
    if (letter !== next) {
      out.push(before + next + letter + word.slice(i + 2))
      if (lack && word.length > 4) out.push(before + word.slice(i + 1))
    }
  }
  return out.filter(spelling => !REAL.has(spelling))
}
