import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '../../entrypoints/background'

/** Unlike Node, a browser gives an extension's address an origin. */
class BrowserURL extends URL {
  override get origin(): string {
    return this.protocol === 'chrome-extension:' ? `${this.protocol}//${this.host}` : super.origin
  }
}

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown

/**
 * Starts the real background on a line that the fake browser lacks: messages with a sender, answered through the third
 * argument, as browsers do.
 */
export function startBackground({ incognito = false } = {}): void {
  vi.stubGlobal('URL', BrowserURL)
  const listeners: Listener[] = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(listener => {
    listeners.push(listener as Listener)
  })
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise(resolve => {
        const { id } = fakeBrowser.runtime
        const sender = { id, url: `chrome-extension://${id}/options.html`, tab: { id: 1, incognito } }
        const kept = listeners.map(listener => listener(message, sender, resolve))
        if (!kept.includes(true)) resolve(undefined)
      }),
  )
  void background.main()
}
