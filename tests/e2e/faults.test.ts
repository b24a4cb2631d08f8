import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { withOurSites } from '../fixtures/sites/extension'
import { built, cardGone, cardOf, chord, isCardUp, launch, settled, textOf, type Session } from './driver'
import {
  askedOrPosted,
  cornerOf,
  counted,
  edit,
  held,
  mastodon,
  nothingLost,
  post,
  spoilt,
  unkind,
  write,
  x,
} from './nothing-lost'

/**
 * Whatever breaks: no draft lost, nothing posted twice, nobody kept from posting. The numbers are those of
 * docs/hostile-pages.md.
 */

/** The script of the card's page. */
async function cardScript(folder: string): Promise<string> {
  const [, file] = /src="\/(chunks\/pause-[^"]+)"/.exec(await readFile(join(folder, 'pause.html'), 'utf8')) ?? []
  return join(folder, file!)
}

const prepend = async (file: string, code: string) => writeFile(file, `${code}\n${await readFile(file, 'utf8')}`)

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  describe.each([
    ['F16 the judge is missing', folder => rm(join(folder, 'judge.js'))],
    ['F16 the judge does not load', folder => writeFile(join(folder, 'judge.js'), 'throw new Error("spoilt")')],
    [
      'F16 the judge throws',
      folder =>
        appendFile(
          join(folder, 'judge.js'),
          ';globalThis.kindRegardsJudge = { assess() { throw new Error("spoilt") }, decide() { throw new Error("spoilt") } }',
        ),
    ],
    [
      'F16 the judge answers nonsense',
      folder =>
        appendFile(
          join(folder, 'judge.js'),
          ';globalThis.kindRegardsJudge = { assess: () => undefined, decide: () => ({ verdict: NaN, reasons: null }) }',
        ),
    ],
    [
      'F17 the judge takes its time',
      folder =>
        appendFile(
          join(folder, 'judge.js'),
          `;{ const { assess } = kindRegardsJudge
            kindRegardsJudge.assess = draft => {
              for (const until = performance.now() + 400; performance.now() < until; );
              return assess(draft)
            } }`,
        ),
    ],
    [
      'F14 the card’s page answers after five seconds',
      async folder => prepend(await cardScript(folder), 'await new Promise(done => setTimeout(done, 5000));'),
    ],
    [
      'F15 the card does not render',
      async folder =>
        prepend(
          await cardScript(folder),
          `{ const make = document.createElement.bind(document)
            document.createElement = (name, ...rest) => {
              if (name === 'h1') throw new Error('spoilt')
              return make(name, ...rest)
            } }`,
        ),
    ],
    ['F13 the card’s page is missing', folder => rm(join(folder, 'pause.html'))],
    ['F13 the card’s page is empty', folder => writeFile(join(folder, 'pause.html'), '<!doctype html>')],
    ['F03 the background throws', folder => prepend(join(folder, 'background.js'), 'throw new Error("spoilt")')],
    [
      'F04 the background never answers',
      folder => writeFile(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => true)'),
    ],
  ] as [string, (folder: string) => Promise<void>][])('when %s', (fault, spoil) => {
    test('a press posts the draft once', async () => {
      const session = await spoilt(browser, spoil, !fault.includes('the background'))
      for (const address of [x, mastodon]) {
        const page = await write(session, address)
        await post(page)
        // X's dialog goes with the post.
        if (address === x) await expect.poll(() => session.posts(page), { timeout: 5_000 }).toEqual([unkind])
        else await nothingLost(session, page, { draft: '', posts: [unkind] })
        expect(await isCardUp(page)).toBe(false)
      }
    })
  })

  describe.each([
    ['F11 storage takes nothing', 'chrome.storage.local.set = () => Promise.reject(new Error("spoilt"))'],
    ['F09 storage gives nothing', 'chrome.storage.local.get = () => Promise.reject(new Error("spoilt"))'],
    ['F09 storage never answers', 'chrome.storage.local.get = chrome.storage.local.set = () => new Promise(() => {})'],
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

  test.each([
    ['settings of the wrong type', { settings: [1, { sensitivity: 'cruel' }], counts: 'many' }],
    [
      'settings half right',
      { settings: { sensitivity: 9, sitesOff: 'all', fine: [{ rule: 1 }] }, counts: { today: -4 } },
    ],
    ['a version yet to come', { settings: { sensitivity: 'thorough' }, settings$: { v: 99 }, counts$: { v: 99 } }],
    ['five million characters of nothing', { settings: 'x'.repeat(5_000_000), counts: { x: 'y'.repeat(1_000_000) } }],
  ])('F10 with %s in storage, the card comes and the choice is counted once', async (_, junk) => {
    const session = await spoilt(browser, folder =>
      prepend(
        join(folder, 'background.js'),
        `if (!globalThis.junk) { globalThis.junk = true; (globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(junk)}) };`,
      ),
    )
    const page = await write(session)
    await post(page)
    await (await cardOf(page)).press('Post as it is')
    await nothingLost(session, page, { draft: '', posts: [unkind] })
    await expect.poll(() => counted(session)).toBe(1)
  })

  test('F29 while the clock jumps a day back and forth, each choice is counted once', async () => {
    const session = await spoilt(browser, folder =>
      prepend(
        join(folder, 'background.js'),
        `{ const Real = Date; let turn = 0
          globalThis.Date = class extends Real { constructor(...args) { args.length ? super(...args) : super(Real.now() + (turn++ % 3 - 1) * 864e5) } } };`,
      ),
    )
    for (let choices = 1; choices <= 3; choices++) {
      const page = await held(session)
      await (await cardOf(page)).press('Post as it is')
      await nothingLost(session, page, { draft: '', posts: [unkind] })
      await expect.poll(() => counted(session)).toBe(choices)
    }
  })

  test('F26 a post that the network loses is a new wish at the next press', async () => {
    const folder = await withOurSites(browser, built[browser])
    const session = await launch(browser, { extension: folder })
    onTestFinished(async () => {
      await session.close()
      await rm(folder, { recursive: true })
    })
    const page = await write(session, 'https://ways.example/?view=click')
    await page.evaluate(() => {
      const { fetch } = window
      window.fetch = () => {
        window.fetch = fetch
        return Promise.reject(new TypeError('offline'))
      }
    })
    await post(page)
    await (await cardOf(page)).press('Post as it is')
    await page.waitForFunction(() => window.fixture.posts === 1)
    await expect.poll(() => isCardUp(page)).toBe(false)
    await nothingLost(session, page, { draft: unkind, posts: [] })
    await post(page)
    await nothingLost(session, page, { draft: '', posts: [unkind] })
    expect(await page.evaluate(() => window.fixture.posts)).toBe(2)
  })

  describe('F28 with two guards in the page', () => {
    const twice = async (session: Session) => {
      const page = await held(session)
      await (await cardOf(page)).press('Post as it is')
      await nothingLost(session, page, { draft: '', posts: [unkind] })
      const other = await held(session, x)
      await (await cardOf(other)).press('Back to my draft')
      await cardGone(other)
      await nothingLost(session, other, { draft: unkind, posts: [] })
    }

    test('because the script was put in twice, one card comes and one post goes', async () => {
      await twice(
        await spoilt(browser, async folder => {
          await writeFile(join(folder, 'again.js'), await readFile(join(folder, 'content-scripts/content.js')))
          await edit(join(folder, 'manifest.json'), json => {
            const manifest = JSON.parse(json)
            const [script] = manifest.content_scripts
            manifest.content_scripts.push({ ...script, js: ['again.js'] })
            return JSON.stringify(manifest)
          })
        }),
      )
    })

    test('because two copies of us are installed, one card comes and one post goes', async () => {
      const session = await launch(browser, { extension: built[browser] })
      const folder = await mkdtemp(join(tmpdir(), 'kind-regards-'))
      onTestFinished(async () => {
        await session.close()
        await rm(folder, { recursive: true })
      })
      await cp(built[browser], folder, { recursive: true })
      await edit(join(folder, 'manifest.json'), json =>
        json.replace('kind-regards@', 'other-regards@').replace('"Kind', '"Other'),
      )
      await session.browser.installExtension(folder)
      await twice(session)
    })
  })

  describe('with the extension whole', () => {
    let session: Session
    beforeAll(async () => {
      session = await launch(browser, { extension: built[browser] })
    })
    afterAll(() => session?.close())

    test.each([x, mastodon])(
      'F06 replaced by an update with the card open on %s, it leaves the draft and lets go',
      async address => {
        const page = await write(session, address)
        await post(page)
        await cardOf(page)
        await session.browser.installExtension(built[browser])
        await nothingLost(session, page, { draft: unkind, posts: [] })
        await post(page)
        // Firefox puts the new script into the open page, which knows of nothing yet; Chromium leaves the page alone.
        if (browser === 'firefox') await (await cardOf(page)).press('Post as it is')
        await expect.poll(() => session.posts(page)).toEqual([unkind])
      },
    )

    test('F18 S11 a page that takes the card away again and again wins, and nothing is posted', async () => {
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
      await nothingLost(session, page, { draft: '', posts: [unkind] })
    })

    test('F20 a composer that leaves takes its card with it', async () => {
      const page = await write(session, x)
      await post(page)
      await cardOf(page)
      await page.evaluate(() => document.getElementById('react-root')?.remove())
      await expect.poll(() => isCardUp(page)).toBe(false)
      expect(await session.posts(page)).toEqual([])
    })

    test('F21 a draft that changes under the card is not posted by a choice about the old one', async () => {
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

    test('F05 replaced by an update while somebody writes, it leaves the draft and lets go', async () => {
      const page = await write(session)
      await session.browser.installExtension(built[browser])
      await nothingLost(session, page, { draft: unkind, posts: [] })
      await post(page)
      await askedOrPosted(session, page)
    })

    test('F12 settings that change with the card open hold from the next press on', async () => {
      const page = await held(session)
      const options = await session.openOwn('/options.html')
      const tell = (on: boolean) =>
        options.evaluate(`chrome.runtime.sendMessage({ type: 'settings/site', site: 'mastodon', on: ${on} })`)
      await tell(false)
      await page.bringToFront()
      await (await cardOf(page)).press('Post as it is')
      await nothingLost(session, page, { draft: '', posts: [unkind] })
      const other = await write(session)
      await post(other)
      await nothingLost(session, other, { draft: '', posts: [unkind] })
      await tell(true)
      await options.close()
    })

    test.each([
      [
        'puts itself in new clothes',
        () => {
          const body = document.createElement('body')
          body.append('Nothing here.')
          document.body.replaceWith(body)
        },
      ],
      [
        'is written anew',
        () => {
          document.open()
          document.write('<!doctype html><title>New</title><body>Nothing here.')
          document.close()
        },
      ],
    ])('F19 a page that %s under the card has no card over it, and posts nothing', async (_, replace) => {
      const page = await held(session)
      await page.evaluate(replace)
      await expect.poll(() => isCardUp(page)).toBe(false)
      expect(await session.posts(page)).toEqual([])
      expect(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName)).toMatch(
        /body|html/,
      )
    })

    test('F23 a page left with the card open and come back to has no ghost of it', async () => {
      const page = await held(session)
      const { href } = await page.evaluate(() => ({ href: location.href }))
      await page.goto('https://x.com/home')
      // Firefox never says that it has gone back.
      page.goBack().catch(() => undefined)
      await page.waitForFunction((at: string) => location.href === at && window.fixture !== undefined, {}, href)
      await page.bringToFront()
      expect(await session.posts(page)).toEqual([])
      if (await isCardUp(page)) await (await cardOf(page)).press('Back to my draft')
      // What the page itself brings back is its own affair.
      await page.focus('[data-expect="field"]')
      await chord(page, 'a')
      await page.keyboard.type('.')
      await nothingLost(session, page, { draft: '.', posts: [] })
    })

    test('F07 removed with the card open, it leaves the draft and lets go', async () => {
      const gone = await launch(browser, { extension: built[browser] })
      onTestFinished(() => gone.close())
      const page = await held(gone)
      const close = await cornerOf(page)
      await gone.browser.uninstallExtension(gone.id)
      gone.origin = ''
      // Firefox ends our script and keeps what it made: the native Close is all there is.
      if (browser === 'firefox') await page.mouse.click(close.x, close.y)
      await nothingLost(gone, page, { draft: unkind, posts: [] })
      await post(page)
      await nothingLost(gone, page, { draft: '', posts: [unkind] })
    })

    test('S07 a page that presses its own button, or ours, posts nothing while the card asks', async () => {
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

  test('F01 killed before the press: the card comes, and the choice is counted once', async () => {
    const page = await write(session, mastodon)
    const before = await counted(session)
    await page.bringToFront()
    await kill(page)
    await post(page)
    await (await cardOf(page)).press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    await expect.poll(() => counted(session)).toBe(before + 1)
  })

  test('F02 killed with the card open: the choice holds, and is counted once', async () => {
    const page = await write(session, mastodon)
    const before = await counted(session)
    await page.bringToFront()
    await post(page)
    const card = await cardOf(page)
    await kill(page)
    await card.press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    await expect.poll(() => counted(session)).toBe(before + 1)
  })

  test('F01 killed between the first focus and the frame: a press still ends in a card or a post', async () => {
    const page = await session.open(mastodon)
    await kill(page)
    await page.keyboard.type(unkind)
    await post(page)
    await askedOrPosted(session, page)
  })
})

describe('in chromium', () => {
  let session: Session
  beforeAll(async () => {
    session = await launch('chromium', { extension: built.chromium })
  })
  afterAll(() => session?.close())

  test('F24 on a machine twenty times slower, a press is asked about, or posts once', async () => {
    const page = await write(session)
    const cdp = await page.createCDPSession()
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    await post(page)
    await expect
      .poll(async () => (await isCardUp(page)) || (await session.posts(page)).length === 1, { timeout: 20_000 })
      .toBe(true)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await askedOrPosted(session, page)
  })

  test('F30 Enter that ends a composition posts nothing, is not held, and the press after it is', async () => {
    const page = await session.open(mastodon)
    const cdp = await page.createCDPSession()
    await cdp.send('Input.imeSetComposition', {
      text: unkind,
      selectionStart: unkind.length,
      selectionEnd: unkind.length,
    })
    const keys = await page.evaluateHandle(() => {
      const keys: boolean[] = []
      addEventListener('keydown', event => keys.push(event.defaultPrevented))
      return keys
    })
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, modifiers: 2 }
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
    await cdp.send('Input.insertText', { text: unkind })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
    await expect.poll(() => textOf(page)).toBe(unkind)
    expect(await keys.jsonValue()).toEqual([false])
    expect(await isCardUp(page)).toBe(false)
    await post(page)
    await cardOf(page)
    expect(await session.posts(page)).toEqual([])
  })

  test('F27 with the right to a site taken back, posting is as without us', async () => {
    const settings = await session.browser.newPage()
    await settings.goto('chrome://extensions')
    const set = (hostAccess: string) =>
      settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${session.id}', hostAccess: '${hostAccess}' })`,
      )
    const open = await write(session)
    await set('ON_CLICK')
    await open.bringToFront()
    await post(open)
    await askedOrPosted(session, open)
    const page = await write(session)
    await post(page)
    await nothingLost(session, page, { draft: '', posts: [unkind] })
    await set('ON_ALL_SITES')
    await settings.close()
  })
})
