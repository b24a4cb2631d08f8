import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCount, parseCounts } from '../../lib/storage/counts'

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
