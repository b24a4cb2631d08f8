const MASK = /[*#%_•]/

/** Whether `word`, some of its letters hidden behind signs, could be `base`: `c*nt`, `f**k`, `f***ing`, `w****r`. */
export function isMasked(word: string, base: string): boolean {
  if (word.length !== base.length || word[0] !== base[0]) return false
  for (let i = 1; i < word.length; i++) if (!MASK.test(word[i]!) && word[i] !== base[i]) return false
  return true
}

/** Whether the word has hidden letters and enough shown ones to be read. */
export const hasMask = (word: string): boolean => MASK.test(word) && /^[a-z]/.test(word)

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Fewest letters of a word that is known with one of them hidden. */
const SHORTEST = 5

/** The word of the vocabulary that has one letter more than is shown: `idi*t`, `scu*bag`. */
export function oneHidden(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  const at = word.search(MASK)
  if (word.length < SHORTEST || at < 1 || !/^[a-z]+.[a-z]*$/.test(word)) return undefined
  for (const letter of LETTERS) {
    const whole = word.slice(0, at) + letter + word.slice(at + 1)
    if (vocabulary.has(whole)) return whole
  }
  return undefined
}
