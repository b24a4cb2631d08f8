/** Fewest letters of words that are written as one. */
const SHORTEST = 5
/** Nobody writes more than a post's opening clause without a space; the time is bounded. */
const LONGEST = 100
/** Most letters of one of them. */
const LONGEST_PART = 16

/** Words of their own that would come apart all the same. */
const WHOLE: ReadonlySet<string> = new Set(
  'aboveboard abut alongside amours amur anywhere ashe assam avery beforehand behalf behave belittle bethe breakthrough butterfat buttock cashmere damnable elsewhere everyplace everywhere fattest galahad ian ideal ideals impeach incomplete incompletely inconsistently indefinitely inflaming intonation irate ishim islam iso ispell ito itunes justin likeable likelier lucknow madam medicare moreover mustache myspace nevermore nonesuch nowhere oldfield outraging outrank overlook overlooked overlooks plainclothes propertied purebred pushers rankin readjust seemlier shebang sidereal slithers somewhere sounder soya stallone suchlike thanking therefrom thousand thousands uris uttermost wantonly wean welland werewolves whatever whatnot whenever whichever whomever yawing yemen youtube yuan'.split(
    ' ',
  ),
)

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
  if (text.length < SHORTEST || text.length > LONGEST || !/^[a-z]+$/.test(text) || WHOLE.has(text)) return undefined
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

/** Words of grammar that many longer words start with, or end in. */
const STARTING =
  /^(?:a|after|all|am|an|any|as|at|be|big|by|can|cos|do|down|even|ever|for|half|has|he|her|his|in|is|look|may|me|mine|no|nor|not|off|on|one|or|out|over|poor|real|right|since|so|some|sound|still|sure|through|to|under|up|us|was|wee|where|will|with)$/
const ENDING =
  /^(?:ive|hes|shes|whats|a|about|after|all|an|and|any|around|as|at|be|by|can|did|do|does|down|ever|fully|grown|he|her|i|in|is|its|like|me|mine|more|most|my|no|of|off|on|or|our|out|over|people|right|some|still|sure|to|up|upon|us|used|walking|well|while|will|with|ye|yer)$/
/** Two words written as one, of which one carries grammar, and no word is made of it: `shouldbe`, `inthe`. */
export function pair(text: string, { isWord, isGrammar }: Known): readonly string[] | undefined {
  if (text.length < SHORTEST || text.length > LONGEST_PART * 2 || !/^[a-z]+$/.test(text) || WHOLE.has(text))
    return undefined
  for (let end = 1; end < text.length; end++) {
    const [first, second] = [text.slice(0, end), text.slice(end)]
    const starts = (isGrammar(first) || first === 'i') && !STARTING.test(first) && second.length > 1
    const ends = isGrammar(second) && !ENDING.test(second)
    if ((starts || ends) && isWord(first) && isWord(second)) return [first, second]
  }
  return undefined
}
