import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ToBackground } from '../../lib/protocol'
import { countsItem, localDay, parseCounts, pausesOn } from '../../lib/storage/counts'
import { parseSettings, QUIET_AFTER, settingsItem } from '../../lib/storage/settings'
import { startBackground } from './background'

beforeEach(() => {
  fakeBrowser.reset()
  startBackground()
})

const declined: ToBackground = { type: 'counts/add', outcome: 'was-fine', category: 'insult', rules: ['insult-noun'] }

it('loses none of many outcomes that come at once, and learns from each', async () => {
  const outcomes = Array.from({ length: 10 }, () => browser.runtime.sendMessage(declined))
  const fine: ToBackground = { type: 'settings/fine', rule: 'insult-noun', phrase: 'numpty', because: 'banter' }
  await Promise.all([...outcomes, browser.runtime.sendMessage(fine)])
  expect(pausesOn(parseCounts(await countsItem.getValue()), localDay(new Date()))).toBe(10)
  expect(parseSettings(await settingsItem.getValue())).toMatchObject({
    declined: [{ rule: 'insult-noun', times: QUIET_AFTER }],
    fine: [{ rule: 'insult-noun', phrase: 'numpty', because: 'banter' }],
  })
})

it('says how many pauses there were today', async () => {
  await countsItem.setValue({ '2020-01-01': { reframed: { insult: 4 } } })
  await browser.runtime.sendMessage(declined)
  const today: ToBackground = { type: 'counts/today' }
  expect(await browser.runtime.sendMessage(today)).toBe(1)
})

it('keeps nothing of what happens in a private window', async () => {
  vi.restoreAllMocks()
  startBackground({ incognito: true })
  const fine: ToBackground = { type: 'settings/fine', rule: 'insult-noun', phrase: 'numpty' }
  await Promise.all([browser.runtime.sendMessage(declined), browser.runtime.sendMessage(fine)])
  expect([await countsItem.getValue(), parseSettings(await settingsItem.getValue())]).toEqual([{}, parseSettings({})])
})
