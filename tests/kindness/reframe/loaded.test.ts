import { describe, expect, test } from 'vitest'
import { isLoaded } from '../../../lib/kindness/reframe/loaded'

describe('loaded: an insult in the author’s own voice, whoever it is for', () => {
  test.each([
    'He is such a wanker.',
    'Arseholes, the lot.',
    'Chavs everywhere.',
    'The rota is fucked.',
    'What a m0ron.',
  ])('%s', text => expect(isLoaded(text)).toBe(true))
})

describe('not loaded', () => {
  test.each([
    'He called me "a wanker" in front of the whole ward.',
    'These waits are fucking awful.',
    'Bloody hell, what a night.',
    'The clown doctors visit on Tuesday.',
    'Anal cancer screening starts in May.',
  ])('%s', text => expect(isLoaded(text)).toBe(false))
})
