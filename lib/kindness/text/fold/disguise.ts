import { leet } from './leet'
import { hasMask, isMasked, oneHidden } from './mask'
import { isStretched, squeeze } from './stretch'
import { slips } from './slip'

/**
 * Reads disguised words: `1d10t`, `stuuupid`, `c*nt`, `dick-head`. A disguise is taken off only where a word of the
 * vocabulary is under it, so that harmless text never turns into one.
 */
export interface Disguise {
  /** The word under the disguise, if there is one. */
  reveal(word: string): string | undefined
}

/**
 * @param vocabulary every word worth disguising
 * @param lackable those of them that may lack a letter
 * @param masked the words that people write with asterisks, likeliest first: where several fit, the first one is meant
 */
export function disguise(
  vocabulary: ReadonlySet<string>,
  lackable: ReadonlySet<string>,
  masked: readonly string[],
): Disguise {
  const bySqueezed = new Map<string, string[]>()
  for (const word of vocabulary) {
    const key = squeeze(word)
    const same = bySqueezed.get(key)
    if (same) same.push(word)
    else bySqueezed.set(key, [word])
  }
  // Of several words that a stretched spelling fits, the longest says most about it.
  for (const same of bySqueezed.values()) same.sort((a, b) => b.length - a.length)

  const bySlip = new Map(
    [...vocabulary].flatMap(word => slips(word, lackable.has(word)).map(slip => [slip, word] as const)),
  )

  const unstretch = (word: string) => bySqueezed.get(squeeze(word))?.find(base => isStretched(word, base))
  const known = (word: string) => (vocabulary.has(word) ? word : /(.)\1\1/.test(word) ? unstretch(word) : undefined)

  return {
    reveal(word) {
      if (word.length > 40 || vocabulary.has(word)) return undefined
      const letters = leet(word)
      if (letters && letters.length >= 4) {
        const plain = known(letters)
        if (plain) return plain
      }
      const signs = word.replace(/[@!$]/g, '*')
      if (hasMask(signs)) {
        const whole = masked.find(base => isMasked(signs, base))
        if (whole) return whole
        const hidden = oneHidden(signs, vocabulary)
        if (hidden) return hidden
      }
      if (word.includes('-') || word.includes('_')) {
        const joined = known(word.replaceAll(/[-_]/g, ''))
        if (joined && joined.length >= 4) return joined
      }
      return bySlip.get(word) ?? (/(.)\1\1/.test(word) ? unstretch(word) : undefined)
    },
  }
}
