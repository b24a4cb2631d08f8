import { expect, it } from 'vitest'
import { weeksUpTo } from '../../components/weeks'

const counts = {
  '2026-03-01': { edited: { insult: 4 } },
  '2026-03-02': { reframed: { insult: 1, threat: 2 } },
  '2026-03-08': { discarded: { insult: 1 } },
} as const

it.each([
  ['on a Monday', new Date(2026, 2, 2, 0, 5)],
  ['on a Sunday', new Date(2026, 2, 8, 23, 55)],
])('counts from Monday to Sunday (%s)', (_name, today) => {
  const weeks = weeksUpTo(today, counts, 2)
  expect(weeks.map(week => [week.start, week.all])).toEqual([
    ['2026-02-23', 4],
    ['2026-03-02', 4],
  ])
  expect(weeks[1]!.totals).toEqual({ reframed: 3, edited: 0, 'posted-as-is': 0, discarded: 1, 'was-fine': 0 })
})

it('keeps its weeks whole where the clocks change', () => {
  const starts = weeksUpTo(new Date(2026, 3, 1, 12), {}).map(week => week.start)
  expect(starts).toEqual(['2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'])
})
