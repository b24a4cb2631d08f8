/** Long enough that a click or key meant for the page does not land on a card that has just appeared. */
export const SETTLE_MS = 400

/** Decides which events are a person's choice. */
export interface Gate {
  /** The card was shown: starts the settling time. */
  shown: () => void
  /** True for a real event of a person, not held down from before and no double click, on a card that has settled. */
  accepts: (event: Event) => boolean
}

export function createGate(now: () => number): Gate {
  let shownAt = Infinity
  return {
    shown: () => {
      shownAt = now()
    },
    accepts: event => event.isTrusted && !isHeld(event) && !isDoubled(event) && now() - shownAt >= SETTLE_MS,
  }
}

const isHeld = (event: Event) => 'repeat' in event && event.repeat === true

/** The second click of a double click falls on whatever has come up under it. */
const isDoubled = (event: Event) => event.type === 'click' && (event as MouseEvent).detail > 1

/** A held Enter or Space clicks a button again and again, and those clicks do not say so: stop them at the key. */
export function ignoreHeldKeys(event: KeyboardEvent): void {
  const writes = event.target instanceof HTMLTextAreaElement
  if (event.repeat && !writes && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
}
