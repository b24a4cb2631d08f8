import { editorFor } from '../../lib/editors'
import { startGuard } from '../../lib/guard/guard'
import { assess, decide } from '../../lib/kindness'
import { practice } from '../../lib/sites'
import { surroundings } from '../content/surroundings'

/** The guard on our own page, where no content script runs. Call it before the page renders. */
export const guardPractice = () =>
  startGuard({ ...surroundings(), site: practice, editorFor, loadJudge: () => Promise.resolve({ assess, decide }) })
