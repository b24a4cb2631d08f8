import { rm } from 'node:fs/promises'
import type { KeyInput, Page } from 'puppeteer-core'
import type { Span } from '../../../lib/editors/types'
import { probes } from '../../fixtures/build'
import type { Model } from '../../fixtures/editors/model'
import type { BrowserName } from '../../../scripts/browsers'
import { withOurSites } from '../../fixtures/sites/extension'
import { built, chord, launch, until, type Session, untiring } from '../driver'

/** One kind of text box, with the real library. */
export interface Box {
  name: string
  /** Its page under https://editors.example. */
  at: string
  /** The id of the editor file that must recognise it. */
  editor: string
  /** Takes no line breaks. */
  oneLine?: boolean
  mentions?: boolean
  links?: boolean
}

export const boxes: readonly Box[] = [
  { name: 'textarea', at: 'boxes?kind=textarea', editor: 'textarea' },
  { name: 'input', at: 'boxes?kind=input', editor: 'textarea', oneLine: true },
  { name: 'React 19 textarea', at: 'boxes?kind=react', editor: 'textarea' },
  { name: 'Preact 11 textarea', at: 'boxes?kind=preact', editor: 'textarea' },
  { name: 'contenteditable', at: 'boxes?kind=contenteditable', editor: 'contenteditable', mentions: true, links: true },
  { name: 'plaintext-only', at: 'boxes?kind=plaintext-only', editor: 'contenteditable' },
  { name: 'Draft.js 0.11', at: 'draft-js', editor: 'draft-js', mentions: true, links: true },
  { name: 'Lexical 0.52, plain', at: 'lexical?kind=plain', editor: 'lexical', mentions: true },
  { name: 'Lexical 0.52, rich', at: 'lexical', editor: 'lexical', mentions: true, links: true },
  { name: 'TipTap 2.9', at: 'tiptap-2', editor: 'prosemirror', mentions: true },
  { name: 'TipTap 3.34', at: 'tiptap', editor: 'prosemirror', mentions: true, links: true },
  { name: 'Quill 1.3', at: 'quill-1', editor: 'quill', mentions: true, links: true },
  { name: 'Quill 2.0', at: 'quill', editor: 'quill', mentions: true, links: true },
  { name: 'Slate 0.146', at: 'slate', editor: 'slate', mentions: true, links: true },
]

/** A browser with the extension, which watches the editors' pages too, and a second one that calls our editors for us. */
export async function launchEditors(browser: BrowserName): Promise<Session> {
  const extension = await withOurSites(browser, built[browser])
  const session = await launch(browser, { extension })
  await session.browser.installExtension(probes[browser])
  return {
    ...session,
    async close() {
      await session.close()
      await rm(extension, { recursive: true })
    },
  }
}

/** A page with one editor: its model, and our editor file as a content script calls it. */
export interface EditorPage {
  page: Page
  /** Mounts the editor anew with a text, and waits until model, page and our reading agree on it. */
  start(text: string): Promise<void>
  text(): Promise<string>
  marks(): Promise<string[]>
  selection(): Promise<{ anchor: number; focus: number }>
  /** Calls one of the model's own switches. */
  tell(what: 'refuse' | 'later'): Promise<void>
  id(): Promise<unknown>
  read(): Promise<unknown>
  write(text: string, span?: Span): Promise<unknown>
  holdCaret(): Promise<unknown>
  putCaretBack(): Promise<unknown>
  press(key: KeyInput, times?: number): Promise<void>
  /** Puts words on the clipboard, as somebody does who copies them elsewhere. */
  copy(): Promise<void>
  /** Waits until the model has its caret there. */
  caretAt(offset: number): Promise<void>
  /** Waits until the model has heard of a selection that keys have moved: editors hear of it later, Slate after 100 ms. */
  steady(): Promise<void>
  /** Waits until the model has this text, and our reading gives it too; throws both when they do not come to agree. */
  becomes(text: string): Promise<void>
  /** The texts that the server has from this page. */
  posts(): readonly string[]
  /** The texts that were meant to be posted, from the first on: a post that comes late is still one too many. */
  meant: string[]
  /** Forgets what was chosen in cards before, as *Delete everything* does. */
  forget(): Promise<void>
  close(): Promise<void>
}

const MODEL = 'window.model.'

export async function openEditor(session: Session, box: Box): Promise<EditorPage> {
  const own = await session.openOwn('/options.html')
  const page = await session.open(`https://editors.example/${box.at}`)
  const model = <T>(question: `${keyof Model}(${string})`) => page.evaluate(MODEL + question) as Promise<T>

  const probe = (op: string, more: object = {}) =>
    page.evaluate(
      (op, more) =>
        new Promise(answered => {
          const id = `${Math.random()}`
          document.addEventListener(
            `probe-${id}`,
            event => answered(JSON.parse((event as CustomEvent<string>).detail).value),
            { once: true },
          )
          document.dispatchEvent(new CustomEvent('probe', { detail: JSON.stringify({ ...more, id, op }) }))
        }),
      op,
      more,
    )

  const self: EditorPage = {
    page,
    async start(text) {
      await model(`start(${JSON.stringify(text)})`)
      await self.becomes(text)
      await page.waitForFunction(() => document.hasFocus() && document.activeElement?.closest('main'), { polling: 10 })
      await self.caretAt(text.length)
    },
    text: () => model('text()'),
    marks: () => model('marks()'),
    selection: () => model('selection()'),
    tell: what => model(`${what}()`),
    id: () => probe('id'),
    read: () => probe('read'),
    write: (text, span) => probe('write', { text, span }),
    holdCaret: () => probe('hold'),
    putCaretBack: () => probe('put back'),
    async press(key, times = 1) {
      for (let i = 0; i < times; i++) await page.keyboard.press(key)
    },
    async copy() {
      await page.click('body > input', { count: 3 })
      await chord(page, 'c')
    },
    async caretAt(offset) {
      await page
        .waitForFunction(
          at => window.model.selection().anchor === at && window.model.selection().focus === at,
          { polling: 10, timeout: 10_000 },
          offset,
        )
        .catch(async () => {
          throw new Error(`The caret is at ${JSON.stringify(await self.selection())}, not at ${offset}.`)
        })
    },
    async steady() {
      const from = await page.evaluate(() => performance.now())
      await page.waitForFunction(at => performance.now() - at > 120, { polling: 10 }, from)
    },
    async becomes(text) {
      const agree = async () => (await self.text()) === text && (await self.read()) === text
      if (await until(agree, 10_000)) return
      const [is, read] = [await self.text(), await self.read()]
      throw new Error(
        `Not ${JSON.stringify(text)}: the model has ${JSON.stringify(is)}, we read ${JSON.stringify(read)}.`,
      )
    },
    posts: () => session.server.posts(page.url()),
    meant: [],
    async forget() {
      await own.evaluate(`chrome.storage.local.clear().then(() => ${untiring})`)
    },
    async close() {
      await own.close()
      await page.close()
    },
  }
  return self
}
