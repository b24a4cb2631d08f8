import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identities, identityAdjectives } from '../../../lib/kindness/lexicon/identities'
import { attackScore, cutOff } from '../../../lib/kindness/model'
import { features, tokens } from '../../../lib/kindness/model/features'

describe('the score', () => {
  it('gives every string of 16-bit units a number from 0 to 1, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(c => String.fromCharCode(c)) }), text => {
        const value = attackScore(text)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(attackScore(text)).toBe(value)
      }),
    )
  })

  it.each(['{}', 'I am {}', 'My neighbour is {}', 'They are {} people', 'A {} nurse works on our ward'])(
    'hears no harm in a word for a group alone: %s',
    frame => {
      for (const word of [...identities, ...identityAdjectives])
        expect(attackScore(frame.replace('{}', word)), word).toBeLessThan(cutOff)
    },
  )

  it.each(['{} should be ashamed of themselves', 'All {} are thieves', 'I hate {}'])(
    'scores one group like another: %s',
    frame => {
      const scores = [...identities, ...identityAdjectives].map(word => attackScore(frame.replace('{}', word)))
      expect(new Set(scores).size).toBe(1)
    },
  )

  it.each([
    '',
    'Thanks for the update, see you on Monday.',
    'The lift is broken again and I am bloody furious.',
    'The minister must explain why 91,000 people still wait.',
    'Spastic is upper, flaccid is lower.',
  ])('leaves alone: %s', text => {
    expect(attackScore(text)).toBeLessThan(cutOff)
  })

  it.each(['Shut up, you stupid idiot', "You're a pathetic liar and a coward", 'fuck off you useless moron'])(
    'hears an attack on a person: %s',
    text => {
      expect(attackScore(text)).toBeGreaterThan(cutOff)
    },
  )
})

describe('tokens', () => {
  it.each([
    ['See https://example.org/a?b=1 now', ['see', '<link>', 'now']],
    ['@Some_One owes £1,200.50', ['<handle>', 'owes', '<number>']],
    ['You’re LATE!!! Why?!', ['you', "'re", 'late', '!', 'why', '?']],
    ['asylum seekers and trans men', ['<group>', 'and', '<group>']],
    ['old white men', ['<group>']],
    ['deaf people and a deaf man', ['<group>', 'and', 'a', '<group>']],
    ['𝓲𝓭𝓲𝓸𝓽 🐀🐀', ['idiot', '🐀', '🐀']],
  ])('reads %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })
})

it('gives features whose number grows in step with the text', () => {
  const text = 'Honestly you are a clueless numpty and the whole ward knows it. '
  const once = features(text).length
  expect(features(text.repeat(50)).length / (50 * once)).toBeCloseTo(1, 1)
})

it('prints how long a score takes', () => {
  const text = 'Honestly you are a clueless numpty and the whole ward knows it. '.repeat(5).slice(0, 280)
  const runs = 2000
  for (let i = 0; i < runs; i++) attackScore(`${i} ${text}`)
  const started = performance.now()
  for (let i = 0; i < runs; i++) attackScore(`${i} ${text}`)
  console.info(`${((performance.now() - started) / runs).toFixed(3)} ms for 280 characters`)
})
