import { describe, expect, it } from 'vitest'
import { createGate, ignoreHeldKeys, SETTLE_MS } from '../../entrypoints/pause/gate'

const trusted = { isTrusted: true } as Event

describe('what counts as a choice', () => {
  it.each<[string, number | undefined, Event, boolean]>([
    ['a press on a card that has settled', SETTLE_MS, trusted, true],
    ['a press on a card that has just appeared', SETTLE_MS - 1, trusted, false],
    ['a press before there is a card', undefined, trusted, false],
    ['a press that a script made', SETTLE_MS, { isTrusted: false } as Event, false],
    ['a key held down', SETTLE_MS, { isTrusted: true, repeat: true } as KeyboardEvent, false],
    ['a click', SETTLE_MS, { isTrusted: true, type: 'click', detail: 1 } as MouseEvent, true],
    ['the second click of two', SETTLE_MS, { isTrusted: true, type: 'click', detail: 2 } as MouseEvent, false],
    ['a key pressed anew', SETTLE_MS, { isTrusted: true, repeat: false } as KeyboardEvent, true],
  ])('%s', (_name, after, event, expected) => {
    let now = 1000
    const gate = createGate(() => now)
    if (after !== undefined) {
      gate.shown()
      now += after
    }
    expect(gate.accepts(event)).toBe(expected)
  })

  it('settles anew for each card', () => {
    let now = 0
    const gate = createGate(() => now)
    gate.shown()
    now = SETTLE_MS
    gate.shown()
    expect(gate.accepts(trusted)).toBe(false)
  })
})

describe('held keys', () => {
  it.each([
    ['Enter on a button', 'button', 'Enter', true, true],
    ['Space on a button', 'button', ' ', true, true],
    ['Enter pressed once', 'button', 'Enter', false, false],
    ['Tab, which moves on', 'button', 'Tab', true, false],
    ['Enter in the box, which writes', 'textarea', 'Enter', true, false],
  ])('%s', (_name, tag, key, repeat, stopped) => {
    const element = document.body.appendChild(document.createElement(tag))
    element.addEventListener('keydown', ignoreHeldKeys)
    const event = new KeyboardEvent('keydown', { key, repeat, cancelable: true, bubbles: true })
    element.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(stopped)
    element.remove()
  })
})
