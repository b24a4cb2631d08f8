import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/kindness'
import { read } from '../../../lib/kindness/grammar/document'
import { isDoubted } from '../../../lib/kindness/model/second-opinion'
import { RULES } from '../../../lib/kindness/rules'
import type { Examples } from '../../../lib/kindness/rules/rule'
import { CATEGORIES, type Category } from '../../../lib/kindness/types'

const GRAVE: readonly Category[] = ['threat', 'wish-of-harm', 'dehumanising', 'identity-attack', 'swearing-at']
const found = (text: string) => RULES.flatMap(rule => rule.find(read(text)))

describe('the second opinion', () => {
  it.each([
    'Rhubarb fool is on the menu for Tuesday, bring the cream',
    'Well done, you daft sod, see you at the curry house',
  ])('takes back what only looks like an attack: %s', text => {
    expect(found(text)).not.toEqual([])
    expect(assess({ text }).findings).toEqual([])
  })

  it.each(CATEGORIES.map(category => [category, GRAVE.includes(category)] as const))(
    'takes back %s of harmless words only where it is light',
    (category, isGrave) => {
      const text = 'The clinic opens at nine on Monday.'
      const finding = { rule: '', category, strength: 1, start: 4, end: 10, effect: '' }
      const isLight = ['insult', 'villainising', 'contempt'].includes(category)
      expect(isDoubted(read(text), finding)).toBe(isLight)
      expect(isLight && isGrave).toBe(false)
    },
  )

  it.each([
    ['where a group is named', 'insult', '', 'Muslims asked when the clinic opens on Monday.', false],
    ['on a call to join in', 'contempt', 'pile-on', 'You asked when the clinic opens on Monday.', false],
    ['on what the reader is', 'insult', '', 'You are at the clinic on Monday.', false],
    ['nowhere else', 'insult', '', 'You asked when the clinic opens on Monday.', true],
  ] as const)('is silent %s', (_, category, rule, text, doubted) => {
    const start = text.indexOf('clinic')
    expect(isDoubted(read(text), { rule, category, strength: 1, start, end: start + 6, effect: '' })).toBe(doubted)
  })

  it.each(['idiot', 'numpty', 'clown', 'coward', 'disgrace', 'liar', 'snake', 'muppet', 'moron', 'fraud'])(
    'has none on what the reader is said outright to be: %s',
    name => {
      const beside = [
        'and the new rota is wrong',
        'and our bus pass runs out on Monday',
        'but I like the plan',
        'and the ward needs two more nurses',
      ]
      const drafts = ['You are a', "You're a", 'Sam, you are such a'].flatMap(said =>
        beside.map(rest => `${said} ${name} ${rest}.`),
      )
      expect(drafts.filter(text => assess({ text }).findings.length === 0)).toEqual([])
    },
  )

  it('is not swayed by a harmless sentence beside the words', () => {
    const files = import.meta.glob<{ examples?: Examples }>('../../../lib/kindness/rules/*.ts', { eager: true })
    const flags = Object.values(files).flatMap(({ examples }) => examples?.flags ?? [])
    const sentences = flags.map(flag => flag.replace(/[.!?]?$/, '.')).filter(text => !/[.!?…].*\.$/s.test(text))
    const doubts = (text: string, end: number) =>
      found(text).filter(finding => finding.end <= end && isDoubted(read(text), finding)).length
    const swayed = sentences.filter(
      sentence =>
        doubts(`${sentence} The clinic opens at nine on Monday.`, sentence.length) > doubts(sentence, sentence.length),
    )
    expect(sentences.length).toBeGreaterThan(300)
    expect(swayed).toEqual([])
  })
})
