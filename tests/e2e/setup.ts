import { execFileSync } from 'node:child_process'
import { ensureBrowser } from '../../scripts/browsers'
import { buildFixtures } from '../fixtures/build'

/** Before the browser tests: both browsers, the extension built for both, the fixture pages. What fails here fails all. */
export default async function setup(): Promise<void> {
  ensureBrowser('chromium')
  ensureBrowser('firefox')
  for (const flags of [[], ['-b', 'firefox', '--mv3']])
    execFileSync('npx', ['wxt', 'build', ...flags], { stdio: ['ignore', 'ignore', 'inherit'] })
  await buildFixtures()
}
