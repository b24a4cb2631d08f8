import { browser } from 'wxt/browser'
import type { ToBackground } from '../../lib/protocol'
import { parseSettings, type Settings } from '../../lib/storage/settings'

type SettingsMessage = Extract<ToBackground, { type: `settings/${string}` }>

/** Reads or changes the settings through the background. Rejects when it gives none: nothing was changed then. */
export async function ask(message: SettingsMessage): Promise<Settings> {
  const answer: unknown = await browser.runtime.sendMessage(message)
  if (typeof answer !== 'object' || answer === null) throw new Error('The background gave no settings.')
  return parseSettings(answer)
}

/** How many pauses came to an end today. Rejects when nobody says. */
export async function pausesToday(): Promise<number> {
  const message: ToBackground = { type: 'counts/today' }
  const answer: unknown = await browser.runtime.sendMessage(message)
  if (typeof answer !== 'number') throw new Error('The background gave no number.')
  return answer
}

/** Deletes all that is stored. Rejects when it could not. */
export async function deleteEverything(): Promise<void> {
  const message: ToBackground = { type: 'data/delete' }
  if ((await browser.runtime.sendMessage(message)) !== true) throw new Error('The background deleted nothing.')
}
