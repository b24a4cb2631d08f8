import { describe, expect, it } from 'vitest'
import { alternativesFor, joined, notesOf, type Show, viewOf } from '../../entrypoints/pause/view'

const show = (text: string, more: Partial<Show> = {}): Show => ({
  type: 'show',
  text,
  sensitivity: 'balanced',
  fine: [],
  quiet: [],
  ...more,
})

const mixed = 'You useless idiot. Managers are all the same. Two nurses had thirty beds.'

describe('the notes on a draft', () => {
  it.each<[Show['sensitivity'], string[]]>([
    ['gentle', ['hint']],
    ['balanced', ['pause', 'hint']],
    ['thorough', ['pause', 'pause']],
  ])('carry the verdict that each leads to alone, at %s', (sensitivity, verdicts) => {
    expect(notesOf(show(mixed, { sensitivity }), mixed).map(note => note.verdict)).toEqual(verdicts)
  })

  it('leave out what the person said is fine', () => {
    const [first] = notesOf(show(mixed), mixed)
    const fine = [{ rule: first!.rule, phrase: mixed.slice(first!.start, first!.end) }]
    expect(notesOf(show(mixed, { fine }), mixed).map(note => note.verdict)).toEqual(['hint'])
  })
})

it('leave out what a rule says that went quiet', () => {
  const [first] = notesOf(show(mixed), mixed)
  expect(notesOf(show(mixed, { quiet: [first!.rule] }), mixed).map(note => note.verdict)).toEqual(['hint'])
})

describe('the reframings', () => {
  it('come without a tagger, and before it', () => {
    const { point, reframings } = viewOf(show(mixed))
    expect(reframings[0]).toMatchObject({ kind: 'rewrite' })
    expect(point).toBeDefined()
  })

  it('come all the same when the tagger breaks', () => {
    const broken = () => {
      throw new Error('broken')
    }
    expect(viewOf(show(mixed), broken)).toEqual(viewOf(show(mixed)))
  })

  it('are offered as long as the site takes, and no longer', () => {
    const wish = 'I hope you end up on a trolley.'
    const offered = (limit: number) => viewOf(show(wish, { limit })).reframings
    const [longer] = viewOf(show(wish)).reframings
    expect(longer!.text.length).toBeGreaterThan(wish.length)
    expect(offered(longer!.text.length)).toEqual([longer])
    expect(offered(longer!.text.length - 1)).toEqual([])
  })

  it('are still offered for a draft that is already longer than that', () => {
    expect(viewOf(show(mixed, { limit: 10 })).reframings).toEqual(viewOf(show(mixed)).reframings)
  })

  it('that would pass at the person’s own sensitivity come first', () => {
    const thorough = show(mixed, { sensitivity: 'thorough' })
    const pauses = viewOf(thorough).reframings.map(({ text }) =>
      notesOf(thorough, text).some(note => note.verdict === 'pause'),
    )
    expect(pauses).toEqual(pauses.toSorted())
  })

  it('that come later are added behind, and none twice', () => {
    const rewrite = (text: string) => ({ kind: 'rewrite', text, keeps: [] }) as const
    const view = { text: 'x', notes: [], repeatsAbuse: false, reframings: [rewrite('a'), rewrite('b')] }
    const better = { ...view, reframings: [rewrite('c'), rewrite('a')] }
    expect(joined(view, better).reframings.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })
})

it('other words for a note leave the rest of the draft as it is, and less that lands', () => {
  const [first] = notesOf(show(mixed), mixed)
  const offered = alternativesFor(show(mixed), mixed, first!)
  expect(offered.length).toBeGreaterThan(0)
  for (const { text } of offered) {
    expect(text).toContain('Two nurses had thirty beds.')
    expect(notesOf(show(mixed), text).length).toBeLessThan(notesOf(show(mixed), mixed).length)
  }
})

it('knows of abuse that the draft repeats', () => {
  expect(viewOf(show('He wrote “you useless fat cow”. You idiot, Steve.')).repeatsAbuse).toBe(true)
  expect(viewOf(show(mixed)).repeatsAbuse).toBe(false)
})
