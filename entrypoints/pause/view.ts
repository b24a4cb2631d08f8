import type { CardView, Note } from '../../components/notes'
import {
  type Alternative,
  alternatives,
  assess,
  type Assessment,
  decide,
  point,
  reframe,
  type Reframing,
  repeatsAbuse,
  type Tag,
} from '../../lib/kindness'
import type { ToCard } from '../../lib/protocol'

export type Show = Extract<ToCard, { type: 'show' }>
export type Tagger = (text: string) => Tag[]

/** Judges the draft of a `show` and finds what the card says about it; better with tags, whole without. */
export function viewOf(show: Show, tagger?: Tagger): CardView {
  const assessment = judge(show, show.text)
  const tags = tagged(show.text, tagger)
  const strong = point(assessment, tags)
  return {
    text: show.text,
    notes: notesOf(show, show.text),
    ...(strong === undefined ? {} : { point: strong }),
    repeatsAbuse: repeatsAbuse(show.text),
    reframings: reframe(assessment, tags)
      .filter(reframing => fits(reframing, show))
      .sort((a, b) => Number(pauses(show, a.text)) - Number(pauses(show, b.text))),
  }
}

/** The same view with the reframings that only tags could find, behind those already there: nothing moves. */
export function joined(view: CardView, better: CardView): CardView {
  const known = new Set(view.reframings.map(({ text }) => text))
  return { ...view, reframings: [...view.reframings, ...better.reframings.filter(({ text }) => !known.has(text))] }
}

/** What a text holds for this person: each finding with the verdict that it alone would lead to. */
export function notesOf(show: Show, text: string): Note[] {
  const assessment = judge(show, text)
  return assessment.findings.flatMap(finding => {
    const { verdict } = decide({ ...assessment, findings: [finding] }, show.sensitivity, show)
    return verdict === 'pass' ? [] : [{ ...finding, verdict }]
  })
}

/** What the words of a note can become, in a text that this person's draft was changed to. */
export const alternativesFor = (show: Show, text: string, note: Note, tagger?: Tagger): Alternative[] =>
  alternatives(judge(show, text), note, tagged(text, tagger))

const judge = ({ replyTo }: Show, text: string): Assessment =>
  assess({ text, ...(replyTo === undefined ? {} : { replyTo }) })

/** A rewrite is no longer than the site takes; a draft that is too long already is the site's own affair. */
const fits = ({ kind, text }: Reframing, { text: draft, limit = Infinity }: Show) =>
  kind === 'opening' || text.length <= Math.max(limit, draft.length)

/** A person who asked us to notice more gets first what would pass at their own sensitivity. */
const pauses = (show: Show, text: string) => notesOf(show, text).some(({ verdict }) => verdict === 'pause')

function tagged(text: string, tagger?: Tagger): Tag[] | undefined {
  try {
    return tagger?.(text)
  } catch {
    // Tags only sharpen the grammar: what cannot be tagged is still judged and reframed.
    return undefined
  }
}
