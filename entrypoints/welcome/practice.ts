import { editorFor } from '../../lib/editors'
import { startGuard } from '../../lib/guard/guard'
import { assess, decide } from '../../lib/kindness'
import { practice } from '../../lib/sites'
import { surroundings } from '../content/surroundings'

/**
 * The guard on our own page, where no content script runs. Call it before the page renders. Practice is held as often as
 * one likes, and nothing is kept of it.
 */
export function guardPractice() {
  const around = surroundings()
  const nothing = () => {}
  return startGuard({
    ...around,
    site: practice,
    editorFor,
    loadJudge: () => Promise.resolve({ assess, decide }),
    loadSettings: async () => ({ ...(await around.loadSettings()), ceiling: 'none' }),
    rememberFine: nothing,
    count: nothing,
  })
}
