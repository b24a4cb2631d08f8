import type { Fold } from './folded'

/**
 * Drops what has no width: zero-width spaces and joiners, soft hyphens, direction marks, variation selectors, skin tones,
 * and combining marks, however many are piled on one letter.
 */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\p{Mn}\p{Me}]|[\u{1F3FB}-\u{1F3FF}]|[\u{E0000}-\u{E0FFF}]/u

export const invisible: Fold = point => (point < '\u00AD' || !INVISIBLE.test(point) ? point : '')
