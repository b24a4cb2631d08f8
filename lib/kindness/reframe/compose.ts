import { aboutTheAct } from './about-the-act'
import { AUXILIARIES, isBase, isVerb } from './grammar'
import { group } from './nouns'
import { isRequest } from './is-sentence'
import { asSentence, politely } from './mend'
import type { Sentence } from './sentences'
import { isContent, type Token } from './tokens'
import { LACKING, calling, type Way } from './ways'

/** How many whole texts are made of the ways to say each sentence. */
const MOST = 12

/** Each sentence's best way first; then one sentence at a time said another way; then what is left untouched alone. */
export function combinations(ways: readonly (readonly Way[])[]): Way[][] {
  const best = ways.map(([first]) => first!)
  const found = [best]
  ways.forEach((choices, i) => {
    for (const choice of choices.slice(1)) if (found.length < MOST) found.push(best.with(i, choice))
  })
  return [
    ...found,
    ways.map(choices => choices.find(({ untouched, text }) => untouched || text === undefined) ?? choices[0]!),
  ]
}

/** Somebody or something that only a dropped sentence named: 'They had the report for a year', 'Mine is upside down'. */
const POINTS_BACK =
  /^(?:and |but |so )?(?:they|he|she|them|him|mine|ours|theirs|his|hers?|their|its|those|these|that(?:['’]s)? why)(?!\p{L})/iu

/**
 * The whole text, or undefined where nothing is left that says something. Whom a sentence that was left out spoke of
 * stands in for the pronoun that opens the next one; handles, hashtags and links that lost their sentence are put back.
 */
export function compose(
  draft: string,
  handles: readonly Token[],
  parts: readonly Sentence[],
  ways: readonly Way[],
): string | undefined {
  if (!ways.some(({ whole }) => whole)) return undefined
  let out = ''
  let spokenOf: string | undefined
  let called: string | undefined
  let end = 0
  let dropped = false
  /** Somebody or something stood in a sentence that was dropped, and the several that a 'they' may stand for. */
  let named = false
  let several: string | undefined
  let lost = false
  parts.forEach((part, i) => {
    const way = ways[i]!
    if (way.text === undefined || (way.lacking && !spokenOf)) {
      spokenOf = way.spokenOf ?? spokenOf
      called = way.called ?? called
      dropped = true
      named ||= namesSomebody(part.body)
      several = group(part.body.filter(({ lower }) => !/^(?:lot|people|folk|crew)$/.test(lower)))
        ?.map(({ text }) => text)
        .join(' ')
      return
    }
    let said = way.text
    if (out === '' && several && /^they\b/i.test(said)) spokenOf ??= `the ${several}`
    if (spokenOf) said = spokenOfIn(said, spokenOf)
    if (way.lacking && said === way.text) return
    if (named && out === '' && way.untouched && said === way.text && POINTS_BACK.test(said)) lost = true
    spokenOf = undefined
    if (called) said = calling(said, called)
    called = undefined
    if (way.untouched && !way.lacking && !/\bplease\b/i.test(out)) said = asked(said, part)
    if (dropped && out === '') {
      said = said.replace(/^(?:(?:and|but|so|yet),?|(?:and )?(?:no|small|little) wonder(?: that)?) (?=\p{L})/iu, '')
      said = said.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    }
    const between = draft.slice(end, part.start)
    out += (out === '' ? '' : /\n/.test(between) ? between.replace(/[^\n]+/g, '') : ' ') + said
    end = part.end
  })
  if (lost || out === '') return undefined
  if (called) out = calling(out, called)
  const strayed = (kind: string) =>
    parts
      .flatMap(({ body, tail }) => [...body, ...tail])
      .filter(token => token.kind === kind && !out.includes(token.text))
      .map(({ text }) => text)
  const front = [...handles.map(({ text }) => text), ...strayed('handle')]
  return [...new Set(front), out, ...new Set([...strayed('hashtag'), ...strayed('link')])].join(' ')
}

/** 'Estate agents are …', and not 'You are …' or 'Total …': what comes next may speak of them. */
function namesSomebody(body: readonly Token[]): boolean {
  return (
    body.some(isContent) &&
    body.some(({ lower }) => AUXILIARIES.has(lower) || isVerb(lower)) &&
    !body.some(({ lower }) => /^(?:you|u|your|you're|you've)$/.test(lower))
  )
}

/** 'He shut it.' and 'Shut it.', said of our mayor → 'Our mayor shut it.' */
export function spokenOfIn(said: string, who: string): string {
  const [first = ''] = said.split(' ')
  const lower = first.toLowerCase()
  if (/^(?:he|she|they)(?:['’]|$)/.test(lower)) return who + said.slice(lower.search(/['’]|$/))
  if (LACKING.test(said)) {
    const many = /(?:[^su]s|people|staff)$/i.test(who)
    if (/^(?:never|not)$/.test(lower))
      return `${who} ${many ? 'have' : 'has'} never ${said.replace(/^(?:never|not once) /i, '')}`
    return many && !/^(?:didn|won)/.test(lower) ? said : `${who} ${lower}${said.slice(first.length)}`
  }
  // 'Ushers' and 'leaves' agree in nothing.
  const verb =
    isVerb(lower) && !isBase(lower) && !(/s$/.test(lower) && /^(?:(?:the|those|these) )?\w+[^su]s\b/i.test(who))
  return verb ? `${who} ${lower}${said.slice(first.length)}` : said
}

/** 'Sign the pledge or get out of the way' */
export const BRUSH_OFF =
  /,? or (?:get (?:out of the way|lost|out)|move over|step aside|shut up|\w+ off|do one|go|resign|quit|(?:don't|do not) (?:bother )?(?:come|coming)(?: back)?)(?:,? (?:you|ya|ye)\b[^.!?]*)?(?=[.!…]*$)/i

/** A bare order that now opens the text is asked for instead: 'Resign.' → 'I think you should resign.' */
function asked(said: string, { body, stop }: Sentence): string {
  if (stop.includes('?')) return said
  // 'Cut a pump, get a medal, write a blog' mocks.
  if (body.filter(({ text }) => text === ',').length > 1) return said
  const framed = body.length < 7 && !stop.includes('?') && aboutTheAct(body.map(({ text }) => text).join(' '))
  return framed ? asSentence(framed, '.') : politely(said.replace(BRUSH_OFF, ''), isRequest(body))
}
