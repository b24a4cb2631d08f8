import './practice-composer.css'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { wording } from './wording'

/** A composer like those of the sites, that posts to a list on its own page. It knows nothing of the guard. */
export function PracticeComposer({ samples }: { samples: readonly string[] }) {
  const { practice } = wording.welcome
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState('')
  const [posted, setPosted] = useState<readonly string[]>([])

  const post = () => {
    if (!draft.trim()) return
    setPosted([draft, ...posted])
    setDraft('')
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    post()
  }

  return (
    <div className="practice stack">
      <p id={`${id}-samples`}>{practice.samples}</p>
      <ul className="stack samples" aria-labelledby={`${id}-samples`}>
        {samples.map(sample => (
          <li key={sample}>
            <button
              type="button"
              className="button"
              onClick={() => {
                setDraft(sample)
                field.current?.focus()
              }}
            >
              {sample}
            </button>
          </li>
        ))}
      </ul>
      <div className="stack composer">
        <label htmlFor={id}>{practice.field}</label>
        <textarea
          id={id}
          ref={field}
          dir="auto"
          data-practice="field"
          value={draft}
          onChange={event => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button primary" data-practice="post" disabled={!draft.trim()} onClick={post}>
          {practice.post}
        </button>
      </div>
      <h3 id={`${id}-posted`}>{practice.posted}</h3>
      <div aria-live="polite">
        {posted.length === 0 ? (
          <p className="soft">{practice.none}</p>
        ) : (
          <ul className="stack" data-practice="posted" aria-labelledby={`${id}-posted`}>
            {posted.map((text, i) => (
              <li key={posted.length - i} className="post">
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
