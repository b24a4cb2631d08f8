import { parseFromCard, type FromCard, type Handshake, type ToCard } from '../protocol'

/** The card as the guard sees it: a frame of our own page in a modal dialog. */
export interface PauseHost {
  /** Loads the card's page ahead of need. Safe to call at every focus. */
  warm(): void
  /** Opens the dialog and has the card show this. Answers come through `onMessage`. */
  show(message: ToCard): void
  /** Takes the dialog away, for the page to be usable, and keeps the frame warm. */
  conceal(): void
  /** Whether the person can see and press an open card; puts it back on top where not. False when the page won. */
  defend(): boolean
  /** Removes every trace. */
  remove(): void
  /** False when the frame is gone, or has loaded a while ago and never answered: there is no card to be had. */
  works(): boolean
  /** Whether an event belongs to the card's host, and so is none of the page's business. */
  owns(event: globalThis.Event): boolean
}

interface Options {
  /** The address of the card's page. */
  page: string
  /** The origin that the page has once loaded, which is never the dynamic one. */
  origin: string
  /** Asks for a one-time token; rejects or resolves undefined when there is none to be had. */
  issueToken: () => Promise<string | undefined>
  onMessage: (message: FromCard) => void
  /** The dialog was closed from outside the card: Esc, or the native Close button. */
  onClosed: () => void
}

interface FirefoxEvent extends Event {
  explicitOriginalTarget: Node | null
}

/** A page may take the card out, or hide it, this often within this many milliseconds, before it wins. */
const FIGHTS = 3
const FIGHT_WINDOW = 5000
/** A frame that loaded and did not answer for this long, in milliseconds, never will. */
const SILENCE = 1000

export function createPauseHost({ page, origin, issueToken, onMessage, onClosed }: Options): PauseHost {
  let parts: ReturnType<typeof build> | undefined
  let port: MessagePort | undefined
  let ready = false
  let wanted: ToCard | undefined
  let fights: number[] = []
  let loadedAt = Infinity
  /** What the page had in the top layer when we last looked. */
  let below = new Set<Element>()

  /** A frame that loads again (the page moved it) needs a new token and a new port. */
  async function greet(frame: HTMLIFrameElement): Promise<void> {
    ready = false
    loadedAt = performance.now()
    port?.close()
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = event => {
      if (event.target !== port) return
      const message = parseFromCard(event.data)
      if (message?.type === 'ready') {
        ready = true
        if (wanted) port.postMessage(wanted)
      } else if (message?.type === 'height') {
        frame.style.setProperty('height', `${Math.ceil(message.height)}px`)
      } else if (message) {
        if (message.type === 'shown') parts?.dialog.classList.add('shown')
        onMessage(message)
      }
    }
    const token = await issueToken().catch(() => undefined)
    if (!token) return
    const handshake: Handshake = { kindRegards: 'card', token }
    frame.contentWindow?.postMessage(handshake, origin, [channel.port2])
  }

  const works = () =>
    (ready || performance.now() < loadedAt + SILENCE) && (parts === undefined || parts.dialog.contains(parts.frame))

  function warm(): void {
    if (!works()) remove()
    if (parts?.host.isConnected) return
    parts ??= build(
      page,
      frame => void greet(frame),
      () => wanted && onClosed(),
    )
    document.documentElement.append(parts.host)
  }

  function open(): void {
    if (!parts) return
    // A dialog that was taken out of the page still calls itself open.
    if (parts.dialog.open) parts.dialog.close()
    parts.dialog.showModal()
    below = topLayer()
  }

  /** Whether the card is in the page, can be seen, and lies over all else. */
  function isOnTop(): boolean {
    if (!parts?.host.isConnected) return false
    const before = below
    below = topLayer()
    return [...below].every(element => before.has(element)) && isSeen(parts.host, parts.dialog)
  }

  function conceal(): void {
    wanted = undefined
    parts?.dialog.classList.remove('shown')
    parts?.dialog.close()
    if (ready) port?.postMessage({ type: 'hide' } satisfies ToCard)
  }

  function remove(): void {
    wanted = undefined
    parts?.host.remove()
    parts = undefined
    port?.close()
    port = undefined
    ready = false
    loadedAt = Infinity
  }

  return {
    warm,
    show(message) {
      warm()
      wanted = message
      open()
      // A refusal comes from a card that has been up already, and answers nothing.
      if (message.type === 'refused') parts?.dialog.classList.add('shown')
      if (ready) port?.postMessage(message)
    },
    conceal,
    defend() {
      if (!parts || !wanted) return true
      // Closed from outside the card: that is the way back, also where no event has told of it yet, or ever will.
      if (!parts.dialog.open) {
        // A page that only took the attribute would stay inert under it.
        remove()
        onClosed()
        return true
      }
      if (isOnTop()) return true
      const now = performance.now()
      fights = [...fights.filter(at => now - at < FIGHT_WINDOW), now]
      if (fights.length > FIGHTS) return false
      if (!parts.host.isConnected) document.documentElement.append(parts.host)
      open()
      return true
    },
    remove,
    works,
    // Outside a closed root, all that happens in it has the host as its target. When the focus leaves it for the frame,
    // Firefox tells the window from which node.
    owns: event =>
      parts !== undefined &&
      (event.target === parts.host ||
        (import.meta.env.FIREFOX && parts.dialog.contains((event as FirefoxEvent).explicitOriginalTarget))),
  }
}

