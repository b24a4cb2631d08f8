import { describe, expect, it } from 'vitest'
import { assess } from '../../../lib/kindness'
import { fold } from '../../../lib/kindness/text/fold'

describe('fold', () => {
  it.each([
    ['capitals', 'IDIOT', 'idiot'],
    ['full width', 'ｉｄｉｏｔ', 'idiot'],
    ['Cyrillic look-alikes', 'twаt', 'twat'],
    ['accents', 'ïdîót', 'idiot'],
    ['superscript', 'ʷᵃⁿᵏᵉʳ', 'wanker'],
    ['zero-width spaces and soft hyphens', 'id\u200Bi\u00ADot', 'idiot'],
    ['piled accents', `i\u0301\u0302\u0303diot`, 'idiot'],
    ['a curly apostrophe', 'you’re', "you're"],
  ])('reads %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('keeps the way back to the original', () => {
    const text = '😀 i\u200Bdïot 🤡'
    const { text: folded, starts, ends } = fold(text)
    const at = folded.indexOf('idiot')
    expect(text.slice(starts[at], ends[at + 4])).toBe('i\u200Bdïot')
    const emoji = folded.indexOf('🤡')
    expect(text.slice(starts[emoji], ends[emoji + 1])).toBe('🤡')
  })
})

describe('disguises', () => {
  it.each([
    ['leetspeak', 'You are an 1d10t', '1d10t'],
    ['stretching', 'You stuuuupid man', 'You stuuuupid man'],
    ['letters apart', 'You are an i d i o t', 'i d i o t'],
    ['dots between', 'you d.i.c.k.h.e.a.d', 'you d.i.c.k.h.e.a.d'],
    ['asterisks', 'Absolute w*nker', 'Absolute w*nker'],
    ['at-signs', 'Absolute tw@t', 'Absolute tw@t'],
    ['hyphens', 'You are a knob-head', 'knob-head'],
    ['swapped letters', 'You are a wnaker', 'wnaker'],
    ['emphasis', 'You are *stupid*', 'You are *stupid*'],
    ['a hidden letter', 'You are a scu*bag', 'scu*bag'],
    ['a sign at the end', 'You are all clown$', 'clown$'],
    ['no apostrophe', 'youre an idiot', 'idiot'],
  ])('are seen through: %s', (_, text, words) => {
    const [finding] = assess({ text }).findings
    expect(text.slice(finding?.start, finding?.end)).toBe(words)
  })

  it.each([
    'Dr Cockburn of Scunthorpe, and the Dick Whittington ward',
    'A shih tzu called Specialist',
    'Row 5 hit by the leak, level 1 10 t of water',
    'Take the A55 past Penistone to Essex',
    'We need 400 homes by 7.4 million euros',
    'Sooooo tired, noooo more nights',
    'A B C D: four options, see s h e e t 2',
    'Thanks 2*3 = 6 and c*d = e',
    'The class assesses basic analysis of Sussex grass',
    'today parts crisp twist',
  ])('are not imagined in: %s', text => {
    expect(assess({ text }).findings).toEqual([])
  })
})
