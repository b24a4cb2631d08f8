import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import {
  built,
  cardGone,
  cardOf,
  caretOf,
  chord,
  isCardUp,
  isWelcomed,
  launch,
  settled,
  textOf,
  type Session,
} from './driver'

/** What a person meets on each site, by mouse and by keys, whatever they choose. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'
const passes = {
  harmless: 'Thank you, the new rota helps us a lot.',
  'fiercely critical': 'This rota is a disgrace. It is dangerous, it is cruel, and it will cost lives.',
}

const bluesky = { post: '[data-expect="post"]', before: '' }
const x = { post: '[data-expect="post"]', before: '' }
const places = {
  chromium: [
    { name: 'X, reply in a dialog', at: 'https://x.com/compose/post?view=dialog', ...x },
    { name: 'X, reply under a post', at: 'https://x.com/sam_example/status/1', ...x },
    { name: 'Mastodon', at: 'https://mastodon.social/home', post: '[data-expect="post"]', before: '@pat@example.org ' },
    { name: 'Bluesky', at: 'https://bsky.app/?view=new', ...bluesky },
    { name: 'the practice page', at: '/welcome.html', post: '[data-practice="post"]', before: '' },
  ],
  firefox: [
    { name: 'X, reply in a dialog', at: 'https://x.com/compose/post?view=dialog', ...x },
    { name: 'X, reply under a post', at: 'https://twitter.com/sam_example/status/1', ...x },
    { name: 'Mastodon', at: 'https://mastodon.social/home', post: '[data-expect="post"]', before: '@pat@example.org ' },
    { name: 'Bluesky', at: 'https://bsky.app/?view=new', ...bluesky },
  ],
}
type Place = (typeof places)['chromium'][number]

const gestures = {
  click: (page: Page, { post }: Place) => page.click(post),
  keys: (page: Page) => chord(page, 'Enter'),
}

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  beforeAll(async () => {
    session = await launch(browser, { extension: built[browser] })
  })
  afterAll(() => session?.close())

  /** Every page stays open to the end, so that a post which comes late is still counted. */
  const expected = new Map<Page, string[]>()
  async function expectPosts(page: Page, texts: string[]) {
    expected.set(page, texts)
    await expect.poll(() => session.posts(page)).toEqual(texts)
  }
  afterAll(async () => {
    for (const [page, texts] of expected) expect(await session.posts(page)).toEqual(texts)
  })

  test('once installed, it opens its welcome page', async () => {
    await expect.poll(() => isWelcomed(session.browser)).toBe(true)
  })

  describe.each(places[browser])('on $name', place => {
    describe.each(Object.keys(gestures) as (keyof typeof gestures)[])('by %s', how => {
      const post = (page: Page) => gestures[how](page, place)
      const write = async (text: string) => {
        const page = await session.open(place.at)
        await page.keyboard.type(text)
        expect(await textOf(page)).toBe(place.before + text)
        return page
      }

      test('holds an unkind reply and shows the card', async () => {
        const page = await write(unkind)
        await post(page)
        await cardOf(page)
        await expectPosts(page, [])
        expect(await textOf(page)).toBe(place.before + unkind)
      })

      test('Use this writes the new wording, which undo takes back, and which then posts once', async () => {
        const page = await write(unkind)
        await post(page)
        const card = await cardOf(page)
        const kinder = await card.suggestion()
        expect(kinder).not.toBe(place.before + unkind)
        await card.press('Use this')
        await cardGone(page)
        await settled(page, kinder)
        await expectPosts(page, [])
        await chord(page, 'z')
        await expect.poll(() => textOf(page)).toBe(place.before + unkind)
        await chord(page, 'z', 'Shift')
        await expect.poll(() => textOf(page)).toBe(kinder)
        await post(page)
        await expectPosts(page, [kinder])
        expect(await isCardUp(page)).toBe(false)
      })

      test('Post as it is posts the draft once, unchanged', async () => {
        const page = await write(unkind)
        await post(page)
        await (await cardOf(page)).press('Post as it is')
        await expectPosts(page, [place.before + unkind])
        await expect.poll(() => textOf(page)).toBe('')
      })

      test('Back to my draft leaves draft and caret as they were, and the next press posts', async () => {
        const page = await write(unkind)
        for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft')
        // Editors learn of a caret that moves some time after.
        const caret = (place.before + unkind).length - 5
        await expect.poll(() => caretOf(page)).toBe(caret)
        await post(page)
        await (await cardOf(page)).press('Back to my draft')
        await cardGone(page)
        expect(await textOf(page)).toBe(place.before + unkind)
        await expect.poll(() => caretOf(page)).toBe(caret)
        await expectPosts(page, [])
        await page.keyboard.type('!')
        expect(await textOf(page)).toBe(place.before + unkind.slice(0, -5) + '!' + unkind.slice(-5))
        await page.keyboard.press('Backspace')
        await post(page)
        await expectPosts(page, [place.before + unkind])
      })

      test.each(Object.entries(passes))('a %s reply posts once, without a card', async (_, text) => {
        const page = await write(text)
        await post(page)
        await expectPosts(page, [place.before + text])
        expect(await isCardUp(page)).toBe(false)
      })
    })
  })

  test('the card is worked by keys alone', async () => {
    const page = await session.open('https://x.com/compose/post?view=dialog')
    await page.keyboard.type(unkind)
    await chord(page, 'Enter')
    const kinder = await (await cardOf(page)).suggestion()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await cardGone(page)
    await expect.poll(() => textOf(page)).toBe(kinder)
    await expectPosts(page, [])
  })

  test('Esc goes back to the draft', async () => {
    const page = await session.open('https://mastodon.social/home?view=new')
    await page.keyboard.type(unkind)
    await page.click('[data-expect="post"]')
    await cardOf(page)
    await page.keyboard.press('Escape')
    await cardGone(page)
    expect(await textOf(page)).toBe(unkind)
    await expectPosts(page, [])
  })
})
