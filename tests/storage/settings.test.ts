import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../lib/storage/counts'
import { isEnough, learn, parseSettings, quietRules } from '../../lib/storage/settings'

describe('parseSettings', () => {
  const defaults = { sensitivity: 'balanced', sitesOff: [], fine: [], ceiling: 6, quietens: true, declined: [] }
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

describe('a rule goes quiet', () => {
  const after = (...outcomes: Outcome[]) =>
    quietRules(outcomes.reduce((settings, outcome) => learn(settings, ['insult-noun'], outcome), parseSettings({})))

  it.each<[string, Outcome[], boolean]>([
    ['after three times posted as it was', ['posted-as-is', 'posted-as-is', 'posted-as-is'], true],
    ['after three times fine', ['was-fine', 'was-fine', 'was-fine'], true],
    ['after either, three times in all', ['posted-as-is', 'was-fine', 'posted-as-is'], true],
    ['not after two', ['posted-as-is', 'was-fine'], false],
    ['not when the third draft was let go', ['posted-as-is', 'was-fine', 'discarded'], false],
    ['not when a draft was changed between', ['posted-as-is', 'posted-as-is', 'reframed', 'posted-as-is'], false],
    ['not when own words took its place between', ['posted-as-is', 'posted-as-is', 'edited', 'posted-as-is'], false],
    ['whether or not a draft was let go between', ['was-fine', 'was-fine', 'discarded', 'was-fine'], true],
    ['and stays so', ['was-fine', 'was-fine', 'was-fine', 'edited', 'was-fine'], true],
  ])('%s', (_name, outcomes, quiet) => expect(after(...outcomes)).toEqual(quiet ? ['insult-noun'] : []))

  it('for itself alone, and once for one pause however often it spoke', () => {
    let settings = parseSettings({})
    for (let i = 0; i < 2; i++) settings = learn(settings, ['a', 'a', 'b'], 'posted-as-is')
    expect(settings.declined).toEqual([
      { rule: 'a', times: 2 },
      { rule: 'b', times: 2 },
    ])
    expect(quietRules(learn(settings, ['a'], 'posted-as-is'))).toEqual(['a'])
  })

  it('never where the person wants no such thing', () => {
    const settings = parseSettings({ quietens: false })
    expect(learn(settings, ['a'], 'posted-as-is')).toEqual(settings)
  })
})

it.each<[string, unknown, number, boolean]>([
  ['six by default', undefined, 6, true],
  ['five are not six', undefined, 5, false],
  ['three, as the person chose', 3, 3, true],
  ['no limit', 'none', 1000, false],
  ['a limit that there is none of falls back to six', -1, 6, true],
])('pauses of a day: %s', (_name, ceiling, pauses, enough) => {
  expect(isEnough(parseSettings({ ceiling }), pauses)).toBe(enough)
})
