import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/kindness/grammar/document'

const sentences = (text: string) => (read(text).tokens.at(-1)?.sentence ?? -1) + 1

describe('sentences', () => {
  it.each([
    ['a full stop', 'We waited. Nobody came.', 2],
    ['a title', 'Dr. Price came at nine.', 1],
    ['marks in a row', 'Nine hours?! Nobody came…', 2],
    ['a line end', 'We waited\nNobody came', 2],
    ['a hundred words without a stop', 'and we waited and '.repeat(25), 1],
    ['words without any end, which are cut', 'and we waited and '.repeat(125), 3],
  ])('end at %s', (_, text, count) => {
    expect(sentences(text)).toBe(count)
  })
})
