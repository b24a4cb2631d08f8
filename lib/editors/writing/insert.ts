/** The browser's own way to type over the selection. It keeps undo, and raises the events that editors listen to. */
export function typeOver(text: string): void {
  // Chromium leaves a line without height when nothing is typed over all of it.
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}

/** The same, with a press of Enter between lines, for editors that make something else of a line break in a text. */
export function typeLinesOver(field: HTMLElement, text: string): void {
  text.split('\n').forEach((line, i) => {
    if (i > 0) field.dispatchEvent(new KeyboardEvent('keydown', ENTER))
    if (line) typeOver(line)
  })
}

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true }

/**
 * A paste over the selection. Firefox hands the page an empty `clipboardData` from a content script, and takes its own
 * `data` and `dataType` members instead; Chromium is the other way round. The event carries both. Editors make nothing
 * of a paste of nothing, so that it is a cut; the clipboard itself is never touched.
 */
export function pasteOver(field: HTMLElement, text: string, dataType = 'text/plain'): void {
  const clipboardData = new DataTransfer()
  if (text === '') {
    field.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true, clipboardData }))
    return
  }
  clipboardData.setData(dataType, text)
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, data: text, dataType }
  field.dispatchEvent(new ClipboardEvent('paste', init))
}

/** The lines as paragraphs of HTML: a pasted text loses its empty lines in ProseMirror. */
export function paragraphs(text: string): string {
  const serializer = new XMLSerializer()
  return text
    .split('\n')
    .map(line => {
      const p = document.createElement('p')
      p.textContent = line
      return serializer.serializeToString(p).replace(' xmlns="http://www.w3.org/1999/xhtml"', '')
    })
    .join('')
}
