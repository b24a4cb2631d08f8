import { typeLinesOver, typeOver } from './writing/insert'
import { rich } from './rich/rich'

/**
 * Quill 1.3 and 2, which LinkedIn used. Never paste: Quill 1 then empties itself in Firefox, where it also doubles the
 * lines of a typed text, so that each line break there is a press of Enter.
 */
export const quill = rich({
  id: 'quill',
  root: '.ql-editor',
  skip: '.ql-cursor, .ql-ui',
  insert(field, text) {
    if (import.meta.env.FIREFOX && text.includes('\n')) typeLinesOver(field, text)
    else typeOver(text)
  },
})
