import { typeOver } from './writing/insert'
import { readsBack } from './writing/read-back'
import type { Editor } from './types'

/** Plain `<textarea>` and single-line `<input>`, also where React controls them. */
export const textarea: Editor = {
  id: 'textarea',
  matches: field => field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement,
  read: field => box(field).value,

  async write(field, text, span) {
    const original = box(field).value
    const { start, end } = span ?? { start: 0, end: original.length }
    field.focus({ preventScroll: true })
    box(field).setSelectionRange(start, end)
    // Setting `value` would destroy undo.
    typeOver(text)
    return readsBack(field, textarea.read, original.slice(0, start) + text + original.slice(end), original)
  },

  holdCaret(field) {
    const { selectionStart, selectionEnd, selectionDirection } = box(field)
    return () => {
      field.focus({ preventScroll: true })
      box(field).setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined)
    }
  },
}

const box = (field: HTMLElement) => field as HTMLTextAreaElement | HTMLInputElement
