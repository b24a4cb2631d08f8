import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildExtension } from '../../scripts/build'
import { built } from '../e2e/driver'
import { buildFixtures } from '../fixtures/build'
import { benchCard } from './card'
import { benchCost } from './cost'
import { benchJudge } from './judge'

/** `npm run bench`: prints figures, and judges none of them. */

const percentile = (values: readonly number[], p: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil((p / 100) * values.length) - 1] ?? NaN

const spread = (values: readonly number[]) => ({
  'p50 ms': Number(percentile(values, 50).toFixed(1)),
  'p95 ms': Number(percentile(values, 95).toFixed(1)),
  runs: values.length,
})

function weight(file: string) {
  const bytes = readFileSync(join(built.chromium, file))
  const kB = (size: number) => Number((size / 1000).toFixed(1))
  return { file, 'raw kB': kB(bytes.length), 'gzip kB': kB(gzipSync(bytes, { level: 9 }).length) }
}

buildExtension('chromium')
await buildFixtures()

console.log('\nThe judge, on drafts it has not seen')
for (const { name, value } of await benchJudge()) console.log(`${name}: ${value}`)

console.log('\nWeight: the content script in every watched page, the judge once a composer is focused')
console.table(['content-scripts/content.js', 'judge.js'].map(weight))

console.log('\nPress on Post to card, Chromium')
console.table(
  (await benchCard()).flatMap(({ name, timings }) => [
    { case: `${name}: shown`, ...spread(timings.map(({ shown }) => shown)) },
    { case: `${name}: painted`, ...spread(timings.map(({ painted }) => painted)) },
  ]),
)

console.log('\nA page of 5,000 posts and 500 composers, Chromium')
console.table(
  (await benchCost()).map(({ name, cost: { parsed, key, turn, heap } }) => ({
    page: name,
    'parsed p50 ms': Number(percentile(parsed, 50).toFixed(1)),
    'key ms': Number(key.toFixed(2)),
    'wheel ms': Number(turn.toFixed(2)),
    'heap left MB': Number(heap.toFixed(2)),
  })),
)
