import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wording } from '../../components/wording'
import { built, cardGone, cardOf, launch, settled, type Session } from './driver'

/** What the card leads to beyond the post itself: the way back to one's own words. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'
const mastodon = 'https://mastodon.social/home?view=new'
const post = (page: Page) => page.click('[data-expect="post"]')

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  beforeAll(async () => {
    session = await launch(browser, { extension: built[browser] })
  })
  afterAll(() => session?.close())

  async function held(text = unkind): Promise<Page> {
    const page = await session.open(mastodon)
    await page.keyboard.type(text)
    await post(page)
    return page
  }

  /** What the popup says over a tab. */
  async function popupOver(page: Page): Promise<string> {
    const popup = await session.openOwn('/popup.html')
    await page.bringToFront()
    // It looks for the tab in front when it opens. Firefox never says that such a page has loaded.
    await popup.evaluate(() => location.reload())
    await popup.waitForSelector(`::-p-xpath(//h2[contains(., "${wording.popup.here.on('Mastodon')}")])`)
    const said = await popup.evaluate(() => document.body.innerText)
    await popup.close()
    return said
  }

  test('the popup has the person’s own words after new ones went in, and not before, nor after a reload', async () => {
    const page = await held()
    const card = await cardOf(page)
    expect(await popupOver(page)).not.toContain(unkind)
    const kinder = await card.suggestion()
    await card.press(wording.card.use)
    await cardGone(page)
    await settled(page, kinder)
    await expect.poll(() => popupOver(page)).toContain(unkind)
    expect(await session.stored()).not.toContain('idiot')
    await page.reload()
    await page.waitForFunction(() => window.fixture !== undefined)
    expect(await popupOver(page)).not.toContain(unkind)
  })
})
