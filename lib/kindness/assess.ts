import type { Assessment, Draft } from './types'
export function assess(draft: Draft): Assessment {
  return { text: draft.text, findings: [], score: 0 }
}
