import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../entrypoints/pause/connection'

const token = 'a'.repeat(32)
const handshake = { kindRegards: 'card', token }

/** The frame's window, as far as the handshake sees it: what comes to it, from whom, and what it posts to its parent. */
let arrive: (data: unknown, source: unknown, ports: readonly MessagePort[]) => Promise<void>
const parent = { postMessage: vi.fn() }

beforeEach(() => {
  const listeners = new Set<(event: MessageEvent) => unknown>()
  vi.stubGlobal('window', {
    parent,
    addEventListener: (_type: string, listener: (event: MessageEvent) => unknown) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => unknown) => listeners.delete(listener),
  })
  arrive = async (data, source, ports) => {
    await Promise.all([...listeners].map(listener => listener({ data, source, ports } as unknown as MessageEvent)))
  }
})
afterEach(() => {
  expect(parent.postMessage, 'nothing is ever posted to the page').not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})

const port = () => ({ postMessage: vi.fn(), onmessage: null }) as unknown as MessagePort

describe('the handshake', () => {
  it.each<[string, unknown, unknown, number, boolean]>([
    ['opens the line for a good token', handshake, parent, 1, true],
    ['takes none from another window', handshake, {}, 1, false],
    ['takes none without a port', handshake, parent, 0, false],
    ['takes no other message', { kindRegards: 'cards', token }, parent, 1, false],
    ['takes no token of another shape', { kindRegards: 'card', token: 'x' }, parent, 1, false],
    ['takes no token that the background does not know', { ...handshake, token: 'b'.repeat(32) }, parent, 1, false],
  ])('%s', async (_name, data, source, ports, opens) => {
    const onOpen = vi.fn(() => () => {})
    connect(given => Promise.resolve(given === token), onOpen)
    await arrive(
      data,
      source,
      Array.from({ length: ports }, () => port()),
    )
    expect(onOpen).toHaveBeenCalledTimes(opens ? 1 : 0)
  })

  it('still opens when a page came first with a token of its own', async () => {
    const onOpen = vi.fn(() => () => {})
    connect(given => Promise.resolve(given === token), onOpen)
    await arrive({ ...handshake, token: 'b'.repeat(32) }, parent, [port()])
    await arrive(handshake, parent, [port()])
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('opens one line only', async () => {
    const onOpen = vi.fn(() => () => {})
    connect(() => Promise.resolve(true), onOpen)
    await Promise.all([arrive(handshake, parent, [port()]), arrive(handshake, parent, [port()])])
    expect(onOpen).toHaveBeenCalledOnce()
  })
})

describe('the line', () => {
  it('passes on what parses, and drops the rest', async () => {
    const receive = vi.fn()
    const line = port()
    connect(
      () => Promise.resolve(true),
      () => receive,
    )
    await arrive(handshake, parent, [line])
    for (const data of [{ type: 'hide' }, { type: 'post' }, 'hide', null]) line.onmessage!({ data } as MessageEvent)
    expect(receive.mock.calls).toEqual([[{ type: 'hide' }]])
  })

  it('sends on the port', async () => {
    const line = port()
    connect(
      () => Promise.resolve(true),
      ({ send }) => {
        send({ type: 'ready' })
        return () => {}
      },
    )
    await arrive(handshake, parent, [line])
    expect(line.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'ready' })
  })
})
