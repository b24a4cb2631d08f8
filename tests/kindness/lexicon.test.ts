import { describe, expect, it } from 'vitest'
import { adjectives } from '../../lib/kindness/lexicon/adjectives'
import { dehumanising } from '../../lib/kindness/lexicon/dehumanising'
import { emoji } from '../../lib/kindness/lexicon/emoji'
import { everyday, identities, identityAdjectives } from '../../lib/kindness/lexicon/identities'
import { insults } from '../../lib/kindness/lexicon/insults'
import { crowds, roles } from '../../lib/kindness/lexicon/people'
import { slurs } from '../../lib/kindness/lexicon/slurs'
import { things } from '../../lib/kindness/lexicon/things'
import { villains } from '../../lib/kindness/lexicon/villains'

const tables = { adjectives, dehumanising, insults, slurs, villains }
const lists = { crowds, everyday, identities, identityAdjectives, roles, things }

const duplicates = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i)

describe.each(Object.entries(tables))('lexicon/%s', (_, rows) => {
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
    expect(rows.filter(([, , , , sense]) => sense.trim() === '')).toEqual([])
  })
})

describe.each(Object.entries(lists))('lexicon/%s', (_, words) => {
  it('is sorted and has no word twice', () => {
    expect(words).toEqual([...words].sort())
    expect(duplicates(words)).toEqual([])
  })
})

it('has every insulting noun in one list only', () => {
  const all = [dehumanising, insults, slurs, villains].flatMap(rows => rows.map(([word]) => word))
  expect(duplicates(all)).toEqual([])
})

it('has every emoji once', () => {
  expect(duplicates(emoji.map(([sign]) => sign))).toEqual([])
})
