import './card.css'
import { useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Reframing } from '../lib/kindness'
import { BECAUSE, type Because } from '../lib/storage/settings'
import { Choice } from './Choice'
import { EditBox } from './EditBox'
import { type CardView, type Note, reasons } from './notes'
import { Reasons } from './Reasons'
import { Suggestion } from './Suggestion'
import { useArrowKeys } from './useArrowKeys'
import { useEscape } from './useEscape'
import { useHeadingFocus } from './useHeadingFocus'
import { WordByWord, type WordByWordProps } from './WordByWord'
import { wording } from './wording'

export interface CardProps {
  view: CardView
  /** Judges the words in the edit box. */
  judge: (text: string) => readonly Note[]
  alternatives: WordByWordProps['alternatives']
  /** The most characters that the site takes. */
  limit?: number | undefined
  /** Whether an event may be taken as the person's choice. */
  accepts: (event: Event) => boolean
  onUse: (text: string, edited: boolean) => void
  /** The person leaves it unsaid: the box is emptied, and nothing posted. */
  onDiscard: () => void
  onPostAsIs: () => void
  onBack: () => void
  /** The person says that the words are fine, and may say why. */
  onFine: (because?: Because) => void
}

/**
 * The card: what is strong, what may land on a person, another way to say it, and the ways on, each three keys away at
 * most. What is first offered stays where it is; reframings that come later join behind the disclosure when it is next
 * opened.
 */
