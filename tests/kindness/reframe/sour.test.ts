import { describe, expect, test } from 'vitest'
import { isSour } from '../../../lib/kindness/reframe/sour'

describe('what is sour when it is all that is left', () => {
  test.each([
    ['praise that mocks', 'Slow clap for the new desk'],
    ['what somebody is in it for', 'Here for nothing but to sink our ferry'],
    ['what sums up what went', 'That is just who'],
    ['a comparison that lost its end', 'We have a rota like'],
    ['a name that is still called', 'You absolute, mend the gate'],
    ['letters spelt out', 'The c l o w n is late'],
    ['where somebody can be reached', 'Her home number is on the board'],
    ['a threat that only hints', 'Expect a knock'],
    ['somebody sent off', 'Clear your desk by noon'],
  ])('%s', (_, text) => expect(isSour(text)).toBe(true))

  test.each([
    ['a fact', 'Two porters left in May'],
    ['what is there for all', 'The ramp is there for wheelchairs'],
    ['a wish', 'I never heard back from you'],
    ['a number of a service', 'The number is on the board'],
  ])('and not %s', (_, text) => expect(isSour(text)).toBe(false))
})
