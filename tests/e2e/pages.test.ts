import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { CDPSession, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built, cardOf, launch, type Session } from './driver'

/** Our own pages in a real browser: axe finds nothing, nothing runs off a narrow screen, and a picture is kept of each. */

const unkind = 'You are a pathetic idiot and the new rota is wrong: it leaves two nurses for thirty beds.'
const pictures = '.tmp/screenshots'

let session: Session
let axe: string
beforeAll(async () => {
  session = await launch('chromium', { extension: built.chromium })
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await mkdir(pictures, { recursive: true })
})
afterAll(() => session?.close())

/** What axe finds, as `rule: elements`. */
async function violations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe)
  const { violations } = (await where.evaluate('axe.run()')) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}

/** How far the page is wider than its window, in pixels. */
const overflow = (where: Page | Frame) =>
  where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const looks = {
  light: { width: 1000, height: 800 },
  dark: { width: 1000, height: 800, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  narrow: { width: 320, height: 800 },
  forced: { width: 1000, height: 800, features: [{ name: 'forced-colors', value: 'active' }] },
} as const

async function look(page: Page, name: keyof typeof looks) {
  const { width, height } = looks[name]
  await page.setViewport({ width, height })
  await wear(page.mainFrame(), name)
}

/** Puppeteer's own call knows no forced colours, and a frame of another process wears its own. */
async function wear(frame: Frame, name: keyof typeof looks) {
  const look = looks[name]
  const { client } = frame as unknown as { client: CDPSession }
  await client.send('Emulation.setEmulatedMedia', { features: 'features' in look ? [...look.features] : [] })
}

/** Drafts with this many other ways to say them. */
const drafts = {
  three: unkind,
  one: 'Nobody told us, you pathetic idiot.',
  no: 'You absolute pathetic clown.',
  mixed: `He wrote “you useless fat cow” to a nurse. ${unkind} Managers are all the same.`,
}

describe.each(Object.keys(looks) as (keyof typeof looks)[])('%s', name => {
  test.each(Object.entries(drafts))('the card with %s other ways', async (many, text) => {
    const page = await session.open('https://mastodon.social/home?view=new')
    await look(page, name)
    await page.keyboard.type(text)
    await page.click('[data-expect="post"]')
    const { frame } = await cardOf(page)
    await wear(frame, name)
    await page.screenshot({ path: `${pictures}/card-${name}-${many}.png` })
    if (name === 'light' && many === 'three' && process.env.KIND_PICTURES)
      await page.screenshot({ path: 'docs/images/card.png' })
    expect(await violations(frame)).toEqual([])
    expect(await overflow(frame)).toBe(0)
    const where = async () => (await frame.$('.marked-draft mark'))?.boundingBox()
    const before = await where()
    await frame.click('.marked-draft mark')
    await page.screenshot({ path: `${pictures}/card-${name}-${many}-words.png` })
    expect(await where()).toEqual(before)
    expect(await violations(frame)).toEqual([])
    expect(await overflow(frame)).toBe(0)
    await frame.click('summary')
    await frame.waitForFunction(() => document.activeElement?.matches('textarea'))
    await page.screenshot({ path: `${pictures}/card-${name}-${many}-more.png` })
    expect(await violations(frame)).toEqual([])
    await page.close()
  })

  test.each(['popup', 'options', 'welcome'])('the %s page', async path => {
    const page = await session.openOwn(`/${path}.html`)
    await look(page, name)
    await page.waitForSelector('h2')
    await page.screenshot({ path: `${pictures}/${path}-${name}.png`, fullPage: true })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.close()
  })
})

test('the popup with counts', async () => {
  const seed = await session.openOwn('/options.html')
  await seed.evaluate(`{
    const day = ago => new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10)
    chrome.storage.local.set({ counts: {
      [day(0)]: { reframed: { insult: 2 }, 'posted-as-is': { contempt: 1 } },
      [day(8)]: { reframed: { insult: 3 }, edited: { villainising: 2 }, 'was-fine': { insult: 1 } },
      [day(15)]: { 'posted-as-is': { insult: 4 }, discarded: { threat: 1 }, reframed: { contempt: 1 } },
    } })
  }`)
  const page = await session.openOwn('/popup.html')
  await page.setViewport({ width: 380, height: 640 })
  await page.waitForSelector('.recharts-bar-rectangle path')
  await page.screenshot({ path: `${pictures}/popup-full.png`, fullPage: true })
  expect(await violations(page)).toEqual([])
})
