import type { Site } from './types'

/** Every site we know. */
export const sites: readonly Site[] = []
