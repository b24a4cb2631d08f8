import './ask-again.css'
import { wording } from './wording'

/** Something that is not asked about any more. */
interface Spared {
  id: string
  /** Its words or its name. */
  words: string
  note?: string | undefined
}

interface AskAgainProps<S extends Spared> {
  spared: readonly S[]
  /** What to say where there is nothing. */
  none: string
  onAskAgain: (spared: S) => void
}

/** What is not asked about any more, each with a way to be asked again. */
export function AskAgain<S extends Spared>({ spared, none, onAskAgain }: AskAgainProps<S>) {
  const { askAgain, askAgainAbout } = wording.settings
  if (spared.length === 0) return <p className="soft">{none}</p>
  return (
    <ul className="ask-again">
      {spared.map(each => (
        <li key={each.id}>
          <span>
            <bdi>{each.words}</bdi>
            {each.note && <span className="soft small"> {each.note}</span>}
          </span>
          <button
            type="button"
            className="button"
            aria-label={askAgainAbout(each.words)}
            onClick={() => onAskAgain(each)}
          >
            {askAgain}
          </button>
        </li>
      ))}
    </ul>
  )
}
