/** How well scores tell two kinds of text apart. */
import { resamples } from './learn'

/** The chance that a text with label 1 scores above one with label 0. */
export function auc(hot: readonly number[], cool: readonly number[]): number {
  const all = [...hot.map(score => ({ score, hot: 1 })), ...cool.map(score => ({ score, hot: 0 }))]
  all.sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to]!.score === all[from]!.score) to++
    for (let i = from; i < to; i++) ranks += all[i]!.hot * ((from + to + 1) / 2)
  }
  return (ranks - (hot.length * (hot.length + 1)) / 2) / (hot.length * cool.length)
}

/** The lowest cut-off above which at most this share of the scores lies. */
export const cutOff = (scores: readonly number[], falseAlarms: number): number =>
  [...scores].sort((a, b) => b - a)[Math.floor(falseAlarms * scores.length)] ?? 0

/** The share of scores above a cut-off. */
export const above = (scores: readonly number[], cut: number): number =>
  scores.filter(score => score > cut).length / scores.length

const SAMPLES = 300

/** The middle 95 % of a figure over bootstrap samples of the scores. */
export function interval(
  hot: readonly number[],
  cool: readonly number[],
  figure: (hot: readonly number[], cool: readonly number[]) => number,
): [low: number, high: number] {
  const cools = resamples(cool.length, SAMPLES)
  const values = resamples(hot.length, SAMPLES)
    .map((sample, i) =>
      figure(
        sample.map(at => hot[at]!),
        cools[i]!.map(at => cool[at]!),
      ),
    )
    .sort((a, b) => a - b)
  return [values[Math.floor(0.025 * SAMPLES)]!, values[Math.ceil(0.975 * SAMPLES) - 1]!]
}
