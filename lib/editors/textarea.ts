import { readsBack } from './read-back'
import type { Editor } from './types'

/** Plain `<textarea>` and single-line `<input>`, also where React controls them. */
export const textarea: Editor = {
  id: 'textarea',
  matches: field => field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement,
  read: field => box(field).value,

  async write(field, text) {
    const original = box(field).value
    field.focus({ preventScroll: true })
    box(field).select()
    // The one path that keeps the browser's own undo, and that React hears. Setting `value` would destroy undo.
    document.execCommand('insertText', false, text)
    return readsBack(() => box(field).value, text, original)
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
