import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { built, cardGone, cardOf, launch, settled, type Session } from './driver'

/** What leaves the device and what is kept: nobody's words. */

const canary = 'Canaryphrase'

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  beforeAll(async () => {
    session = await launch(browser, { extension: built[browser] })
    for (const address of ['https://x.com/compose/post?view=dialog', 'https://mastodon.social/home?view=new']) {
      const page = await session.open(address)
      await page.keyboard.type(`You are a pathetic idiot, ${canary}, and the new rota is wrong.`)
      await page.click('[data-expect="post"]')
      await (await cardOf(page)).press('Back to my draft')
      await cardGone(page)
      await page.keyboard.type(' Truly.')
      await page.click('[data-expect="post"]')
      const card = await cardOf(page)
      const kinder = await card.suggestion()
      await card.press('Use this')
      await cardGone(page)
      await settled(page, kinder)
      await page.click('[data-expect="post"]')
      await vi.waitFor(async () => expect(await session.posts(page)).toHaveLength(1))
    }
  })
  afterAll(() => session?.close())

  test('the words of a draft go out in the site’s own post and nowhere else', () => {
    const carriers = session.server.requests().filter(request => JSON.stringify(request).includes(canary))
    expect(carriers.map(({ host, path }) => host + path)).toEqual(['x.com/api/post', 'mastodon.social/api/post'])
  })

  test('no stranger is asked for anything', () => expect(session.server.strays()).toEqual([]))

  test('storage keeps counts, and no word of a draft', async () => {
    await expect.poll(() => session.stored()).toContain('reframed')
    expect(await session.stored()).not.toMatch(/canaryphrase|pathetic|rota/i)
  })

  test('the page keeps nothing of ours', async () => {
    for (const page of await session.browser.pages()) {
      if (!page.url().startsWith('https:')) continue
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      )
      expect(kept).not.toContain(canary)
    }
  })
})
