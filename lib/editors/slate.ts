import { pasteOver } from './writing/insert'
import { rich } from './rich/rich'

/** Slate, plain and in its React wrapping. */
export const slate = rich({ id: 'slate', root: '[data-slate-editor="true"]', insert: pasteOver })
