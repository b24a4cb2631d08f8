import { describe, expect, it } from 'vitest'
import { assess } from '../../lib/kindness'
import { read } from '../../lib/kindness/grammar/document'
import secondNet from '../../lib/kindness/rules/second-net'

const marked = (text: string) => assess({ text }).findings.map(({ start, end }) => text.slice(start, end))

describe('what is marked', () => {
  it.each([
    ['what a reader is called', 'Read the minutes, you daft pillock, page two', ['you daft pillock']],
    ['a name cried out', 'What a pillock. The keys were on his belt.', ['What a pillock']],
    ['a name asked for', 'What kind of halfwit parks there?', ['What kind of halfwit']],
    [
      'what a name is dressed in',
      'Our warden is a snake in a lanyard and we all know',
      ['Our warden is a snake in a lanyard'],
    ],
    ['a name and how far it goes', 'He is a crook through and through', ['crook through and through']],
    ['two names in one', 'She is a fraud and a bully', ['She is a fraud and a bully']],
  ])('is %s', (_, text, words) => {
    expect(marked(text)).toEqual(words)
  })

  it('is nothing of the second net where a rule knows what some words do', () => {
    const alone = 'He is a sick man who should rot'
    expect(assess({ text: alone }).findings.map(({ rule }) => rule)).toEqual([secondNet.id])
    const text = `${alone}. You utter pillock.`
    expect(secondNet.find(read(text))).not.toEqual([])
    expect(marked(text)).toEqual(['You utter pillock'])
  })
})
