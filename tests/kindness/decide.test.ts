import { describe, expect, it } from 'vitest'
import { type Assessment, CATEGORIES, type Category, decide, mayGoQuiet } from '../../lib/kindness'

const text = 'you numpty'
const found = (category: Category): Assessment => ({
  text,
  findings: [{ rule: 'a-rule', category, strength: 0.6, start: 4, end: 10, effect: 'This lands.' }],
  score: 0.6,
})

describe('what the person is not asked about', () => {
  it.each<[string, Parameters<typeof decide>[2], string]>([
    ['nothing said', {}, 'pause'],
    ['the wording is fine', { fine: [{ rule: 'a-rule', phrase: 'Numpty' }] }, 'pass'],
    ['another wording is fine', { fine: [{ rule: 'a-rule', phrase: 'clown' }] }, 'pause'],
    ['it is fine for another rule', { fine: [{ rule: 'b-rule', phrase: 'numpty' }] }, 'pause'],
    ['the rule went quiet', { quiet: ['a-rule'] }, 'pass'],
    ['another rule went quiet', { quiet: ['b-rule'] }, 'pause'],
  ])('%s', (_name, spared, verdict) => expect(decide(found('insult'), 'balanced', spared).verdict).toBe(verdict))

  it.each(CATEGORIES)('%s, once its rule went quiet', category => {
    const always = ['threat', 'wish-of-harm', 'dehumanising', 'identity-attack']
    expect(mayGoQuiet(category)).toBe(!always.includes(category))
    expect(decide(found(category), 'thorough', { quiet: ['a-rule'] }).verdict).toBe(
      always.includes(category) ? 'pause' : 'pass',
    )
  })
})
