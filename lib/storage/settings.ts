import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'
import { SENSITIVITIES } from '../kindness'

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

/** Each field falls back on its own, so that one bad value never costs the others. */
const Settings = v.object({
  sensitivity: v.fallback(v.picklist(SENSITIVITIES), 'balanced'),
  /** Ids of sites that the person switched off. */
  sitesOff: v.fallback(v.array(v.pipe(v.string(), v.maxLength(80))), () => []),
  fine: v.fallback(v.array(FineWording), () => []),
})
export type Settings = v.InferOutput<typeof Settings>

/** Reads anything (storage, a message) as settings; whatever is missing or wrong becomes the default. */
export const parseSettings = (raw: unknown): Settings =>
  v.parse(Settings, typeof raw === 'object' && raw !== null ? raw : {})

/** What the person chose. Written by the background alone. */
export const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: {}, version: 1 })
