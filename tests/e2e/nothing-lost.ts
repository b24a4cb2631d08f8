import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, onTestFinished } from 'vitest'
import type { BrowserName } from '../../scripts/browsers'
import { built, cardGone, cardOf, isCardUp, launch, textOf, type Session } from './driver'

/** What tests of faults and attacks share: an unkind draft on a site, and what must hold of it whatever happens. */

export const canary = 'Canaryphrase'
export const unkind = `You are a pathetic idiot, ${canary}, and the new rota is wrong.`
export const mastodon = 'https://mastodon.social/home?view=new'
export const x = 'https://x.com/compose/post?view=dialog'

export const post = (page: Page) => page.click('[data-expect="post"]')

/** Opens a composer with an unkind draft in it. */
export async function write(session: Session, address = mastodon, before?: string): Promise<Page> {
  const page = await session.open(address, before)
  const complaints: string[] = []
  heard.set(page, complaints)
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.keyboard.type(unkind)
  return page
}
const heard = new Map<Page, string[]>()

/** The same, with the card open. */
export async function held(session: Session, address = mastodon, before?: string): Promise<Page> {
  const page = await write(session, address, before)
  await post(page)
  await cardOf(page)
  return page
}

/** How many outcomes have been counted. */
export async function counted(session: Session): Promise<number> {
  const numbers = (of: unknown): number =>
    typeof of === 'number' ? of : Object.values(of ?? {}).reduce((sum: number, part) => sum + numbers(part), 0)
  const [{ counts }] = JSON.parse(await session.stored())
  return numbers(counts)
}

interface Expected {
  draft: string
  posts: string[]
}

/**
 * What holds after everything that may happen here: the draft is as it was, the server has exactly these posts, the page
 * takes clicks and keys with nothing of ours in the way, and no word of the draft is anywhere else.
 */
export async function nothingLost(session: Session, page: Page, { draft, posts }: Expected): Promise<void> {
  await page.bringToFront()
  await expect.poll(() => session.posts(page), { timeout: 5_000 }).toEqual(posts)
  await expect.poll(() => textOf(page)).toBe(draft)
  await page.waitForFunction(
    () => {
      const field = document.querySelector<HTMLElement>('[data-expect="field"]')
      const box = field?.getBoundingClientRect()
      return box && field?.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
    },
    { timeout: 5_000 },
  )
  await page.focus('[data-expect="field"]')
  await page.evaluate(() => {
    const keys = ((window as { keys?: string[] }).keys = [] as string[])
    for (const type of ['keydown', 'keyup'] as const)
      document.addEventListener(type, event => keys.push(`${type} ${event.key}`))
  })
  await page.keyboard.type('!')
  await expect.poll(() => textOf(page).then(text => text.length)).toBe(draft.length + 1)
  await page.keyboard.press('Backspace')
  await expect.poll(() => textOf(page)).toBe(draft)
  expect(await page.evaluate(() => (window as { keys?: string[] }).keys)).toEqual([
    'keydown !',
    'keyup !',
    'keydown Backspace',
    'keyup Backspace',
  ])
  expect(await session.posts(page)).toEqual(posts)
  const ours = (heard.get(page) ?? []).filter(text => text.includes('-extension:') || text.includes(canary))
  // What Firefox says of a handshake that a page led away: it was not delivered.
  expect(ours.filter(text => !text.includes('does not match the recipient window'))).toEqual([])
  const carriers = session.server.requests().filter(request => JSON.stringify(request).includes(canary))
  expect(carriers.filter(({ path }) => path !== '/api/post')).toEqual([])
  expect(session.server.strays().filter(stray => JSON.stringify(stray).includes(canary))).toEqual([])
  if (session.origin) expect(await session.stored()).not.toContain(canary)
  await page.bringToFront()
}

/** The card still does what it says: back, and the press after it posts. */
export async function cardWorks(session: Session, page: Page): Promise<void> {
  await (await cardOf(page)).press('Back to my draft')
  await cardGone(page)
  await pressPosts(session, page)
}

/** A press ends in a card or in one post, and after a choice in the card the post is there all the same. */
export async function askedOrPosted(session: Session, page: Page): Promise<void> {
  const posted = async () => (await session.posts(page)).length > 0
  await expect.poll(async () => (await isCardUp(page)) || (await posted()), { timeout: 10_000 }).toBe(true)
  if (!(await posted())) await (await cardOf(page)).press('Post as it is')
  await nothingLost(session, page, { draft: '', posts: [unkind] })
}

/** Nothing is asked any more: the draft is there, and the next press posts it. */
export async function pressPosts(session: Session, page: Page): Promise<void> {
  await nothingLost(session, page, { draft: unkind, posts: [] })
  await post(page)
  await nothingLost(session, page, { draft: '', posts: [unkind] })
}

/** A browser with a copy of the built extension that somebody has spoilt. */
export async function spoilt(
  browser: BrowserName,
  spoil: (folder: string) => Promise<void>,
  welcomes = true,
): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'kind-regards-'))
  await cp(built[browser], folder, { recursive: true })
  await spoil(folder)
  const session = await launch(browser, { extension: folder, welcomes, tires: true })
  onTestFinished(async () => {
    await session.close()
    await rm(folder, { recursive: true })
  })
  return session
}

export async function edit(file: string, change: (code: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = change(before)
  expect(after, `nothing to change in ${file}`).not.toBe(before)
  await writeFile(file, after)
}

/** The middle of the card's own Close, in pixels of the page. */
export async function cornerOf(page: Page): Promise<{ x: number; y: number }> {
  const width = await (await cardOf(page)).frame.evaluate(() => innerWidth)
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  return { x: (view.width + width) / 2 - 26, y: Math.max(8, (view.height - 640) / 4) + 27 }
}
