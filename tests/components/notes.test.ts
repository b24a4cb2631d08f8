import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Note, pieces, reasons } from '../../components/notes'

const at = (start: number, end: number, verdict: Note['verdict'] = 'pause', effect = 'It lands.'): Note => ({
  rule: 'r',
  category: 'insult',
  strength: 1,
  effect,
  verdict,
  start,
  end,
})

describe('pieces', () => {
  it('marks the words and keeps the rest', () => {
    expect(pieces('you old fool, stop', [at(4, 12)])).toEqual([
      { kind: 'plain', text: 'you ' },
      { kind: 'pause', text: 'old fool', note: at(4, 12) },
      { kind: 'plain', text: ', stop' },
    ])
  })

  it('gives one mark to notes that overlap, and lets the pause win', () => {
    expect(pieces('old fool', [at(0, 5, 'hint'), at(4, 8)])).toEqual([
      { kind: 'pause', text: 'old fool', note: at(4, 8) },
    ])
  })

  it('keeps the words around the marks of a long draft, cut between words, with gaps for the rest', () => {
    const text = `${'before '.repeat(60)}you fool ${'after '.repeat(60)}`
    const shown = pieces(text, [at(text.indexOf('fool'), text.indexOf('fool') + 4)])
    expect(shown.map(piece => piece.kind)).toEqual(['gap', 'plain', 'pause', 'plain', 'gap'])
    expect(shown[1]!.text).toMatch(/^before .* you $/)
    expect(shown[3]!.text).toMatch(/^ after .*after$/)
  })

  it('always puts the whole draft together again, and marks nothing that was not noted', () => {
    const notes = fc.array(
      fc
        .tuple(fc.nat(2000), fc.integer({ min: 1, max: 80 }))
        .map(([start, length]) => [start, start + length] as const),
    )
    fc.assert(
      fc.property(fc.string({ minLength: 2100, maxLength: 2500 }), notes, (text, spans) => {
        const shown = pieces(
          text,
          spans.map(([start, end]) => at(start, end)),
        )
        expect(shown.map(piece => piece.text).join('')).toBe(text)
        let offset = 0
        for (const piece of shown) {
          if (piece.kind === 'pause') {
            for (let i = offset; i < offset + piece.text.length; i++) {
              expect(spans.some(([start, end]) => start <= i && i < end)).toBe(true)
            }
          }
          offset += piece.text.length
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('reasons', () => {
  it('says a thing once, with each of its words, and puts pauses first', () => {
    const text = 'they lie, you fool, you clown'
    expect(
      reasons(text, [
        at(0, 8, 'hint', 'It guesses.'),
        at(14, 18, 'pause', 'It calls names.'),
        at(24, 29, 'pause', 'It calls names.'),
      ]),
    ).toEqual([
      { effect: 'It calls names.', verdict: 'pause', phrases: ['fool', 'clown'] },
      { effect: 'It guesses.', verdict: 'hint', phrases: ['they lie'] },
    ])
  })

  it('does not name words that the sentence names itself', () => {
    expect(reasons('you fool', [at(4, 8, 'pause', '“fool” calls a person names.')])[0]!.phrases).toEqual([])
  })
})
