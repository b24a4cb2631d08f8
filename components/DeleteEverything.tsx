import { useEffect, useRef, useState } from 'react'
import { wording } from './wording'

/** Deletes all that is stored, once the person has said so twice. */
export function DeleteEverything({ onDelete }: { onDelete: () => void }) {
  const { remove } = wording.settings
  const [asking, setAsking] = useState(false)
  const start = useRef<HTMLButtonElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)

  // The button that was pressed goes away; the focus moves to what took its place.
  useEffect(() => {
    if (asking) no.current?.focus()
    else if (asked.current) start.current?.focus()
    asked.current = asking
  }, [asking])

  if (!asking) {
    return (
      <button type="button" className="button" ref={start} onClick={() => setAsking(true)}>
        {remove.start}
      </button>
    )
  }
  const settle = (yes: boolean) => {
    setAsking(false)
    if (yes) onDelete()
  }
  return (
    <div role="group" aria-label={remove.start} className="stack">
      <p>{remove.sure}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => settle(true)}>
          {remove.yes}
        </button>
        <button type="button" className="button" ref={no} onClick={() => settle(false)}>
          {remove.no}
        </button>
      </div>
    </div>
  )
}
