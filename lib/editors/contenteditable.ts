import { typeOver } from './writing/insert'
import { rich } from './rich/rich'
import { select } from './rich/selection'
import { mapText } from './rich/text-map'
import type { Editor } from './types'

/** Where spaces in a row would be shown as one, every second is a no-break space, as the browser makes it of typing. */
const typed = rich({
  id: 'contenteditable',
  root: '*',
  insert(field, text) {
    // Typing over a plain text, Chromium leaves the line break that ends it. With it, a deletion and what follows are one
    // step back; in Firefox two.
    if (!import.meta.env.FIREFOX && `${getSelection()}`.endsWith('\n')) document.execCommand('delete')
    const collapses = getComputedStyle(field).whiteSpace === 'normal'
    typeOver(collapses ? text.replaceAll('  ', ' \u00A0') : text)
  },
})

/** What typing a draft anew would flatten. */
const MORE_THAN_TEXT = 'a, img, [contenteditable="false"]'

/** A plain editable element that no framework owns, also `plaintext-only`. */
export const contentEditable: Editor = {
  ...typed,

  async write(field, text, span) {
    if (await typed.write(field, text, span)) return true
    // Firefox drops the empty line above a line that is replaced entirely. Where it costs nothing, all is typed anew.
    if (!span || field.querySelector(MORE_THAN_TEXT)) return false
    const draft = typed.read(field)
    if (!(await typed.write(field, draft.slice(0, span.start) + text + draft.slice(span.end)))) return false
    const end = span.start + text.length
    if (end > 0) {
      const caret = mapText(field).rangeOf({ start: end - 1, end })
      caret.collapse(false)
      await select(field, caret)
    }
    return true
  },
}
