import { type RefObject, useEffect } from 'react'

/**
 * Left and Right lead round some controls, from the place where the focus starts and from one to the next, so that each
 * is a few keys away. Tab leads through them as ever.
 */
export function useArrowKeys(start: RefObject<Element | null>, stops: () => readonly HTMLElement[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const all = stops()
      const at = all.indexOf(document.activeElement as HTMLElement)
      if (at < 0 && document.activeElement !== start.current) return
      event.preventDefault()
      all.at(at < 0 && step > 0 ? 0 : at < 0 ? -1 : (at + step) % all.length)?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [start, stops])
}
