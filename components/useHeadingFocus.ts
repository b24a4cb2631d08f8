import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Gives a heading the focus when it appears, so that a screen reader starts there and a held key presses nothing. A
 * frame that is not shown yet cannot hold focus, so it is given again when the frame gets it and nothing else has it.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const focus = () => {
      if (document.activeElement === null || document.activeElement === document.body) {
        heading.current?.focus({ preventScroll: true })
      }
    }
    focus()
    window.addEventListener('focus', focus)
    return () => window.removeEventListener('focus', focus)
  }, [])
  return heading
}
