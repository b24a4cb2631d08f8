import { typeOver } from './writing/insert'
import { rich } from './rich/rich'

/**
 * A plain editable element that no framework owns, also `plaintext-only`. Where spaces in a row would be shown as one,
 * every second is a no-break space, as the browser makes it of typing.
 */
export const contentEditable = rich({
  id: 'contenteditable',
  root: '*',
  insert(field, text) {
    const collapses = getComputedStyle(field).whiteSpace === 'normal'
    typeOver(collapses ? text.replaceAll('  ', ' \u00A0') : text)
  },
})
