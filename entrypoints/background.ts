import { browser, type Browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Wording } from '../lib/kindness'
import { ownOrigin } from '../lib/origin'
import { parseToBackground, type ToBackground } from '../lib/protocol'
import { addCount, countsItem, localDay, parseCounts, pausesOn } from '../lib/storage/counts'
import { learn, parseSettings, settingsItem, type Settings } from '../lib/storage/settings'

/** The single writer of settings and counts, and the keeper of the card's one-time tokens. */
export default defineBackground(() => {
  // Handed out to content scripts, each good for one card frame in the same tab. Lost with the worker: the next frame
  // asks anew.
  const tokens = new Map<string, number | undefined>()
  let writing: Promise<unknown> = Promise.resolve()

  /** One write at a time: parallel read-and-writes would lose all but the last. */
  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = writing.then(write)
    writing = turn.catch(() => undefined)
    return turn
  }

  const changeSettings = (change: (settings: Settings) => Settings) =>
    inTurn(async () => {
      const settings = change(parseSettings(await settingsItem.getValue()))
      await settingsItem.setValue(settings)
      return settings
    })

  async function answer(message: ToBackground, sender: Browser.runtime.MessageSender): Promise<unknown> {
    switch (message.type) {
      case 'settings/get':
        return parseSettings(await settingsItem.getValue())
      case 'settings/sensitivity':
        return changeSettings(settings => ({ ...settings, sensitivity: message.sensitivity }))
      case 'settings/site':
        return changeSettings(settings => ({
          ...settings,
          sitesOff: [...settings.sitesOff.filter(site => site !== message.site), ...(message.on ? [] : [message.site])],
        }))
      case 'settings/fine':
        // What is said in a private window is nobody's to keep.
        if (sender.tab?.incognito) return true
        return changeSettings(settings => ({
          ...settings,
          fine: [
            ...without(settings.fine, message),
            { rule: message.rule, phrase: message.phrase, because: message.because },
          ],
        }))
      case 'settings/not-fine':
        return changeSettings(settings => ({ ...settings, fine: without(settings.fine, message) }))
      case 'settings/ceiling':
        return changeSettings(settings => ({ ...settings, ceiling: message.ceiling }))
      case 'settings/quietens':
        return changeSettings(settings => ({ ...settings, quietens: message.on, declined: [] }))
      case 'settings/not-quiet':
        return changeSettings(settings => ({
          ...settings,
          declined: settings.declined.filter(({ rule }) => rule !== message.rule),
        }))
      case 'counts/today':
        return pausesOn(parseCounts(await countsItem.getValue()), localDay(new Date()))
      case 'counts/add':
        // What happens in a private window is nobody's to count, or to learn from.
        if (sender.tab?.incognito) return true
        await inTurn(async () => {
          const counts = parseCounts(await countsItem.getValue())
          await countsItem.setValue(addCount(counts, localDay(new Date()), message.outcome, message.category))
        })
        await changeSettings(settings => learn(settings, message.rules, message.outcome))
        return true
      case 'data/delete':
        return inTurn(async () => {
          await browser.storage.local.clear()
          return true
        })
      case 'card/issue': {
        const token = crypto.randomUUID().replaceAll('-', '')
        tokens.set(token, sender.tab?.id)
        return token
      }
      case 'card/redeem':
        return tokens.get(message.token) === sender.tab?.id && tokens.delete(message.token)
    }
  }

  browser.runtime.onMessage.addListener((raw, sender, respond) => {
    const message = sender.id === browser.runtime.id ? parseToBackground(raw) : undefined
    if (!message || (CHANGES_FROM_PAGES.has(message.type) && !isOurPage(sender))) return
    // No answer means that it did not work; whoever asked says so in its own words.
    answer(message, sender).then(respond, () => respond(undefined))
    return true
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
})

/** What only our own pages may ask. */
const CHANGES_FROM_PAGES: ReadonlySet<ToBackground['type']> = new Set([
  'settings/sensitivity',
  'settings/site',
  'settings/not-fine',
  'settings/ceiling',
  'settings/quietens',
  'settings/not-quiet',
  'data/delete',
  'card/redeem',
])

const isOurPage = (sender: Browser.runtime.MessageSender) =>
  sender.url !== undefined && new URL(sender.url).origin === ownOrigin()

const without = (fine: Settings['fine'], { rule, phrase }: Wording) =>
  fine.filter(wording => wording.rule !== rule || wording.phrase !== phrase)
