import { describe, expect, test } from 'vitest'
import { point } from '../../../lib/kindness'
import { marked } from './marked'

describe('the point, in the author’s words', () => {
  test.each([
    [
      'You are «a gutless fraud». The night bus is the only way home for our cleaners.',
      'The night bus is the only way home for our cleaners',
    ],
    ['Publish the minutes, «you weasel».', 'Publish the minutes'],
    ['«Fucking clown» 🤡 you sold our ambulance station', 'you sold our ambulance station'],
    ['«Bunch of muppets» at the CQC have lost our report again', 'the CQC have lost our report again'],
    ['He’s «a liar» who has never set foot in our surgery', 'has never set foot in our surgery'],
    ['Thanks for coming. The data is attached. «Shame you’re too thick to read it».', 'The data is attached'],
    ['«Hope you rot». My mother waited 11 hours for an ambulance.', 'My mother waited 11 hours for an ambulance'],
    [
      'I agree about the formula, and the uplift too, but you’re still «a snake»',
      'I agree about the formula, and the uplift too',
    ],
    ['«You clowns». Fund the hostel. Two men froze to death in January.', 'Two men froze to death in January'],
  ])('%s', (draft, expected) => {
    expect(point(marked(draft))).toBe(expected)
  })

  test('is cut at a word when it is long', () => {
    const long =
      'The new booking form asks every patient for an email address that many of our oldest patients have never had'
    expect(point(marked(`«You clowns». ${long}.`))).toBe(
      'The new booking form asks every patient for an email address that many of our oldest…',
    )
  })
})

describe('no point where there is none', () => {
  test.each([
    ['nothing but attack', 'You are «a disgrace to the profession», end of.'],
    ['a handle and an attack', '@Lead «What a pathetic little man you are»'],
    ['a taunt beside a threat', '«We know where your surgery is». Sleep well, minister.'],
    ['courtesy alone', 'Thanks for coming to the ward. «Shame you are too thick to listen».'],
    ['mockery', '«Oh well done», another brilliant plan from the top floor.'],
    ['another attack, which nobody marked', '«You clown». You disgust me every single day.'],
    ['crude words', '«You clown». The rota is fucked.'],
    ['no findings', 'The lift is broken again.'],
  ])('%s', (_, draft) => {
    expect(point(marked(draft))).toBeUndefined()
  })
})
