import { type FromCard, parseHandshake, parseToCard, type ToCard } from '../../lib/protocol'

/** The line to the guard that made this frame. */
export interface Connection {
  send: (message: FromCard) => void
}

/**
 * Waits for a handshake from the page that holds this frame. Any page may hold it, so nothing happens until the
 * background has redeemed the token; what the page itself sends never gets that far. All talk is then on the port that
 * came with the handshake, and nothing is ever posted to the page.
 */
export function connect(
  redeem: (token: string) => Promise<boolean>,
  onOpen: (connection: Connection) => (message: ToCard) => void,
): void {
  let open = false
  const onWindowMessage = async (event: MessageEvent) => {
    if (event.source !== window.parent) return
    const handshake = parseHandshake(event.data)
    const port = event.ports[0]
    if (!handshake || !port || !(await redeem(handshake.token)) || open) return
    open = true
    window.removeEventListener('message', onWindowMessage)
    const receive = onOpen({ send: message => port.postMessage(message) })
    port.onmessage = ({ data }) => {
      const message = parseToCard(data)
      if (message) receive(message)
    }
  }
  window.addEventListener('message', onWindowMessage)
}
