import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { wording } from '../../components/wording'
import { Popup } from '../../entrypoints/popup/Popup'
import type { ToTab } from '../../lib/protocol'
import { countsItem, localDay } from '../../lib/storage/counts'
import { type Ceiling, parseSettings, settingsItem } from '../../lib/storage/settings'
import { axeFindings } from './axe'
import { startBackground } from './background'

const { here, counts } = wording.popup

beforeEach(() => {
  fakeBrowser.reset()
  startBackground()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Opens the popup over a tab at an address, whose content script gives these answers, if there is one in it. */
async function setUp(url: string | undefined, state?: unknown, originals?: unknown) {
  const tab = { id: 7, ...(url === undefined ? {} : { url }) }
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([tab])
  fakeBrowser.tabs.sendMessage = vi.fn().mockImplementation(async (_id, message) => {
    const answer = { 'tab/state': state, 'tab/originals': originals }[(message as ToTab).type]
    if (answer === undefined) throw new Error('Receiving end does not exist.')
    return answer
  })
  fakeBrowser.tabs.reload = vi.fn().mockResolvedValue(undefined)
  const user = userEvent.setup()
  render(<Popup />)
  await waitFor(() => expect(screen.queryByText(here.loading)).toBeNull())
  return user
}

describe('how it stands here', () => {
  it.each<[string, string | undefined, unknown, string, string]>([
    ['at work', 'https://x.com/home', { site: 'x', on: true }, here.on('X'), here.onWhy],
    ['switched off', 'https://x.com/home', { site: 'x', on: false }, here.off('X'), here.offWhy],
    ['in a tab from before us', 'https://x.com/home', undefined, here.stale('X'), here.staleWhy],
    ['on a site that is none of ours', 'https://example.org/', undefined, here.unknown, here.unknownWhy],
    ['on a tab that we may not see', undefined, undefined, here.unknown, here.unknownWhy],
    ['given an answer that makes no sense', 'https://example.org/', { on: 'yes' }, here.unknown, here.unknownWhy],
  ])('%s', async (_name, url, answer, title, why) => {
    await setUp(url, answer)
    expect(screen.getByRole('heading', { name: title })).toBeTruthy()
    expect(screen.getByText(why)).toBeTruthy()
  })

  it('switches the site off and on', async () => {
    const user = await setUp('https://x.com/home', { site: 'x', on: true })
    await user.click(screen.getByRole('switch', { name: here.toggle('X') }))
    await screen.findByRole('heading', { name: here.off('X') })
    expect(parseSettings(await settingsItem.getValue()).sitesOff).toEqual(['x'])
    await user.click(screen.getByRole('switch', { name: here.toggle('X') }))
    await screen.findByRole('heading', { name: here.on('X') })
    expect(parseSettings(await settingsItem.getValue()).sitesOff).toEqual([])
  })

  it('says kindly when that was not saved', async () => {
    const user = await setUp('https://x.com/home', { site: 'x', on: true })
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    await user.click(screen.getByRole('switch', { name: here.toggle('X') }))
    await screen.findByText(wording.settings.notSaved)
    expect(screen.getByRole('heading', { name: here.on('X') })).toBeTruthy()
  })

  it('reloads a tab from before us', async () => {
    const user = await setUp('https://x.com/home')
    await user.click(screen.getByRole('button', { name: here.reload }))
    await waitFor(() => expect(fakeBrowser.tabs.reload).toHaveBeenCalledExactlyOnceWith(7))
  })
})

it.each<[string, string, boolean, Ceiling]>([
  ['says that it is quiet for today', 'https://x.com/home', true, 3],
  ['says no such thing before', 'https://x.com/home', false, 6],
  ['says no such thing where it has no business', 'https://example.org/', false, 3],
])('%s', async (_name, url, says, ceiling) => {
  await settingsItem.setValue(parseSettings({ ceiling }))
  await countsItem.setValue({ [localDay(new Date())]: { reframed: { insult: 3 } } })
  await setUp(url, url.includes('x.com') ? { site: 'x', on: true } : undefined)
  await screen.findByRole('heading', { name: counts.title })
  await act(async () => {})
  expect(screen.queryByText(wording.settings.reached) !== null).toBe(says)
})

describe('the person’s own words', () => {
  const { originals } = wording.popup
  const mine = ['You clown. Fix it.', 'You idiot.']
  const there = { site: 'x', on: true }

  it('are shown as they were, newest first, and copied by a press', async () => {
    const user = await setUp('https://x.com/home', there, mine)
    const shown = await screen.findAllByRole('blockquote')
    expect(shown.map(({ textContent }) => textContent)).toEqual(mine)
    await user.click(screen.getAllByRole('button', { name: originals.copy })[1]!)
    await screen.findByText(originals.copied)
    expect(await navigator.clipboard.readText()).toBe(mine[1])
  })

  it('can still be copied by hand where the browser does not', async () => {
    const user = await setUp('https://x.com/home', there, mine)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click((await screen.findAllByRole('button', { name: originals.copy }))[0]!)
    await screen.findByText(originals.byHand)
  })

  it.each<[string, unknown]>([
    ['there are none', undefined],
    ['the answer makes no sense', { text: 'x' }],
  ])('are not spoken of where %s', async (_name, answer) => {
    await setUp('https://x.com/home', there, answer)
    await screen.findByRole('heading', { name: here.on('X') })
    expect(screen.queryByRole('heading', { name: originals.title })).toBeNull()
  })
})

describe('what the pauses led to', () => {
  const rows = () =>
    [...document.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('th, td')].map(c => c.textContent))

  it('has a kind word where there are none yet', async () => {
    await setUp(undefined)
    expect(await screen.findByText(counts.empty)).toBeTruthy()
  })

  it('says kindly when they could not be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'))
    await setUp(undefined)
    expect(await screen.findByText(counts.notRead)).toBeTruthy()
  })

  it('gives this week in figures and all weeks in a table', async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 4, 12), toFake: ['Date'] })
    await countsItem.setValue({
      '2026-03-03': { reframed: { insult: 2 }, 'was-fine': { contempt: 1 } },
      '2026-02-10': { discarded: { threat: 4 } },
    })
    await setUp(undefined)
    await screen.findByRole('heading', { name: counts.week })
    const list = [...document.querySelectorAll('.outcome-list li')].map(item => item.textContent)
    expect(list).toEqual(['Said another way2', 'Changed by you0', 'Posted as it was0', 'Let go0', 'Fine as it was1'])
    expect(rows()).toEqual([
      ['Said another way', '0', '0', '0', '0', '0', '2'],
      ['Changed by you', '0', '0', '0', '0', '0', '0'],
      ['Posted as it was', '0', '0', '0', '0', '0', '0'],
      ['Let go', '0', '0', '4', '0', '0', '0'],
      ['Fine as it was', '0', '0', '0', '0', '0', '1'],
      ['All', '0', '0', '4', '0', '0', '3'],
    ])
  })
})

it.each([
  ['empty', {}],
  ['with counts', { [new Date().toISOString().slice(0, 10)]: { reframed: { insult: 2 } } }],
])('has nothing for axe to find (%s)', async (_name, stored) => {
  await countsItem.setValue(stored)
  await setUp('https://x.com/home', { site: 'x', on: true }, ['You idiot.'])
  await screen.findByRole('heading', { name: counts.title })
  expect(await axeFindings()).toEqual([])
})
