/** Looking through shadow roots, closed ones too: extensions may. */

declare global {
  interface Element {
    /** Firefox's own way, in content scripts. */
    openOrClosedShadowRoot?: ShadowRoot | null
  }
}

/** Chromium's own way, in content scripts. */
const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }

/** The shadow root of an element, open or closed; null when it has none, or the browser does not tell. */
export function rootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  // Only these may have one: asking for each element of a page would cost more.
  if (!(element instanceof HTMLElement) || !(element.localName.includes('-') || MAY_HOST.test(element.localName)))
    return null
  return element.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null
}

const MAY_HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/

/** The event's path from the innermost element on, where `composedPath()` stops at the host of a closed root. */
export function deepPath(event: Event): EventTarget[] {
  const path = event.composedPath()
  for (;;) {
    const outermost = path[0]
    const root = outermost instanceof Element ? rootOf(outermost) : null
    if (!root || path.includes(root)) return path
    const inner =
      event instanceof MouseEvent && event.type !== 'keydown'
        ? root.elementFromPoint(event.clientX, event.clientY)
        : root.activeElement
    if (!inner || inner === outermost) return path
    const between: EventTarget[] = []
    for (let at: Node | null = inner; at && at !== root; at = at.parentNode) between.push(at)
    path.unshift(...between, root)
  }
}

/** The next node up, out of a shadow root to its host. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)

/** `querySelectorAll`, in shadow roots too, in page order. */
export function queryDeep(root: ParentNode, selector: string): HTMLElement[] {
  const found: HTMLElement[] = []
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element)
    const inner = rootOf(element)
    if (inner) found.push(...queryDeep(inner, selector))
  }
  return found
}

/** `closest`, out of shadow roots too. */
export function closestDeep(element: Element, selector: string): Element | undefined {
  for (let at: Node | null = element; at; at = parentOf(at))
    if (at instanceof Element && at.matches(selector)) return at
  return undefined
}
