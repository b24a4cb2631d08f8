import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { built, cardGone, cardOf, isCardUp, launch, settled } from '../tests/e2e/driver'
import { ensureBrowser, findBrowser, type BrowserName } from './browsers'
import { buildExtension } from './build'

/** `npm start`: builds the extension and opens a browser with it; without a display, walks the practice page alone. */

const byHand: Record<BrowserName, string> = {
  chromium: `Open chrome://extensions, switch on Developer mode, press Load unpacked, and choose ${built.chromium}`,
  firefox: `Open about:debugging#/runtime/this-firefox, press Load Temporary Add-on, and choose ${built.firefox}/manifest.json`,
}

/** Opens a window with the extension, in a profile of its own, and stays until the person closes it. */
async function open(name: BrowserName): Promise<void> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: ensureBrowser(name),
    headless: false,
    defaultViewport: null,
    ...(name === 'chromium' && { pipe: true, enableExtensions: true }),
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const closed = new Promise(done => browser.once('disconnected', done))
  try {
    // Its welcome page, with the practice box, opens by itself.
    await browser.installExtension(built[name])
    console.log('Kind Regards is in the browser that has just opened. Its welcome page has a box to practise in.')
  } catch (reason) {
    console.log(`This browser took no extension from us (${reason instanceof Error ? reason.message : reason}).`)
    console.log(`You can load it by hand. ${byHand[name]}`)
  }
  console.log('Close the browser when you are done.')
  await closed
}

/** Walks through the practice page as a person would, and says what happened. Throws a sentence if it went otherwise. */
async function walk(): Promise<void> {
  const unkind = 'You are a pathetic idiot and the new rota is wrong.'
  const kind = 'Thank you, the new rota helps us a lot.'
  const pictures = resolve('.tmp/screenshots')
  mkdirSync(pictures, { recursive: true })
  const expect = (holds: boolean, otherwise: string) => {
    if (!holds) throw new Error(otherwise)
  }

  const session = await launch('chromium', { extension: built.chromium })
  try {
    const page = await session.open('/welcome.html')
    const posts = () => session.posts(page)
    const post = () => page.click('[data-practice="post"]')

    console.log(`Typed: “${unkind}”, and pressed Post.`)
    await page.keyboard.type(unkind)
    await post()
    const card = await cardOf(page)
    await page.screenshot({ path: `${pictures}/start-card.png` })
    expect((await posts()).length === 0, 'The post went out before anybody chose.')
    const kinder = await card.suggestion()
    console.log(`The card came up, and nothing was posted. It offered: “${kinder}”.`)

    await card.press('Use this')
    await cardGone(page)
    await settled(page, kinder).catch(() => expect(false, 'The new wording did not reach the box.'))
    console.log('Pressed Use this: the new wording is in the box, and still nothing was posted.')

    await post()
    await page.waitForFunction(() => window.fixture.text() === '')
    expect((await posts()).join() === kinder && !(await isCardUp(page)), 'The new wording did not post once.')
    console.log('Pressed Post: it was posted once, with no second card.')

    await page.click('[data-practice="field"]')
    await page.keyboard.type(kind)
    await post()
    await page.waitForFunction(() => window.fixture.text() === '')
    expect((await posts()).length === 2 && !(await isCardUp(page)), 'The harmless reply did not simply post.')
    await page.screenshot({ path: `${pictures}/start-posted.png` })
    console.log(`Typed: “${kind}”, and pressed Post: it was posted at once, with no card.`)
    console.log(`Screenshots are in ${pictures}`)
  } finally {
    await session.close()
  }
}

try {
  const seen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  // Only Chromium lets us look into the card on a page of the extension's own.
  const name: BrowserName = seen && !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium'
  ensureBrowser(name)
  console.log(`Building the extension for ${name}.`)
  buildExtension(name)
  if (seen) {
    await open(name)
  } else {
    console.log('There is no display here, so the browser runs out of sight and this walks the practice page for you.')
    await walk()
  }
} catch (reason) {
  console.error(`It did not work: ${reason instanceof Error ? reason.message : String(reason)}`)
  process.exitCode = 1
}
