import type { Counts, Outcome } from '../lib/storage/counts'

/** What the pauses of one week, Monday to Sunday, led to. */
export interface Week {
  /** Its Monday, `YYYY-MM-DD`. */
  start: string
  totals: Readonly<Record<Outcome, number>>
  all: number
}

const DAY = 86_400_000

/** The last `many` weeks up to the one that holds `today` (a local date), oldest first. */
export function weeksUpTo(today: Date, counts: Counts, many = 6): Week[] {
  const noon = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate(), 12)
  const monday = noon - ((new Date(noon).getUTCDay() + 6) % 7) * DAY
  return Array.from({ length: many }, (_, i) => weekFrom(monday - (many - 1 - i) * 7 * DAY, counts))
}

function weekFrom(monday: number, counts: Counts): Week {
  const totals = { reframed: 0, edited: 0, 'posted-as-is': 0, discarded: 0, 'was-fine': 0 }
  for (let day = 0; day < 7; day++) {
    const ofDay = counts[dayOf(monday + day * DAY)] ?? {}
    for (const outcome of Object.keys(totals) as Outcome[]) {
      for (const n of Object.values(ofDay[outcome] ?? {})) totals[outcome] += n
    }
  }
  return { start: dayOf(monday), totals, all: Object.values(totals).reduce((sum, n) => sum + n, 0) }
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** `2026-03-09` as `9 Mar`. */
export const shortDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day))
