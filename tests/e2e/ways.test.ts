import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { withOurSites } from '../fixtures/sites/extension'
import type {} from '../fixtures/pages/ways'
import { built, cardOf, chord, isCardUp, launch, settled, textOf, type Session } from './driver'

/** Every way of posting: held once, sent on once, changed only as chosen, and otherwise as without us. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'
const harmless = 'Thank you, the new rota helps us a lot.'

type Gesture = (page: Page) => Promise<unknown>

/** A press of the real mouse on a control, wherever it stands. */
const click = (control?: string) => async (page: Page) => {
  const { x, y } = await page.evaluate(name => window.ways.middle(name), control)
  await page.mouse.click(x, y)
}
const press = click()
/** A press by a finger: unlike the mouse, it keeps to what it touched first, whatever comes up under it. */
const tap: Gesture = async page => {
  const { x, y } = await page.evaluate(() => window.ways.middle())
  await page.touchscreen.tap(x, y)
}
const modEnter: Gesture = page => chord(page, 'Enter')
const enter: Gesture = page => page.keyboard.press('Enter')
/** The control by keys: Tab to it, then the key. */
const tabAnd = (key: 'Enter' | ' ') => async (page: Page) => {
  await page.keyboard.press('Tab')
  await page.keyboard.press(key)
}

interface Way {
  name: string
  /** The address's query: how the page posts, and where its composer stands. */
  at: string
  gesture: Gesture
  /** The control that posts; `now`, unless another was pressed. */
  posts?: string
}

const inPlaces = [
  'an open shadow root',
  'a closed shadow root',
  'a frame',
  'a srcdoc frame',
  'a blank frame',
  'a rewritten frame',
]

