import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { caretOf, chord, launch, textOf, type Session } from './driver'

/** The fixture pages alone, as the sites are without us: what they post, and what they do not. */

const gestures = {
  click: (page: Page) => page.click('[data-expect="post"]'),
  keys: (page: Page) => chord(page, 'Enter'),
}

const views = [
  { at: 'https://x.com/home', before: '' },
  { at: 'https://x.com/sam_example/status/1', before: '' },
  { at: 'https://x.com/compose/post?view=dialog', before: '' },
  { at: 'https://x.com/compose/post?view=quote', before: '' },
  { at: 'https://twitter.com/compose/post?view=dialog', before: '' },
  { at: 'https://mastodon.social/home', before: '@pat@example.org ' },
  { at: 'https://mastodon.online/home?view=new', before: '' },
]

describe.each(['chromium', 'firefox'] as const)('fixtures in %s', name => {
  let session: Session
  beforeAll(async () => {
    session = await launch(name)
  })
  afterAll(() => session?.close())

  describe.each(views)('$at', ({ at, before }) => {
    test.each(Object.keys(gestures) as (keyof typeof gestures)[])('posts once by %s, and clears', async gesture => {
      const page = await session.open(at)
      await page.keyboard.type('The lift is broken again.')
      expect(await textOf(page)).toBe(`${before}The lift is broken again.`)
      expect(await caretOf(page)).toBe(before.length + 25)
      await gestures[gesture](page)
      await expect.poll(() => session.posts(page)).toEqual([`${before}The lift is broken again.`])
      await page.waitForFunction(() => window.fixture.text() === '')
    })
  })

  test('Enter alone makes a new line on X and Mastodon', async () => {
    for (const at of ['https://x.com/home', 'https://mastodon.social/home?view=new']) {
      const page = await session.open(at)
      await page.keyboard.type('one\ntwo')
      expect(await textOf(page)).toBe('one\ntwo')
      expect(await page.evaluate(() => window.fixture.posts)).toBe(0)
    }
  })

  test('Enter chooses from an open list of people', async () => {
    for (const at of ['https://x.com/home', 'https://mastodon.social/home?view=new']) {
      const page = await session.open(at)
      await page.keyboard.type('Thanks @pat')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => window.fixture.chosen === 1)
      expect(await textOf(page)).toMatch(/^Thanks @?pat\S+ $/)
      expect(await page.evaluate(() => window.fixture.posts)).toBe(0)
    }
  })

  test('an empty draft cannot be posted', async () => {
    for (const { at } of views.filter(view => view.before === '')) {
      const page = await session.open(at)
      await chord(page, 'Enter')
      expect(await page.$eval('[data-expect="post"]', post => (post as HTMLButtonElement).disabled)).toBe(true)
      expect(await page.evaluate(() => window.fixture.posts)).toBe(0)
    }
  })

  test('a thread posts all its fields together', async () => {
    const page = await session.open('https://x.com/compose/post?view=thread')
    await page.keyboard.type('One.')
    await page.click('[data-testid="tweetTextarea_1"]')
    await page.keyboard.type('Two.')
    await page.click('[data-expect="post"]')
    await expect.poll(() => session.posts(page)).toEqual(['One.\n\nTwo.'])
  })

  test('undo takes typing back in the model', async () => {
    for (const at of ['https://x.com/home', 'https://mastodon.social/home?view=new']) {
      const page = await session.open(at)
      await page.keyboard.type('One.')
      await chord(page, 'z')
      await page.waitForFunction(() => window.fixture.text() !== 'One.')
    }
  })

  test('no page asks another host for anything', () => expect(session.server.strays()).toEqual([]))
})
