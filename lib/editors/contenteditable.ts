import { readsBack } from './read-back'
import { holdRange, selectAll } from './selection'
import type { Editor } from './types'

/** A plain editable element that no framework owns. */
export const contentEditable: Editor = {
  id: 'contenteditable',
  matches: field => field.isContentEditable,
  read: field => plain(lines(field).join('\n')),

  async write(field, text) {
    const original = this.read(field)
    await selectAll(field)
    document.execCommand('insertText', false, text)
    // Browsers drop or double blank lines here; the words and their order are what must be right.
    return readsBack(() => withoutBlankLines(this.read(field)), withoutBlankLines(text), withoutBlankLines(original))
  },

  holdCaret: holdRange,
}

const BLOCK = /^(?:DIV|P|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6])$/

/** Walks the box: each block starts a line, each `br` ends one, unless it only fills an empty block. */
function lines(root: Node): string[] {
  const out = ['']
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) out[out.length - 1] += child.data
      else if (child.nodeName === 'BR') {
        if (child.nextSibling || !BLOCK.test(node.nodeName)) out.push('')
      } else if (child instanceof HTMLElement && child.getAttribute('aria-hidden') !== 'true') {
        if (BLOCK.test(child.nodeName) && child.previousSibling) out.push('')
        walk(child)
        // Text after a block starts a new line too.
        if (BLOCK.test(child.nodeName) && child.nextSibling instanceof Text) out.push('')
      }
    }
  }
  walk(root)
  return out
}

/** No-break spaces are how editable elements keep plain ones; zero-width fillers are nobody's words. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replace(/[\u200B\u2060\uFEFF]/g, '')

const withoutBlankLines = (text: string) => text.replace(/\n+/g, '\n').trim()
