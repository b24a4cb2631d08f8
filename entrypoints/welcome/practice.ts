import { editorFor } from '../../lib/editors'
import { startGuard } from '../../lib/guard/guard'
import { assess, decide } from '../../lib/kindness'
import { practice } from '../../lib/sites'
import { surroundings } from '../content/surroundings'
import type { FineWording } from '../../lib/storage/settings'

/**
 * The guard on our own page, where no content script runs. Call it before the page renders. Practice is held as often as
 * one likes, and what is fine is kept until the page is left.
 */
export function guardPractice() {
  const around = surroundings()
  const fine: FineWording[] = []
  return startGuard({
    ...around,
    site: practice,
    editorFor,
    loadJudge: () => Promise.resolve({ assess, decide }),
    async loadSettings() {
      const settings = await around.loadSettings()
      return { ...settings, fine: [...settings.fine, ...fine], ceiling: 'none' }
    },
    rememberFine: async wording => void fine.push(wording),
    count: async () => {},
  })
}
