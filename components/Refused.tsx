import './card.css'
import { useId, useRef, useState } from 'react'
import { Choice } from './Choice'
import { useEscape } from './useEscape'
import { useHeadingFocus } from './useHeadingFocus'
import { wording } from './wording'

interface RefusedProps {
  /** What the site did not take; empty where the box was to be emptied. */
  text: string
  accepts: (event: Event) => boolean
  onBack: () => void
}

/** The site did not take the new words: offers them to copy, where there are any. The draft stands as it was. */
export function Refused({ text, accepts, onBack }: RefusedProps) {
  const { refused, back } = wording.card
  const id = useId()
  const heading = useHeadingFocus()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  useEscape(accepts, onBack)

  const copy = () => {
    field.current?.select()
    // The async clipboard needs a permission that a frame in somebody else's page may not have.
    setSaid(document.execCommand('copy') ? refused.copied : refused.byHand)
  }

  return (
    <main className="card" aria-labelledby={`${id}-title`}>
      <h1 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {text ? refused.title : refused.stays}
      </h1>
      <p>
        {refused.safe} {text ? refused.how : refused.clear}
      </p>
      {text && (
        <div className="stack tight">
          <label htmlFor={id}>{refused.label}</label>
          <textarea id={id} ref={field} dir="auto" readOnly value={text} />
        </div>
      )}
      <div className="choices">
        {text && (
          <Choice className="primary" accepts={accepts} onChoose={copy}>
            {refused.copy}
          </Choice>
        )}
        <Choice accepts={accepts} onChoose={onBack}>
          {back}
        </Choice>
      </div>
      <p role="status">{said}</p>
    </main>
  )
}
