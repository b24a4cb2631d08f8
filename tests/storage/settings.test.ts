import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../lib/storage/settings'

describe('parseSettings', () => {
  const defaults = { sensitivity: 'balanced', sitesOff: [], fine: [] }
  it.each<[string, unknown, unknown]>([
    ['gives the defaults for nothing', undefined, defaults],
    [
      'keeps what is good beside what is not',
      { sensitivity: 'gentle', sitesOff: 7 },
      { ...defaults, sensitivity: 'gentle' },
    ],
    [
      'falls back from a level that it does not know',
      { sensitivity: 'fierce', sitesOff: ['x'] },
      { ...defaults, sitesOff: ['x'] },
    ],
    ['drops what it does not know', { colour: 'red' }, defaults],
    [
      'keeps why a wording is fine, and the wording where it does not know why',
      {
        fine: [
          { rule: 'a', phrase: 'b', because: 'banter' },
          { rule: 'a', phrase: 'c', because: 'magic' },
        ],
      },
      {
        ...defaults,
        fine: [
          { rule: 'a', phrase: 'b', because: 'banter' },
          { rule: 'a', phrase: 'c' },
        ],
      },
    ],
  ])('%s', (_name, raw, expected) => expect(parseSettings(raw)).toEqual(expected))

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), raw => parseSettings(parseSettings(raw)) !== undefined),
    )
  })
})
