import { type KeyboardEvent, type RefObject, useId } from 'react'
import { Choice } from './Choice'
import type { Note } from './notes'
import { wording } from './wording'

interface EditBoxProps {
  words: string
  onChange: (words: string) => void
  /** Judges the words as they stand. */
  judge: (text: string) => readonly Note[]
  /** The most characters that the site takes. */
  limit?: number | undefined
  field: RefObject<HTMLTextAreaElement | null>
  accepts: (event: Event) => boolean
  onUse: () => void
}

/** Where the person writes it anew, with one quiet line that says how it stands. Ctrl+Enter uses it, as it posts. */
export function EditBox({ words, onChange, judge, limit, field, accepts, onUse }: EditBoxProps) {
  const id = useId()

  const finish = () => {
    if (words.trim()) onUse()
    else field.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (accepts(event.nativeEvent)) finish()
  }

  return (
    <div className="stack tight">
      <label htmlFor={id}>{wording.card.edit}</label>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        value={words}
        onChange={event => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        aria-describedby={`${id}-line`}
      />
      <p id={`${id}-line`} role="status" className="soft small">
        {howItStands(words, judge, limit)}
      </p>
      <Choice aria-keyshortcuts="Control+Enter Meta+Enter" accepts={accepts} onChoose={finish}>
        {wording.card.useMine}
      </Choice>
    </div>
  )
}

/** One quiet line on words that are to be posted. */
export function howItStands(words: string, judge: EditBoxProps['judge'], limit: number | undefined): string {
  const { live } = wording.card
  if (!words.trim()) return live.empty
  if (limit !== undefined && words.length > limit) return live.long(words.length - limit)
  const notes = judge(words)
  if (notes.some(note => note.verdict === 'pause')) return live.pause
  return notes.length > 0 ? live.hint : live.clear
}
