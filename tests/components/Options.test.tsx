import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { wording } from '../../components/wording'
import { examples } from '../../entrypoints/options/examples'
import { Options } from '../../entrypoints/options/Options'
import { titleOf } from '../../entrypoints/options/titles'
import { countsItem, localDay } from '../../lib/storage/counts'
import { parseSettings, type Settings, settingsItem } from '../../lib/storage/settings'
import { axeFindings } from './axe'
import { startBackground } from './background'

const text = wording.settings

beforeEach(() => {
  fakeBrowser.reset()
  startBackground()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function setUp(settings: Partial<Settings> = {}) {
  await settingsItem.setValue(parseSettings(settings))
  const user = userEvent.setup()
  render(<Options />)
  await screen.findByText(text.sensitivity.title, { selector: 'h2' })
  return user
}

const stored = async () => parseSettings(await settingsItem.getValue())
const said = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))

describe('how much to notice', () => {
  it('shows the level that is set, and stores the one that is chosen', async () => {
    const user = await setUp({ sensitivity: 'gentle' })
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
    expect(radio(wording.sensitivities.gentle.name).checked).toBe(true)
    await user.click(radio(wording.sensitivities.thorough.name))
    await said(text.saved)
    expect((await stored()).sensitivity).toBe('thorough')
  })

  it.each(['gentle', 'balanced', 'thorough'] as const)('shows each example once under %s', async level => {
    await setUp()
    const about = screen.getByRole('radio', { name: wording.sensitivities[level].name }).closest('.level')!
    const shown = [...about.querySelectorAll('dd')].map(post => [post.className, post.textContent])
    expect(shown.toSorted()).toEqual(examples.map(each => [each.verdicts[level], each.text]).toSorted())
  })
})

it('shows with its examples what sets each level apart', () => {
  const levels = examples.map(({ verdicts }) => Object.values(verdicts).join(' '))
  expect(levels).toContain('pause pause pause')
  expect(levels).toContain('hint pause pause')
  expect(levels).toContain('pass hint pause')
  expect(levels.filter(level => level === 'pass pass pass').length).toBeGreaterThanOrEqual(2)
})

it('turns a site off and on again', async () => {
  const user = await setUp()
  const x = () => screen.getByRole<HTMLInputElement>('switch', { name: 'X' })
  await user.click(x())
  await waitFor(() => expect(x().checked).toBe(false))
  expect((await stored()).sitesOff).toEqual(['x'])
  await user.click(x())
  await waitFor(() => expect(x().checked).toBe(true))
  expect((await stored()).sitesOff).toEqual([])
})

it('lists the words marked as fine, and forgets the one that is removed', async () => {
  const fine = [
    { rule: 'insult', phrase: 'numpty' },
    { rule: 'insult', phrase: 'daft old sod', because: 'banter' as const },
  ]
  const user = await setUp({ fine })
  expect(screen.getByText('daft old sod').closest('li')!.textContent).toContain(wording.because.banter)
  await user.click(screen.getByRole('button', { name: text.askAgainAbout('numpty') }))
  await said(text.fine.removed)
  expect((await stored()).fine).toEqual([fine[1]])
  expect(screen.queryByText('numpty')).toBeNull()
})

describe('how often, at most', () => {
  const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

  it('is six a day at first, and what the person chooses after', async () => {
    const user = await setUp()
    expect(radio(text.ceiling.times(6)).checked).toBe(true)
    await user.click(radio(text.ceiling.none))
    await said(text.saved)
    expect((await stored()).ceiling).toBe('none')
  })

  it.each([
    ['says', 6],
    ['does not say', 5],
  ])('%s that today has had its pauses after %i', async (says, pauses) => {
    await countsItem.setValue({ [localDay(new Date())]: { reframed: { insult: pauses - 1 }, edited: { threat: 1 } } })
    await setUp()
    await act(async () => {})
    expect(screen.queryByText(text.reached) !== null).toBe(says === 'says')
  })
})

describe('what went quiet', () => {
  const declined = [
    { rule: 'insult-noun', times: 3 },
    { rule: 'cruel-motive', times: 2 },
  ]

  it('is listed by what it is about, and asked about again by one press', async () => {
    const user = await setUp({ declined })
    const again = screen.getAllByRole('button', { name: /^Ask again/ })
    expect(again.map(button => button.getAttribute('aria-label'))).toEqual([text.askAgainAbout(titleOf('insult-noun'))])
    expect(titleOf('insult-noun')).not.toBe('insult-noun')
    await user.click(again[0]!)
    await said(text.quiet.removed)
    expect((await stored()).declined).toEqual([declined[1]])
  })

  it('is nothing once the person wants no such thing', async () => {
    const user = await setUp({ declined })
    await user.click(screen.getByRole('switch', { name: text.quiet.toggle }))
    await said(text.saved)
    expect(await stored()).toMatchObject({ quietens: false, declined: [] })
  })
})

describe('deleting everything', () => {
  it('asks first, then deletes all that is stored, and says so', async () => {
    const user = await setUp({ sensitivity: 'gentle', sitesOff: ['x'] })
    await user.click(screen.getByRole('button', { name: text.remove.start }))
    expect((await stored()).sensitivity).toBe('gentle')
    await user.click(screen.getByRole('button', { name: text.remove.yes }))
    await said(text.remove.done)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    expect(document.activeElement).toBe(screen.getByRole('button', { name: text.remove.start }))
  })

  it('keeps it all when the person thinks again', async () => {
    const user = await setUp({ sensitivity: 'gentle' })
    await user.click(screen.getByRole('button', { name: text.remove.start }))
    const no = screen.getByRole('button', { name: text.remove.no })
    expect(document.activeElement).toBe(no)
    await user.click(no)
    expect((await stored()).sensitivity).toBe('gentle')
  })
})

describe('when storage does not work', () => {
  it('says kindly that a change was not saved, and shows what still holds', async () => {
    const user = await setUp()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
    await user.click(screen.getByRole('switch', { name: 'X' }))
    await said(text.notSaved)
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'X' }).checked).toBe(true)
  })

  it('says kindly that the settings could not be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'))
    render(<Options />)
    await said(text.notRead)
  })
})

it('says what is kept', async () => {
  await setUp()
  const section = screen.getByRole('region', { name: text.stored.title })
  expect(within(section).getAllByRole('listitem')).toHaveLength(text.stored.items.length)
})

it('has nothing for axe to find', async () => {
  await setUp({ fine: [{ rule: 'insult', phrase: 'numpty' }], declined: [{ rule: 'insult-noun', times: 3 }] })
  expect(await axeFindings()).toEqual([])
})
