const RESAMPLES = 2_000

/** The mean of some figures, and the interval that holds 95 in 100 of the means of their resamples. */
export function mean(figures: readonly number[], random = generator(20)): [mean: number, low: number, high: number] {
  const average = (of: (i: number) => number) => {
    let sum = 0
    for (let i = 0; i < figures.length; i++) sum += of(i)
    return sum / figures.length
  }
  const means = Array.from({ length: RESAMPLES }, () =>
    average(() => figures[Math.floor(random() * figures.length)]!),
  ).sort((a, b) => a - b)
  return [average(i => figures[i]!), means[Math.floor(0.025 * RESAMPLES)]!, means[Math.floor(0.975 * RESAMPLES)]!]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
