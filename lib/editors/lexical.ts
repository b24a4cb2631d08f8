import { pasteOver } from './writing/insert'
import { rich } from './rich/rich'

/** Lexical, which Threads, Facebook and Reddit use. */
export const lexical = rich({ id: 'lexical', root: '[data-lexical-editor="true"]', insert: pasteOver })
