import { read } from './grammar/document'
import { isNet } from './model/net-rule'
import { isDoubted } from './model/second-opinion'
import { RULES } from './rules'
import { type Rule, STRENGTHS } from './rules/rule'
import type { Assessment, Draft, Finding } from './types'

/**
 * Of a longer draft, only these many UTF-16 units at its start and at its end are read: no site takes a longer post, and
 * the time is bounded.
 */
export const HEAD = 5000
export const TAIL = 2000

/** How many drafts are remembered: one per field of a thread, and a few to spare. */
const REMEMBERED = 8
const memory = new Map<string, Assessment>()

/**
 * Judges one draft: every reason that it may hurt a person, in text order. Deterministic, synchronous, and defined for
 * every string; the same text is not judged twice in a row.
 */
export function assess({ text }: Draft): Assessment {
  const before = memory.get(text)
  if (before) return before
  const assessment = assessBy(RULES, text)
  if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!)
  memory.set(text, assessment)
  return assessment
}

/** Judges one text by some of the rules, and remembers nothing. */
export function assessBy(rules: readonly Rule[], text: string): Assessment {
  const findings = tidy(windows(text).flatMap(({ offset, part }) => judge(rules, part, offset)))
  return { text, findings, score: score(findings) }
}

interface Window {
  offset: number
  part: string
}

function windows(text: string): Window[] {
  if (text.length <= HEAD + TAIL) return [{ offset: 0, part: text }]
  const offset = text.length - TAIL
  return [
    { offset: 0, part: text.slice(0, HEAD) },
    { offset, part: text.slice(offset) },
  ]
}

function judge(rules: readonly Rule[], part: string, offset: number): Finding[] {
  const doc = read(part)
  return rules
    .flatMap(rule => rule.find(doc))
    .filter(finding => !isDoubted(doc, finding))
    .map(finding => ({
      ...finding,
      start: finding.start + offset,
      end: finding.end + offset,
    }))
}

/**
 * Text order; of findings over the same words, the strongest only: one reason is enough. The nets, which cannot say what
 * the words do, are silent beside a rule that can and that weighs more.
 */
function tidy(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start))) {
    const isSaid = isNet(finding.rule) && kept.some(({ strength }) => strength >= STRENGTHS.contempt)
    if (!isSaid && !kept.some(({ start, end }) => start < finding.end && finding.start < end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The chance that at least one finding is meant, taking each for itself: rises with gravity and with number. */
function score(findings: readonly Finding[]): number {
  return 1 - findings.reduce((harmless, { strength }) => harmless * (1 - strength), 1)
}
