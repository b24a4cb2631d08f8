import './marked-draft.css'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { type Note, pieces } from './notes'
import { wording } from './wording'

interface MarkedDraftProps {
  id: string
  text: string
  notes: readonly Note[]
  /** The note whose words are being changed. */
  open?: Note | undefined
  /** The element that shows what those words can become. */
  controls: string
  accepts: (event: Event) => boolean
  onPress: (note: Note) => void
  element: RefObject<HTMLQuoteElement | null>
}

/**
 * The draft as it stands, with the words that may land on somebody marked, to be pressed and changed. Tab stops
 * at one of them, and Left and Right lead to the others, so that the choices are never many keys away.
 */
export function MarkedDraft(props: MarkedDraftProps) {
  const { id, text, notes, open, controls, accepts, onPress, element } = props
  const [stop, setStop] = useState(0)
  const marks = useRef<(HTMLElement | null)[]>([])
  const shown = pieces(text, notes)
  const count = shown.filter(({ note }) => note).length
  let at = 0

  const onKeyDown = (event: KeyboardEvent, note: Note, i: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step) marks.current[(i + step + count) % count]?.focus()
    else if (event.key !== 'Enter' && event.key !== ' ') return
    else if (accepts(event.nativeEvent)) onPress(note)
    event.preventDefault()
  }

  return (
    <blockquote id={id} className="marked-draft" aria-label={wording.card.draft} ref={element}>
      <bdi>
        {shown.map((piece, i) => {
          if (piece.kind === 'gap')
            return (
              <span key={i} className="soft">
                {i > 0 && ' '}… <span className="hidden">({wording.card.gap}) </span>
              </span>
            )
          const { note } = piece
          if (!note) return piece.text
          const mark = at++
          return (
            // A button would not flow with the text around it.
            <mark
              key={i}
              ref={element => {
                marks.current[mark] = element
              }}
              className={piece.kind}
              role="button"
              tabIndex={mark === Math.min(stop, count - 1) ? 0 : -1}
              aria-expanded={note === open}
              aria-controls={note === open ? controls : undefined}
              onFocus={() => setStop(mark)}
              onClick={event => accepts(event.nativeEvent) && onPress(note)}
              onKeyDown={event => onKeyDown(event, note, mark)}
            >
              {piece.text}
            </mark>
          )
        })}
      </bdi>
    </blockquote>
  )
}
