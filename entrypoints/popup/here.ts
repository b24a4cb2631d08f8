import { browser, type Browser } from 'wxt/browser'
import { MatchPattern } from 'wxt/utils/match-patterns'
import type { HereState } from '../../components/Here'
import { type Originals, parseOriginals, parseTabState, type ToTab } from '../../lib/protocol'
import { sites } from '../../lib/sites'

export const activeTab = async (): Promise<Browser.tabs.Tab | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]

/** Asks the tab how it stands. Without an answer, its address tells whether it is one of our sites at all. */
export async function hereIn(tab: Browser.tabs.Tab | undefined): Promise<HereState> {
  if (tab?.id === undefined) return { kind: 'unknown' }
  const message: ToTab = { type: 'tab/state' }
  const state = parseTabState(await browser.tabs.sendMessage(tab.id, message).catch(() => undefined))
  const site = sites.find(({ id, matches }) =>
    state ? id === state.site : matches.some(pattern => new MatchPattern(pattern).includes(tab.url ?? 'about:blank')),
  )
  if (!site) return { kind: 'unknown' }
  return { kind: state ? (state.on ? 'on' : 'off') : 'stale', site: { id: site.id, name: site.name } }
}

/** The drafts in this tab that new words took the place of. None where nothing of ours is in it. */
export async function originalsIn(tab: Browser.tabs.Tab | undefined): Promise<Originals> {
  if (tab?.id === undefined) return []
  const message: ToTab = { type: 'tab/originals' }
  return parseOriginals(await browser.tabs.sendMessage(tab.id, message).catch(() => undefined)) ?? []
}
