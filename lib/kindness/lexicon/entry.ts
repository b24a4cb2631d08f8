/**
 * What must hold before a word counts as being about somebody.
 * - `any`: it is about a person wherever it stands in the author's own voice (idiot, coward).
 * - `person`: somebody must be named by it: called so, addressed so, pointed at, or it stands alone (clown, weasel).
 * - `subject`: somebody must be said to be it, or be addressed so (animal, joke, snake): alone it is a thing or a beast.
 * - `you`: only the reader can be insulted by it; of others it is also plain or clinical talk (deluded, fat).
 * - `modifier`: it only makes another insult worse, or a noun for the reader (sad, old-fashioned, silly).
 */
export type Demand = 'any' | 'person' | 'subject' | 'you' | 'modifier'

/** Where the sense is at home. */
export type Region = 'all' | 'uk' | 'us' | 'ie' | 'au'

/**
 * Where the sense is recorded, as the author of the entry knows it; no test looks it up. `wiktionary`: there, under the word;
 * `ofcom`: its research on potentially offensive language (2016, 2021); `usage`: the author's own knowledge of how people
 * write, and no more than that.
 */
export type Source = 'wiktionary' | 'ofcom' | 'usage'

/**
 * One word or fixed phrase, lower case, and its reasons: its region, its source, and its sense, which is why it is here. The
 * judge reads the word alone; the build leaves the reasons out (`scripts/leave-reasons-out.ts`).
 */
export type Row = readonly [word: string, region: Region, source: Source, sense: string]

/** Words of one kind, by what they demand; each list is sorted. */
export type Table = Readonly<Partial<Record<Demand, readonly Row[]>>>
