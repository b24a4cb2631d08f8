import './reasons.css'
import { type Reason } from './notes'
import { wording } from './wording'

/** More sentences than this would be a lecture. */
const SAID = 3
/** At most this many wordings are quoted for one sentence. */
const QUOTED = 3
/** A quoted wording is cut after about this many characters: all of it stands marked in the draft. */
const BRIEF = 36

/** What the marked words do: one plain sentence each, the gentler notes last. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reasons" aria-label={wording.card.why}>
      {reasons.slice(0, SAID).map(({ effect, verdict, phrases }) => (
        <li key={effect} className={verdict}>
          {verdict === 'hint' && <span className="soft">{wording.card.gentler}: </span>}
          {phrases.slice(0, QUOTED).map(phrase => (
            <span key={phrase}>
              <q>
                <bdi>{brief(phrase)}</bdi>
              </q>{' '}
            </span>
          ))}
          {effect}
        </li>
      ))}
      {reasons.length > SAID && <li className="soft">{wording.card.moreReasons(reasons.length - SAID)}</li>}
    </ul>
  )
}

const brief = (phrase: string) =>
  phrase.length <= BRIEF ? phrase : `${phrase.slice(0, BRIEF).replace(/\s+\S*$/, '')} …`
