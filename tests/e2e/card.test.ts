import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wording } from '../../components/wording'
import type { Outcome } from '../../lib/storage/counts'
import { built, cardGone, cardOf, caretOf, chord, isCardUp, launch, settled, textOf, type Session } from './driver'

/** What only a browser shows of the card: how far each outcome is by keys, and what it leaves behind. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'
/** Nothing in it to keep. */
const pointless = 'You pathetic idiot.'
const mastodon = 'https://mastodon.social/home?view=new'
const post = (page: Page) => page.click('[data-expect="post"]')

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  beforeAll(async () => {
    session = await launch(browser, { extension: built[browser] })
  })
  afterAll(() => session?.close())

  async function held(text = unkind, on = session, at = mastodon): Promise<Page> {
    const page = await on.open(at)
    await page.keyboard.type(text)
    await post(page)
    return page
  }

  interface Way {
    of?: string
    keys: (KeyInput | 'words, then Ctrl+Enter')[]
    /** What stands in the box after; the suggestion where it is not said. */
    draft?: string
    posts?: string[]
  }
  /** Words of its own, since what is fine is never asked about again. */
  const numpty = 'You are a numpty and the new rota is wrong.'
  const ways: Record<Outcome | 'discarded at once', Way> = {
    reframed: { keys: ['ArrowRight', 'Enter'] },
    edited: { keys: ['ArrowLeft', 'Enter', 'words, then Ctrl+Enter'], draft: `${unkind} Sorry.` },
    'posted-as-is': { keys: ['ArrowRight', 'ArrowRight', 'Enter'], draft: '', posts: [unkind] },
    discarded: { keys: ['Escape'], draft: unkind },
    'discarded at once': { of: pointless, keys: ['ArrowRight', 'Enter'], draft: '' },
    'was-fine': { of: numpty, keys: ['ArrowLeft', 'ArrowLeft', 'Enter'], draft: '', posts: [numpty] },
  }
  test.each(Object.entries(ways))('%s is three keys away at most', async (_, { of, keys, draft, posts = [] }) => {
    expect(keys.length).toBeLessThanOrEqual(3)
    const page = await held(of)
    const card = await cardOf(page)
    const after = draft ?? (await card.suggestion())
    for (const key of keys) {
      if (key !== 'words, then Ctrl+Enter') await page.keyboard.press(key)
      else {
        await card.frame.waitForFunction(() => document.activeElement?.matches('textarea'))
        await page.keyboard.type(' Sorry.')
        await chord(page, 'Enter')
      }
    }
    await expect.poll(() => isCardUp(page)).toBe(false)
    await expect.poll(() => textOf(page)).toBe(after)
    await expect.poll(() => session.posts(page)).toEqual(posts)
  })

  test('word by word, what comes of the marked words goes into the box', async () => {
    const page = await held('You are a pathetic idiot, and the new rota is wrong. You utter clown.')
    const card = await cardOf(page)
    const draft = () => card.frame.$eval('.marked-draft', draft => draft.textContent ?? '')
    const before = await card.frame.$$eval('.marked-draft mark', marks => marks.length)
    await card.frame.click('.marked-draft mark')
    await card.frame.waitForSelector('section ul button')
    const [words] = await card.frame.$$eval('section ul button', all => all.map(each => each.textContent ?? ''))
    await card.press(words!)
    await card.frame.waitForFunction(
      (many: number) => document.querySelectorAll('.marked-draft mark').length < many,
      {},
      before,
    )
    const changed = await draft()
    await card.press(wording.card.useMine)
    await cardGone(page)
    await settled(page, changed)
    expect(changed).toContain('the new rota is wrong')
    await expect.poll(() => session.posts(page)).toEqual([])
    await post(page)
    await expect.poll(() => session.posts(page)).toEqual([changed])
    expect(await isCardUp(page)).toBe(false)
  })

  test('why words are fine is kept beside them', async () => {
    const page = await held('You are a muppet and the new rota is wrong.')
    const card = await cardOf(page)
    await card.frame.click('summary')
    await card.press(wording.because.banter)
    await expect.poll(() => session.posts(page)).toHaveLength(1)
    await expect
      .poll(async () => JSON.parse(await session.stored())[0].settings.fine)
      .toContainEqual(expect.objectContaining({ phrase: expect.stringContaining('muppet'), because: 'banter' }))
  })

  /** What the popup says over a tab. */
  async function popupOver(page: Page, on = session, site = 'Mastodon'): Promise<string> {
    const popup = await on.openOwn('/popup.html')
    await page.bringToFront()
    // It looks for the tab in front when it opens. Firefox never says that such a page has loaded.
    await popup.evaluate(() => location.reload())
    await popup.waitForSelector(`::-p-xpath(//h2[contains(., "${wording.popup.here.on(site)}")])`)
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

  const discarded = async () =>
    Object.values(JSON.parse(await session.stored())[0].counts ?? {})
      .map(day => (day as Record<string, { insult?: number }>).discarded?.insult ?? 0)
      .reduce((sum, n) => sum + n, 0)

  test.each([
    ['Mastodon', mastodon],
    ['X', 'https://x.com/compose/post?view=dialog'],
    ['Bluesky', 'https://bsky.app/?view=new'],
  ])('on %s, a draft that is left unsaid is counted, and stays within reach', async (site, at) => {
    const before = await discarded()
    const page = await held(pointless, session, at)
    await (await cardOf(page)).press(wording.card.discard)
    await cardGone(page)
    await settled(page, '')
    expect(await caretOf(page)).toBe(0)
    await expect.poll(discarded).toBeGreaterThan(before)
    expect(await popupOver(page, session, site)).toContain(pointless)
    expect(await session.stored()).not.toContain('idiot')
    await page.focus('[data-expect="field"]')
    await chord(page, 'z')
    await settled(page, pointless)
    expect(await session.posts(page)).toEqual([])
    await post(page)
    await expect.poll(() => session.posts(page)).toEqual([pointless])
    expect(await isCardUp(page)).toBe(false)
  })

  describe('pauses that become rarer', () => {
    let person: Session
    beforeEach(async () => {
      person = await launch(browser, { extension: built[browser], tires: true })
    })
    afterEach(() => person?.close())

    /** Works a control of the settings, and waits until it is saved. */
    async function inSettings(selector: string): Promise<void> {
      const page = await person.openOwn('/options.html')
      await page.locator(selector).click()
      await page.waitForFunction(() => document.querySelector('.said span') !== null)
      await page.close()
    }

    test('a rule that is declined three times goes quiet, until the settings ask for it again', async () => {
      for (const name of ['numpty', 'muppet', 'pillock']) {
        const page = await held(`You are a ${name} and the new rota is wrong.`, person)
        await (await cardOf(page)).press(wording.card.postAsIs)
        await expect.poll(() => person.posts(page)).toHaveLength(1)
      }
      await expect.poll(async () => JSON.parse(await person.stored())[0].settings?.declined[0]?.times).toBe(3)
      const spared = await held('You are a plonker and the new rota is wrong.', person)
      await expect.poll(() => person.posts(spared)).toHaveLength(1)
      expect(await isCardUp(spared)).toBe(false)
      await inSettings(`button[aria-label="${wording.settings.askAgainAbout('Calling somebody names')}"]`)
      await cardOf(await held('You are a wazzock and the new rota is wrong.', person))
    })

    // Firefox is not let into a page of the extension to type.
    test.runIf(browser === 'chromium')('practice is neither counted nor learnt from', async () => {
      const page = await person.open('/welcome.html')
      for (const name of ['numpty', 'muppet']) {
        await page.click('[data-practice="field"]')
        await page.keyboard.type(`You are a ${name} and the new rota is wrong.`)
        await page.click('[data-practice="post"]')
        await (await cardOf(page)).press(name === 'numpty' ? wording.card.postAsIs : wording.card.fine)
        await expect.poll(() => person.posts(page)).toHaveLength(name === 'numpty' ? 1 : 2)
      }
      expect(JSON.parse(await person.stored())[0]).toEqual({})
    })

    test('a day has six pauses at most, and the popup says so, until the settings allow more', async () => {
      const own = await person.openOwn('/options.html')
      // Swedes write their local days as we store them.
      const counts = { [new Date().toLocaleDateString('sv')]: { reframed: { insult: 6 } } }
      await own.evaluate(`chrome.storage.local.set(${JSON.stringify({ counts })})`)
      const spared = await held(unkind, person)
      await expect.poll(() => person.posts(spared)).toEqual([unkind])
      expect(await popupOver(spared, person)).toContain(wording.settings.reached)
      await inSettings('input[value="none"]')
      await cardOf(await held(unkind, person))
    })
  })
})
