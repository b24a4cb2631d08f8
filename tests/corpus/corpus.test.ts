import { existsSync, readFileSync } from 'node:fs'
import { CATEGORIES } from '../../lib/kindness'
import { describe, expect, test } from 'vitest'

/** What README.md promises of the corpus. */

interface Row {
  id: string
  text: string
  expect: string
  category: string
  veto?: string
  target: string
  spans: string[]
  keep: string | null
  kinder: string | null
  pair?: string
  topic: string
  voice: string
}

const rowsOf = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)

const parts = ['train', 'tune', 'test'] as const
const all = parts.flatMap(part => rowsOf(`tests/corpus/functional-${part}.jsonl`).map(row => ({ ...row, part })))
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Two texts with this share of words in common, counted over both, are the same post told twice. */
const SAME = 0.75

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
const likeness = (a: Set<string>, b: Set<string>) => {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both)
}

/** The pairs of texts that tell the same. Only those are compared that share one of the rarer words. */
function doubles<T extends { text: string }>(rows: readonly T[], others: readonly T[]): [T, T][] {
  const there = others.map(row => ({ row, words: wordsOf(row.text) }))
  const index = new Map<string, typeof there>()
  for (const other of there)
    for (const word of other.words) {
      const rows = index.get(word)
      if (rows) rows.push(other)
      else index.set(word, [other])
    }
  return rows.flatMap(row => {
    const words = wordsOf(row.text)
    // Two texts that share three words in four share one of any quarter of the first.
    const rare = [...words].sort((a, b) => (index.get(a)?.length ?? 0) - (index.get(b)?.length ?? 0))
    const near = new Set(rare.slice(0, Math.floor(words.size * (1 - SAME)) + 1).flatMap(word => index.get(word) ?? []))
    return [...near].filter(o => o.row !== row && likeness(words, o.words) >= SAME).map(o => [row, o.row] as [T, T])
  })
}

describe('each post', () => {
  test('has an id of its own', () => expect(new Set(ids(all)).size).toBe(all.length))

  test('says pause, hint or pass, with a category that goes with it', () => {
    const hints = ['us-and-them', 'sole-blame', 'mind-reading']
    const expected = ({ category }: Row) =>
      category === 'harmless' ? 'pass' : hints.includes(category) ? 'hint' : 'pause'
    expect(ids(all.filter(row => row.expect !== expected(row)))).toEqual([])
  })

  test('has a reason when it is harmless', () => {
    expect(ids(all.filter(row => (row.expect === 'pass') !== (row.veto !== undefined)))).toEqual([])
  })

  test('has the attacking words as it spells them, and none when it is harmless', () => {
    const wrong = all.filter(
      ({ expect, spans, text }) =>
        (expect === 'pass') !== (spans.length === 0) || spans.some(span => !text.includes(span)),
    )
    expect(ids(wrong)).toEqual([])
  })
})

describe('the whole', () => {
  const count = (key: 'category' | 'veto', value: string) => all.filter(row => row[key] === value).length

  test('is more than half harmless', () => {
    const share = count('category', 'harmless') / all.length
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.7)
  })

  test.each(CATEGORIES)('has 40 posts and more of %s', category => {
    expect(count('category', category)).toBeGreaterThanOrEqual(40)
  })

  test.each([...new Set(all.flatMap(({ veto }) => veto ?? []))])('has 40 posts and more for %s', veto => {
    expect(count('veto', veto)).toBeGreaterThanOrEqual(40)
  })

  test('has 300 minimal pairs and more, each of one harmful and one harmless post, in one part', () => {
    const pairs = new Map<string, typeof all>()
    for (const row of all) if (row.pair !== undefined) pairs.set(row.pair, [...(pairs.get(row.pair) ?? []), row])
    const broken = [...pairs].filter(
      ([, rows]) =>
        rows.length !== 2 ||
        rows.filter(row => row.expect === 'pass').length !== 1 ||
        new Set(rows.map(row => row.part)).size !== 1,
    )
    expect(broken.map(([pair]) => pair)).toEqual([])
    expect(pairs.size).toBeGreaterThanOrEqual(300)
  })

  test('has 350 kinder wordings and more', () => {
    expect(all.filter(row => row.kinder !== null).length).toBeGreaterThanOrEqual(350)
  })
})

describe('no post is told twice', () => {
  const isPair = ([a, b]: [Row, Row]) => a.pair !== undefined && a.pair === b.pair

  test('in the corpus', () => {
    const told = doubles(all, all).filter(pair => !isPair(pair) && pair[0].id < pair[1].id)
    expect(told.map(ids)).toEqual([])
  })

  const kindcheck = `${process.env.KIND_DATA ?? '../shared/data'}/kindcheck.jsonl`
  test.skipIf(!existsSync(kindcheck))('that the posts of kindcheck tell', () => {
    expect(doubles<Row>(all, rowsOf(kindcheck)).map(ids)).toEqual([])
  })
})

/** Cohen's kappa: agreement beyond what two hands reach by chance, at most 1. */
function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (of: (pair: readonly [string, string]) => boolean) => pairs.filter(of).length / pairs.length
  const labels = [...new Set(pairs.flat())]
  const chance = labels.reduce((sum, label) => sum + share(([a]) => a === label) * share(([, b]) => b === label), 0)
  return (share(([a, b]) => a === b) - chance) / (1 - chance)
}

describe('a second hand, which saw the texts alone', () => {
  const second = rowsOf('tests/corpus/second-labels.jsonl').map(
    row => [all.find(({ id }) => id === row.id), row] as const,
  )

  test.each(['expect', 'category'] as const)('agrees on %s', field => {
    const agreement = kappa(second.map(([first, row]) => [first?.[field] ?? '', row[field]]))
    console.log(`kappa on ${field}, ${second.length} posts: ${agreement.toFixed(3)}`)
    expect(agreement).toBeGreaterThan(0.8)
  })
})
