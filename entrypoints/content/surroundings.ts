import { browser } from 'wxt/browser'
import type { Surroundings } from '../../lib/guard/guard'
import { ownOrigin } from '../../lib/origin'
import type { ToBackground } from '../../lib/protocol'
import { parseSettings } from '../../lib/storage/settings'

type FromExtension = Omit<Surroundings, 'site' | 'editorFor' | 'loadJudge'>

/** What the extension gives a guard, on a site and on our own practice page alike. */
export function surroundings(): FromExtension {
  return {
    loadSettings: async () => parseSettings(await send({ type: 'settings/get' })),
    issueToken: async () => {
      const token = await send({ type: 'card/issue' })
      return typeof token === 'string' ? token : undefined
    },
    rememberFine: wording => void send({ type: 'settings/fine', ...wording }).catch(lost),
    count: (outcome, category) => void send({ type: 'counts/add', outcome, category }).catch(lost),
    isAlive: () => browser.runtime?.id !== undefined,
    cardPage: browser.runtime.getURL('/pause.html'),
    cardOrigin: ownOrigin(),
  }
}

const send = async (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message)

/** A count or a wording that could not be kept is lost; the person's post matters more than our numbers. */
const lost = () => undefined
