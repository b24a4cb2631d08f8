import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { built, cardGone, cardOf, chord, isCardUp, launch, settled, textOf, type Session } from './driver'

/** What only Bluesky has: a composer over the feed that does not say whom it answers, threads, and messages. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'

/** Has the judge leave in the page whom it was told the draft answers. */
const telling = `;{
  const { assess } = globalThis.kindRegardsJudge
  globalThis.kindRegardsJudge.assess = draft => {
    document.documentElement.dataset.answers = draft.replyTo ?? 'nobody'
    return assess(draft)
  }
}`

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: Session
  let extension: string
  beforeAll(async () => {
    extension = await mkdtemp(join(tmpdir(), 'kind-regards-'))
    await cp(built[browser], extension, { recursive: true })
    await appendFile(join(extension, 'judge.js'), telling)
    session = await launch(browser, { extension })
  })
  afterAll(async () => {
    await session?.close()
    await rm(extension, { recursive: true })
  })

  const ready = (page: Page) =>
    page.waitForFunction(() => document.activeElement?.matches('[data-expect="field"]') && window.fixture.caret() === 0)

  async function write(page: Page, button: string) {
    await page.click(button)
    await ready(page)
    await page.keyboard.type(unkind)
    await page.click('[data-expect="post"]')
    const card = await cardOf(page)
    return { card, answers: await page.evaluate(() => document.documentElement.dataset.answers) }
  }

  test.each(['sam.example', 'pat.example'])('a reply from the feed to %s is known to answer them', async handle => {
    const page = await session.open('https://bsky.app/')
    const { card, answers } = await write(page, `[data-testid="feedItem-by-${handle}"] [data-testid="replyBtn"]`)
    expect(answers).toBe(handle)
    await card.press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
  })

  test('a new post after a reply answers nobody', async () => {
    const page = await session.open('https://bsky.app/')
    const { card } = await write(page, '[data-testid="feedItem-by-sam.example"] [data-testid="replyBtn"]')
    await card.press('Post as it is')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    await page.waitForFunction(() => !document.querySelector('[data-testid="composePostView"]'))
    await page.click('[data-testid="composeFAB"]')
    await ready(page)
    await page.keyboard.type('Sam, you are a pathetic idiot.')
    await chord(page, 'Enter')
    await cardOf(page)
    expect(await page.evaluate(() => document.documentElement.dataset.answers)).toBe('nobody')
  })

  test('in a thread the field that hurts is the one changed, and all of it posts once', async () => {
    const page = await session.open('https://bsky.app/?view=new')
    await page.keyboard.type('The new rota is out.')
    await page.click('[data-testid="addPost"]')
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll('[data-expect="field"]')[1])
    await page.keyboard.type(unkind)
    await page.click('[data-expect="post"]')
    const card = await cardOf(page)
    const kinder = await card.suggestion()
    await card.press('Use this')
    await cardGone(page)
    await expect.poll(() => textOf(page, 1)).toBe(kinder)
    await settled(page, 'The new rota is out.')
    await page.click('[data-expect="post"]')
    await expect.poll(() => session.posts(page)).toEqual([`The new rota is out.\n\n${kinder}`])
  })

  test('a message is not watched', async () => {
    const page = await session.open('https://bsky.app/messages?view=dm')
    await page.keyboard.type(unkind)
    await page.keyboard.press('Enter')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    expect(await isCardUp(page)).toBe(false)
  })
})
