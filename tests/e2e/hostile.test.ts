import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserName } from '../../scripts/browsers'
import { built, cardGone, cardOf, chord, isCardUp, launch, settled, type Session } from './driver'
import {
  askedOrPosted,
  cardWorks,
  cornerOf,
  counted,
  edit,
  held,
  mastodon,
  nothingLost,
  post,
  pressPosts,
  spoilt,
  unkind,
  write,
} from './nothing-lost'

/** Pages and parts that work against us. The numbers are those of docs/hostile-pages.md. */

/** Pages that outlive one test. */
const kept = new Set<Page>()

const contentScript = (folder: string) => join(folder, 'content-scripts/content.js')
/** A copy of the extension whose card leaks its root to the page, which then holds every node in it. */
async function leakedCopy(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kind-regards-'))
  await cp(built[browser], folder, { recursive: true })
  await edit(contentScript(folder), code => code.replace(/mode:([`'"])closed\1/, 'mode:"open"'))
  return folder
}

/** Time in the page, which a card must live through. */
const standing = async (page: Page, milliseconds: number) => {
  const since = await page.evaluate(() => performance.now())
  await page.waitForFunction((at: number, ms: number) => performance.now() - at > ms, {}, since, milliseconds)
}

/** The middle of the window. As it is: to look beyond it, Chromium would make it larger, and the card would move. */
const picture = (page: Page) =>
  page.screenshot({
    clip: { x: 350, y: 250, width: 300, height: 200 },
    captureBeyondViewport: false,
    encoding: 'base64',
  })

/** Waits until the card has been painted to the end. */
async function steady(page: Page): Promise<void> {
  for (let before = '', now = await picture(page); before !== now;) [before, now] = [now, await picture(page)]
}

const addStyle = (page: Page, rules: string) => page.addStyleTag({ content: rules })

/** Opens something of the page's over all else. Runs in the page. */
function cover(html: string, open: string): void {
  const made = document.createRange().createContextualFragment(html)
  const element = made.firstElementChild ?? document.documentElement
  if (html) {
    element.id = 'cover'
    document.body.append(element)
  }
  ;(element as unknown as Record<string, () => unknown>)[open]!()
}

/** What a page might look for to know us by. */
const runtimeId = ({ origin }: Session) => new URL(origin).host

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  beforeAll(async () => {
    session = await launch(browser, { extension: built[browser] })
  })
  afterAll(() => session?.close())
  afterEach(async () => {
    for (const page of await session.browser.pages())
      if (page.url().startsWith('https:') && !kept.has(page)) await page.close()
  })

  describe('S09 a style on the page does not hide the card', () => {
    let page: Page
    beforeAll(async () => {
      page = await held(session)
      kept.add(page)
      await steady(page)
    })
    afterAll(() => page.close())

    test.each([
      'html { opacity: 0 }',
      'body { opacity: 0 }',
      'html > div { opacity: 0 !important }',
      'html > div { display: none !important }',
      'html > div { visibility: hidden !important }',
      'html > div { clip-path: inset(50%) !important }',
      'html > div { transform: scale(0) !important }',
      'html > div { zoom: .01 !important }',
      'html > div { pointer-events: none !important }',
      'html > div { content-visibility: hidden !important }',
      'html > div { filter: opacity(0) !important }',
      'html { pointer-events: none }',
      'html { transform: translateX(-9999px) }',
      'html { clip-path: inset(50%) }',
      'html { visibility: hidden }',
      'body > div { position: fixed; inset: 0; z-index: 2147483647; background: red }',
    ])('%s', async rules => {
      const before = await picture(page)
      const style = await addStyle(page, rules)
      await standing(page, 300)
      const styled = await picture(page)
      await style.evaluate(style => style.remove())
      // The card may have found one more wording meanwhile.
      const looks = [before, await picture(page)]
      expect(looks.includes(styled), 'the card looks as it does without the style').toBe(true)
    })

    test('and it still does what it says', () => cardWorks(session, page))
  })

  describe('S09 a style that hides the card ends the pause, and the draft stays', () => {
    const rows = {
      chromium: ['html { content-visibility: hidden }', 'html { display: none }'],
      firefox: [
        'html { content-visibility: hidden }',
        'html { display: none }',
        'html { filter: opacity(0) }',
        'html { filter: brightness(0) }',
        'html { filter: blur(40px) }',
      ],
    }
    test.each(rows[browser])('%s', async rules => {
      const page = await held(session)
      const style = await addStyle(page, rules)
      await standing(page, 1500)
      await style.evaluate(style => style.remove())
      await pressPosts(session, page)
    })
  })

  describe('S10 F22 a page that opens something over the card once has it put back on top', () => {
    test.each([
      ['a modal dialog', '<dialog style="inset:0;width:100vw;height:100vh">Accept?</dialog>', 'showModal'],
      ['a popover', '<div popover="manual" style="inset:0;width:100vw;height:100vh">Accept?</div>', 'showPopover'],
      [
        'a popover that takes no clicks',
        '<div popover="manual" style="inset:0;width:100vw;height:100vh;pointer-events:none">Accept?</div>',
        'showPopover',
      ],
      ['its own full screen', '', 'requestFullscreen'],
    ])('%s', async (_, html, open) => {
      const page = await held(session)
      await page.evaluate(cover, html, open)
      await standing(page, 600)
      await (await cardOf(page)).press('Back to my draft')
      await expect.poll(() => isCardUp(page)).toBe(false)
      await page.evaluate(() => {
        document.querySelector('#cover')?.remove()
        if (document.fullscreenElement) void document.exitFullscreen()
      })
      await page.focus('[data-expect="field"]')
      await pressPosts(session, page)
    })
  })

  describe('S10 F22 a page that opens something over the card again and again wins, and the draft stays', () => {
    test.each([
      ['a modal dialog', '<dialog>Accept?</dialog>', 'showModal'],
      [
        'a popover that takes no clicks',
        '<div popover="manual" style="pointer-events:none">Accept?</div>',
        'showPopover',
      ],
    ])('%s', async (_, html, open) => {
      const page = await held(session)
      await page.evaluate(
        `window.covering = setInterval(() => { document.querySelector('#cover')?.remove(); (${cover})(${JSON.stringify(html)}, '${open}') }, 50)`,
      )
      await expect.poll(() => isCardUp(page), { timeout: 5_000 }).toBe(false)
      await page.evaluate('clearInterval(window.covering); document.querySelector("#cover")?.remove()')
      await pressPosts(session, page)
    })
  })

  test('S11 F18 a page that takes the card away and edits it a thousand times a second wins, and posts nothing', async () => {
    const page = await held(session)
    await page.evaluate(`window.fighting = setInterval(() => {
      const host = document.querySelector('html > div')
      host?.setAttribute('style', 'all: unset; --n:' + Math.random())
      host?.remove()
    }, 1)`)
    await standing(page, 2000)
    await page.evaluate('clearInterval(window.fighting)')
    await pressPosts(session, page)
  })

  describe('S01 S02 the extension’s id', () => {
    test('a forged start of a newer script does not switch us off, before a pause or in it', async () => {
      const forge = (page: Page) =>
        page.evaluate(id => {
          document.dispatchEvent(
            new CustomEvent(`${id}:content:wxt:content-script-started`, {
              detail: { contentScriptName: 'content', messageId: 'x' },
            }),
          )
        }, runtimeId(session))
      const page = await write(session)
      await forge(page)
      await post(page)
      await cardOf(page)
      await forge(page)
      await standing(page, 600)
      await cardWorks(session, page)
    })

    test('is in no message, event, timing or address that a page can see', async () => {
      const page = await held(
        session,
        mastodon,
        `window.learnt = []
        addEventListener('message', event => learnt.push(JSON.stringify(event.data) + event.origin), true)
        document.addEventListener('securitypolicyviolation', event => learnt.push(event.blockedURI + event.sourceFile))
        for (const type of ['error', 'unhandledrejection'])
          addEventListener(type, event => learnt.push(event.filename + event.message + event.reason?.stack), true)
        new PerformanceObserver(list => learnt.push(JSON.stringify(list.getEntries()))).observe({ entryTypes: PerformanceObserver.supportedEntryTypes })
        const dispatch = EventTarget.prototype.dispatchEvent
        EventTarget.prototype.dispatchEvent = function (event) { learnt.push(event.type); return dispatch.call(this, event) }`,
      )
      const seen = await page.evaluate(() => [
        ...(window as unknown as { learnt: string[] }).learnt,
        ...performance.getEntries().map(entry => JSON.stringify(entry)),
        new XMLSerializer().serializeToString(document),
        `${[...document.styleSheets].map(sheet => sheet.href)}`,
        `${[...document.documentElement.querySelectorAll('*')].map(element => Object.keys(element))}`,
        `${location.ancestorOrigins?.length}`,
      ])
      expect(seen.filter(text => text.includes('-extension:') || text.includes(runtimeId(session)))).toEqual([])
      await cardWorks(session, page)
    })

    // Firefox gives each install an address of its own, and no page can know it.
    test.runIf(browser === 'chromium').each(['pause.html', 'judge.js', 'icon/128.png', 'manifest.json'])(
      'S17 %s is not found at our fixed address',
      async path => {
        const page = await session.open(mastodon)
        const found = await page.evaluate(
          url =>
            fetch(url).then(
              () => true,
              () => false,
            ),
          `${session.origin}/${path}`,
        )
        expect(found).toBe(false)
        const framed = await page.evaluate(
          url =>
            new Promise(done => {
              const script = document.createElement('script')
              script.onload = () => done(true)
              script.onerror = () => done(false)
              script.src = url
              document.head.append(script)
            }),
          `${session.origin}/${path}`,
        )
        expect(framed).toBe(false)
      },
    )
  })

  describe('what a page can read of the card', () => {
    test('S03 S05 S06 S24 by no property, search, selection, copy or list of the page', async () => {
      const page = await held(
        session,
        mastodon,
        `window.roots = []
        const attach = Element.prototype.attachShadow
        Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); roots.push(root); return root }`,
      )
      const { frame } = await cardOf(page)
      const words = await frame.evaluate(() => [
        ...new Set(document.body.innerText.split(/\W+/).filter(word => word.length > 3)),
      ])
      expect(words.length).toBeGreaterThan(20)
      // The page knows its own words, the draft's among them.
      const own = `${unkind} ${await page.evaluate(() => document.documentElement.innerText)}`.toLowerCase()
      const secret = words.filter(word => !own.includes(word.toLowerCase()))
      expect(secret).not.toEqual([])
      const read = await page.evaluate(wanted => {
        const host = [...document.querySelectorAll<HTMLElement>('html > div')].at(-1)!
        const { x, y, width, height } = { x: 300, y: 200, width: 400, height: 400 }
        const reads: unknown[] = [host.shadowRoot, (window as unknown as { roots: unknown[] }).roots.length]
        const texts = [host.innerText, host.textContent, host.getHTML(), document.documentElement.innerText]
        const finder = window as unknown as { find(text: string): boolean }
        const found = ['×', 'Close', ...wanted].filter(word => finder.find(word))
        document.execCommand('selectAll')
        texts.push(`${getSelection()}`)
        getSelection()?.modify('extend', 'forward', 'documentboundary')
        texts.push(`${getSelection()}`)
        const reached = new Set<unknown>()
        for (let i = 0; i < 20; i++)
          for (const element of document.elementsFromPoint(x + (width * i) / 20, y + (height * i) / 20))
            reached.add(element)
        const caret = document.caretPositionFromPoint?.(500, 400)
        reached.add(caret?.offsetNode)
        for (const animation of document.getAnimations()) reached.add((animation.effect as KeyframeEffect).target)
        return {
          reads,
          told: wanted.filter(word => texts.join(' ').includes(word)),
          found,
          frames: window.length,
          roots: [...reached].filter(node => node instanceof Node && node.getRootNode() instanceof ShadowRoot).length,
        }
      }, secret)
      expect(read).toEqual({ reads: [null, 0], told: [], found: [], frames: 0, roots: 0 })
      await page.evaluate(() => {
        getSelection()?.removeAllRanges()
      })
      await (await cardOf(page)).press('Back to my draft')
      await cardGone(page)
    })

    test('S04 by no node that an event carries, while the mouse and keys are used over it', async () => {
      const page = await held(session)
      await page.evaluate(`window.leaks = new Set()
        const names = ['originalTarget', 'explicitOriginalTarget', 'relatedTarget', 'rangeParent', 'target', 'fromElement', 'toElement', 'srcElement']
        const types = new Set([...Object.keys(HTMLElement.prototype), ...Object.keys(window), 'onfocusin', 'onfocusout', 'onDOMActivate', 'onmouseenter', 'onmouseleave', 'onpointerenter', 'onpointerleave', 'onbeforeinput', 'onwheel']
          .concat(Object.getOwnPropertyNames(HTMLElement.prototype), Object.getOwnPropertyNames(Window.prototype))
          .filter(name => name.startsWith('on')).map(name => name.slice(2)))
        for (const type of types) for (const where of [window, document]) where.addEventListener(type, event => {
          for (const name of names) {
            let node
            try { node = event[name] } catch { continue }
            try { if (node?.getRootNode?.() instanceof ShadowRoot) leaks.add(type + '.' + name + ' ' + node.localName) } catch {}
          }
        }, true)`)
      const card = await cardOf(page)
      const close = await cornerOf(page)
      for (const [x, y] of [
        [2, 2],
        [close.x - 200, close.y + 200],
        [close.x, close.y],
        [close.x + 40, close.y],
        [close.x, close.y],
      ] as const)
        await page.mouse.move(x, y, { steps: 4 })
      // Chromium's own menu would keep the keys to itself.
      if (browser === 'firefox') await page.mouse.click(close.x, close.y, { button: 'right' })
      await page.mouse.wheel({ deltaY: 40 })
      for (let i = 0; i < 12; i++) await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.mouse.move(2, 2, { steps: 3 })
      expect(await page.evaluate('[...leaks]')).toEqual([])
      await card.press('Back to my draft')
      await cardGone(page)
      await pressPosts(session, page)
    })
  })

  test('S08 a page that moves the focus about does not get it, and a key held from before is no choice', async () => {
    const page = await write(session)
    await page.keyboard.down('Control')
    await page.keyboard.down('Enter')
    const card = await cardOf(page)
    await page.evaluate(() => {
      const host = [...document.querySelectorAll<HTMLElement>('html > div')].at(-1)
      for (let i = 0; i < 20; i++) {
        host?.focus()
        host?.blur()
        ;(document.activeElement as HTMLElement).blur()
        document.querySelector('textarea')?.focus()
      }
    })
    await page.keyboard.up('Control')
    // The focus goes round the dialog: into the frame, to Close, and to the frame again.
    const onButton = () => card.frame.evaluate(() => document.hasFocus() && document.activeElement?.matches('button'))
    for (let tabs = 0; tabs < 5 && !(await onButton()); tabs++) await page.keyboard.press('Tab')
    expect(await onButton()).toBe(true)
    for (let i = 0; i < 20; i++) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    expect(await isCardUp(page)).toBe(true)
    expect(await session.posts(page)).toEqual([])
    await (await card.frame.$('h1'))?.focus()
    await cardWorks(session, page)
  })

  test('S13 a thousand presses of the page’s own count nothing', async () => {
    const before = await counted(session)
    const page = await write(session)
    await page.evaluate(() => {
      window.fetch = () => Promise.resolve(new Response('{}'))
      const field = document.querySelector('textarea')
      for (let i = 0; i < 1000; i++) {
        const init = { key: 'Enter', keyCode: 13, which: 13, ctrlKey: true, bubbles: true, cancelable: true }
        field?.dispatchEvent(new KeyboardEvent('keydown', init))
        document.querySelector<HTMLElement>('[data-expect="post"]')?.click()
      }
    })
    // What the page posts of its own accord is none of our business.
    expect(await page.evaluate(() => window.fixture.posts)).toBeGreaterThan(0)
    await nothingLost(session, page, { draft: '', posts: [] })
    expect(await counted(session)).toBe(before)
  })

  test('S14 a page that has replaced its globals hears nothing of ours, and each choice holds', async () => {
    const page = await held(
      session,
      mastodon,
      `window.taken = []
      const take = (owner, name, mine) => {
        const native = owner[name]
        owner[name] = function (...args) { if (mine(args, this)) taken.push(name); return native.apply(this, args) }
      }
      const ours = ([name]) => ['dialog', 'iframe'].includes(String(name).toLowerCase())
      take(Document.prototype, 'createElement', ours)
      take(Element.prototype, 'attachShadow', () => true)
      take(HTMLDialogElement.prototype, 'showModal', () => true)
      take(Crypto.prototype, 'randomUUID', () => true)
      take(MessagePort.prototype, 'postMessage', ([data]) => data !== undefined && data !== null)
      take(JSON, 'parse', ([text]) => /kindRegards|sensitivity/.test(text))
      take(JSON, 'stringify', ([value]) => value?.kindRegards !== undefined)
      take(customElements, 'define', () => true)
      take(Element.prototype, 'append', (_, on) => on === document.documentElement)
      for (const name of ['type', 'kindRegards', 'verdict', 'sensitivity', 'postOn'])
        Object.defineProperty(Object.prototype, name, {
          configurable: true,
          get() { return undefined },
          set(value) {
            if (/^(show|ready|card|pause|balanced)$/.test(value)) taken.push(name)
            Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true })
          },
        })
      const { then } = Promise.prototype
      Promise.prototype.then = function (...args) {
        return then.apply(this, args.map(f => typeof f === 'function' ? value => { if (value?.sensitivity) taken.push('then'); return f(value) } : f))
      }
      const Observer = MutationObserver
      window.MutationObserver = class extends Observer { observe(node, how) { if (node === document) taken.push('observe'); super.observe(node, how) } }`,
    )
    const card = await cardOf(page)
    const kinder = await card.suggestion()
    await card.press('Use this')
    await cardGone(page)
    await settled(page, kinder)
    await post(page)
    await nothingLost(session, page, { draft: '', posts: [kinder] })
    expect(await page.evaluate('taken')).toEqual([])
  })

  describe('S14 names that a page gives its elements cost no draft and no post', () => {
    test.each([
      ['<form name="createElement"></form><img name="documentElement"><form name="body"></form>', 'body'],
      ['<img name="querySelectorAll"><img name="activeElement"><img name="children">', 'body'],
      ['<input name="matches" type="hidden"><input name="closest" type="hidden">', 'form'],
      ['<input name="querySelector" type="hidden"><input name="querySelectorAll" type="hidden">', 'form'],
      ['<input name="isConnected" type="hidden"><input name="getAttribute" type="hidden">', 'form'],
    ])('%s in the %s', async (html, where) => {
      const page = await session.open(mastodon)
      await page.evaluate(
        (html, where) => document.querySelector(where)?.append(document.createRange().createContextualFragment(html)),
        html,
        where,
      )
      await page.keyboard.type(unkind)
      await post(page)
      await askedOrPosted(session, page)
    })
  })

  test('S23 a page that holds every lock, fills its storage and blocks its thread is asked, or posts once', async () => {
    const page = await write(session)
    await page.evaluate(() => {
      for (const name of ['wxt', 'kind-regards', 'card', 'content'])
        void navigator.locks.request(name, () => new Promise(() => undefined))
      try {
        for (let i = 0; ; i++) localStorage.setItem(`${i}`, 'x'.repeat(500_000))
      } catch {
        // Full.
      }
      addEventListener('pointerdown', () =>
        setTimeout(() => {
          for (const until = performance.now() + 2500; performance.now() < until;);
        }),
      )
    })
    await post(page)
    await askedOrPosted(session, page)
    await page.evaluate(() => localStorage.clear())
  })

  describe('S26 one choice is one post', () => {
    test('after a double click', async () => {
      const page = await write(session)
      await page.click('[data-expect="post"]', { count: 2 })
      await (await cardOf(page)).press('Post as it is')
      await nothingLost(session, page, { draft: '', posts: [unkind] })
    })

    test('after the keys and a click at once', async () => {
      const page = await write(session)
      await Promise.all([chord(page, 'Enter'), post(page)])
      await (await cardOf(page)).press('Post as it is')
      await nothingLost(session, page, { draft: '', posts: [unkind] })
    })

    test('in each of two tabs with the same draft', async () => {
      const pages = [await held(session), await held(session)]
      for (const page of pages) {
        await page.bringToFront()
        await (await cardOf(page)).press('Post as it is')
        await nothingLost(session, page, { draft: '', posts: [unkind] })
      }
    })
  })

  test('S15 S16 a token is good once, and in its own tab', async () => {
    const [here, there] = [await session.openOwn('/options.html'), await session.openOwn('/options.html')]
    const ask = (page: Page, message: unknown) =>
      page.evaluate((text: string) => eval(text), `chrome.runtime.sendMessage(${JSON.stringify(message)})`)
    const redeem = (token: unknown) => ({ type: 'card/redeem', token })
    const token = await ask(here, { type: 'card/issue' })
    expect(token).toMatch(/^[\da-f]{32}$/)
    expect(await ask(there, redeem(token))).toBe(false)
    expect(await ask(here, redeem(token))).toBe(true)
    expect(await ask(here, redeem(token))).toBe(false)
    expect(await ask(here, redeem('0'.repeat(32)))).toBe(false)
    await here.close()
    await there.close()
  })

  test('S15 a content script that a page has taken over changes no setting, deletes nothing and redeems no token', async () => {
    const session = await spoilt(browser, folder =>
      appendFile(
        contentScript(folder),
        `;addEventListener('try', async event => {
          let message = JSON.parse(event.detail)
          if (message === 'large') message = { type: 'settings/fine', rule: 'x', phrase: 'x'.repeat(10_000_000) }
          if (message === 'issue and redeem')
            message = { type: 'card/redeem', token: await chrome.runtime.sendMessage({ type: 'card/issue' }) }
          const answer = await chrome.runtime.sendMessage(message).catch(() => undefined)
          document.documentElement.dataset.answer = JSON.stringify(answer ?? null)
        })`,
      ),
    )
    const before = await session.stored()
    const page = await write(session)
    for (const message of [
      'large',
      'issue and redeem',
      { type: 'settings/sensitivity', sensitivity: 'gentle' },
      { type: 'settings/site', site: 'mastodon', on: false },
      { type: 'settings/not-fine', rule: 'x', phrase: 'y' },
      { type: 'settings/ceiling', ceiling: 3 },
      { type: 'settings/quietens', on: true },
      { type: 'settings/not-quiet', rule: 'x' },
      { type: 'data/delete' },
      { type: 'counts/add', outcome: 'won', category: 'insult', rules: [] },
      { type: 'counts/add', outcome: '__proto__', category: 'constructor', rules: [] },
      { type: 'counts/add', outcome: 'was-fine', category: 'insult', rules: ['x'.repeat(10_000)] },
      { type: 'constructor' },
      { type: { type: 'data/delete' } },
      [],
      null,
      7,
      'data/delete',
    ]) {
      await page.evaluate(text => {
        delete document.documentElement.dataset.answer
        dispatchEvent(new CustomEvent('try', { detail: text }))
      }, JSON.stringify(message))
      await page.waitForFunction(() => document.documentElement.dataset.answer !== undefined)
      const answer = await page.evaluate(() => document.documentElement.dataset.answer)
      expect({ message, answer }).toEqual({ message, answer: 'null' })
    }
    expect(await session.stored()).toBe(before)
    await page.bringToFront()
    await post(page)
    await cardWorks(session, page)
  })

  describe('S07 S16 a page that had the card’s nodes in hand', () => {
    const root = `[...document.querySelectorAll('html > div')].at(-1).shadowRoot`
    let folder: string
    let session: Session
    beforeAll(async () => {
      folder = await leakedCopy(browser)
      session = await launch(browser, { extension: folder })
    })
    afterAll(async () => {
      await session?.close()
      await rm(folder, { recursive: true })
    })

    test.each([
      ['clicks Close', `${root}.querySelector('button').click()`],
      ['closes the dialog with an answer', `${root}.querySelector('dialog').close('post')`],
      ['submits its form', `${root}.querySelector('form').requestSubmit()`],
      ['takes its being open from it', `${root}.querySelector('dialog').removeAttribute('open')`],
      ['loads something else in the frame', `${root}.querySelector('iframe').src = 'about:blank'`],
      ['removes the frame', `${root}.querySelector('iframe').remove()`],
    ])('and %s is back at the draft, and posts nothing', async (_, code) => {
      const page = await held(session)
      await page.evaluate(code)
      await expect
        .poll(() => page.evaluate(`${root}?.querySelector('dialog').open ?? false`), { timeout: 5_000 })
        .toBe(false)
      await pressPosts(session, page)
      await page.close()
    })

    test.each([
      ['says the dialog has closed', `${root}.querySelector('dialog').dispatchEvent(new Event('close'))`],
      [
        'presses every key and button on it',
        `for (const node of ${root}.querySelectorAll('dialog, iframe')) {
          for (const type of ['pointerdown', 'mousedown', 'click'])
            node.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
          for (const key of ['Enter', ' '])
            node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
        }`,
      ],
      [
        'sends the frame answers and tokens of its own',
        `for (let i = 0; i < 100; i++) {
          const { contentWindow } = ${root}.querySelector('iframe')
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => window.heard = true
          contentWindow.postMessage({ kindRegards: 'card', token: String(i).padStart(32, '0') }, '*', [port2])
          contentWindow.postMessage({ type: 'post-as-is' }, '*')
        }`,
      ],
      [
        'moves it',
        `document.body.append([...document.querySelectorAll('html > div')].at(-1))
        document.documentElement.append(document.body.lastElementChild)`,
      ],
    ])('and %s changes nothing', async (_, code) => {
      const page = await held(session)
      await page.evaluate(code)
      await standing(page, 600)
      expect(await session.posts(page)).toEqual([])
      await cardWorks(session, page)
      expect(await page.evaluate('window.heard')).toBeUndefined()
      await page.close()
    })

    test('and frames the card’s page itself sees an empty page that says nothing', async () => {
      const page = await held(session)
      await page.evaluate(`{
        const frame = document.createElement('iframe')
        frame.id = 'stolen'
        frame.setAttribute('credentialless', '')
        frame.onload = () => {
          for (let i = 0; i < 100; i++) {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => window.heard = true
            frame.contentWindow.postMessage({ kindRegards: 'card', token: String(i).padStart(32, '0') }, '*', [port2])
          }
          window.loaded = true
        }
        addEventListener('message', () => window.heard = true)
        frame.src = ${root}.querySelector('iframe').src
        document.body.append(frame)
      }`)
      await page.waitForFunction('window.loaded')
      await standing(page, 600)
      expect(await page.evaluate('window.heard')).toBeUndefined()
      const cards = []
      for (const frame of page.frames()) {
        const text = await frame
          .evaluate(() => (location.pathname === '/pause.html' ? document.body.innerText.trim() : undefined))
          .catch(() => undefined)
        if (text !== undefined) cards.push(text !== '')
      }
      expect(cards.toSorted()).toEqual([false, true])
      await page.evaluate(() => document.querySelector('#stolen')?.remove())
      await (await cardOf(page)).press('Back to my draft')
      await cardGone(page)
      await pressPosts(session, page)
      await page.close()
    })
  })
})
