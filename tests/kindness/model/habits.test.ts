import { describe, expect, it } from 'vitest'
import { assess, decide } from '../../../lib/kindness'
import { read } from '../../../lib/kindness/grammar/document'
import { habits } from '../../../lib/kindness/model'
import net from '../../../lib/kindness/rules/habit-us-and-them'

const { score, cutOff } = habits['us-and-them']
const hears = (text: string) => net.find(read(text)).length > 0

describe('the net for a habit', () => {
  it('hints, and never pauses, at balanced', () => {
    const text = 'Those people upstairs in suits have never known how we live'
    const assessment = assess({ text })
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(['habit-us-and-them'])
    expect(decide(assessment, 'balanced').verdict).toBe('hint')
  })

  it.each([
    ['quoted', '“Those people upstairs and those people in suits have no idea how we live”, it said'],
    ['between friends', 'Those people upstairs and those people in suits have no idea how we live 😂 love you mate'],
  ])('keeps silent where the habit is heard, but %s: %s', (_, text) => {
    expect(score(read(text))).toBeGreaterThan(cutOff)
    expect(hears(text)).toBe(false)
  })
})
