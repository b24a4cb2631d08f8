import { contentEditable } from './contenteditable'
import { draftJs } from './draft-js'
import { lexical } from './lexical'
import { proseMirror } from './prosemirror'
import { quill } from './quill'
import { slate } from './slate'
import { textarea } from './textarea'
import type { Editor } from './types'

/** The special before the general: the first that matches a field reads and writes it. */
const editors: readonly Editor[] = [textarea, draftJs, lexical, proseMirror, quill, slate, contentEditable]

/** The editor for a field that a site named; undefined when we do not know its kind. */
export const editorFor = (field: HTMLElement): Editor | undefined => editors.find(editor => editor.matches(field))
