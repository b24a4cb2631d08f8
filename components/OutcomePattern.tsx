import './outcome-pattern.css'
import type { Outcome } from '../lib/storage/counts'
import { wording } from './wording'

/** Every outcome, in the order in which they are drawn and listed. */
export const outcomes = Object.keys(wording.outcomes) as Outcome[]

/** How each outcome is filled: a texture beside its colour, so that neither is needed alone. */
const textures: Record<Outcome, string> = {
  reframed: '',
  edited: 'M0 2h8M0 6h8',
  'posted-as-is': 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  discarded: 'M2 0v8M6 0v8',
  'was-fine': 'M2 2h.01M6 6h.01',
}

const patternId = (outcome: Outcome) => `outcome-${outcome}`
export const outcomeFill = (outcome: Outcome) => `url(#${patternId(outcome)})`

/** Defines the fills, once in a page. */
export function OutcomePatterns() {
  return (
    <svg className="outcome-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {outcomes.map(outcome => (
          <pattern
            key={outcome}
            id={patternId(outcome)}
            className={patternId(outcome)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" />
            <path d={textures[outcome]} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** A small sample of a fill, for a legend. */
export function OutcomeSwatch({ outcome }: { outcome: Outcome }) {
  return (
    <svg className="outcome-swatch" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" rx="3" fill={outcomeFill(outcome)} />
    </svg>
  )
}
