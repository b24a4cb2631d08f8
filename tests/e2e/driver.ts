import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer, { type Browser, type ElementHandle, type Frame, type KeyInput, type Page } from 'puppeteer-core'
import { ensureBrowser, type BrowserName } from '../../scripts/browsers'
import { SETTLE_MS } from '../../entrypoints/pause/gate'
import { serve, type FixtureServer } from '../fixtures/server'

/** The folders that `npm run build` writes. */
export const built: Record<BrowserName, string> = {
  chromium: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
}

/** The key that people press with Enter, Z or C. */
const mod: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control'

/** Sets aside, in one of our own pages, what makes pauses rarer: a test has as many as it likes. */
export const untiring = `chrome.storage.local.set({ settings: { ceiling: 'none', quietens: false } })`

/** One browser with the fixture sites behind it, and the extension or none. */
export interface Session {
  name: BrowserName
  browser: Browser
  server: FixtureServer
  /** What the browser knows the extension by; empty without it. */
  id: string
  /** `chrome-extension://id` or `moz-extension://id`; empty without the extension. */
  origin: string
  /**
   * Opens an address (of a site, or a path of the extension) in a new tab, once its composer is there. `before` is code
   * that runs first in the page and its frames.
   */
  open(address: string, before?: string): Promise<Page>
  /** The texts that a page posted: those that the server received, or the practice page lists. */
  posts(page: Page): Promise<string[]>
  /** Opens one of the extension's own pages. */
  openOwn(path: string): Promise<Page>
  /** All that the extension keeps in storage, as JSON. */
  stored(): Promise<string>
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

interface LaunchOptions {
  /** A built folder; without one the sites stand alone. */
  extension?: string
  /** False where the background is too broken to open the welcome page. */
  welcomes?: boolean
  /** True where storage is left as it is, and pauses become rarer as they do for a person. */
  tires?: boolean
}

/** Starts a browser and the fixture sites. */
export async function launch(
  name: BrowserName,
  { extension, welcomes = true, tires = false }: LaunchOptions = {},
): Promise<Session> {
  const server = await serve()
  const manifest = extension && JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const browser =
    name === 'chromium'
      ? await launchChromium(server)
      : await launchFirefox(server, manifest ? manifest.browser_specific_settings.gecko.id : '')
  const id = extension ? await browser.installExtension(extension) : ''
  const origin = !extension ? '' : name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`
  // It opens its welcome page once installed, which would take the focus from ours later on. Whether it comes is a test
  // of its own; here a browser that does not tell of it costs time and no more.
  if (extension && welcomes) await until(() => isWelcomed(browser), 10_000)
  let opened = 0

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage()
    await goto(page, origin + path)
    return page
  }

  if (extension && !tires) {
    const page = await openOwn('/options.html')
    await page.evaluate(untiring)
    await page.close()
  }

  return {
    name,
    browser,
    server,
    id,
    origin,
    async open(address, before) {
      const url = new URL(address, origin || undefined)
      url.searchParams.set('page', `${++opened}`)
      const page = await browser.newPage()
      if (before) await page.evaluateOnNewDocument(before)
      await goto(page, url.href)
      await page.bringToFront()
      if (url.protocol !== 'https:') await page.evaluate(exposePractice)
      await page.waitForFunction(() => window.fixture !== undefined && document.hasFocus())
      return page
    },
    posts: async page => (page.url().startsWith('https:') ? server.posts(page.url()) : page.evaluate(practised)),
    openOwn,
    async stored() {
      const page = await openOwn('/options.html')
      const stored = await page.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): unknown }> } })
          .chrome
        return JSON.stringify(await Promise.all([storage.local?.get(), storage.session?.get(), storage.sync?.get()]))
      })
      await page.close()
      return stored
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function goto(page: Page, url: string): Promise<void> {
  // Firefox never says that an extension page has loaded.
  if (url.startsWith('moz-extension:')) page.goto(url).catch(() => undefined)
  else await page.goto(url)
  // A page that is on its way cannot answer, which in Firefox is an error and no wait.
  const there = () => page.evaluate(at => location.href === at && document.readyState === 'complete', url)
  if (!(await until(() => there().catch(() => false), 30_000))) throw new Error(`${url} did not load.`)
}

/** Whether the welcome page is open. */
export async function isWelcomed(browser: Browser): Promise<boolean> {
  const pages = await browser.pages()
  const addresses = await Promise.all(pages.map(page => page.evaluate(() => location.href).catch(() => '')))
  return addresses.some(address => address.endsWith('/welcome.html'))
}

/** Asks until it is so, and lets the browsers breathe between; false when it is not so within these milliseconds. */
export async function until(isSo: () => Promise<boolean>, patience: number): Promise<boolean> {
  const deadline = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > deadline) return false
    await pause(40)
  }
  return true
}

/** Gives the practice page, a React-controlled textarea, the same face as the fixtures. Text, so that no build touches it. */
const exposePractice = `{
  const field = document.querySelector('[data-practice="field"]')
  field.focus()
  window.fixture = { text: () => field.value, caret: () => field.selectionStart, posts: 0, chosen: 0 }
}`

/** What the practice page lists as posted, the oldest first. Runs in the page. */
function practised(): string[] {
  return [...document.querySelectorAll('[data-practice="posted"] li')].map(item => item.textContent ?? '').reverse()
}

/** The card as a person meets it. */
export interface Card {
  frame: Frame
  /** The text of the wording that it offers first. */
  suggestion(): Promise<string>
  /** Clicks a button by its words, with the real mouse. */
  press(name: string): Promise<void>
}

/** Asks a frame something; undefined when it went away meanwhile. */
async function ask<T>(frame: Frame, question: () => T): Promise<T | undefined> {
  try {
    return await (frame.evaluate(question) as Promise<T>)
  } catch {
    return undefined
  }
}

async function cardFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue
    // Firefox calls the frame about:blank; what it holds knows better.
    if ((await ask(frame, () => location.href))?.includes('/pause.html')) return frame
  }
  return undefined
}

/** Whether a card can be seen: its page shows one, and the dialog around it is open. */
export async function isCardUp(page: Page): Promise<boolean> {
  const frame = await cardFrame(page)
  return (frame && (await ask(frame, () => innerWidth > 0 && document.querySelector('h1') !== null))) ?? false
}

/** Waits until the card is up, has the focus, and has stood long enough to take a choice. */
export async function cardOf(page: Page): Promise<Card> {
  if (!(await until(() => isCardUp(page), 10_000))) throw new Error('No card came up.')
  const frame = await cardFrame(page)
  if (!frame) throw new Error('The card went away.')
  const hasFocus = () => frame.evaluate(() => document.hasFocus() && document.activeElement?.matches('h1') === true)
  if (!(await until(hasFocus, 10_000))) {
    const has = await page.evaluate(() => document.activeElement?.tagName)
    const inside = await frame.evaluate(() => `${document.hasFocus()}, ${document.activeElement?.tagName}`)
    throw new Error(`The card has not got the focus: the page has it in ${has}, the card in ${inside}.`)
  }
  const shown = await frame.evaluate(() => performance.now())
  await frame.waitForFunction((at: number, settle: number) => performance.now() - at > settle, {}, shown, SETTLE_MS)
  return {
    frame,
    suggestion: () => frame.$eval('.suggestion', suggestion => suggestion.textContent ?? ''),
    async press(name) {
      const button = await frame.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`, { visible: true })
      if (!button) throw new Error(`The card has no ${name}.`)
      if (await button.evaluate(element => element.closest('details') !== null)) await standsStill(button)
      await button.click()
    },
  }
}

