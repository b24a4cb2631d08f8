/** Where a contraction is cut, and what its parts stand for. */
export interface Cut {
  at: number
  first: string
  second: string
}

const ENDINGS = ["n't", "'re", "'ve", "'ll", "'s", "'m", "'d"]

/** Irregular first parts of a word that ends in `n't`. */
const STEMS = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'are'],
])

/**
 * Contractions spelt without an apostrophe, or as Scots does; where they are cut, and their parts. Words with another
 * sense (well, shell, id) are left alone.
 */
const BARE: ReadonlyMap<string, Cut> = new Map(
  (
    [
      ['aint', 2, 'are', "n't"],
      ['arenae', 3, 'are', "n't"],
      ['arent', 3, 'are', "n't"],
      ['cannae', 3, 'can', "n't"],
      ['cannot', 3, 'can', 'not'],
      ['cant', 2, 'can', "n't"],
      ['couldnae', 5, 'could', "n't"],
      ['couldnt', 5, 'could', "n't"],
      ['didnae', 3, 'did', "n't"],
      ['didnt', 3, 'did', "n't"],
      ['dinnae', 2, 'do', "n't"],
      ['doesnae', 4, 'does', "n't"],
      ['doesnt', 4, 'does', "n't"],
      ['dont', 2, 'do', "n't"],
      ['hadnt', 3, 'had', "n't"],
      ['hasnae', 3, 'has', "n't"],
      ['hasnt', 3, 'has', "n't"],
      ['havenae', 4, 'have', "n't"],
      ['havent', 4, 'have', "n't"],
      ['hes', 2, 'he', "'s"],
      ['im', 1, 'i', "'m"],
      ['isnae', 2, 'is', "n't"],
      ['isnt', 2, 'is', "n't"],
      ['ive', 1, 'i', "'ve"],
      ['shes', 3, 'she', "'s"],
      ['shouldnae', 6, 'should', "n't"],
      ['shouldnt', 6, 'should', "n't"],
      ['thats', 4, 'that', "'s"],
      ['theyre', 4, 'they', "'re"],
      ['theyve', 4, 'they', "'ve"],
      ['wasnae', 3, 'was', "n't"],
      ['wasnt', 3, 'was', "n't"],
      ['werenae', 4, 'were', "n't"],
      ['werent', 4, 'were', "n't"],
      ['weve', 2, 'we', "'ve"],
      ['whats', 4, 'what', "'s"],
      ['willnae', 4, 'will', "n't"],
      ['winnae', 3, 'will', "n't"],
      ['wont', 2, 'will', "n't"],
      ['wouldnae', 5, 'would', "n't"],
      ['wouldnt', 5, 'would', "n't"],
      ['youd', 3, 'you', "'d"],
      ['youll', 3, 'you', "'ll"],
      ['youre', 3, 'you', "'re"],
      ['youve', 3, 'you', "'ve"],
    ] satisfies [word: string, at: number, first: string, second: string][]
  ).map(([word, at, first, second]) => [word, { at, first, second }]),
)

/** The cut of a contraction, or nothing if the word is none. */
export function contraction(word: string): Cut | undefined {
  const bare = BARE.get(word)
  if (bare || !word.includes("'")) return bare
  const ending = ENDINGS.find(e => word.endsWith(e) && word.length > e.length)
  if (!ending) return undefined
  const first = word.slice(0, -ending.length)
  return { at: first.length, first: ending === "n't" ? (STEMS.get(first) ?? first) : first, second: ending }
}
