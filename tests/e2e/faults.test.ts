import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { BrowserName } from '../../scripts/browsers'
import { built, cardGone, cardOf, isCardUp, launch, settled, textOf, type Session } from './driver'

/** Whatever breaks: no draft lost, nothing posted twice, nobody kept from posting. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'
const mastodon = 'https://mastodon.social/home?view=new'
const x = 'https://x.com/compose/post?view=dialog'

async function write(session: Session, address: string) {
  const page = await session.open(address)
  await page.keyboard.type(unkind)
  return page
}

const post = (page: Page) => page.click('[data-expect="post"]')

/** The page takes the person's clicks and keys again, with nothing of ours over it. */
async function usable(page: Page) {
  await page.waitForFunction(
    () => {
      const field = document.querySelector<HTMLElement>('[data-expect="field"]')
      const box = field?.getBoundingClientRect()
      return box && field?.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
    },
    { timeout: 5_000 },
  )
  const before = await textOf(page)
  await page.click('[data-expect="field"]')
  await page.keyboard.type('!')
  await page.waitForFunction((old: string) => window.fixture.text().length === old.length + 1, {}, before)
  await page.keyboard.press('Backspace')
  expect(await textOf(page)).toBe(before)
}

/** A browser with a copy of the built extension that somebody has spoilt. */
async function spoilt(
  browser: BrowserName,
  spoil: (folder: string) => Promise<void>,
  welcomes = true,
): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'kind-regards-'))
  await cp(built[browser], folder, { recursive: true })
  await spoil(folder)
  const session = await launch(browser, { extension: folder, welcomes })
  onTestFinished(async () => {
    await session.close()
    await rm(folder, { recursive: true })
  })
  return session
}

const prepend = async (file: string, code: string) => writeFile(file, `${code}\n${await readFile(file, 'utf8')}`)

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  describe.each([
    ['the judge is missing', folder => rm(join(folder, 'judge.js'))],
    ['the judge does not load', folder => writeFile(join(folder, 'judge.js'), 'throw new Error("spoilt")')],
    [
      'the judge throws',
      folder =>
        appendFile(
          join(folder, 'judge.js'),
          ';globalThis.kindRegardsJudge = { assess() { throw new Error("spoilt") }, decide() { throw new Error("spoilt") } }',
        ),
    ],
    [
      'the judge answers nonsense',
      folder =>
        appendFile(
          join(folder, 'judge.js'),
          ';globalThis.kindRegardsJudge = { assess: () => undefined, decide: () => ({ verdict: NaN, reasons: null }) }',
        ),
    ],
    ['the card’s page is missing', folder => rm(join(folder, 'pause.html'))],
    ['the card’s page is empty', folder => writeFile(join(folder, 'pause.html'), '<!doctype html>')],
    ['the background throws', folder => prepend(join(folder, 'background.js'), 'throw new Error("spoilt")')],
    [
      'the background never answers',
      folder => writeFile(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => true)'),
    ],
  ] as [string, (folder: string) => Promise<void>][])('when %s', (fault, spoil) => {
    test('a press posts the draft once', async () => {
      const session = await spoilt(browser, spoil, !fault.startsWith('the background'))
      for (const address of [x, mastodon]) {
        const page = await write(session, address)
        await post(page)
        await expect.poll(() => session.posts(page), { timeout: 5_000 }).toEqual([unkind])
        expect(await isCardUp(page)).toBe(false)
      }
    })
  })

  describe.each([
    ['storage takes nothing', 'chrome.storage.local.set = () => Promise.reject(new Error("spoilt"))'],
    ['storage gives nothing', 'chrome.storage.local.get = () => Promise.reject(new Error("spoilt"))'],
    ['storage never answers', 'chrome.storage.local.get = chrome.storage.local.set = () => new Promise(() => {})'],
  ])('when %s', (_, code) => {
    test('the card comes, and each choice does what it says', async () => {
      const session = await spoilt(browser, folder => prepend(join(folder, 'background.js'), code))
      const page = await write(session, mastodon)
      await post(page)
      const card = await cardOf(page)
      const kinder = await card.suggestion()
      await card.press('Use this')
      await cardGone(page)
      await settled(page, kinder)
      await post(page)
      await expect.poll(() => session.posts(page)).toEqual([kinder])
    })
  })

  describe('with the extension whole', () => {
    let session: Session
    beforeAll(async () => {
      session = await launch(browser, { extension: built[browser] })
    })
    afterAll(() => session?.close())

    test.each([x, mastodon])(
      'replaced by an update with the card open on %s, it leaves the draft and lets go',
      async address => {
        const page = await write(session, address)
        await post(page)
        await cardOf(page)
        await session.browser.installExtension(built[browser])
        await usable(page)
        expect(await textOf(page)).toBe(unkind)
        expect(await session.posts(page)).toEqual([])
        await post(page)
        // Firefox puts the new script into the open page, which knows of nothing yet; Chromium leaves the page alone.
        if (browser === 'firefox') await (await cardOf(page)).press('Post as it is')
        await expect.poll(() => session.posts(page)).toEqual([unkind])
      },
    )

    test('a page that takes the card away again and again wins, and nothing is posted', async () => {
      const page = await write(session, mastodon)
      await post(page)
      await cardOf(page)
      await page.evaluate(() => setInterval(() => document.querySelector('html > div')?.remove(), 10))
      // Once we stand down, the next press goes through.
      const pressed = async () => {
        expect(await textOf(page)).toBe(unkind)
        await post(page)
        return page.evaluate(() => window.fixture.posts)
      }
      await expect.poll(pressed, { timeout: 5_000, interval: 200 }).toBe(1)
      await expect.poll(() => session.posts(page)).toEqual([unkind])
      await expect.poll(() => textOf(page)).toBe('')
      await usable(page)
    })

    test('a composer that leaves takes its card with it', async () => {
      const page = await write(session, x)
      await post(page)
      await cardOf(page)
      await page.evaluate(() => document.getElementById('react-root')?.remove())
      await expect.poll(() => isCardUp(page)).toBe(false)
      expect(await session.posts(page)).toEqual([])
    })

    test('a draft that changes under the card is not posted by a choice about the old one', async () => {
      const page = await write(session, mastodon)
      await post(page)
      const card = await cardOf(page)
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('textarea')
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
        set?.call(field, 'You are a pathetic idiot twice over.')
        field?.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await card.press('Post as it is')
      await card.frame.waitForFunction(() => document.body.innerText.includes('twice over'))
      expect(await session.posts(page)).toEqual([])
      await (await cardOf(page)).press('Post as it is')
      await expect.poll(() => session.posts(page)).toEqual(['You are a pathetic idiot twice over.'])
    })

    test('a page that presses its own button, or ours, posts nothing while the card asks', async () => {
      const page = await write(session, mastodon)
      await post(page)
      await cardOf(page)
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('html > div')?.click()
        document.querySelector<HTMLElement>('html > div')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
      })
      expect(await isCardUp(page)).toBe(true)
      expect(await session.posts(page)).toEqual([])
    })
  })
})

