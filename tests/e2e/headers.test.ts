import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerSets } from '../fixtures/server'
import { built, cardOf, launch, type Session } from './driver'

/** The card on pages whose headers forbid as much as they can. */

const addresses = {
  X: 'https://x.com/compose/post?view=dialog',
  Mastodon: 'https://mastodon.social/home?view=new',
}
const cases = Object.keys(headerSets).flatMap(headers =>
  Object.entries(addresses).map(([site, address]) => ({ headers, site, address })),
)

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  beforeAll(async () => {
    session = await launch(browser, { extension: built[browser] })
  })
  afterAll(() => session?.close())

  test.each(cases)('a page of $site with $headers gets its card, and its choice', async ({ headers, address }) => {
    const page = await session.open(`${address}${address.includes('?') ? '&' : '?'}headers=${headers}`)
    await page.keyboard.type('You are a pathetic idiot.')
    await page.click('[data-expect="post"]')
    const card = await cardOf(page)
    expect(await session.posts(page)).toEqual([])
    await card.press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual(['You are a pathetic idiot.'])
  })
})
