import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { adjectives } from '../../lib/kindness/lexicon/adjectives'
import { dehumanising } from '../../lib/kindness/lexicon/dehumanising'
import { emoji } from '../../lib/kindness/lexicon/emoji'
import type { Table } from '../../lib/kindness/lexicon/entry'
import { everyday, identities, identityAdjectives } from '../../lib/kindness/lexicon/identities'
import { insults } from '../../lib/kindness/lexicon/insults'
import { crowds, roles } from '../../lib/kindness/lexicon/people'
import { slurs } from '../../lib/kindness/lexicon/slurs'
import { things } from '../../lib/kindness/lexicon/things'
import { villains } from '../../lib/kindness/lexicon/villains'
import { leaveReasonsOut } from '../../scripts/leave-reasons-out'

const tables = Object.entries({ adjectives, dehumanising, insults, slurs, villains }).flatMap(([name, table]) =>
  Object.entries(table).map(([demand, rows]) => [`${name}: ${demand}`, rows] as const),
)
const lists = { crowds, everyday, identities, identityAdjectives, roles, things }

const duplicates = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i)

describe.each(tables)('lexicon/%s', (_, rows) => {
  const words = rows.map(([word]) => word)

  it('is sorted, so that a word has one place to go', () => {
    expect(words).toEqual([...words].sort())
  })

  it('has no word twice', () => {
    expect(duplicates(words)).toEqual([])
  })

  it('writes words as the judge reads them: lower case, single spaces, no hyphens', () => {
    expect(words.filter(word => !/^[a-z']+(?: [a-z']+)*$/.test(word))).toEqual([])
  })

  it('gives every word its sense', () => {
    expect(rows.filter(([, , , sense]) => sense.trim() === '')).toEqual([])
  })
})

describe.each(Object.entries(lists))('lexicon/%s', (_, words) => {
  it('is sorted and has no word twice', () => {
    expect(words).toEqual([...words].sort())
    expect(duplicates(words)).toEqual([])
  })
})

const words = (table: Table) => Object.values(table).flatMap(rows => rows.map(([word]) => word))

it('has every insulting noun in one list only', () => {
  expect(duplicates([dehumanising, insults, slurs, villains].flatMap(words))).toEqual([])
})

it('has every adjective in one list only', () => {
  expect(duplicates(words(adjectives))).toEqual([])
})

describe('the build', () => {
  it.each(Object.entries({ adjectives, dehumanising, insults, slurs, villains }))(
    'keeps every word of %s, and leaves out why it is there',
    async (name, table) => {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        plugins: [leaveReasonsOut()],
        build: { write: false, minify: false, lib: { entry: `lib/kindness/lexicon/${name}.ts`, formats: ['es'] } },
      })
      const [{ output }] = built as unknown as [{ output: [{ code: string }] }]
      const module = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
        [name: string]: Table
      }
      expect(Object.entries(module[name]!).map(([demand, rows]) => [demand, rows])).toEqual(
        Object.entries(table).map(([demand, rows]) => [demand, rows.map(([word]) => [word])]),
      )
    },
  )
})

it('has every emoji once', () => {
  expect(duplicates(emoji.map(([sign]) => sign))).toEqual([])
})
