import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildExtension } from '../../scripts/build'
import { built } from '../e2e/driver'
import { buildFixtures } from '../fixtures/build'
import { benchAtNobody } from './at-nobody'
import { benchCard } from './card'
import { benchCost } from './cost'
import { benchFairness } from './fairness'
import { benchHostile, benchJudge } from './judge'
import { benchPeers } from './peers'

/** `npm run bench`: prints figures, and judges none of them. `-- judge` prints those that need no browser. */

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

async function printJudge() {
  console.log('\nThe judge, on drafts it has not seen')
  for (const { name, value } of await benchJudge()) console.log(`${name}: ${value}`)
  console.log('\nOn drafts that are meant to hang it, in ms, slowest first')
  console.table(benchHostile().slice(0, 8))
}

function printFairness() {
  const all = benchFairness()
  for (const kind of ['identity', 'dialect', 'trade'] as const) {
    const rows = all.filter(row => row.kind === kind).sort((a, b) => b.falseAlarms - a.falseAlarms)
    const total = (count: 'sentences' | 'hinted' | 'paused') => rows.reduce((sum, row) => sum + row[count], 0)
    console.log(`\nFalse alarms at balanced on neutral sentences, by ${kind}, most first`)
    console.log(`of ${total('sentences')} sentences, ${total('hinted')} hinted and ${total('paused')} paused`)
    console.table(
      rows.map(({ name, sentences, hinted, paused, falseAlarms }) => ({
        [kind]: name,
        sentences,
        hinted,
        paused,
        'false alarms': falseAlarms.toFixed(2),
      })),
    )
  }
}

function printAtNobody() {
  const found = benchAtNobody()
  console.log('\nSwearing at nobody: a labelled sample of paradetox')
  if (!found) console.log('Not measured: the corpus is absent')
  else console.log(`of ${found.sentences} sentences, ${found.hinted} hinted and ${found.paused} paused (${found.by})`)
}

function printPeers() {
  console.log(
    '\nBeside other judges that run on the device, each with its own defaults; ours flags what it pauses at balanced',
  )
  console.log('vader-sentiment and sentiment rate feelings, so here they flag a score below 0')
  console.log(
    'Ours has learnt from surge_toxicity and edos, and its rules were written beside kindcheck and functional-tune',
  )
  const { absent, quality, ownPosts, ranking, time } = benchPeers()
  for (const file of absent) console.log(`Not measured: there is no file ${file}`)
  console.log(
    '\nQuality, with the middle 95 % of bootstrap samples; recall alone rewards a judge that flags everything',
  )
  console.table(quality)
  console.log('\nPosts of our own kind: % of pauses caught / % of passes left alone')
  console.table(ownPosts)
  console.log('\nAUC of those that score: the chance that an abusive row scores above a harmless one')
  console.table(ranking)
  console.log('\nTime on the same texts, one after another')
  console.table(time)
}

async function printBrowser() {
  buildExtension('chromium')
  await buildFixtures()

  console.log('\nWeight: the content script in every watched page, the judge once a composer is focused')
  console.table(['content-scripts/content.js', 'judge.js'].map(weight))

  console.log('\nPress on Post to card, Chromium')
  console.table(
    (await benchCard()).flatMap(({ name, timings }) => [
      { case: `${name}: shown`, ...spread(timings.map(({ shown }) => shown)) },
      { case: `${name}: painted`, ...spread(timings.map(({ painted }) => painted)) },
      { case: `${name}: better ones joined`, ...spread(timings.map(({ joined }) => joined)) },
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
}

await printJudge()
printFairness()
printAtNobody()
printPeers()
if (process.argv[2] !== 'judge') await printBrowser()
