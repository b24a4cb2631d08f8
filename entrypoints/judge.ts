import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { assess, decide } from '../lib/kindness'

/** The whole judge as one script. The content script imports it once, when a composer is first focused. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { kindRegardsJudge: { assess, decide } })
})
