import { describe, expect, test } from 'vitest'
import { alternatives, assess, type Category } from '../../../lib/kindness'
import { marked } from './marked'

const offered = (draft: string, category: Category = 'insult') => {
  const assessment = marked(draft, category)
  return alternatives(assessment, assessment.findings[0]!).map(({ words, text }) => [words, text])
}

/** [the draft, with the span that is touched between « and »; what is offered for it: the words, and the draft after it] */
type Row = readonly [draft: string, ...offered: (readonly [words: string, text: string])[]]

function table(name: string, category: Category, rows: readonly Row[]) {
  describe(name, () => {
    test.each(rows.map(([draft, ...expected]) => ({ draft, expected })))('$draft', ({ draft, expected }) =>
      expect(offered(draft, category)).toEqual(expected),
    )
  })
}

table('what somebody is said to be becomes what they are said to do', 'insult', [
  [
    'You’re «a halfwit». The rota has three people on it.',
    ['wrong about this', 'You’re wrong about this. The rota has three people on it.'],
    ['not getting this right', 'You’re not getting this right. The rota has three people on it.'],
    ['', 'The rota has three people on it.'],
  ],
  [
    'the minister is «a liar» and our lift is broken',
    ['not being straight with us', 'the minister is not being straight with us and our lift is broken'],
    ['wrong about this', 'the minister is wrong about this and our lift is broken'],
    ['', 'our lift is broken'],
  ],
])

table('what colours a thing may be said of the thing, or go', 'insult', [
  [
    'An «idiotic» plan has shut our clinic.',
    ['poor', 'A poor plan has shut our clinic.'],
    ['mistaken', 'A mistaken plan has shut our clinic.'],
    ['', 'A plan has shut our clinic.'],
  ],
])

table('what colours a person goes', 'insult', [
  ['These «useless» managers cut our break room.', ['', 'These managers cut our break room.']],
])

table('a name for people becomes a plain one', 'insult', [
  [
    '«Those clowns» have moved the bays',
    ['they', 'They have moved the bays'],
    ['the people', 'The people have moved the bays'],
  ],
  ['Tell «that toad» we want our club back', ['that person', 'Tell that person we want our club back']],
])

table('a name that is called goes', 'insult', [
  ['Publish the minutes, «you weasel».', ['', 'Publish the minutes.']],
  ['28 on the label, 19 in the box, «you div»', ['', '28 on the label, 19 in the box']],
])

table('a clause becomes one in the author’s own name', 'swearing-at', [
  [
    '«Eff off». I wanted a date not a chat',
    ["I don't agree", "I don't agree. I wanted a date not a chat"],
    ['I am angry about this', 'I am angry about this. I wanted a date not a chat'],
    ['', 'I wanted a date not a chat'],
  ],
])

table('a threat or a wish of harm goes with its whole sentence', 'threat', [
  [
    'Keep sending bills and «I will come round and» fix your teeth. The lift is out.',
    ['I am very angry about this', 'I am very angry about this. The lift is out.'],
    ['I want an answer', 'I want an answer. The lift is out.'],
    ['', 'The lift is out.'],
  ],
])

table('a side becomes some people, blame a part, a guess at a mind how it looks from here', 'us-and-them', [
  [
    '«You lot» never rang us back',
    ['You', 'You never rang us back'],
    ['Some of you', 'Some of you never rang us back'],
  ],
])

describe('where it stands alone', () => {
  test('it may be reworded, and is not struck out', () => {
    expect(offered('«Eat my shorts»', 'swearing-at').map(([words]) => words)).not.toContain('')
  })
})

describe('the other marked spans stay as they were', () => {
  test('only the one that is touched is changed', () => {
    const text = 'You are a moron. The chair is a liar. Our lift is broken.'
    const assessment = assess({ text })
    expect(assessment.findings).toHaveLength(2)
    for (const { text: after } of alternatives(assessment, assessment.findings[0]!)) {
      expect(after).toContain('The chair is a liar. Our lift is broken.')
      expect(after).not.toContain('moron')
    }
  })
})

describe('every handle, link, hashtag, number and quotation is kept', () => {
  test.each([
    'You are «a liar, @ChairOfBoard» and the lift is out. https://example.org/a',
    '«Bunch of 3 muppets» #Lift have lost our "final" report again',
  ])('%s', draft => {
    const assessment = marked(draft)
    for (const { text } of alternatives(assessment, assessment.findings[0]!))
      for (const kept of draft.match(/@\w+|#\w+|https:\S+|"\w+"/g)!) expect(text).toContain(kept)
  })
})