export function Card(props: CardProps) {
  const { view, judge, alternatives, limit, accepts, onUse, onDiscard, onPostAsIs, onBack, onFine } = props
  const { text, notes, point, reframings, repeatsAbuse } = view
  const id = useId()
  const heading = useHeadingFocus()
  const choices = useRef<HTMLDivElement>(null)
  const disclosure = useRef<HTMLDetailsElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [first] = useState(() => reframings.find(isRewrite))
  const [openings] = useState(() => (first ? [] : reframings.filter(isOpening)))
  const [offered, setOffered] = useState(reframings)
  const [draft, setDraft] = useState(text)
  const draftNotes = useMemo(() => (draft === text ? notes : judge(draft)), [draft, text, notes, judge])
  /** What the person typed; until then, the box has the draft as it stands. */
  const [typed, setTyped] = useState<string>()
  const words = typed ?? draft

  const startWith = (opening: string) => {
    if (!disclosure.current || !field.current) return
    const start = startOf(opening)
    const untouched = words === draft || openings.some(other => startOf(other.text) === words)
    disclosure.current.open = true
    flushSync(() => setTyped(untouched ? start : start + words))
    field.current.focus()
    field.current.setSelectionRange(start.length, start.length)
  }

  useEscape(accepts, event => {
    // Words in the box are the person's work: the first Esc only leaves the box.
    if (event.target === field.current && words !== draft) disclosure.current?.querySelector('summary')?.focus()
    // So are words that were changed in place.
    else if (draft !== text && document.activeElement !== heading.current) heading.current?.focus()
    else onBack()
  })

  useArrowKeys(heading, () => [
    ...(choices.current?.querySelectorAll('button') ?? []),
    ...(disclosure.current?.querySelectorAll('summary') ?? []),
  ])

  const writeOwn = () => {
    if (!disclosure.current || !field.current) return
    disclosure.current.open = true
    field.current.focus()
    field.current.setSelectionRange(words.length, words.length)
  }

  const opened = () => {
    setOffered(reframings)
    if (document.activeElement?.matches('summary')) writeOwn()
  }

  const others = offered.filter(reframing => isRewrite(reframing) && reframing.text !== first?.text)

  return (
    <main className="card" aria-labelledby={`${id}-title`}>
      <h1 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {wording.card.title}
      </h1>

      {point && (
        <p>
          <span className="soft">{wording.card.point}</span>{' '}
          <q className="point">
            <bdi>{point}</bdi>
          </q>
        </p>
      )}

      <WordByWord
        original={text}
        text={draft}
        notes={draftNotes}
        onChange={setDraft}
        judge={judge}
        alternatives={alternatives}
        limit={limit}
        accepts={accepts}
        onUse={() => onUse(draft, true)}
        onOwn={writeOwn}
      />
      <Reasons reasons={reasons(text, notes)} />
      {repeatsAbuse && <p className="soft">{wording.card.support}</p>}

      {first && (
        <section className="stack tight" aria-labelledby={`${id}-suggestion`}>
          <h2 id={`${id}-suggestion`}>{wording.card.suggestion}</h2>
          <Suggestion id={`${id}-first`} text={first.text} />
          <p className="soft small">{wording.card.useHelp}</p>
        </section>
      )}

      {openings.length > 0 && (
        <section className="stack tight" aria-labelledby={`${id}-openings`}>
          <h2 id={`${id}-openings`}>{wording.card.openings}</h2>
          <p className="soft small">{wording.card.openingsHelp}</p>
          <ul className="stack tight">
            {openings.map(opening => (
              <li key={opening.text}>
                <Choice className="opening" accepts={accepts} onChoose={() => startWith(opening.text)}>
                  <bdi>{opening.text}</bdi>
                </Choice>
              </li>
            ))}
          </ul>
        </section>
      )}

      <div className="choices" ref={choices}>
        {first && (
          <Choice
            className="primary"
            aria-describedby={`${id}-first`}
            accepts={accepts}
            onChoose={() => onUse(first.text, false)}
          >
            {wording.card.use}
          </Choice>
        )}
        {openings.length > 0 && (
          <Choice aria-describedby={`${id}-discard`} accepts={accepts} onChoose={onDiscard}>
            {wording.card.discard}
          </Choice>
        )}
        <Choice accepts={accepts} onChoose={onPostAsIs}>
          {wording.card.postAsIs}
        </Choice>
        <Choice accepts={accepts} onChoose={onBack}>
          {wording.card.back}
        </Choice>
        <Choice aria-describedby={`${id}-fine`} accepts={accepts} onChoose={() => onFine()}>
          {wording.card.fine}
        </Choice>
      </div>
      {openings.length > 0 && (
        <p id={`${id}-discard`} className="soft small">
          {wording.card.discardHelp}
        </p>
      )}
      <p id={`${id}-fine`} className="soft small">
        {wording.card.fineHelp}
      </p>

      <details ref={disclosure} onToggle={event => event.currentTarget.open && opened()}>
        <summary>{wording.card.more}</summary>
        <div className="more">
          <EditBox
            words={words}
            onChange={setTyped}
            judge={judge}
            limit={limit}
            field={field}
            accepts={accepts}
            onUse={() => onUse(words, true)}
          />

          {others.length > 0 && (
            <section className="stack" aria-labelledby={`${id}-others`}>
              <h2 id={`${id}-others`}>{wording.card.others}</h2>
              <ul className="stack">
                {others.map((other, i) => (
                  <li key={other.text} className="stack tight">
                    <Suggestion id={`${id}-other-${i}`} text={other.text} />
                    <Choice
                      aria-describedby={`${id}-other-${i}`}
                      accepts={accepts}
                      onChoose={() => onUse(other.text, false)}
                    >
                      {wording.card.use}
                    </Choice>
                  </li>
                ))}
              </ul>
            </section>
          )}

          <section className="stack tight" aria-labelledby={`${id}-because`}>
            <h2 id={`${id}-because`}>{wording.card.fineWhy}</h2>
            <ul className="row">
              {BECAUSE.map(because => (
                <li key={because}>
                  <Choice accepts={accepts} onChoose={() => onFine(because)}>
                    {wording.because[because]}
                  </Choice>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </details>
    </main>
  )
}

const isRewrite = ({ kind }: Reframing) => kind === 'rewrite'
const isOpening = ({ kind }: Reframing) => kind === 'opening'
/** 'What happened was …' as the words to go on from. */
const startOf = (opening: string) => opening.replace(/\s*…$/, ' ')
