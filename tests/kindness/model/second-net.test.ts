import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/kindness/grammar/document'
import { attackScore, cutOff } from '../../../lib/kindness/model'
import secondNet from '../../../lib/kindness/rules/second-net'

const hot = (text: string) => attackScore(read(text)) > cutOff
const paused = (text: string) => secondNet.find(read(text)).length > 0

describe('the second net', () => {
  it.each([
    ['the reader', 'Who let you out in public without a minder, you pathetic useless liar'],
    ['several', 'Those pathetic useless liars, they disgust me and they should rot'],
  ])('pauses at hot words about %s: %s', (_, text) => {
    expect(paused(text)).toBe(true)
  })

  it.each([
    ['quoted', '“Who let you out in public without a minder, you pathetic useless liar”, it said'],
    ['reported', 'He said: who let you out in public without a minder, you pathetic useless liar'],
    ['between friends', 'Who let you out in public without a minder, you pathetic useless liar 😂 love you mate'],
    ['beside goodwill', 'Who let you out in public without a minder, you pathetic useless liar. Genuine question'],
    ['in an apology', 'My apologies, who let you out in public without a minder, you pathetic useless liar'],
    ['in praise', 'That physio is a sadist, bless her, and I can climb stairs again'],
    ['about a group alone', 'Pathetic useless lying idiots, Muslims, pathetic sick liars and cowards'],
  ])('keeps silent where the words are hot, but %s: %s', (_, text) => {
    expect(hot(text)).toBe(true)
    expect(paused(text)).toBe(false)
  })

  it('marks the clause about somebody', () => {
    const text = 'It rained. Who let you out in public without a minder, you pathetic useless liar. Bins.'
    const [found] = secondNet.find(read(text))
    expect(text.slice(found!.start, found!.end)).toMatch(/you/)
    expect(text.slice(found!.start, found!.end)).not.toMatch(/Bins|rained/)
  })
})
