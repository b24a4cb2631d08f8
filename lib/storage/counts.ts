import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'
import { CATEGORIES, type Category } from '../kindness'

/** What a pause led to: all that is ever counted. */
export const OUTCOMES = ['reframed', 'edited', 'posted-as-is', 'discarded', 'was-fine'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Local calendar day as `YYYY-MM-DD` → outcome → category of the gravest finding → how many. */
export type Counts = Record<string, Partial<Record<Outcome, Partial<Record<Category, number>>>>>

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))
const Day = v.pipe(v.string(), v.isoDate())

/** Reads anything as counts: days, outcomes, categories and numbers that do not fit are dropped, the rest kept. */
export function parseCounts(raw: unknown): Counts {
  const counts: Counts = {}
  for (const [day, outcomes] of entries(raw)) {
    if (!v.is(Day, day)) continue
    for (const [outcome, categories] of entries(outcomes)) {
      if (!v.is(v.picklist(OUTCOMES), outcome)) continue
      for (const [category, count] of entries(categories)) {
        if (v.is(v.picklist(CATEGORIES), category) && v.is(Count, count)) {
          const ofDay = (counts[day] ??= {})
          ;(ofDay[outcome] ??= {})[category] = count
        }
      }
    }
  }
  return counts
}

const entries = (value: unknown) => (typeof value === 'object' && value !== null ? Object.entries(value) : [])

/** A new `Counts` with one more of this outcome. */
export function addCount(counts: Counts, day: string, outcome: Outcome, category: Category): Counts {
  const ofDay = counts[day] ?? {}
  const ofOutcome = ofDay[outcome] ?? {}
  return {
    ...counts,
    [day]: { ...ofDay, [outcome]: { ...ofOutcome, [category]: (ofOutcome[category] ?? 0) + 1 } },
  }
}

/** How many pauses of a day came to an end. */
export const pausesOn = (counts: Counts, day: string): number =>
  Object.values(counts[day] ?? {})
    .flatMap(ofOutcome => Object.values(ofOutcome))
    .reduce((sum, n) => sum + n, 0)

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Counts on this device. Written by the background alone. */
export const countsItem = storage.defineItem<unknown>('local:counts', { fallback: {}, version: 1 })
