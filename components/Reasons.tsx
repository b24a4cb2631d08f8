import './reasons.css'
import { type Reason } from './notes'
import { wording } from './wording'

/** At most this many words are quoted for one sentence. */
const QUOTED = 3

/** A quoted wording is cut after about this many characters: all of it stands marked in the draft. */
const BRIEF = 36

const brief = (phrase: string) =>
  phrase.length <= BRIEF ? phrase : `${phrase.slice(0, BRIEF).replace(/\s+\S*$/, '')} …`

/** What the marked words do: one plain sentence each, the gentler notes last. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reasons" aria-label={wording.card.why}>
      {reasons.map(({ effect, verdict, phrases }) => (
        <li key={effect} className={verdict}>
          {verdict === 'hint' && <span className="soft">{wording.card.gentler}: </span>}
          {phrases.slice(0, QUOTED).map((phrase, i) => (
            <span key={phrase}>
              {i > 0 && ' '}
              <q>
                <bdi>{brief(phrase)}</bdi>
              </q>
            </span>
          ))}
          {phrases.length > QUOTED && ' …'} <span>{effect}</span>
        </li>
      ))}
    </ul>
  )
}
