import { ensureBrowser } from '../../scripts/browsers'
import { buildExtension } from '../../scripts/build'
import { buildFixtures } from '../fixtures/build'

/** Before the browser tests: both browsers, the extension built for both, the fixture pages. What fails here fails all. */
export default async function setup(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    ensureBrowser(browser)
    buildExtension(browser)
  }
  await buildFixtures()
}
