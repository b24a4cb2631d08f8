import { readsBack } from './read-back'
import { holdRange, selectAll } from './selection'
import type { Editor } from './types'

/** Draft.js, which X uses. Its model must be told by a paste: `execCommand` crashes it in Chromium. */
export const draftJs: Editor = {
  id: 'draft-js',
  matches: field => field.isContentEditable && field.classList.contains('public-DraftEditor-content'),
  read: field => [...field.querySelectorAll('[data-block="true"]')].map(line).join('\n'),

  async write(field, text) {
    const original = this.read(field)
    await selectAll(field)
    paste(field, text)
    return readsBack(() => this.read(field), text, original)
  },

  holdCaret: holdRange,
}

/** An empty block holds one `br`; a `br` beside text is a soft line break, which Draft.js keeps as `\n` itself. */
const line = (block: Element) => (block.textContent ?? '').replace(/[\u200B\uFEFF]/g, '')

/**
 * Firefox hands the page an empty `clipboardData` from a content script, and takes its own `data` and `dataType`
 * members instead; Chromium is the other way round. The event carries both.
 */
function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, data: text, dataType: 'text/plain' }
  field.dispatchEvent(new ClipboardEvent('paste', init))
}
