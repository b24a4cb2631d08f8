import { typeOver } from './writing/insert'
import { rich } from './rich/rich'

/** A plain editable element that no framework owns, also `plaintext-only`. */
export const contentEditable = rich({ id: 'contenteditable', root: '*', insert: (_field, text) => typeOver(text) })
