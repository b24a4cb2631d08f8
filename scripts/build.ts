import { spawnSync } from 'node:child_process'
import type { BrowserName } from './browsers'

const flags: Record<BrowserName, string[]> = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] }

/** Builds the extension for one browser into `.output/`, without a word. Throws all that was said when it fails. */
export function buildExtension(browser: BrowserName): void {
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', ...flags[browser]], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`The extension does not build for ${browser}:\n${stdout}\n${stderr}`)
}
