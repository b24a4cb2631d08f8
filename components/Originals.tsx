import './originals.css'
import { useState } from 'react'
import { wording } from './wording'

/** Drafts as the person wrote them, each to read and to copy. */
export function Originals({ texts }: { texts: readonly string[] }) {
  const { originals } = wording.popup
  const [said, setSaid] = useState('')

  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(originals.copied),
      () => setSaid(originals.byHand),
    )

  return (
    <>
      <ul className="originals stack">
        {texts.map((text, i) => (
          <li key={text}>
            <blockquote id={`original-${i}`}>
              <bdi>{text}</bdi>
            </blockquote>
            <button type="button" className="button" aria-describedby={`original-${i}`} onClick={() => void copy(text)}>
              {originals.copy}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  )
}
