/** Fewest letters of words that are written as one. */
const SHORTEST = 5
/** Nobody writes more than a post's opening clause without a space; the time is bounded. */
const LONGEST = 100
/** Most letters of one of them. */
const LONGEST_PART = 16

/** Words of grammar that start compounds and longer words too. */
const COMPOUNDING = /^(?:but|can|fat|for|has|her|his|like|may|nor|off|old|out|over|plain|seem|she|too|und?er|was)$/
/** Whether a clause, or a part of one, may start so; the shorter words of grammar start too many words. */
const opens = (word: string, { isGrammar }: Known): boolean =>
  word.length > 2 ? isGrammar(word) && !COMPOUNDING.test(word) : word === 'i' || word === 'im'

/** What a word may be to the words that it is joined to. */
export interface Known {
  /** Whether it is any word that may stand in a clause. */
  isWord(word: string): boolean
  /** Whether it carries grammar, or only colours another word. */
  isGrammar(word: string): boolean
  /** Whether it is one that the judge looks for. */
  isTelling(word: string): boolean
  /** Whether it stands for many people by what they are. */
  isPeople(word: string): boolean
}

/**
 * The words of a clause, or of a part of one, that is written without its spaces: `youareanidiot`. The whole must be words,
 * one of them telling, and such as no compound is made of, so that no word of its own comes apart.
 */
export function joined(text: string, known: Known): readonly string[] | undefined {
  if (text.length < SHORTEST || text.length > LONGEST || !/^[a-z]+$/.test(text)) return undefined
  const dead = new Set<number>()
  // The longest words are tried first.
  const from = (start: number): string[] | undefined => {
    if (start === text.length) return []
    if (dead.has(start)) return undefined
    for (let end = Math.min(text.length, start + LONGEST_PART); end > start; end--) {
      const part = text.slice(start, end)
      const rest = known.isWord(part) && from(end)
      if (rest) return [part, ...rest]
    }
    dead.add(start)
    return undefined
  }
  const parts = from(0)
  return parts &&
    parts.length > 1 &&
    (opens(parts[0]!, known)
      ? parts.some(known.isTelling)
      : parts.some(known.isPeople) && parts.every(part => part.length > 2))
    ? parts
    : undefined
}

/** Words of grammar that no longer word starts with, or ends in, save those it is made of on purpose. */
const FIRST =
  /^(?:about|always|are|because|been|being|both|could|did|each|everyone|from|had|have|many|might|most|nothing|only|really|should|that|their|them|these|they|this|those|very|while|would|your)$/
const SECOND =
  /^(?:always|because|being|could|every|for|if|into|many|may|might|must|near|never|nothing|should|than|that|their|them|these|they|this|those|too|was|were|what|who|without|would|you|your)$/

/** Two words written as one, of which one carries grammar, and no word is made of it: `shouldbe`, `womenare`. */
export function pair(text: string, { isWord }: Known): readonly string[] | undefined {
  if (text.length < SHORTEST || text.length > LONGEST_PART * 2 || !/^[a-z]+$/.test(text)) return undefined
  for (let end = 2; end < text.length - 1; end++) {
    const [first, second] = [text.slice(0, end), text.slice(end)]
    if ((FIRST.test(first) || SECOND.test(second)) && isWord(first) && isWord(second)) return [first, second]
  }
  return undefined
}
