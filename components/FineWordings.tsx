import './fine-wordings.css'
import type { FineWording } from '../lib/storage/settings'
import { wording } from './wording'

interface FineWordingsProps {
  wordings: readonly FineWording[]
  onRemove: (wording: FineWording) => void
}

/** The words that the person marked as fine, each with a way to be asked about it again. */
export function FineWordings({ wordings, onRemove }: FineWordingsProps) {
  const { fine } = wording.settings
  if (wordings.length === 0) return <p className="soft">{fine.none}</p>
  return (
    <ul className="fine-wordings">
      {wordings.map(each => (
        <li key={`${each.rule} ${each.phrase}`}>
          <span>
            <bdi>{each.phrase}</bdi>
            {each.because && <span className="soft small"> {wording.because[each.because]}</span>}
          </span>
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
