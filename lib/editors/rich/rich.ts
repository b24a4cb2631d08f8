import { readsBack } from '../writing/read-back'
import { holdRange, select } from './selection'
import { BLOCK, mapText } from './text-map'
import type { Editor, Span } from '../types'

interface Kind {
  id: string
  /** Selector of the editable root. */
  root: string
  /** What the editor draws for itself inside: never read. */
  skip?: string
  /** Puts text over the selection, through the editor's own input path. */
  insert(field: HTMLElement, text: string): void
}

/** An editor on an editable root: what the kinds have in common. */
export function rich({ id, root, skip, insert }: Kind): Editor {
  const read = (field: HTMLElement) => mapText(field, skip).text
  return {
    id,
    matches: field => field.isContentEditable && field.matches(root),
    read,

    async write(field, text, span) {
      const map = mapText(field, skip)
      const { start, end }: Span = span ?? { start: 0, end: map.text.length }
      const wanted = map.text.slice(0, start) + text + map.text.slice(end)
      await select(field, span ? map.rangeOf(span) : allOf(field))
      insert(field, text)
      return readsBack(field, read, wanted, map.text)
    },

    holdCaret: holdRange,
  }
}

/**
 * From the start of the first block to the end of the last, as a caret stands there: Lexical loses the end of a range
 * that names the root.
 */
function allOf(field: HTMLElement): Range {
  const range = document.createRange()
  const [first, last] = [firstBlock(field), lastBlock(field)]
  range.setStart(first, 0)
  range.setEnd(last, last.childNodes.length - (last.lastChild?.nodeName === 'BR' ? 1 : 0))
  return range
}

function firstBlock(within: Element): Element {
  const child = within.firstChild
  return child instanceof HTMLElement && BLOCK.test(child.nodeName) ? firstBlock(child) : within
}

function lastBlock(within: Element): Element {
  const child = within.lastChild
  return child instanceof HTMLElement && BLOCK.test(child.nodeName) ? lastBlock(child) : within
}
