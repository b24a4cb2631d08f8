import type { Fold } from './folded'

/** Letters of other scripts that look like a Latin one, after Unicode's confusables.txt: only whole-glyph twins. */
const TWINS: readonly (readonly [twins: string, latin: string])[] = [
  ['\u0430\u0410\u03B1\u0391\u0251', 'a'],
  ['\u0412\u0392', 'b'],
  ['\u0441\u0421\u03F2\u03F9', 'c'],
  ['\u0501', 'd'],
  ['\u0435\u0415\u0395\u0454', 'e'],
  ['\u0261', 'g'],
  ['\u04BB\u041D\u0397', 'h'],
  ['\u0456\u0406\u03B9\u0399\u0131\u026A', 'i'],
  ['\u0458\u0408', 'j'],
  ['\u043A\u041A\u03BA\u039A', 'k'],
  ['\u04CF\u04C0', 'l'],
  ['\u043C\u041C\u039C', 'm'],
  ['\u039D\u0578', 'n'],
  ['\u043E\u041E\u03BF\u039F\u0585\u00F8\u00D8', 'o'],
  ['\u0440\u0420\u03C1\u03A1', 'p'],
  ['\u051B', 'q'],
  ['\u0455\u0405', 's'],
  ['\u0442\u0422\u03C4\u03A4', 't'],
  ['\u057D\u03C5', 'u'],
  ['\u03BD\u0475', 'v'],
  ['\u0461\u051D', 'w'],
  ['\u0445\u0425\u03C7\u03A7', 'x'],
  ['\u0443\u0423\u03A5\u04AF', 'y'],
  ['\u0396', 'z'],
  ['\u2019\u02BC\u02B9\u2032\u00B4', "'"],
]

const LATIN = new Map(TWINS.flatMap(([twins, latin]) => [...twins].map(twin => [twin, latin] as const)))

const MARK = /\p{M}/gu

/** Full-width, mathematical and circled letters, accents, and twins from other scripts become plain Latin letters. */
export const confusables: Fold = point => {
  if (point < '\u0080') return point
  const twin = LATIN.get(point)
  if (twin) return twin
  const plain = point.normalize('NFKD').replace(MARK, '')
  // Only a letter or digit may stand in; an ellipsis or a fraction must not become several marks.
  return /^[A-Za-z0-9]$/.test(plain) ? plain : point
}
