import './fine-wordings.css'
import type { Wording } from '../lib/kindness'
import { wording } from './wording'

interface FineWordingsProps {
  wordings: readonly Wording[]
  onRemove: (wording: Wording) => void
}

/** The words that the person marked as fine, each with a way to be asked about it again. */
export function FineWordings({ wordings, onRemove }: FineWordingsProps) {
  const { fine } = wording.settings
  if (wordings.length === 0) return <p className="soft">{fine.none}</p>
  return (
    <ul className="fine-wordings">
      {wordings.map(each => (
        <li key={`${each.rule} ${each.phrase}`}>
          <bdi>{each.phrase}</bdi>
          <button
            type="button"
            className="button"
            aria-label={fine.removeLabel(each.phrase)}
            onClick={() => onRemove(each)}
          >
            {fine.remove}
          </button>
        </li>
      ))}
    </ul>
  )
}
