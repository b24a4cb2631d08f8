import { assess } from '../../lib/kindness'
import { HOSTILE, flood } from '../kindness/hostile'

const SENTENCES = [
  'You promised 400 homes by spring and we have twelve, so please tell us what went wrong.',
  'The corridor was full again last night, and @HealthSec still has not answered our letter.',
  'Honestly you are a clueless numpty and the whole ward knows it.',
  'I called the booking line nine times before someone told me to try again on Monday.',
  'He said the money was there, but nobody on the front line has seen a penny of it.',
  'Figures at https://example.org/report.pdf, page 14, if anyone wants to check them.',
]
const RUNS = 300

/** A text of about `length` characters that no earlier one equals, so that the memory of the judge is no help. */
function text(length: number, seed: number): string {
  let out = `${seed}.`
  for (let i = seed; out.length < length; i++) out += ` ${SENTENCES[i % SENTENCES.length]}`
  return out.slice(0, length)
}

function measure(length: number): { p50: number; p95: number } {
  for (let i = 0; i < 100; i++) assess({ text: text(length, i) })
  const times = Array.from({ length: RUNS }, (_, i) => {
    const draft = { text: text(length, 1000 + i) }
    const started = performance.now()
    assess(draft)
    return performance.now() - started
  }).sort((a, b) => a - b)
  return { p50: times[Math.floor(RUNS * 0.5)]!, p95: times[Math.floor(RUNS * 0.95)]! }
}

/** Times the judge on drafts it has not seen: p50 and p95 in milliseconds, for a short post and for the longest it reads whole. */
export async function benchJudge(): Promise<{ name: string; value: string }[]> {
  return [280, 5000].map(length => {
    const { p50, p95 } = measure(length)
    return { name: `judge, ${length} characters`, value: `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms` }
  })
}

/** The shortest of a few times in milliseconds, so that a busy moment of the machine says nothing. */
function least(unit: string, length: number): number {
  const times = Array.from({ length: 5 }, (_, i) => {
    const draft = { text: `${i} ${flood(unit, length)}` }
    const started = performance.now()
    assess(draft)
    return performance.now() - started
  })
  return Math.min(...times)
}

/**
 * Times the judge on drafts that are meant to hang it, the slowest first: milliseconds at 1,000 characters, at 5,000, which is
 * linear up to five times as long, and at a million.
 */
export const benchHostile = () =>
  HOSTILE.map(([name, unit]) => ({ name, times: [1_000, 5_000, 1_000_000].map(length => least(unit, length)) }))
    .sort((a, b) => Math.max(...b.times) - Math.max(...a.times))
    .map(({ name, times }) => ({
      draft: name,
      '1,000': times[0]!.toFixed(1),
      '5,000': times[1]!.toFixed(1),
      '1,000,000': times[2]!.toFixed(1),
    }))