const ways: Way[] = [
  { name: 'a click', at: 'view=click', gesture: press },
  { name: 'Enter on the button', at: 'view=click', gesture: tabAnd('Enter') },
  { name: 'Space on the button', at: 'view=click', gesture: tabAnd(' ') },
  { name: 'Ctrl+Enter', at: 'view=keys', gesture: modEnter },
  { name: 'bare Enter', at: 'view=chat', gesture: enter },
  { name: 'Ctrl+Enter in a chat', at: 'view=chat', gesture: modEnter },
  { name: 'bare Enter on keypress', at: 'view=keypress', gesture: enter },
  { name: 'a submit button', at: 'view=form', gesture: press },
  { name: 'the implicit submit of an input', at: 'view=form+input', gesture: enter },
  { name: 'a custom control that requests a submit', at: 'view=form+div', gesture: press },
  { name: 'an untrusted submit from a shortcut', at: 'view=keys+submit', gesture: modEnter },
  { name: 'a synthetic click from another script', at: 'view=unknown+keys+click', gesture: modEnter },
  { name: 'a synthetic click some time after', at: 'view=unknown+keys+click+later', gesture: modEnter },
  { name: 'an untrusted submit from another script', at: 'view=unknown+keys+submit', gesture: modEnter },
  { name: 'an untrusted submit some time after', at: 'view=unknown+keys+submit+later', gesture: modEnter },
  { name: 'a requested submit from another script', at: 'view=unknown+keys+request', gesture: modEnter },
  { name: 'a control mounted after typing', at: 'view=after+typing', gesture: press },
  { name: 'Ctrl+Enter beside a control mounted after typing', at: 'view=after+typing', gesture: modEnter },
  { name: 'a control swapped under the card', at: 'view=swapped+on+blur', gesture: press },
  { name: 'Ctrl+Enter with the control swapped under the card', at: 'view=swapped+on+blur', gesture: modEnter },
  { name: 'a control that posts on pointerdown', at: 'view=pointerdown', gesture: press },
  { name: 'a control that posts on every event', at: 'view=every+event', gesture: press },
  { name: 'a tap on a control that posts on every event', at: 'view=every+event', gesture: tap },
  { name: 'Enter on a control that posts on every event', at: 'view=every+event', gesture: tabAnd('Enter') },
  { name: 'a scheduling button', at: 'view=now+or+later', gesture: click('later'), posts: 'later' },
  { name: 'a button beside a scheduling one', at: 'view=now+or+later', gesture: click('now') },
  { name: 'Ctrl+Enter beside a scheduling button', at: 'view=now+or+later', gesture: modEnter },
  { name: 'saving an edited post', at: 'view=an+edit', gesture: click('save'), posts: 'save' },
  { name: 'Ctrl+Enter in an edited post', at: 'view=an+edit', gesture: modEnter, posts: 'save' },
  ...inPlaces.flatMap(place => [
    { name: `a click in ${place}`, at: `view=click&in=${place}`, gesture: press },
    { name: `Ctrl+Enter in ${place}`, at: `view=keys&in=${place}`, gesture: modEnter },
    { name: `the implicit submit of an input in ${place}`, at: `view=form+input&in=${place}`, gesture: enter },
    { name: `a requested submit in ${place}`, at: `view=unknown+keys+request&in=${place}`, gesture: modEnter },
  ]),
]

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  let extension: string
  beforeAll(async () => {
    extension = await withOurSites(browser, built[browser])
    session = await launch(browser, { extension })
  })
  afterAll(async () => {
    await session?.close()
    await rm(extension, { recursive: true })
  })

  const open = async (at: string, text: string) => {
    const page = await session.open(`https://ways.example/?${at}`)
    await page.waitForFunction(() => window.ways.isFocused())
    await page.keyboard.type(text)
    expect(await textOf(page)).toBe(text)
    return page
  }

  /** The last pages stay open for a while, so that a post which comes late is still counted. */
  let checked: { page: Page; texts: string[] }[] = []
  async function expectPosts(page: Page, texts: string[]) {
    await expect.poll(() => session.posts(page)).toEqual(texts)
    checked = [...checked.filter(other => other.page !== page), { page, texts }]
    if (checked.length > 8) await closeOne()
  }
  async function closeOne() {
    const { page, texts } = checked.shift()!
    expect(await session.posts(page)).toEqual(texts)
    await page.close()
  }
  afterAll(async () => {
    while (checked.length) await closeOne()
  })

  /** Waits until the card is gone and the box has the focus back. */
  async function back(page: Page) {
    await expect.poll(() => isCardUp(page)).toBe(false)
    await page.waitForFunction(() => window.ways.isFocused())
  }

  describe.each(ways)('$name', ({ at, gesture, posts = 'now' }) => {
    test('is held, and Post as it is posts once', async () => {
      const page = await open(at, unkind)
      await gesture(page)
      const card = await cardOf(page)
      await expectPosts(page, [])
      expect(await textOf(page)).toBe(unkind)
      await card.press('Post as it is')
      await expectPosts(page, [unkind])
      expect(await page.evaluate(() => window.ways.pressed)).toBe(posts)
    })
  })

  // Where the composer stands is settled by holding; writing into it by one way in each place.
  describe.each(ways.filter(({ at }) => !at.includes('&in=') || at.startsWith('view=click')))(
    '$name',
    ({ at, gesture }) => {
      test('is held, and after Use this posts the new wording once', async () => {
        const page = await open(at, unkind)
        await gesture(page)
        const card = await cardOf(page)
        const kinder = await card.suggestion()
        expect(kinder).not.toBe(unkind)
        await card.press('Use this')
        await settled(page, kinder)
        await back(page)
        await expectPosts(page, [])
        await gesture(page)
        await expectPosts(page, [kinder])
      })
    },
  )

  describe.each(ways.filter(({ at }) => !at.includes('&in=')))('$name', ({ at, gesture }) => {
    test('posts a harmless text once, without a card', async () => {
      const page = await open(at, harmless)
      await gesture(page)
      await expectPosts(page, [harmless])
      expect(await isCardUp(page)).toBe(false)
    })
  })

  describe('is none of our business:', () => {
    const left = async (page: Page, text: string) => {
      await expect.poll(() => textOf(page)).toBe(text)
      expect(await isCardUp(page)).toBe(false)
      await expectPosts(page, [])
    }

    test.each([
      ['Shift+Enter in a chat', 'view=chat', 'Shift'],
      ['Alt+Enter in a chat', 'view=chat', 'Alt'],
      ['Shift+Enter where keypress posts', 'view=keypress', 'Shift'],
      ['Enter where Ctrl+Enter posts', 'view=keys', undefined],
      ['Enter where only the button posts', 'view=click', undefined],
    ] as const)('%s makes a line', async (_, at, held) => {
      const page = await open(at, unkind)
      if (held) await page.keyboard.down(held)
      await page.keyboard.press('Enter')
      if (held) await page.keyboard.up(held)
      await page.keyboard.type('So.')
      await left(page, `${unkind}\nSo.`)
    })

    test('Enter with a list open chooses from it, and the next is held', async () => {
      const page = await open('view=chat+with+a+list', unkind)
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => window.fixture.chosen === 1)
      await left(page, unkind)
      await page.keyboard.press('Enter')
      await cardOf(page)
    })

    test.each(['in an open shadow root', 'in a closed shadow root'])('Enter with a list open %s', async place => {
      const page = await open(`view=chat+with+a+list&in=${place.slice(3)}`, unkind)
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => window.fixture.chosen === 1)
      await left(page, unkind)
    })

    // Nothing drives an input method in Firefox.
    test.runIf(browser === 'chromium')('Enter that ends a composition, and the next is held', async () => {
      const page = await open('view=chat', unkind)
      const input = await page.createCDPSession()
      await input.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 })
      const seen = await page.evaluateHandle(() => {
        const keys: object[] = []
        addEventListener('keydown', ({ key, isComposing, keyCode }) => keys.push({ key, isComposing, keyCode }))
        return keys
      })
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
      await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      await expect.poll(() => seen.jsonValue()).toEqual([{ key: 'Enter', isComposing: true, keyCode: 229 }])
      await input.send('Input.insertText', { text: 'か' })
      await left(page, `${unkind}か`)
      await page.keyboard.press('Enter')
      await cardOf(page)
      await expectPosts(page, [])
    })

    test.each(['', ' '])('a press with "%s" in the box', async text => {
      const page = await open('view=once', text)
      await modEnter(page)
      await press(page)
      await left(page, text)
      await page.evaluate(() => window.ways.focus())
      await page.keyboard.type(harmless)
      await press(page)
      await expectPosts(page, [text + harmless])
    })

    test('an attachment without words', async () => {
      const page = await open('view=attachment', '')
      await press(page)
      await expectPosts(page, ['a picture'])
      expect(await isCardUp(page)).toBe(false)
    })

    test('a press that leaves the button before it ends', async () => {
      const page = await open('view=click', unkind)
      const { x, y } = await page.evaluate(() => window.ways.middle())
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x, y + 300)
      await page.mouse.up()
      await left(page, unkind)
    })

    test('the other mouse button, where pointerdown posts', async () => {
      const page = await open('view=pointerdown', unkind)
      const { x, y } = await page.evaluate(() => window.ways.middle())
      await page.mouse.click(x, y, { button: 'right' })
      await left(page, unkind)
    })

    test('what the page posts by itself', async () => {
      const page = await open('view=click', unkind)
      await page.evaluate(() => window.ways.clickItself())
      await expectPosts(page, [unkind])
      expect(await isCardUp(page)).toBe(false)
    })
  })

  describe('is one wish:', () => {
    const asksOnce = async (page: Page) => {
      const card = await cardOf(page)
      await expectPosts(page, [])
      await card.press('Post as it is')
      await expectPosts(page, [unkind])
    }

    test.each([
      ['a double click', 'view=click', (page: Page) => doubleClick(page)],
      ['a double click where pointerdown posts', 'view=pointerdown', (page: Page) => doubleClick(page)],
      ['Ctrl+Enter held down', 'view=keys', (page: Page) => holdDown(page, 'Control')],
      ['Enter held down in a chat', 'view=chat', (page: Page) => holdDown(page)],
      ['Enter and a click at once', 'view=chat', (page: Page) => Promise.all([enter(page), press(page)])],
    ] as [string, string, Gesture][])('%s on an unkind text', async (_, at, gesture) => {
      const page = await open(at, unkind)
      await gesture(page)
      await asksOnce(page)
    })

    test.each([
      ['a double click', doubleClick],
      ['Ctrl+Enter held down', (page: Page) => holdDown(page, 'Control')],
      ['Ctrl+Enter and a click at once', (page: Page) => Promise.all([modEnter(page), press(page)])],
    ] as [string, Gesture][])('%s on a harmless text', async (_, gesture) => {
      const page = await open('view=once', harmless)
      await gesture(page)
      await expectPosts(page, [harmless])
      expect(await isCardUp(page)).toBe(false)
    })

    test('the same draft in two tabs is asked about in each, and posts once from each', async () => {
      const pages = [await open('view=click', unkind), await open('view=click', unkind)]
      for (const page of pages) {
        await page.bringToFront()
        await press(page)
        await asksOnce(page)
      }
    })
  })

  describe('under the card', () => {
    test('new buttons in the place of the old: the one that was pressed is sent on', async () => {
      const page = await open('view=now+or+later', unkind)
      await click('now')(page)
      const card = await cardOf(page)
      await page.evaluate(() => window.ways.remount())
      await card.press('Post as it is')
      await expectPosts(page, [unkind])
      expect(await page.evaluate(() => window.ways.pressed)).toBe('now')
    })

    test('a new box in the place of the old: the card goes, the draft stays, the next press posts once', async () => {
      const page = await open('view=click', unkind)
      await press(page)
      await cardOf(page)
      await page.evaluate(() => window.ways.remountField())
      await expect.poll(() => isCardUp(page)).toBe(false)
      expect(await textOf(page)).toBe(unkind)
      await expectPosts(page, [])
      await press(page)
      await expectPosts(page, [unkind])
    })
  })
})

async function doubleClick(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => window.ways.middle())
  await page.mouse.click(x, y, { count: 2 })
}

/** Enter as it comes from a finger that rests on it. */
async function holdDown(page: Page, modifier?: 'Control'): Promise<void> {
  if (modifier) await page.keyboard.down(modifier)
  for (let i = 0; i < 4; i++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  if (modifier) await page.keyboard.up(modifier)
}
