import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Alternative } from '../lib/kindness'
import { Choice } from './Choice'
import { howItStands } from './EditBox'
import { MarkedDraft } from './MarkedDraft'
import type { Note } from './notes'
import { wording } from './wording'

export interface WordByWordProps {
  /** The draft as the person wrote it, and as it stands with the words changed so far. */
  original: string
  text: string
  notes: readonly Note[]
  onChange: (text: string) => void
  judge: (text: string) => readonly Note[]
  /** What the words of a note can become. */
  alternatives: (text: string, note: Note) => readonly Alternative[]
  limit?: number | undefined
  accepts: (event: Event) => boolean
  onUse: () => void
  /** The person would rather write it themselves. */
  onOwn: () => void
}

/** The draft, whose marked words can each be pressed and changed in place; what comes of it can be used as it stands. */
export function WordByWord(props: WordByWordProps) {
  const { original, text, notes, onChange, judge, alternatives, limit, accepts, onUse, onOwn } = props
  const { instead } = wording.card
  const id = useId()
  const draft = useRef<HTMLQuoteElement>(null)
  const others = useRef<HTMLUListElement>(null)
  const use = useRef<HTMLButtonElement>(null)
  /** Held as they were when the words were pressed: better ones that come later would move what is under the pointer. */
  const [open, setOpen] = useState<{ note: Note; offered: readonly Alternative[] }>()
  const press = (note: Note) => {
    flushSync(() => setOpen(note === open?.note ? undefined : { note, offered: alternatives(text, note) }))
    others.current?.querySelector('button')?.focus()
  }

  const close = () => {
    flushSync(() => setOpen(undefined))
    draft.current?.querySelector<HTMLElement>('mark[tabindex="0"]')?.focus()
  }

  const change = (changed: string) => {
    flushSync(() => {
      setOpen(undefined)
      onChange(changed)
    })
    // What was pressed is gone: on to the words that are still marked, or to the way out.
    const next = draft.current?.querySelector<HTMLElement>('mark[tabindex="0"]') ?? use.current
    next?.focus()
  }

  return (
    <div className="stack tight">
      <MarkedDraft
        id={`${id}-draft`}
        text={text}
        notes={notes}
        open={open?.note}
        controls={`${id}-others`}
        accepts={accepts}
        onPress={press}
        element={draft}
      />
      {notes.length > 0 && !open && <p className="soft small">{instead.help}</p>}
      {open && (
        <section
          id={`${id}-others`}
          className="stack tight"
          aria-labelledby={`${id}-title`}
          onKeyDown={event => {
            if (event.key !== 'Escape' || !accepts(event.nativeEvent)) return
            event.stopPropagation()
            close()
          }}
        >
          <p id={`${id}-title`} className="small">
            {open.offered.length > 0 ? instead.title : instead.none}
          </p>
          <ul className="row" ref={others}>
            {open.offered.map(({ words, text }) => (
              <li key={text}>
                <Choice accepts={accepts} onChoose={() => change(text)}>
                  {words ? <bdi>{words}</bdi> : instead.out}
                </Choice>
              </li>
            ))}
            {open.offered.length === 0 && (
              <li>
                <Choice accepts={accepts} onChoose={onOwn}>
                  {instead.own}
                </Choice>
              </li>
            )}
            <li>
              <Choice accepts={accepts} onChoose={close}>
                {instead.leave}
              </Choice>
            </li>
          </ul>
        </section>
      )}
      <p role="status" className="soft small">
        {text !== original && howItStands(text, judge, limit)}
      </p>
      {text !== original && (
        <div className="row">
          <Choice ref={use} aria-describedby={`${id}-draft`} accepts={accepts} onChoose={onUse}>
            {wording.card.useMine}
          </Choice>
          <Choice accepts={accepts} onChoose={() => change(original)}>
            {instead.undo}
          </Choice>
        </div>
      )}
    </div>
  )
}
