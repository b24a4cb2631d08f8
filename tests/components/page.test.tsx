import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wording } from '../../components/wording'
import { startPage } from '../../entrypoints/pause/page'
import type { Show } from '../../entrypoints/pause/view'
import type { FromCard, ToCard } from '../../lib/protocol'

const show: Show = {
  type: 'show',
  text: 'You useless idiot, fix the rota.',
  sensitivity: 'balanced',
  fine: [],
  quiet: [],
}

let element: HTMLElement
let sent: FromCard['type'][]
let receive: (message: ToCard) => void

beforeEach(() => {
  element = document.body.appendChild(document.createElement('div'))
  sent = []
  receive = startPage(element, { send: ({ type }) => sent.push(type) })
})
afterEach(() => {
  vi.restoreAllMocks()
  act(() => receive({ type: 'hide' }))
  cleanup()
  element.remove()
})

describe('the card’s page', () => {
  it('says that it is ready, and shows nothing', () => {
    expect(sent).toEqual(['ready'])
    expect(element.textContent).toBe('')
  })

  it('has the card in the document when it says that it is shown, all in one turn', () => {
    act(() => receive(show))
    expect(sent).toEqual(['ready', 'shown'])
    expect(element.textContent).toContain(wording.card.title)
    expect(element.querySelector('blockquote')!.textContent).toBe(show.text)
  })

  it('keeps nothing of the text once it is hidden', () => {
    act(() => receive(show))
    act(() => receive({ type: 'hide' }))
    expect(element.childNodes).toHaveLength(0)
  })

  it('shows each draft in a card of its own, without the words written in the last', () => {
    act(() => receive(show))
    const box = () => element.querySelector('textarea')!
    const first = box()
    act(() => receive({ ...show, text: 'Another draft.' }))
    expect(box()).not.toBe(first)
    expect(box().value).toBe('Another draft.')
  })

  it('offers the words that the site did not take', () => {
    act(() => receive(show))
    act(() => receive({ type: 'refused', text: 'Please fix the rota.' }))
    expect(element.querySelector('textarea')!.value).toBe('Please fix the rota.')
    expect(element.textContent).toContain(wording.card.refused.safe)
  })

  it.each([
    ['when the card breaks', () => vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(broken), show],
    ['when the judge breaks', () => {}, { ...show, text: null } as unknown as Show],
  ])('says that it failed, and never that it is shown, %s', (_name, breakIt, message) => {
    vi.spyOn(console, 'error').mockReturnValue()
    breakIt()
    act(() => receive(message))
    expect(sent).toEqual(['ready', 'failed'])
    expect(element.textContent).toBe('')
  })

  it('shows the next card after one that failed', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const focus = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(broken)
    act(() => receive(show))
    focus.mockRestore()
    act(() => receive(show))
    expect(sent).toEqual(['ready', 'failed', 'shown'])
  })
})

function broken(): never {
  throw new Error('broken')
}
