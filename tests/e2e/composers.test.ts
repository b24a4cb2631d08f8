import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { built, cardGone, cardOf, chord, isCardUp, launch, settled, textOf, type Session } from './driver'

/** Which boxes are watched, and which keys and presses are none of our business. */

const unkind = 'You are a pathetic idiot and the new rota is wrong.'

let session: Session
beforeAll(async () => {
  session = await launch('chromium', { extension: built.chromium })
})
afterAll(() => session?.close())

/** What our map of a site finds in a page, beside what the page itself says is there. */
async function answers(page: Page) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { sites } from './lib/sites'; import * as found from './lib/guard/composer'; window.ours = { sites, found }`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  await page.evaluate(outputFiles[0]!.text)
  return page.evaluate(`(() => {
    const { sites, found } = ours
    const site = sites.find(site => site.matches.some(match => match.startsWith(location.origin + '/')))
    const expected = name => [...document.querySelectorAll('[data-expect="' + name + '"]')]
    const fields = expected('field')
    const post = expected('post')
    const composer = found.composerOfField(site, [fields[0]]).composer
    const same = (ours, theirs) => ours.length === theirs.length && ours.every(element => theirs.includes(element))
    return {
      fields: same(composer.fields, fields),
      post: same([composer.control], post) && same(found.composerOfControl(site, post).fields, fields),
      replyTo: [composer.map.replyTo(composer.root) ?? '', expected('reply-to')[0]?.textContent.replace('@', '') ?? ''],
    }
  })()`) as Promise<{ fields: boolean; post: boolean; replyTo: [string, string] }>
}

describe('our map of the site finds the answers in the page', () => {
  test.each([
    'https://x.com/home',
    'https://x.com/sam_example/status/1',
    'https://x.com/compose/post?view=dialog',
    'https://x.com/compose/post?view=quote',
    'https://x.com/compose/post?view=thread',
    'https://mastodon.social/home',
    'https://mastodon.social/home?view=new',
    'https://mastodon.social/home?view=warning',
  ])('%s', async address => {
    const page = await session.open(address)
    const { fields, post, replyTo } = await answers(page)
    expect({ fields, post }).toEqual({ fields: true, post: true })
    expect(replyTo[0]).toBe(replyTo[1])
  })
})

describe('a private message is not watched', () => {
  test.each(['Enter', 'click'])('by %s', async how => {
    const page = await session.open('https://x.com/messages?view=dm')
    await page.keyboard.type(unkind)
    if (how === 'Enter') await page.keyboard.press('Enter')
    else await page.click('[data-testid="dm-composer-send-button"]')
    await expect.poll(() => session.posts(page)).toEqual([unkind])
    expect(await isCardUp(page)).toBe(false)
  })
})

describe('Enter in an open list of people chooses from it', () => {
  test.each([
    ['X', 'https://x.com/home', ''],
    ['Mastodon', 'https://mastodon.social/home?view=new', 'Control'],
  ] as const)('on %s', async (_, address, held) => {
    const page = await session.open(address)
    await page.keyboard.type('You are an idiot @pat')
    if (held) await chord(page, 'Enter')
    else await page.keyboard.press('Enter')
    await page.waitForFunction(() => window.fixture.chosen === 1)
    expect(await isCardUp(page)).toBe(false)
    expect(await session.posts(page)).toEqual([])
  })
})

test('Enter alone on X makes a new line in an unkind draft', async () => {
  const page = await session.open('https://x.com/home')
  await page.keyboard.type(`${unkind}\nReally.`)
  expect(await textOf(page)).toBe(`${unkind}\nReally.`)
  expect(await isCardUp(page)).toBe(false)
})

test('in a thread the field that hurts is the one asked about and changed', async () => {
  const page = await session.open('https://x.com/compose/post?view=thread')
  await page.keyboard.type('The new rota is out.')
  await page.click('[data-testid="tweetTextarea_1"]')
  await page.keyboard.type(unkind)
  await page.click('[data-expect="post"]')
  const card = await cardOf(page)
  const kinder = await card.suggestion()
  await card.press('Use this')
  await cardGone(page)
  await settled(page, kinder, 1)
  expect(await textOf(page, 0)).toBe('The new rota is out.')
  await page.click('[data-expect="post"]')
  await expect.poll(() => session.posts(page)).toEqual([`The new rota is out.\n\n${kinder}`])
})

test('a field added to a thread moves the button, and the press on it is still held', async () => {
  const page = await session.open('https://x.com/compose/post?view=thread')
  await page.keyboard.type('One.')
  await page.click('[data-testid="tweetTextarea_1"]')
  await page.keyboard.type('Two.')
  await page.click('[data-testid="addButton"]')
  await page.click('[data-testid="tweetTextarea_2"]')
  await page.keyboard.type(unkind)
  await page.click('[data-expect="post"]')
  await (await cardOf(page)).press('Post as it is')
  await expect.poll(() => session.posts(page)).toEqual([`One.\n\nTwo.\n\n${unkind}`])
})

test('a content warning is judged with the post', async () => {
  const page = await session.open('https://mastodon.social/home?view=warning')
  await page.keyboard.type('The new rota is out.')
  await page.click('#cw-spoiler-input')
  await page.keyboard.type('Sam, you are a pathetic idiot')
  await chord(page, 'Enter')
  await (await cardOf(page)).press('Post as it is')
  await expect
    .poll(() => session.posts(page))
    .toEqual(['Sam, you are a pathetic idiot\n\n@pat@example.org The new rota is out.'])
})
