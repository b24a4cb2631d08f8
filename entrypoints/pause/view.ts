import type { CardView, Note } from '../../components/notes'
import { assess, type Assessment, decide, point, reframe, type Reframing, type Tag } from '../../lib/kindness'
import type { ToCard } from '../../lib/protocol'

export type Show = Extract<ToCard, { type: 'show' }>
export type Tagger = (text: string) => Tag[]

/** Judges the draft of a `show` and finds what the card says about it; better with tags, whole without. */
export function viewOf(show: Show, tagger?: Tagger): CardView {
  const assessment = judge(show, show.text)
  const tags = tagger?.(show.text)
  const strong = point(assessment, tags)
  return {
    text: show.text,
    notes: notesOf(show, show.text),
    ...(strong === undefined ? {} : { point: strong }),
    reframings: reframe(assessment, tags).filter(reframing => fits(reframing, show.limit)),
  }
}

/** What a text holds for this person: each finding with the verdict that it alone would lead to. */
export function notesOf(show: Show, text: string): Note[] {
  const assessment = judge(show, text)
  return assessment.findings.flatMap(finding => {
    const { verdict } = decide({ ...assessment, findings: [finding] }, show.sensitivity, show.fine)
    return verdict === 'pass' ? [] : [{ ...finding, verdict }]
  })
}

const judge = ({ replyTo }: Show, text: string): Assessment =>
  assess({ text, ...(replyTo === undefined ? {} : { replyTo }) })

const fits = ({ kind, text }: Reframing, limit = Infinity) => kind === 'opening' || text.length <= limit
