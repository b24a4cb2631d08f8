import { identities, identityAdjectives } from '../lexicon/identities'

/** Features are hashed into this many buckets. */
export const BUCKETS = 2 ** 18

/** Letters of a longer word that stand for all its forms: `idio` for idiot, idiots, idiotic. */
const STEM = 4

const SECOND_PERSON: ReadonlySet<string> = new Set([
  'you',
  'your',
  'yours',
  'yourself',
  'youre',
  'u',
  'ur',
  'ya',
  'yer',
])

/**
 * Every word for a group reads as this one, so that no weight can be learnt for any of them: a score stays the same when
 * one group is put in the place of another.
 */
const GROUP = '<group>'
const groups: ReadonlySet<string> = new Set([...identities, ...identityAdjectives])

const TOKEN =
  /(https?:\/\/\S+|www\.\S+)|(@\w+)|(\d[\d.,:]*)|'?\p{L}[\p{L}\p{M}]*|\p{Extended_Pictographic}|([.!?])[.!?]*/gu

/**
 * The words, emoji and full stops of a text, folded in case. Links, handles, numbers and groups each read as one
 * placeholder, and a word is cut before its apostrophe: `you're` is `you` and `'re`.
 */
export function tokens(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
  const found: string[] = []
  let before = ''
  for (const [token, link, handle, number, stop] of plain.matchAll(TOKEN)) {
    const word = link ? '<link>' : handle ? '<handle>' : number ? '<number>' : (stop ?? token)
    const compound = groups.has(`${before} ${word}`)
    if (compound) found.pop()
    if (!compound && !groups.has(word)) found.push(word)
    else if (found.at(-1) !== GROUP) found.push(GROUP)
    before = word
  }
  return found
}

/** Seeds that keep features of unlike kinds apart, though their letters be alike. */
const [PAIR, STEMMED, SAID_TO_YOU] = [0x100001, 0x300005, 0x400007]

/** FNV-1a. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Spreads the bits of a hash, then cuts it to a bucket. */
function bucket(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1)
}

/**
 * The buckets that a text falls into, some more than once: one for each word, for the stem of a longer one, for each pair
 * of neighbours, and for each word in a sentence that says `you`. Linear in the length of the text.
 */
export function features(text: string): number[] {
  const found: number[] = []
  let before = wordHash('<start>')
  let sentence: number[] = []
  let toYou = false
  const endSentence = () => {
    if (toYou) for (const hash of sentence) found.push(bucket(hash ^ SAID_TO_YOU))
    sentence = []
    toYou = false
  }
  for (const word of tokens(text)) {
    const hash = wordHash(word)
    found.push(bucket(hash), bucket(Math.imul(before, 31) ^ hash ^ PAIR))
    before = hash
    if (word === '.' || word === '!' || word === '?') endSentence()
    else sentence.push(hash)
    toYou ||= SECOND_PERSON.has(word)
    if (word.length > STEM) found.push(bucket(wordHash(word.slice(0, STEM)) ^ STEMMED))
  }
  endSentence()
  return found
}
