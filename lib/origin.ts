import { browser } from 'wxt/browser'

/**
 * The origin that our pages have once loaded. Chromium's `getURL` answers a web-accessible page with a dynamic origin,
 * which the page never has itself; Firefox's origin has nothing to do with the id.
 */
export const ownOrigin = (): string =>
  import.meta.env.FIREFOX ? new URL(browser.runtime.getURL('/')).origin : `chrome-extension://${browser.runtime.id}`
