import type { Example } from '../../components/SensitivityChoice'
import { assess, decide, type Sensitivity, type Verdict } from '../../lib/kindness'

const posts = [
  'Watch your back. I know where you live.',
  'You useless idiot, fix the rota.',
  'Managers never listen. They are all the same.',
  'You were warned in March and did nothing. People waited in pain.',
  'The bloody lift is broken again.',
] as const

/** Real posts, with what the judge itself says of them. */
export const examples: readonly Example[] = posts.map(text => {
  const assessment = assess({ text })
  const verdict = (sensitivity: Sensitivity): Verdict => decide(assessment, sensitivity).verdict
  return { text, verdicts: { gentle: verdict('gentle'), balanced: verdict('balanced'), thorough: verdict('thorough') } }
})
