import type { Doc, Sense } from '../grammar/doc'
import { identityAdjectives } from '../lexicon/identities'
import type { Token } from '../text/token'

/** Features are hashed into this many buckets. */
export const BUCKETS = 2 ** 17

/** Whoever is meant, one word stands for all its forms. */
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<you>': "you u ya yous youse ye thou thee y'all yall yiz yez",
    '<your>': 'your ur yer yours yourself yourselves yersel yerself',
    '<one>': 'he she him her his hers himself herself',
    '<they>': 'they them their theirs themselves themself',
    '<i>': 'i me my mine myself meself',
    '<we>': 'we us our ours ourselves',
  }).flatMap(([reading, words]) => words.split(' ').map(word => [word, reading] as const)),
)

/** Every other kind of token that reads alike, whatever it says. */
const KINDS: Partial<Record<Token['kind'], string>> = {
  handle: '<name>',
  number: '<number>',
  link: '<link>',
  code: '<code>',
}

/**
 * Every word for a group reads as this one, and no feature holds it, so that nothing can be learnt for any of them: a score
 * stays the same when one group is put in the place of another.
 */
const GROUP = '<group>'
const isGroup: ReadonlySet<string> = new Set(identityAdjectives)

/**
 * Tokens `[start, end)` as the model reads them: who is meant by what they are (the reader, one other, several, a role, a
 * body, a name), all else as plain words without disguise.
 */
export function readings({ tokens, senses, people }: Doc, start: number, end: number): string[] {
  const found: string[] = []
  for (let i = start; i < end;) {
    const { word, kind } = tokens[i]!
    const who = senses[i]!.find(({ list }) => list === 'person' || list === 'identity' || list === 'institution')
    const group = groupEnd(senses[i]!, word, tokens[i + 1]?.word, i)
    const plain = KINDS[kind] ?? PRONOUNS.get(word)
    if (plain) {
      found.push(plain)
      i++
    } else if (group > i && group >= (who?.end ?? 0)) {
      if (found.at(-1) !== GROUP) found.push(GROUP)
      i = group
    } else if (who) {
      found.push(who.list === 'person' ? '<role>' : '<body>')
      i = who.end
    } else {
      found.push(people[i]?.kind === 'named' ? '<name>' : word)
      i = people[i]?.kind === 'named' ? people[i]!.end : i + 1
    }
  }
  return found
}

/** Where a word for a group that starts at token `i` ends; -1 where none does. */
function groupEnd(senses: readonly Sense[], word: string, next: string | undefined, i: number): number {
  const end = senses.find(({ list }) => list === 'identity')?.end
  return end ?? (isGroup.has(`${word} ${next}`) ? i + 2 : isGroup.has(word) ? i + 1 : -1)
}

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

/** Stands before the first word and after the last. */
const EDGE = wordHash('<edge>')
/** Keeps pairs apart from words. */
const PAIR = 0x100001

/**
 * The distinct buckets that tokens `[start, end)` of a document, by default all, fall into: one for each word, and for each
 * pair of neighbours, but for words for a group. Linear in the number of tokens.
 */
export function features(doc: Doc, start = 0, end = doc.tokens.length): Set<number> {
  const found = new Set<number>()
  let before: number | undefined = EDGE
  for (const word of readings(doc, start, end)) {
    const hash = word === GROUP ? undefined : wordHash(word)
    if (hash !== undefined) {
      found.add(bucket(hash))
      if (before !== undefined) found.add(bucket(Math.imul(before, 31) ^ hash ^ PAIR))
    }
    before = hash
  }
  if (before !== undefined) found.add(bucket(Math.imul(before, 31) ^ EDGE ^ PAIR))
  return found
}
