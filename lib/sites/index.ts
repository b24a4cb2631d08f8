import { bluesky } from './bluesky'
import { mastodon } from './mastodon'
import type { Site } from './types'
import { x } from './x'

/** Every site we watch, by name. The practice composer is on our own page, and not among them. */
export const sites: readonly Site[] = [bluesky, mastodon, x]
export { practice } from './practice'
