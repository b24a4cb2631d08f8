import { pasteOver, paragraphs, typeOver } from './writing/insert'
import { rich } from './rich/rich'

/**
 * ProseMirror and TipTap, which Bluesky and LinkedIn use: they watch the DOM, and follow what the browser types. What
 * Firefox types for a line break they read otherwise, and a pasted text loses its empty lines: there, lines are pasted
 * as paragraphs.
 */
export const proseMirror = rich({
  id: 'prosemirror',
  root: '.ProseMirror',
  insert(field, text) {
    if (import.meta.env.FIREFOX && text.includes('\n')) pasteOver(field, paragraphs(text), 'text/html')
    else typeOver(text)
  },
})