/** Waits until an element has stood still for a while: a card that is opened further grows a moment later. */
async function standsStill(element: ElementHandle): Promise<void> {
  let place = ''
  let since = 0
  const stands = async () => {
    const now = JSON.stringify(await element.boundingBox())
    if (now !== place) [place, since] = [now, performance.now()]
    return performance.now() - since > 200
  }
  if (!(await until(stands, 5_000))) throw new Error('It does not stand still.')
}

/** Waits until the card is gone and the page has the focus back. */
export async function cardGone(page: Page): Promise<void> {
  if (!(await until(async () => !(await isCardUp(page)), 10_000))) throw new Error('The card stayed.')
  await page.waitForFunction(() => document.activeElement?.matches('textarea, [contenteditable=true]'))
}

/** Waits until the field has read so for a while: the guard reads back what it wrote, and does so every 20 ms. */
export async function settled(page: Page, text: string, field = 0): Promise<void> {
  await page.waitForFunction(
    (wanted: string, n: number) => {
      const was = document.documentElement as HTMLElement & { steadySince?: number | undefined }
      was.steadySince = window.fixture.text(n) === wanted ? (was.steadySince ?? performance.now()) : undefined
      return was.steadySince !== undefined && performance.now() - was.steadySince > 100
    },
    { polling: 10 },
    text,
    field,
  )
}

/** Presses keys together with Ctrl, or with Cmd on a Mac. */
export async function chord(page: Page, key: KeyInput, ...held: KeyInput[]): Promise<void> {
  const modifiers = [mod, ...held]
  for (const modifier of modifiers) await page.keyboard.down(modifier)
  // In Firefox, puppeteer's Enter is the one of the number pad, which not every site heeds.
  const isPad = key === 'Enter' && /firefox/i.test(await page.browser().version())
  await page.keyboard.press(isPad ? ('\uE006' as KeyInput) : key)
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier)
}

/** The n-th field's text, from the editor's own model. */
export const textOf = (page: Page, field = 0): Promise<string> => page.evaluate(f => window.fixture.text(f), field)

/** The caret's offset in the n-th field. */
export const caretOf = (page: Page, field = 0): Promise<number> => page.evaluate(f => window.fixture.caret(f), field)