describe('in chromium, the worker', () => {
  let session: Session
  beforeAll(async () => {
    session = await launch('chromium', { extension: built.chromium })
  })
  afterAll(() => session?.close())
  afterEach(async () => {
    for (const page of await session.browser.pages()) if (page.url().startsWith('https:')) await page.close()
  })

  async function kill(page: Page) {
    const cdp = await page.createCDPSession()
    await cdp.send('ServiceWorker.enable')
    const stopped = new Promise<void>(done =>
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(version => version.runningStatus === 'stopped')) done()
      }),
    )
    await cdp.send('ServiceWorker.stopAllWorkers')
    await stopped
    await cdp.detach()
  }

  const counted = async (outcome: string) => {
    const [{ counts }] = JSON.parse(await session.stored())
    return Object.values(counts?.[Object.keys(counts)[0] ?? '']?.[outcome] ?? {}).reduce(
      (sum: number, count) => sum + Number(count),
      0,
    )
  }

  test('killed before the press: the card comes, and the choice is counted once', async () => {
    const page = await write(session, mastodon)
    const before = await counted('posted-as-is')
    await page.bringToFront()
    await kill(page)
    await post(page)
    await (await cardOf(page)).press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    await expect.poll(() => counted('posted-as-is')).toBe(before + 1)
  })

  test('killed with the card open: the choice holds, and is counted once', async () => {
    const page = await write(session, mastodon)
    const before = await counted('posted-as-is')
    await page.bringToFront()
    await post(page)
    const card = await cardOf(page)
    await kill(page)
    await card.press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    await expect.poll(() => counted('posted-as-is')).toBe(before + 1)
  })

  test('killed between the first focus and the frame: a press still ends in a card or a post', async () => {
    const page = await session.open(mastodon)
    await kill(page)
    await page.keyboard.type(unkind)
    await post(page)
    await (await cardOf(page)).press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
  })
})
