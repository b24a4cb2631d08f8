const MASK = /[*#%_•]/

/** Whether `word`, some of its letters hidden behind signs, could be `base`: `c*nt`, `f**k`, `f***ing`, `w****r`. */
export function isMasked(word: string, base: string): boolean {
  if (word.length !== base.length || word[0] !== base[0]) return false
  for (let i = 1; i < word.length; i++) if (!MASK.test(word[i]!) && word[i] !== base[i]) return false
  return true
}

/** Whether the word has hidden letters and enough shown ones to be read. */
export const hasMask = (word: string): boolean => MASK.test(word) && /^[a-z]/.test(word)
