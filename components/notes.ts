import type { Finding, Reframing, Verdict } from '../lib/kindness'

/** A finding, with what the person's own sensitivity makes of it. */
export interface Note extends Finding {
  verdict: Exclude<Verdict, 'pass'>
}

/** All that one card shows. */
export interface CardView {
  text: string
  /** In text order. */
  notes: readonly Note[]
  point?: string
  /** Best first. */
  reframings: readonly Reframing[]
  /** Whether the draft repeats abuse that somebody got. */
  repeatsAbuse: boolean
}

/** One sentence, and the words of the draft that it is about and does not name itself. */
export interface Reason {
  effect: string
  verdict: Note['verdict']
  phrases: readonly string[]
}

/** One reason for each sentence, so that ten like words do not say the same thing ten times. Pauses come first. */
export function reasons(text: string, notes: readonly Note[]): Reason[] {
  const byEffect = new Map<string, Note[]>()
  for (const note of notes) byEffect.set(note.effect, [...(byEffect.get(note.effect) ?? []), note])
  return [...byEffect]
    .map(([effect, group]) => {
      const phrases = new Set(group.map(note => text.slice(note.start, note.end).trim()))
      return {
        effect,
        verdict: group.some(note => note.verdict === 'pause') ? ('pause' as const) : ('hint' as const),
        phrases: [...phrases].filter(phrase => !effect.includes(phrase)),
      }
    })
    .sort((a, b) => Number(b.verdict === 'pause') - Number(a.verdict === 'pause'))
}

/** A stretch of the draft: plain, marked, or left out. */
export interface Piece {
  kind: 'plain' | Note['verdict'] | 'gap'
  text: string
  /** What a marked stretch is marked for; of notes that overlap, the gravest. */
  note?: Note
}

/** Drafts up to this many characters are shown whole. */
const WHOLE = 320
/** Characters kept on each side of a mark in a longer draft. */
const AROUND = 70
/** A longer draft shows this many characters at most. */
const MOST = 700

/**
 * Cuts a draft into pieces with its notes marked. Where notes overlap, they share one mark, and a pause wins over a
 * hint. A long draft keeps the words around its marks, cut between words, with a gap for the rest.
 */
export function pieces(text: string, notes: readonly Note[]): Piece[] {
  const marks = joined(notes)
  const kept =
    text.length <= WHOLE || marks.length === 0 ? [{ start: 0, end: Math.min(text.length, MOST) }] : windows(text, marks)
  const out: Piece[] = []
  let at = 0
  const add = (kind: Piece['kind'], start: number, end: number, note?: Note) => {
    if (end > start) out.push({ kind, text: text.slice(start, end), ...(note && { note }) })
    at = end
  }
  for (const { start, end } of kept) {
    if (start > at) add('gap', at, start)
    for (const mark of marks) {
      if (mark.end <= start || mark.start >= end) continue
      add('plain', at, mark.start)
      add(mark.note.verdict, mark.start, Math.min(mark.end, end), mark.note)
    }
    add('plain', at, end)
  }
  if (at < text.length) add('gap', at, text.length)
  return out
}

function joined(notes: readonly Note[]): { start: number; end: number; note: Note }[] {
  const marks: { start: number; end: number; note: Note }[] = []
  for (const note of [...notes].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1)
    if (last && note.start < last.end) {
      last.end = Math.max(last.end, note.end)
      if (note.verdict === 'pause' && last.note.verdict === 'hint') last.note = note
    } else {
      marks.push({ start: note.start, end: note.end, note })
    }
  }
  return marks
}

function windows(text: string, marks: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = []
  let shown = 0
  for (const mark of marks) {
    const start = wordEdge(text, mark.start - AROUND, 1)
    const end = wordEdge(text, mark.end + AROUND, -1)
    const last = kept.at(-1)
    if (last && start <= last.end) {
      shown += Math.max(0, end - last.end)
      last.end = Math.max(last.end, end)
    } else {
      shown += end - start
      kept.push({ start, end })
    }
    if (shown >= MOST) break
  }
  const last = kept.at(-1)
  if (last && shown > MOST) last.end = Math.max(last.start, wordEdge(text, last.end - (shown - MOST), -1))
  return kept
}

/** The nearest gap between words at or after (`step` 1) or before (`step` -1) an offset; the offset if none is near. */
function wordEdge(text: string, offset: number, step: 1 | -1): number {
  if (offset <= 0) return 0
  if (offset >= text.length) return text.length
  for (let near = 0; near < 30; near++) {
    const at = offset + near * step
    if (/\s/.test(text[at] ?? ' ')) return step === 1 ? at + 1 : at
  }
  return offset
}
