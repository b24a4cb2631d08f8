import type { CDPSession, Page } from 'puppeteer-core'
import { built, launch, type Session } from '../e2e/driver'

/** What a page of 5,000 timeline nodes and 500 composers costs, with the extension and without. */

const POSTS = 5_000
const COMPOSERS = 500
const KEYS = 200
const TURNS = 100
const LOADS = 15

interface Cost {
  /** From the first byte of the page to its parsed document, in ms, over all loads. */
  parsed: number[]
  /** Main-thread time for one key, and for one turn of the wheel, in ms. */
  key: number
  turn: number
  /** Heap in MB that the page has more than at first, once all posts and composers are gone again. */
  heap: number
}

/** Adds the timeline to the page. Runs in the page. */
function addTimeline(posts: number, composers: number): void {
  const timeline = document.createElement('main')
  timeline.id = 'timeline'
  for (let i = 0; i < posts; i++) {
    const post = document.createElement('article')
    post.textContent = `Post number ${i} says that the clinic opens an hour later from May.`
    timeline.append(post)
    if (i % (posts / composers) !== 0) continue
    const form = document.createElement('form')
    form.className = 'compose-form'
    const field = document.createElement('textarea')
    field.setAttribute('aria-autocomplete', 'list')
    const control = document.createElement('button')
    control.type = 'submit'
    control.textContent = 'Post'
    form.append(field, control)
    post.append(form)
  }
  document.body.append(timeline)
}

/** Main-thread time in ms since the browser began to count. */
async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

async function heap(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** Time of the main thread for each of some doings, in ms. */
async function each(page: Page, cdp: CDPSession, times: number, act: () => Promise<unknown>): Promise<number> {
  const before = await busy(cdp)
  for (let i = 0; i < times; i++) await act()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  return ((await busy(cdp)) - before) / times
}

async function costIn(session: Session): Promise<Cost> {
  const parsed: number[] = []
  for (let load = 0; load < LOADS; load++) {
    const page = await session.open('https://mastodon.social/home?view=new&unfocused')
    parsed.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        return entry!.domInteractive - entry!.responseStart
      }),
    )
    await page.close()
  }

  const page = await session.open('https://mastodon.social/home?view=new')
  const cdp = await page.createCDPSession()
  await cdp.send('Performance.enable')
  await page.keyboard.type('The new rota is out.')
  const before = await heap(cdp)
  await page.evaluate(addTimeline, POSTS, COMPOSERS)
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLElement>('#timeline textarea')) field.focus()
  })
  await page.focus('#timeline textarea')
  const key = await each(page, cdp, KEYS, () => page.keyboard.press('a'))
  await page.mouse.move(500, 400)
  const turn = await each(page, cdp, TURNS, () => page.mouse.wheel({ deltaY: 200 }))
  await page.evaluate(() => document.querySelector('#timeline')?.remove())
  await page.focus('textarea')
  const after = await heap(cdp)
  await page.close()
  return { parsed, key, turn, heap: after - before }
}

/** Measures in two browsers, one after the other, twice over, so that a busy machine is busy for both. */
export async function benchCost(): Promise<{ name: string; cost: Cost }[]> {
  const costs = []
  for (const round of [1, 2]) {
    for (const extension of [undefined, built.chromium]) {
      const session = await launch('chromium', extension ? { extension } : {})
      try {
        costs.push({ name: `${extension ? 'with' : 'without'} us, round ${round}`, cost: await costIn(session) })
      } finally {
        await session.close()
      }
    }
  }
  return costs
}
