import { browser } from 'wxt/browser'
import type { Surroundings } from '../../lib/guard/guard'
import { ownOrigin } from '../../lib/origin'
import type { ToBackground } from '../../lib/protocol'
import { parseSettings, quietRules } from '../../lib/storage/settings'

type FromExtension = Omit<Surroundings, 'site' | 'editorFor' | 'loadJudge'>

/** What the extension gives a guard, on a site and on our own practice page alike. */
export function surroundings(): FromExtension {
  return {
    loadSettings: async () => {
      const [raw, today] = await Promise.all([send({ type: 'settings/get' }), send({ type: 'counts/today' })])
      const settings = parseSettings(raw)
      return { ...settings, quiet: quietRules(settings), pausesToday: typeof today === 'number' ? today : 0 }
    },
    issueToken: async () => {
      const token = await send({ type: 'card/issue' })
      return typeof token === 'string' ? token : undefined
    },
    rememberFine: wording => send({ type: 'settings/fine', ...wording }),
    count: (outcome, category, rules) => send({ type: 'counts/add', outcome, category, rules: [...rules] }),
    isAlive: () => browser.runtime?.id !== undefined,
    cardPage: browser.runtime.getURL('/pause.html'),
    cardOrigin: ownOrigin(),
  }
}

const send = async (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message)
