import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, decide, SENSITIVITIES } from '../../lib/kindness'
import { HEAD, TAIL } from '../../lib/kindness/assess'
import { HOSTILE, flood } from './hostile'

/** Any string of 16-bit units, lone surrogates too, with the words of our subject mixed in. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map(codes => String.fromCharCode(...codes))
const words = fc.constantFrom(
  ...'you are an idiot the minister is not a liar he said hope die fuck off … " \' “ ” @handle https://a.b/ 🤡 i d i o t c*nt 1d10t stuuupid > RT \n , . never call me'.split(
    ' ',
  ),
)
const texts = fc.array(fc.oneof(units, words, words), { maxLength: 40 }).map(parts => parts.join(' '))

describe('assess', () => {
  it('has an answer for every string, with spans inside it and in order', () => {
    fc.assert(
      fc.property(texts, text => {
        const { findings, score } = assess({ text })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score > 0).toBe(findings.length > 0)
        let last = 0
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('says the same of the same text, whatever it judged in between', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { minLength: 9, maxLength: 9 }), (text, others) => {
        const first = assess({ text })
        others.forEach(other => assess({ text: other }))
        expect(assess({ text })).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  it('is stricter the more the person asked to notice', () => {
    const rank = { pass: 0, hint: 1, pause: 2 }
    fc.assert(
      fc.property(texts, text => {
        const assessment = assess({ text })
        const [gentle, balanced, thorough] = SENSITIVITIES.map(level => rank[decide(assessment, level).verdict])
        expect(gentle).toBeLessThanOrEqual(balanced!)
        expect(balanced).toBeLessThanOrEqual(thorough!)
      }),
      { numRuns: 300 },
    )
  })

  it('finds grave words whatever harmless sentence stands beside them', () => {
    const grave = fc.constantFrom(
      'I will kill you.',
      'Hope you get cancer.',
      'Landlords are vermin.',
      'Fuck you.',
      'Go back to your own country.',
      'We know where you live.',
    )
    const harmless = fc.constantFrom(
      'The clinic opens at nine.',
      'It rained all week in Leeds.',
      'Our printer is broken again.',
      'The report has 40 pages.',
      'Thanks for the cake.',
      'See https://example.org/a for the figures.',
      'The budget meeting is on Friday.',
    )
    fc.assert(
      fc.property(
        grave,
        fc.array(harmless, { maxLength: 4 }),
        fc.array(harmless, { maxLength: 4 }),
        (bad, pre, post) => {
          const text = [...pre, bad, ...post].join(' ')
          expect(decide(assess({ text }), 'gentle').verdict).toBe('pause')
        },
      ),
      { numRuns: 200 },
    )
  })

  it('reads the start and the end of a text too long to read whole', () => {
    const filler = 'The clinic opens at nine. '.repeat(Math.ceil((HEAD + TAIL) / 10))
    for (const text of [`You are an idiot. ${filler}`, `${filler}You are an idiot.`]) {
      const [finding] = assess({ text }).findings
      expect(text.slice(finding!.start, finding!.end)).toBe('idiot')
    }
  })

  it.each(HOSTILE)('ends soon on a million characters: %s', (_, unit) => {
    const text = flood(unit, 1_000_000)
    const started = performance.now()
    assess({ text })
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
