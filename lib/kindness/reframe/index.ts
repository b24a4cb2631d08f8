import { standsAlone, withAsk } from './closing-ask'
import { finished } from './completed'
import { combinations, compose } from './compose'
import { facts, keeps, keptFrom, type Facts } from './facts'
import { isLoaded } from './loaded'
import { setAs } from './mend'
import { openings } from './openings'
import { readsWell } from './reads-well'
import { sentences, type Sentence } from './sentences'
import { stings } from './stings'
import { LONGEST_DRAFT, tokenise } from './tokens'
import { waysToSay } from './ways'
import { assess } from '../assess'
import { decide } from '../decide'
import type { Assessment, Reframing, Tag } from '../types'

/** A rewrite is never longer than this many times the draft. */
const LONGEST = 1.5
const OFFERED = 3

/**
 * Kinder drafts, best first. A `rewrite` drops or replaces the attacking words and keeps every handle, link, hashtag,
 * number, quotation and name; it stands as it is, and the judge has nothing to remark on in it at the default sensitivity. Where no such
 * text is left, three `opening`s. Tags sharpen the grammar and are never needed.
 */
export function reframe({ text, findings }: Assessment, tags?: readonly Tag[]): Reframing[] {
  if (findings.length === 0) return []
  const tokens = tokenise(text.slice(0, LONGEST_DRAFT), findings, tags)
  if (text.length > LONGEST_DRAFT) return openings(tokens, text)
  const { handles, sentences: parts } = sentences(text, tokens)
  const kept = facts(text, tokens, parts)

  const threat = tokens.some(({ found }) => found === 'threat')
  const harm = tokens.find(({ hit }) => hit === 'harm' || hit === 'threat')
  const written = combinations(
    parts.map((part, i) =>
      waysToSay(
        part,
        text,
        threat ? 'threat' : harm && harm.start < part.start ? 'harm' : undefined,
        [parts[i - 1], parts[i + 1]].some(isFound),
      ),
    ),
  ).flatMap(ways => {
    const composed = compose(text, handles, parts, ways)
    if (composed === undefined) return []
    const whole = finished(composed)
    const asked = withAsk(whole)
    return [...(asked ? [asked] : []), ...(standsAlone(whole) ? [whole] : [])].map(one => fitted(one, text))
  })
  const rewrites: string[] = []
  for (const rewrite of new Set(written))
    if (
      rewrites.length < OFFERED &&
      passes(rewrite, text, kept) &&
      !isLoaded(rewrite) &&
      readsWell(rewrite, text) &&
      !stings(rewrite) &&
      decide(assess({ text: rewrite }), 'balanced').verdict === 'pass'
    )
      rewrites.push(rewrite)
  if (rewrites.length > 0)
    return rewrites.map(rewrite => ({
      kind: 'rewrite',
      text: rewrite,
      keeps: keptFrom(text, tokens, rewrite, kept),
    }))
  return openings(tokens, text)
}

const isFound = (part: Sentence | undefined) => !!part && [...part.body, ...part.tail].some(({ hit }) => hit)

/** Set as the author sets it: with their apostrophe, and without the last full stop where that makes it too long. */
function fitted(rewrite: string, draft: string): string {
  const set = setAs(draft, rewrite)
  return set.length > LONGEST * draft.length ? set.replace(/\.$/, '') : set
}

function passes(rewrite: string, draft: string, kept: Facts): boolean {
  const words = rewrite.match(/(?<![@#\w])[\p{L}\d][^\s]*/gu) ?? []
  return rewrite !== draft && words.length > 2 && rewrite.length <= LONGEST * draft.length && keeps(rewrite, kept)
}
