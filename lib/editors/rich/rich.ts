import { readsBack } from '../writing/read-back'
import { holdRange, select } from './selection'
import { mapText } from './text-map'
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

function allOf(field: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(field)
  return range
}
