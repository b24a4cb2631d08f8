import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'
import { SENSITIVITIES } from '../kindness'
import type { Outcome } from './counts'

/** Why a wording is fine, where the person cared to say: it fits · quoting · banter · clinical · other. */
export const BECAUSE = ['fits', 'quoting', 'banter', 'clinical', 'other'] as const
export type Because = (typeof BECAUSE)[number]

/** A wording that the person marked as fine: never asked about again until they delete it in the settings. */
const FineWording = v.object({
  rule: v.pipe(v.string(), v.maxLength(80)),
  phrase: v.pipe(v.string(), v.maxLength(400)),
  because: v.fallback(v.optional(v.picklist(BECAUSE)), undefined),
})
export type FineWording = v.InferOutput<typeof FineWording>

/** How many pauses a day there are at most. */
export const CEILINGS = [3, 6, 12, 'none'] as const
export type Ceiling = (typeof CEILINGS)[number]

/** A rule goes quiet once the person has declined it this often with no change to a draft between. */
export const QUIET_AFTER = 3

/** How often in a row the person posted what a rule paused for. */
const Declined = v.object({
  rule: v.pipe(v.string(), v.maxLength(80)),
  times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(QUIET_AFTER)),
})

/** Each field falls back on its own, so that one bad value never costs the others. */
const Settings = v.object({
  sensitivity: v.fallback(v.picklist(SENSITIVITIES), 'balanced'),
  /** Ids of sites that the person switched off. */
  sitesOff: v.fallback(v.array(v.pipe(v.string(), v.maxLength(80))), () => []),
  fine: v.fallback(v.array(FineWording), () => []),
  ceiling: v.fallback(v.picklist(CEILINGS), 6),
  /** Whether rules go quiet by themselves. */
  quietens: v.fallback(v.boolean(), true),
  declined: v.fallback(v.array(Declined), () => []),
})
export type Settings = v.InferOutput<typeof Settings>

/** Reads anything (storage, a message) as settings; whatever is missing or wrong becomes the default. */
export const parseSettings = (raw: unknown): Settings =>
  v.parse(Settings, typeof raw === 'object' && raw !== null ? raw : {})

/** Whether that many pauses in a day are all that the person wants. */
export const isEnough = ({ ceiling }: Pick<Settings, 'ceiling'>, pauses: number): boolean =>
  ceiling !== 'none' && pauses >= ceiling

/** Ids of the rules that have gone quiet. */
export const quietRules = ({ declined }: Settings): string[] =>
  declined.filter(({ times }) => times >= QUIET_AFTER).map(({ rule }) => rule)

/**
 * The settings once a pause for these rules came to this: posting the same words declines each rule once more, and
 * changing them clears what was declined before. A rule that is quiet already stays so until the person says otherwise.
 */
export function learn(settings: Settings, rules: readonly string[], outcome: Outcome): Settings {
  if (!settings.quietens || outcome === 'discarded') return settings
  const quiet = quietRules(settings)
  const heard = [...new Set(rules)].filter(rule => !quiet.includes(rule))
  const changed = outcome === 'reframed' || outcome === 'edited'
  const times = (rule: string) => settings.declined.find(each => each.rule === rule)?.times ?? 0
  return {
    ...settings,
    declined: [
      ...settings.declined.filter(({ rule }) => !heard.includes(rule)),
      ...(changed ? [] : heard.map(rule => ({ rule, times: times(rule) + 1 }))),
    ],
  }
}

/** What the person chose. Written by the background alone. */
export const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 })
