import type { Finding } from '../../lib/kindness'

/** What a plainer tool would offer: what every figure of ours is set beside. */
export type Baseline = (text: string, findings: readonly Finding[], opening: string) => string

const mended = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[.,!?;:])/g, '')
    .trim()

/** Marks and joining words that part clauses. */
const PARTS = /(?<=[.!?…;:,–—])\s+|\n+|\s+(?=(?:and|but|so|because|who|if|when)\b)/gi

function clauseDeleted(text: string, findings: readonly Finding[]): string {
  let out = ''
  let start = 0
  for (const [mark, end] of [
    ...[...text.matchAll(PARTS)].map(found => [found[0], found.index] as const),
    ['', text.length] as const,
  ]) {
    if (!findings.some(finding => finding.start < end && finding.end > start)) out += text.slice(start, end) + mark
    start = end + mark.length
  }
  return mended(out)
}

export const BASELINES: Readonly<Record<string, Baseline>> = {
  unchanged: text => text,
  'words deleted': (text, findings) => {
    let out = ''
    let at = 0
    for (const { start, end } of findings) {
      out += text.slice(at, start)
      at = end
    }
    return mended(out + text.slice(at))
  },
  'clause deleted': clauseDeleted,
  'opening only': (_text, _findings, opening) => opening,
}
