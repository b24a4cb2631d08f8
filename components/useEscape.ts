import { useEffect } from 'react'

/** Calls `onEscape` when the person presses Esc, but not where it only closes an input method's list. */
export function useEscape(accepts: (event: Event) => boolean, onEscape: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !accepts(event)) return
      event.preventDefault()
      onEscape(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [accepts, onEscape])
}
