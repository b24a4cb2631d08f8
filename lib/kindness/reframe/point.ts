import type { Assessment, Tag } from '../types'
export function point(_assessment: Assessment, _tags?: readonly Tag[]): string | undefined {
  return undefined
}