/**
 * Removes the dialog of an earlier life of ours. Firefox kills the old script with an update, and the page would stay
 * inert under what it left; Chromium keeps the old script, which tidies up after itself.
 */
export function removeStaleHost(page: string): void {
  for (const element of document.documentElement?.children ?? []) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null }
    if (root?.querySelector('iframe')?.src === page) element.remove()
  }
}

/** What is shown over the page in its own tree. Its hit test would miss a popover that takes no clicks. */
const topLayer = () => new Set(document.querySelectorAll(':modal, :popover-open, :fullscreen'))

/** Whether the dialog is painted, and takes a press in its middle: it does not under another modal dialog. */
function isSeen(host: Element, dialog: HTMLDialogElement): boolean {
  const { x, y, width, height } = dialog.getBoundingClientRect()
  return (
    // False in a page with `content-visibility: hidden`.
    dialog.checkVisibility() &&
    document.elementFromPoint(x + width / 2, y + height / 2) === host &&
    !hides(getComputedStyle(document.documentElement).filter)
  )
}

/** Whether a filter on the page leaves little to see. Firefox lets it reach the top layer; a dark page inverts, and no more. */
const hides = (filter: string) =>
  [...filter.matchAll(/(opacity|brightness|contrast|blur|url)\(([\d.]*)/g)].some(([, name, amount]) =>
    name === 'url' ? true : name === 'blur' ? Number(amount) > 2 : Number(amount) < 0.5,
  )

/** The host, its closed root, the dialog, the frame, and a native Close that works even when our scripts are dead. */
function build(page: string, onLoad: (frame: HTMLIFrameElement) => void, onClose: () => void) {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = STYLE
  const dialog = document.createElement('dialog')
  const frame = document.createElement('iframe')
  frame.title = 'A pause before you post'
  frame.src = page
  // Without it, Chromium refuses the frame on pages that send COEP.
  frame.setAttribute('credentialless', '')
  frame.addEventListener('load', () => onLoad(frame))
  const form = document.createElement('form')
  form.method = 'dialog'
  const close = document.createElement('button')
  close.setAttribute('aria-label', 'Close')
  form.append(close)
  dialog.append(frame, form)
  // The event comes late: a dialog that is open again by then was not closed by anybody.
  dialog.addEventListener('close', () => !dialog.open && onClose())
  root.append(style, dialog)
  return { host, dialog, frame }
}

/** The page's styles stop at the host; pixels, since `rem` would be the page's. */
const STYLE = `
:host { all: initial !important; display: block !important; }
/* Its top stays where it is: a card that grows would else move under the pointer. */
dialog {
  all: initial; --top: max(8px, (100dvh - 640px) / 4); position: fixed; inset: 0; margin: var(--top) auto auto;
  box-sizing: border-box; width: min(440px, 100vw - 16px); height: fit-content;
  max-height: calc(100dvh - 8px - var(--top));
  border: 1px solid #d5d9d3; border-radius: 16px; overflow: hidden; background: #ffffff;
  box-shadow: 0 12px 48px rgb(20 30 50 / .28); opacity: 0; color-scheme: light;
}
dialog:not([open]) { display: none; }
dialog.shown { opacity: 1; }
dialog::backdrop { background: none; }
dialog.shown::backdrop { background: rgb(20 30 50 / .32); }
iframe { all: initial; display: block; width: 100%; height: 420px; max-height: calc(100dvh - 10px - var(--top)); border: 0; }
form { all: initial; position: absolute; top: 6px; inset-inline-end: 6px; }
button {
  all: initial; box-sizing: border-box; width: 40px; height: 40px; border-radius: 10px; cursor: pointer;
  display: grid; place-items: center; font: 24px/1 system-ui, sans-serif; color: #4e5c5c;
}
/* Text here would be found by the page's own search. */
button::before { content: '×'; }
button:hover { background: rgb(120 130 150 / .16); }
button:focus-visible { outline: 3px solid #1d5f5c; outline-offset: -3px; }
@media (prefers-color-scheme: dark) {
  dialog { background: #1b2324; border-color: #374444; color-scheme: dark; }
  button { color: #b0bdb9; }
  button:focus-visible { outline-color: #93d1c6; }
}
@media (prefers-reduced-motion: no-preference) { dialog.shown { transition: opacity .12s ease-out; } }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
`
