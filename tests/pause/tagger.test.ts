import { beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { loadTagger } from '../../entrypoints/pause/tagger'
import type { Tag } from '../../lib/kindness'

let tag: (text: string) => Tag[]
beforeAll(async () => {
  tag = await loadTagger()
})

const words = (text: string) => tag(text).map(({ start, end, pos }) => `${text.slice(start, end)}/${pos}`)

describe('the tagger', () => {
  test('gives each word its part of speech', () => {
    expect(words('The council closed our clinic again.')).toEqual([
      'The/DET',
      'council/NOUN',
      'closed/VERB',
      'our/PRON',
      'clinic/NOUN',
      'again/ADV',
      './PUNCT',
    ])
  })

  test('counts sentences from nought', () => {
    const text = 'We waited. Nobody came.'
    expect(tag(text).map(({ start, end, sentence }) => [text.slice(start, end), sentence])).toEqual([
      ['We', 0],
      ['waited', 0],
      ['.', 0],
      ['Nobody', 1],
      ['came', 1],
      ['.', 1],
    ])
  })

  test.each([
    ['several spaces', 'The   rota  is wrong', ['The', 'rota', 'is', 'wrong']],
    ['line ends', 'Six beds.\n\nForty patients.', ['Six', 'beds', '.', 'Forty', 'patients', '.']],
    ['white space in front', '  \t Beds are full', ['Beds', 'are', 'full']],
    ['non-breaking space', 'Ward\u00a06 is shut', ['Ward', '6', 'is', 'shut']],
    ['a curly apostrophe', 'They don’t answer', ['They', 'do', 'n’t', 'answer']],
    ['emoji', 'Thanks 👩🏽‍⚕️🎉 team', ['Thanks', 'team']],
    ['a link', 'Read https://example.org/a/b today', ['Read', 'today']],
    ['a word of 41 letters', `Read ${'a'.repeat(41)} today`, ['Read', 'today']],
  ])('finds its words in the text as it stands: %s', (_, text, expected) => {
    const found = tag(text).map(({ start, end }) => text.slice(start, end))
    expect(found.filter(word => /[\p{L}\p{N}.]/u.test(word))).toEqual(expected)
  })

  test('keeps to the first 5,000 units', () => {
    const tags = tag('We wait. '.repeat(2_000))
    expect(tags.length).toBeGreaterThan(1_000)
    expect(tags.at(-1)!.end).toBeLessThanOrEqual(5_000)
  })

  test('does not choke on ten thousand characters of links', { timeout: 5_000 }, () => {
    expect(tag('http://a.b/'.repeat(1_000))).toEqual([])
  })

  test('has offsets in order, inside any text, around something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        let before = 0
        for (const { start, end } of tag(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/\S/)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
