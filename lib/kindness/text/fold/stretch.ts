/** The word with every run of one letter squeezed to a single letter: a key under which stretched spellings meet. */
export const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** Whether `word` is `base` with some of its letters held longer: `stuuupid` is, `stupid` is not, `bet` of `beet` is not. */
export function isStretched(word: string, base: string): boolean {
  let w = 0
  let longest = 0
  for (let b = 0; b < base.length;) {
    const letter = base[b]!
    let want = 0
    while (base[b] === letter) {
      b++
      want++
    }
    let have = 0
    while (word[w] === letter) {
      w++
      have++
    }
    if (have < want) return false
    longest = Math.max(longest, have)
  }
  return w === word.length && longest >= 3
}
