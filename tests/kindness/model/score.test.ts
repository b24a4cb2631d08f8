import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/kindness/grammar/document'
import { identities, identityAdjectives } from '../../../lib/kindness/lexicon/identities'
import { attackScore, cutOff } from '../../../lib/kindness/model'
import { features, readings } from '../../../lib/kindness/model/features'

const score = (text: string) => attackScore(read(text))

describe('the score', () => {
  it('gives every string of 16-bit units a number from 0 to 1, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(c => String.fromCharCode(c)) }), text => {
        const value = score(text)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(score(text)).toBe(value)
      }),
    )
  })

  it.each(['{}', 'I am {}', 'My neighbour is {}', 'They are {} people', 'A {} nurse works on our ward'])(
    'hears no harm in a word for a group alone: %s',
    frame => {
      for (const word of [...identities, ...identityAdjectives])
        expect(score(frame.replace('{}', word)), word).toBeLessThan(cutOff)
    },
  )

  it.each(['{} should be ashamed of themselves', 'All {} are thieves', 'I hate {}'])(
    'scores one group like another: %s',
    frame => {
      const scores = [...identities, ...identityAdjectives].map(word => score(frame.replace('{}', word)))
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
    expect(score(text)).toBeLessThan(cutOff)
  })

  it.each([
    'You make me sick, you and your fake smile',
    "You're a pathetic liar and a coward",
    'fuck off you useless moron',
  ])('hears an attack on a person: %s', text => {
    expect(score(text)).toBeGreaterThan(cutOff)
  })
})

describe('readings', () => {
  it.each([
    ['See https://example.org/a?b=1 now', ['see', '<link>', 'now']],
    ['@Some_One owes £1,200.50', ['<name>', 'owes', '£', '<number>']],
    ["You're late!", ['<you>', "'re", 'late', '!']],
    ['She told me your names', ['<one>', 'told', '<i>', '<your>', 'names']],
    ['The home secretary told the council', ['the', '<role>', 'told', 'the', '<body>']],
    ['homeless working class men', ['<group>']],
    ['I asked Priya Nandakumar', ['<i>', 'asked', '<name>']],
    ['asylum seekers and trans men', ['<group>', 'and', '<group>']],
    ['deaf people and a deaf man', ['<group>', 'and', 'a', '<group>']],
    ['𝓲𝓭𝓲𝓸𝓽 🐀', ['idiot', '🐀']],
    ['you 1d10t', ['<you>', 'idiot']],
  ])('of %s', (text, expected) => {
    const doc = read(text)
    expect(readings(doc, 0, doc.tokens.length)).toEqual(expected)
  })
})

it('gives a word for a group no feature', () => {
  expect(features(read('Muslims')).size).toBe(0)
  expect(features(read('asylum seekers')).size).toBe(0)
})

it('gives features whose number grows in step with the text, but for those told twice', () => {
  const words = (count: number) =>
    read(Array.from({ length: count }, (_, i) => `w${'abcdefghij'[i % 10]}${i}x`).join(' '))
  expect(features(words(2000)).size / (20 * features(words(100)).size)).toBeCloseTo(1, 1)
})

it('prints how long a score takes', () => {
  const doc = read('Honestly you are a clueless numpty and the whole ward knows it. '.repeat(5).slice(0, 280))
  const runs = 2000
  for (let i = 0; i < runs; i++) attackScore(doc)
  const started = performance.now()
  for (let i = 0; i < runs; i++) attackScore(doc)
  console.info(`${((performance.now() - started) / runs).toFixed(3)} ms for 280 characters`)
})
