import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { editorFor } from '../../lib/editors'
import type { Judge } from '../../lib/guard/guard'
import { startGuard } from '../../lib/guard/guard'
import { type Originals, parseToTab, type TabState } from '../../lib/protocol'
import { sites } from '../../lib/sites'
import { surroundings } from './surroundings'

/** Wiring only: which site is this → one guard for it. */
export default defineContentScript({
  matches: sites.flatMap(site => site.matches),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  // Or every page learns our id.
  noScriptStartedPostMessage: true,

  main() {
    // A frame without an address of its own has its parent's origin.
    const site = sites.find(({ matches }) =>
      matches.some(pattern => new URL(pattern.replace('*', '')).origin === self.origin),
    )
    if (!site) return
    const guard = startGuard({ ...surroundings(), site, editorFor, loadJudge })

    browser.runtime.onMessage.addListener((raw: unknown, _sender, respond) => {
      const message = parseToTab(raw)
      if (message?.type === 'tab/state') respond({ site: site.id, on: guard.isOn() } satisfies TabState)
      // Every frame of the tab is asked, and the first answer counts: one that has nothing to say keeps silent.
      if (message?.type === 'tab/originals' && guard.originals().length > 0)
        respond([...guard.originals()] satisfies Originals)
    })
  },
})

/** The one dynamic import there is: our own file, into our own world. */
async function loadJudge(): Promise<Judge> {
  await import(/* @vite-ignore */ browser.runtime.getURL('/judge.js'))
  const { kindRegardsJudge } = globalThis as { kindRegardsJudge?: Judge }
  if (!kindRegardsJudge) throw new Error('judge.js defined no judge')
  return kindRegardsJudge
}
