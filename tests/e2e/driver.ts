import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import { ensureBrowser, type BrowserName } from '../../scripts/browsers'
import { serve, type FixtureServer } from '../fixtures/server'

/** The folders that `npm run build` writes. */
export const built: Record<BrowserName, string> = {
  chromium: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
}

/** The key that people press with Enter, Z or C. */
const mod: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control'

/** One browser with the fixture sites behind it, and the extension or none. */
export interface Session {
  name: BrowserName
  browser: Browser
  server: FixtureServer
  /** `chrome-extension://id` or `moz-extension://id`; empty without the extension. */
  origin: string
  /** Opens an address in a new tab and waits for the page's own editor. Each page has an address of its own. */
  open(address: string): Promise<Page>
  /** The texts that the server received from a page. */
  posts(page: Page): string[]
  close(): Promise<void>
}

const firefoxUuid = '11111111-2222-4333-8444-555555555555'

async function launchChromium(server: FixtureServer): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1000, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Every host there is, so that a request to a stranger is seen and not lost.
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.plainPort}, MAP * 127.0.0.1:${server.port}`,
    ],
  })
}

async function launchFirefox(server: FixtureServer, geckoId: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1000, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port};80=${server.plainPort}`,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
    },
  })
}

/** Starts a browser and the fixture sites. `extension` is a built folder; without one the sites stand alone. */
export async function launch(name: BrowserName, { extension }: { extension?: string } = {}): Promise<Session> {
  const server = await serve()
  const manifest = extension && JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const browser =
    name === 'chromium'
      ? await launchChromium(server)
      : await launchFirefox(server, manifest ? manifest.browser_specific_settings.gecko.id : '')
  const id = extension ? await browser.installExtension(extension) : ''
  const origin = !extension ? '' : name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`
  let opened = 0

  return {
    name,
    browser,
    server,
    origin,
    async open(address) {
      const url = new URL(address)
      url.searchParams.set('page', `${++opened}`)
      const page = await browser.newPage()
      await page.goto(url.href)
      await page.bringToFront()
      await page.waitForFunction(() => window.fixture !== undefined && document.hasFocus())
      return page
    },
    posts: page => server.posts(page.url()),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Presses keys together with Ctrl, or with Cmd on a Mac. */
export async function chord(page: Page, key: KeyInput, ...held: KeyInput[]): Promise<void> {
  const modifiers = [mod, ...held]
  for (const modifier of modifiers) await page.keyboard.down(modifier)
  await page.keyboard.press(key)
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier)
}

/** The n-th field's text, from the editor's own model. */
export const textOf = (page: Page, field = 0): Promise<string> => page.evaluate(f => window.fixture.text(f), field)

/** The caret's offset in the n-th field. */
export const caretOf = (page: Page, field = 0): Promise<number> => page.evaluate(f => window.fixture.caret(f), field)
