import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCount, localDay, parseCounts, pausesOn } from '../../lib/storage/counts'

describe('parseCounts', () => {
  it.each<[string, unknown, unknown]>([
    ['keeps good counts', { '2026-01-02': { edited: { insult: 2 } } }, { '2026-01-02': { edited: { insult: 2 } } }],
    ['drops a day that is none', { yesterday: { edited: { insult: 2 } } }, {}],
    ['drops an outcome that it does not know', { '2026-01-02': { won: { insult: 2 } } }, {}],
    [
      'drops a number that is none, and keeps its neighbour',
      { '2026-01-02': { edited: { insult: -1, threat: 1 } } },
      { '2026-01-02': { edited: { threat: 1 } } },
    ],
    ['reads nothing as nothing', null, {}],
    ['reads a text as nothing', 'counts', {}],
  ])('%s', (_name, raw, expected) => expect(parseCounts(raw)).toEqual(expected))

  it('takes anything, and gives something that it takes again unchanged', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), raw => {
        const counts = parseCounts(raw)
        expect(parseCounts(counts)).toEqual(counts)
      }),
    )
  })

  it('leaves prototypes alone', () => {
    parseCounts(JSON.parse('{"__proto__": {"edited": {"insult": 1}}, "2026-01-02": {"__proto__": {"insult": 1}}}'))
    expect(({} as Record<string, unknown>)['edited']).toBeUndefined()
  })
})

it('adds one, and changes nothing else', () => {
  const before = addCount({}, '2026-01-02', 'edited', 'insult')
  expect(addCount(before, '2026-01-02', 'edited', 'threat')).toEqual({
    '2026-01-02': { edited: { insult: 1, threat: 1 } },
  })
  expect(before).toEqual({ '2026-01-02': { edited: { insult: 1 } } })
})

it('adds up one day, whatever came of its pauses', () => {
  const counts = { '2026-01-02': { edited: { insult: 2, threat: 1 }, 'was-fine': { insult: 1 } }, '2026-01-03': {} }
  expect([pausesOn(counts, '2026-01-02'), pausesOn(counts, '2026-01-03'), pausesOn(counts, '2026-01-04')]).toEqual([
    4, 0, 0,
  ])
})

it('calls a day by its local date', () => {
  expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02')
  expect(localDay(new Date(2026, 0, 3, 0, 0))).toBe('2026-01-03')
})
