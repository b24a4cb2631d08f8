import type { Fold } from './folded'

/** Lower case, one code point at a time; the few letters that would grow stay as they are. */
export const letterCase: Fold = point => {
  const lower = point.toLowerCase()
  return lower.length === point.length ? lower : point
}
