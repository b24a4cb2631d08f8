import { pasteOver } from './writing/insert'
import { rich } from './rich/rich'

/** Draft.js, which X uses. Its model must be told by a paste: `execCommand` crashes it in Chromium. */
export const draftJs = rich({ id: 'draft-js', root: '.public-DraftEditor-content', insert: pasteOver })
