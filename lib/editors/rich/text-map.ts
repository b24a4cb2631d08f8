import type { Span } from '../types'

/**
 * What an editable root says, and where each character of it stands in the page. A block starts a line, a `br` ends
 * one unless it only keeps its line open; no-break spaces are plain ones; zero-width fillers are nobody's words.
 */
export interface TextMap {
  text: string
  /** The range that covers a span of the text. It takes in whole what cannot be split: a mention, an emoji image. */
  rangeOf(span: Span): Range
}

/** A place in the page, as ranges name them. */
type Place = readonly [node: Node, offset: number]

/** Names of the elements that stand on lines of their own. */
export const BLOCK = /^(?:DIV|P|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6])$/
const FILLERS = /[\u200B\u2060\uFEFF]/g

/** Reads `root`, without what matches `skip`: placeholders and cursors that the editor draws for itself. */
export function mapText(root: HTMLElement, skip = ':not(*)'): TextMap {
  const unread = `${skip}, [aria-hidden="true"]`
  const chars: { char: string; from: Place; to: Place }[] = []
  /** Whether something stands in the line that a block would end, and whether a block has just ended it. */
  let line: 'new' | 'open' | 'ended' = 'new'
  /** Whether something already keeps an empty last line open. */
  let kept = false

  function open(at: Place) {
    if (line === 'ended') chars.push({ char: '\n', from: at, to: at })
    line = 'open'
  }

  function put(written: string, from: Place, to: Place) {
    const text = written.replace(FILLERS, '').replaceAll('\u00A0', ' ')
    if (text === '') return
    open(from)
    kept = false
    for (const char of text.split('')) chars.push({ char, from, to })
  }

  function walk(parent: Node) {
    parent.childNodes.forEach((child, i) => {
      if (child instanceof Text) {
        for (let at = 0; at < child.data.length; at++) put(child.data.charAt(at), [child, at], [child, at + 1])
      } else if (child instanceof HTMLElement && !child.matches(unread)) {
        if (child.nodeName === 'BR') {
          if (keepsLineOpen(child, root, unread)) {
            open([parent, i])
            kept = true
          } else put('\n', [parent, i], [parent, i + 1])
        } else if (child instanceof HTMLImageElement) {
          put(child.alt, [parent, i], [parent, i + 1])
        } else if (child.contentEditable === 'false') {
          put(child.textContent ?? '', [parent, i], [parent, i + 1])
        } else if (BLOCK.test(child.nodeName)) {
          if (line !== 'new') chars.push({ char: '\n', from: [parent, i], to: [parent, i] })
          line = 'new'
          walk(child)
          end(child)
          line = 'ended'
        } else {
          walk(child)
        }
      }
    })
  }
  /** A last line break that stands in the text itself shows no line of its own, like a `br` there. */
  function end(block: Node) {
    const last = chars.at(-1)
    if (kept || last?.char !== '\n' || !(last.from[0] instanceof Text) || !block.contains(last.from[0])) return
    chars.pop()
    kept = true
  }

  walk(root)
  end(root)

  return {
    text: chars.map(({ char }) => char).join(''),
    rangeOf({ start, end }) {
      const range = document.createRange()
      range.selectNodeContents(root)
      const first = chars[start]
      const last = chars[end - 1]
      if (first) range.setStart(...first.from)
      else range.collapse(false)
      if (last && end > start) range.setEnd(...last.to)
      else range.collapse(true)
      return range
    },
  }
}

/** A `br` at the very end of its block, or right before one, shows no line of its own: it keeps the block, or the line before, open. */
function keepsLineOpen(br: Element, root: Element, unread: string): boolean {
  const shows = (node: Node) =>
    (node.textContent || node.nodeName === 'BR') && !(node instanceof Element && node.matches(unread))
  for (let at: Node = br; at !== root; at = at.parentNode!) {
    for (let next = at.nextSibling; next; next = next.nextSibling) if (shows(next)) return BLOCK.test(next.nodeName)
    if (BLOCK.test(at.parentNode!.nodeName)) return true
  }
  return true
}
