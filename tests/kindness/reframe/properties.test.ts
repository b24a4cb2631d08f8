import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORIES, assess, decide, point, reframe, type Assessment } from '../../../lib/kindness'
import { marked } from './marked'

/** Any 16-bit string at all, half a surrogate pair among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map(units => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'you',
        'are',
        'a',
        'clown',
        ',',
        '.',
        '@x',
        '#y',
        'who',
        'has',
        '"',
        '🤡',
        '\n',
        ' and',
        "'s",
        '12',
      ),
      {
        maxLength: 60,
      },
    )
    .map(words => words.join(' ')),
)

/** Any findings at all: out of order, overlapping, empty, backwards, outside the text. */
const anyAssessment: fc.Arbitrary<Assessment> = anyText.chain(text =>
  fc
    .array(
      fc.record({
        rule: fc.constant('by-hand'),
        category: fc.constantFrom(...CATEGORIES),
        strength: fc.constant(0.9),
        effect: fc.constant('It lands on a person.'),
        start: fc.integer({ min: -3, max: text.length + 3 }),
        end: fc.integer({ min: -3, max: text.length + 3 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map(findings => ({ text, findings, score: 0.9 })),
)

/** Drafts such as people write: attacks and facts, in any order, with what has to be kept. */
const attacks = [
  'You are «a disgrace».',
  '«Total numpty».',
  'What «a spineless weasel» you are!',
  '«You make me sick».',
]
const told = [
  ['The clinic in Whitby shut on 4 March.', ['Whitby', '4', 'March']],
  ['My mother waited 11 hours for an ambulance.', ['11']],
  ['He told her "we have no beds" and left.', ['"we have no beds"']],
  ['Read the report: https://example.org/r?id=7&x=1', ['https://example.org/r?id=7&x=1']],
  ['The rota is short by 2.5 nurses a night #SafeStaffing', ['2.5', '#SafeStaffing']],
  ['Ask @DrPatel about the £1,200 bill.', ['@DrPatel', '£1,200']],
] as const
const draft = fc
  .record({
    handle: fc.constantFrom('', '@HealthLead ', '@a_b @c.d.social@example.org '),
    parts: fc.array(
      fc.oneof(
        fc.constantFrom(...attacks).map(text => ({ text, keep: [] as readonly string[] })),
        fc.constantFrom(...told).map(([text, keep]) => ({ text, keep })),
      ),
      { minLength: 2, maxLength: 6 },
    ),
    gap: fc.constantFrom(' ', '\n\n'),
  })
  .map(({ handle, parts, gap }) => ({
    assessment: marked(handle + parts.map(({ text }) => text).join(gap)),
    keep: [...handle.trim().split(' ').filter(Boolean), ...parts.flatMap(({ keep }) => keep)],
    told: parts.some(({ keep }) => keep.length > 0),
  }))

describe('whatever the text and the findings', () => {
  test('it answers, the same each time, and offers three at most', () => {
    fc.assert(
      fc.property(anyAssessment, assessment => {
        const offered = reframe(assessment)
        expect(reframe(assessment)).toEqual(offered)
        expect(offered.length).toBeGreaterThan(0)
        expect(offered.length).toBeLessThanOrEqual(3)
        expect(new Set(offered.map(({ text }) => text)).size).toBe(offered.length)
      }),
      { numRuns: 1_000 },
    )
  })

  test('a rewrite is a change, is not empty, is at most half as long again, and does not pause', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyAssessment,
          draft.map(({ assessment }) => assessment),
        ),
        assessment => {
          for (const { kind, text } of reframe(assessment)) {
            expect(text.trim()).not.toBe('')
            if (kind === 'opening') continue
            expect(text).not.toBe(assessment.text)
            expect(text.length).toBeLessThanOrEqual(1.5 * assessment.text.length)
            expect(decide(assess({ text }), 'balanced').verdict).not.toBe('pause')
          }
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('the point is a short stretch of the draft', () => {
    fc.assert(
      fc.property(anyAssessment, assessment => {
        const found = point(assessment)
        if (found === undefined) return
        expect(found.length).toBeLessThanOrEqual(90)
        const squeezed = assessment.text.replace(/\s+/g, ' ')
        expect(squeezed).toContain(found.replace(/…$/, ''))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('drafts with attacks and facts', () => {
  test('every handle, name, number, link, hashtag and quotation is kept to the character', () => {
    fc.assert(
      fc.property(draft, ({ assessment, keep, told: some }) => {
        if (assessment.findings.length === 0 || !some) return
        const [best] = reframe(assessment)
        expect(best!.kind).toBe('rewrite')
        for (const fact of keep) expect(best!.text).toContain(fact)
        for (const part of best!.keeps) expect(best!.text.toLowerCase()).toContain(part.toLowerCase())
      }),
      { numRuns: 500 },
    )
  })

  test('no word of an attack is left', () => {
    fc.assert(
      fc.property(draft, ({ assessment }) => {
        for (const { text } of reframe(assessment)) expect(text).not.toMatch(/disgrace|numpty|weasel|sick/)
      }),
      { numRuns: 500 },
    )
  })
})

test('a draft of a million units gets openings, at once', { timeout: 5_000 }, () => {
  const [first] = reframe(marked(`«You clown». ${'We wait. '.repeat(111_111)}`))
  expect(first!.kind).toBe('opening')
})

test('a long draft is reframed in good time', { timeout: 5_000 }, () => {
  const long = marked(
    `${'The ward is full and the lift is broken. '.repeat(120)}You are «a disgrace», all of you. ${'a'.repeat(1_900)}`,
  )
  expect(reframe(long)[0]!.kind).toBe('rewrite')
})
