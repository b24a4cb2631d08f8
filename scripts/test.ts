import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Runs every check and test in turn, and ends with one plain line. A check counts as a test. */

interface Count {
  passed: number
  failed: number
  skipped: number
}

const report = '.tmp/vitest.json'

function run(command: string, ...args: string[]): boolean {
  const { status } = spawnSync('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function check(command: string, ...args: string[]): Count {
  const passed = run(command, ...args)
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

/** What vitest's own report says. A file that did not load, or a run that ended badly, counts as a failure. */
function vitest(...projects: string[]): Count {
  rmSync(report, { force: true })
  const succeeded = run(
    'vitest',
    'run',
    ...projects.flatMap(project => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  const unloaded = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = numFailedTests + unloaded
  return {
    passed: numPassedTests,
    failed: !succeeded && failed === 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  }
}

const steps: [string, () => Count][] = [
  ['Format', () => check('prettier', '--check', '.')],
  ['Lint', () => check('eslint', '.', '--max-warnings', '0')],
  ['Types', () => check('tsc')],
  ['Types of the judge', () => check('tsc', '-p', 'lib/kindness')],
  ['Units and components', () => vitest('unit', 'components')],
  ['Browsers', () => vitest('browser')],
]

mkdirSync('.tmp', { recursive: true })
const total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const [name, step] of steps) {
  console.log(`\n— ${name}`)
  const started = performance.now()
  const count = step()
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key]
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`— ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in ${seconds} s`)
}

const { passed, failed, skipped } = total
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
