import type { CDPSession, Frame, Page } from 'puppeteer-core'
import { built, cardOf, chord, launch, type Session } from '../e2e/driver'

/**
 * Milliseconds from the press on Post to the card in the document, to its first paint, and to the suggestions that the
 * tagger's grammar adds: in a tab that has it already they come with the card.
 */
export interface Timing {
  shown: number
  painted: number
  joined: number
}

interface Clock {
  pressed?: number
  shown?: number
  painted?: number
}

/** Runs first in every page and frame: notes on one clock when a key went down, and when a card came and was painted. */
const clock = `{
  const now = () => performance.timeOrigin + performance.now()
  window.clock = {}
  addEventListener('keydown', event => {
    if (event.key === 'Enter') window.clock.pressed = performance.timeOrigin + event.timeStamp
  }, true)
  new MutationObserver(() => {
    if (!document.querySelector('main.card')) window.clock = { pressed: window.clock.pressed }
    else if (!window.clock.shown) {
      const clock = window.clock
      clock.shown = now()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (clock.painted = now())
        port2.postMessage(0)
      })
    }
  }).observe(document, { childList: true, subtree: true })
}`

const clockOf = (where: Page | Frame) => where.evaluate('window.clock') as Promise<Clock>

async function timing(page: Page, frame: Frame): Promise<Timing> {
  await frame.waitForFunction('window.clock.painted')
  const tagged = () => {
    const [mark] = performance.getEntriesByName('tagged')
    return mark && performance.timeOrigin + mark.startTime
  }
  await frame.waitForFunction(tagged)
  const [{ pressed = NaN }, { shown = NaN, painted = NaN }, joined = NaN] = await Promise.all([
    clockOf(page),
    clockOf(frame),
    frame.evaluate(tagged),
  ])
  return { shown: shown - pressed, painted: painted - pressed, joined: Math.max(shown, joined) - pressed }
}

/** Slows a page, or the card's frame, which is a process of its own. */
async function slow(where: Page | Frame, rate: number): Promise<void> {
  if (rate === 1) return
  // Puppeteer keeps the session of a frame in another process to itself.
  const { client } = where as Frame & { client: CDPSession }
  const cdp = 'createCDPSession' in where ? await where.createCDPSession() : client
  await cdp.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Resolves once the content script of a page has its judge. */
async function judgeLoaded(page: Page): Promise<void> {
  const cdp = await page.createCDPSession()
  const contexts: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData.type === 'isolated') contexts.push(context.id)
  })
  await cdp.send('Runtime.enable')
  for (;;) {
    for (const contextId of contexts) {
      const { result } = await cdp.send('Runtime.evaluate', { contextId, expression: 'typeof kindRegardsJudge' })
      if (result.value === 'object') return cdp.detach()
    }
  }
}

/** The press follows the first focus as soon as there is a judge: the card's page has had no time to load. */
async function cold(session: Session, runs: number, rate: number): Promise<Timing[]> {
  const timings: Timing[] = []
  while (timings.length < runs) {
    const page = await session.open('https://mastodon.social/home?view=new&unfocused', clock)
    await slow(page, rate)
    await page.evaluate(() => {
      const field = document.querySelector('textarea')
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      set?.call(field, 'You are a pathetic idiot.')
      field?.dispatchEvent(new Event('input', { bubbles: true }))
      field?.focus()
    })
    await judgeLoaded(page)
    await chord(page, 'Enter')
    const { frame } = await cardOf(page)
    timings.push(await timing(page, frame))
    await page.close()
  }
  return timings
}

/** One card after another in one tab, each for a new draft: the card's page is loaded. */
async function warm(session: Session, runs: number, rate: number): Promise<Timing[]> {
  const timings: Timing[] = []
  const page = await session.open('https://mastodon.social/home?view=new', clock)
  await slow(page, rate)
  for (let run = -1; run < runs; run++) {
    await chord(page, 'a')
    await page.keyboard.type(`You are a pathetic idiot ${run + 1} times over.`)
    await chord(page, 'Enter')
    const { frame } = await cardOf(page)
    if (run === -1) await slow(frame, rate)
    else timings.push(await timing(page, frame))
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.matches('textarea'))
  }
  await page.close()
  return timings
}

/** Times the card in Chromium, cold and warm, at full speed and slowed six times. */
export async function benchCard(runs = 20): Promise<{ name: string; timings: Timing[] }[]> {
  const session = await launch('chromium', { extension: built.chromium })
  try {
    const results = []
    for (const rate of [1, 6]) {
      const speed = rate === 1 ? '' : `, ${rate}× slower`
      results.push({ name: `warm${speed}`, timings: await warm(session, runs, rate) })
      results.push({ name: `cold${speed}`, timings: await cold(session, runs, rate) })
    }
    return results
  } finally {
    await session.close()
  }
}
