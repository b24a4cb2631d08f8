import { BRUSH_OFF } from './compose'
import { isHangerOn } from './drop-clause'
import { DETERMINERS, SUBJECTS } from './grammar'
import { isRequest, isSentence } from './is-sentence'
import { tidy } from './mend'
import { clauseStarts, sentences, type Sentence } from './sentences'
import { isLoaded } from './loaded'
import { isSour } from './sour'
import { LONGEST_DRAFT, isAttack, tokenise, type Token } from './tokens'
import { isStrong } from './has-a-point'
import { calmed, says } from './ways'
import { assess } from '../assess'
import { decide } from '../decide'
import type { Assessment, Tag } from '../types'

/** The longest point that is shown, in UTF-16 units. */
const LONGEST = 90
/** '… is a liar who has never set foot on a ward': of such a clause, what follows 'who'. */
const PREDICATE = /^(?:has|have|had|was|were|does|did|will|would|never|doesn't|don't|didn't|won't|hasn't|haven't)$/
const COURTESY = /^(?:thanks|thank|cheers|sorry|hello|hi|hey|good|dear|love|best)$/

/**
 * The words of the draft that hold its point (a claim, a fact, a request, a feeling about a decision), as the author
 * wrote them and without the attack; undefined where there is none.
 */
export function point({ text, findings }: Assessment, tags?: readonly Tag[]): string | undefined {
  if (findings.length === 0 || text.length > LONGEST_DRAFT) return undefined
  const tokens = tokenise(text, findings, tags)
  const grave = tokens.some(({ hit }) => hit === 'threat' || hit === 'harm')
  const best = sentences(text, tokens)
    .sentences.map(part => clauseOf(part, text, grave))
    .filter(clause => clause !== undefined)
    .map(clause => ({ said: fitted(clause, text).replace(BRUSH_OFF, ''), weight: weigh(clause) }))
    .filter(
      ({ said, weight }) =>
        weight > 0 && !isSour(said) && !isLoaded(said) && decide(assess({ text: said }), 'balanced').verdict === 'pass',
    )
    .reduce<{ said: string; weight: number } | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined)
  return best?.said
}

/** What one sentence says without its attack, in words that stand side by side in the draft. */
function clauseOf({ body, tail }: Sentence, draft: string, grave: boolean): Token[] | undefined {
  const attacked = [...body, ...tail].some(isAttack)
  const found = attacked ? calmed(body) : says(body) ? [tidy(body)] : []
  return found
    .map(whole => ({ whole, run: longestRun(whole, draft) }))
    .find(({ whole, run }) => {
      const [first] = run
      if (
        !first ||
        isHangerOn(run) ||
        !isStrong(run, grave) ||
        run.some(({ hit }) => hit) ||
        COURTESY.test(first.lower)
      )
        return false
      if (!attacked || PREDICATE.test(first.lower)) return true
      const opens =
        first === whole[0] || DETERMINERS.has(first.lower) || (SUBJECTS.has(first.lower) && first.lower !== 'who')
      return opens && run.at(-1) === whole.at(-1) && isSentence(run)
    })?.run
}

/** Numbers, requests, and who is hurt weigh most; then length. */
function weigh(clause: readonly Token[]): number {
  const words = clause.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'quote')
  if (words.length < 2) return 0
  const told = words.filter(({ kind }) => kind !== 'word').length
  const lives = words.filter(({ lower }) =>
    /^(?:patients?|carers?|nurses?|staff|ward|beds?|families|residents|children|tenants|we|us|our|need|safe|closed|cut|waiting|died)$/.test(
      lower,
    ),
  ).length
  return Math.min(words.length, 12) + 3 * told + 2 * lives + (isRequest(clause) ? 2 : 0)
}

/** The longest stretch of a clause that stands in the draft just so. */
function longestRun(clause: readonly Token[], draft: string): Token[] {
  let best: Token[] = []
  let run: Token[] = []
  for (const token of clause) {
    const last = run.at(-1)
    const follows = token.start >= 0 && (!last || /^\s*$/.test(draft.slice(last.end, token.start)))
    if (!follows) run = []
    if (token.start >= 0) run = [...run, token]
    if (run.length > best.length) best = run
  }
  return tidy(best)
}

/** At most so long: a whole clause of it if one fits, else cut at a word. */
function fitted(tokens: readonly Token[], draft: string): string {
  const said = draft.slice(tokens[0]!.start, tokens.at(-1)!.end).replace(/\s+/g, ' ')
  if (said.length <= LONGEST) return said
  const second = clauseStarts(tokens)[1]
  const first = second && draft.slice(tokens[0]!.start, tokens[second - 1]!.end).replace(/\s+/g, ' ')
  if (first && first.length <= LONGEST && first.length > LONGEST / 3) return first
  return `${said.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
}
