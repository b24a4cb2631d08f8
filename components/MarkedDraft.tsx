import './marked-draft.css'
import { type Note, pieces } from './notes'
import { wording } from './wording'

/** The draft as the person wrote it, with the words that may land on somebody marked. */
export function MarkedDraft({ text, notes }: { text: string; notes: readonly Note[] }) {
  return (
    <blockquote className="marked-draft" aria-label={wording.card.draft}>
      <bdi>
        {pieces(text, notes).map((piece, i) =>
          piece.kind === 'plain' ? (
            piece.text
          ) : piece.kind === 'gap' ? (
            <span key={i} className="soft">
              {i > 0 && ' '}… <span className="hidden">({wording.card.gap}) </span>
            </span>
          ) : (
            <mark key={i} className={piece.kind}>
              {piece.text}
            </mark>
          ),
        )}
      </bdi>
    </blockquote>
  )
}
