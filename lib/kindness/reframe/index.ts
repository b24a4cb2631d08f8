import type { Assessment, Reframing, Tag } from '../types'
export function reframe(_assessment: Assessment, _tags?: readonly Tag[]): Reframing[] {
  return []
}
