import { aboutTheAct } from './about-the-act'
import { attacks, copula, isClause, type Attack } from './attacks'
import { dropAside, dropCall, dropColour } from './drop-words'
import { facts, keeps } from './facts'
import { AUXILIARIES, COORDINATORS, SUBJECTS, SUBORDINATORS, isBase, isVerb } from './grammar'
import { CLAUSES, FAIRER, themeOf } from './instead'
import { isSentence } from './is-sentence'
import { keepTheFact } from './keep-the-fact'
import { render, setAs, tidy } from './mend'
import { hasSubstance } from './nouns'
import { sentences, type Sentence } from './sentences'
import { isSour } from './sour'
import { plainPerson, swapNoun } from './swap-noun'
import { LONGEST_DRAFT, put, tokenise, type Token } from './tokens'
import { wanted } from './wanted'
import { cleared, says } from './ways'
import { assess } from '../assess'
import { senses } from '../lexicon'
import type { Alternative, Assessment, Category, Finding, Tag } from '../types'

/** How many other wordings are offered; striking the words out comes on top. */
const OFFERED = 2

/** One way to change the sentence that holds the finding. */
interface Edit {
  words: string
  body: readonly Token[]
}

/**
 * Other words for one finding of the assessment, to be put in its place: two wordings at most, then the words struck out
 * where the rest reads well. Each leaves less that lands on a person, and keeps every handle, link, name and number.
 */
export function alternatives({ text, findings }: Assessment, finding: Finding, tags?: readonly Tag[]): Alternative[] {
  if (text.length > LONGEST_DRAFT) return []
  // Whatever its gravity, the one span that the person has in hand is what goes.
  const tokens = tokenise(text, [{ ...finding, category: 'insult' }], tags)
  const { sentences: parts } = sentences(text, tokens)
  const hit = parts.filter(({ body, tail }) => [...body, ...tail].some(token => token.hit))
  const [part] = hit
  if (!part) return []

  const grave = GRAVE.has(finding.category)
  const kept = facts(text, tokens, parts)
  const found = new Set<string>([text])
  const offered = (words: string, after: string): Alternative[] => {
    const alternative = { words: setAs(text, words), text: setAs(text, after) }
    if (found.has(alternative.text) || alternative.text.trim() === '' || !keeps(alternative.text, kept)) return []
    if (assess({ text: alternative.text }).findings.length >= findings.length) return []
    found.add(alternative.text)
    return [alternative]
  }
  const struck =
    hit.length > 1 ? [] : struckOut(part, finding, grave).flatMap(body => offered('', placed(body, part, text)))
  const others = parts.some(other => !hit.includes(other) && says(other.body))
  if (struck.length === 0 && others) struck.push(...offered('', without(hit, text)))
  const reworded =
    hit.length > 1
      ? []
      : [
          ...fairer(finding, text).flatMap(([words, after]) => offered(words, after)),
          ...otherWords(part, finding, grave, text).flatMap(({ words, body }) =>
            offered(words, placed(body, part, text)),
          ),
        ]
  return [...reworded.slice(0, OFFERED), ...struck.slice(0, 1)]
}

/** The sentence without the words, best first, where it is still whole. */
function struckOut({ body }: Sentence, { category }: Finding, grave: boolean): (readonly Token[])[] {
  const [attack] = attacks(body)
  if (!attack) return [body]
  const left = cleared(body)
  // What leant on the words cannot open the sentence: 'because …'.
  const led = left && body[body.indexOf(left[0]!) - 1]
  const clause = left && hasSubstance(left) && !(led && SUBORDINATORS.has(led.lower)) ? left : undefined
  if (grave || HABITS.has(category)) return clause && !HARM.has(category) ? [clause] : []
  const colour = colouring(body, attack)
  const called = dropCall(body, attack)
  const whole = [keepTheFact(body, attack), dropAside(body, attack), called, clause].flatMap(tried =>
    tried && isSentence(tidy(tried)) ? [tried] : [],
  )
  // A name that is called stands outside the grammar: what is left is as whole as it was.
  const aside = called && attack.called && (attack.left === 0 || body[attack.left - 1]!.text === ',') ? [called] : []
  return [...(colour ? [colour] : []), ...whole, ...aside.filter(tried => tidy(tried).length > 1)]
}

/** The sentence with other words in the place of the attack, best first, by what the attack is in it. */
function otherWords(part: Sentence, finding: Finding, grave: boolean, draft: string): Edit[] {
  const { body } = part
  const [attack] = attacks(body)
  if (!attack) return []
  const { from, to, left, start, called } = attack
  const personal = !grave && !HABITS.has(finding.category)
  const theme = themeOf(draft.slice(finding.start, finding.end))
  const replaced = (since: number, words: string): Edit => ({
    words,
    body: [...body.slice(0, since), put(words), ...body.slice(to)],
  })

  const at = copula(body, attack)
  const plain = !body.slice(from, Math.max(at, from)).some(({ lower }) => isVerb(lower) || SUBORDINATORS.has(lower))
  if (personal && at >= start && plain && closes(body[to])) {
    const thing = THING.test(body[at - 1]?.lower ?? body[at]!.lower)
    return (thing ? ['not good enough', 'not right'] : theme.said).map(words =>
      replaced(at < from ? left : at + 1, words),
    )
  }
  const colour = personal && colouring(body, attack)
  if (colour)
    return senses(body[to]!.lower)?.some(({ list }) => list === 'person')
      ? []
      : theme.thing.map(words => replaced(colour.length - (body.length - to), words))
  if (personal && !isClause(body, attack)) {
    const swapped = swapNoun(body, attack) ?? plainPerson(body, attack)
    if (swapped && isSentence(tidy(swapped))) return [...named(swapped, attack)]
    if (called) return []
  }
  return clauses(part, attack, finding, grave, draft)
}

/** Categories that are about what a whole clause says, not about words in it. */
const HABITS = new Set<Category>(['us-and-them', 'sole-blame', 'mind-reading'])
/** Of these no word of the sentence is left. */
const HARM = new Set<Category>(['threat', 'wish-of-harm'])
const GRAVE = new Set<Category>([...HARM, 'dehumanising', 'identity-attack'])
const THING = /^(?:it|this|that|there|what)(?:'s)?$/

/** Words that only colour a noun, if nothing among them is a clause. */
function colouring(body: readonly Token[], attack: Attack): Token[] | undefined {
  const phrase = body
    .slice(attack.from, attack.to)
    .every(({ kind, lower }) => kind !== 'word' || !(SUBJECTS.has(lower) || AUXILIARIES.has(lower) || isBase(lower)))
  return phrase ? dropColour(body, attack) : undefined
}

/** 'They have …', and with a plain noun: 'The people have …', 'Somebody has …'. */
function* named(swapped: readonly Token[], { plural }: Attack): Iterable<Edit> {
  const words = swapped.filter(({ start }) => start < 0).map(({ text }) => text)
  yield { words: words.join(' '), body: swapped }
  const they = swapped.findIndex(({ start, lower }) => start < 0 && lower === 'they')
  if (plural && they >= 0) yield { words: 'the people', body: swapped.with(they, put('the people')) }
}

/** A clause in the author's own name, where the attack was one; where that leaves no whole sentence, in place of it all. */
function clauses(
  { body, stop: ending }: Sentence,
  { start, stop }: Attack,
  { category }: Finding,
  grave: boolean,
  draft: string,
): Edit[] {
  const first = body[start]!
  const joins = start > 0 && (first.kind === 'mark' || COORDINATORS.has(first.lower) || SUBORDINATORS.has(first.lower))
  const since = joins ? start + 1 : start
  const [before, after] = [body.slice(0, start), body.slice(stop)]
  const leans = !!after[0] && SUBORDINATORS.has(after[0].lower)
  const alone =
    grave || ending.includes('?') || leans || [before, after].some(side => side.length > 0 && !isSentence(tidy(side)))
  const clause = render(alone ? body : body.slice(since, stop), draft)
  const said = [
    HABITS.has(category)
      ? (aboutTheAct(clause) ?? (category === 'mind-reading' ? wanted(clause) : undefined))
      : undefined,
    ...CLAUSES[category],
  ].filter(words => words !== undefined)
  return said
    .filter(words => !isSour(words))
    .map(words => ({ words, body: alone ? [put(words)] : [...body.slice(0, since), put(words), ...body.slice(stop)] }))
}

/** Inside the found words, one that leaves nobody out: 'You lot' → 'You', 'always' → 'often'. */
function fairer({ start, end, category }: Finding, draft: string): [words: string, after: string][] {
  if (category !== 'us-and-them' && category !== 'sole-blame') return []
  const found = draft.slice(start, end)
  return FAIRER.flatMap(([from, to]) => (from.test(found) ? to.map(words => found.replace(from, words)) : []))
    .map(words => (/^\p{Lu}/u.test(found) ? words.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : words))
    .map(words => [words, draft.slice(0, start) + words + draft.slice(end)])
}

/** Whether nothing that leans on the attack follows it. */
function closes(next: Token | undefined): boolean {
  return (
    !next ||
    next.kind === 'mark' ||
    next.kind === 'emoji' ||
    COORDINATORS.has(next.lower) ||
    /^(?:because|if|when)$/.test(next.lower)
  )
}

/** The draft with the sentence changed; its last mark, and what hangs on behind, are the author's. */
function placed(body: readonly Token[], { body: old, start, end, tail }: Sentence, draft: string): string {
  const capital = /^\p{Lu}/u.test(draft.slice(start))
  const said = render(tidy(body), draft)
  const behind = tail.some(({ hit }) => hit)
    ? tail
        .filter(({ hit }) => !hit)
        .map(({ text }) => ` ${text}`)
        .join('')
    : draft.slice(old.at(-1)?.end ?? start, end).replace(/^\?+/, marks => (body.length === 1 ? '.' : marks))
  return (
    draft.slice(0, start) +
    (capital ? said.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : said) +
    behind +
    draft.slice(end)
  )
}

/** The draft without these sentences. */
function without(parts: readonly Sentence[], draft: string): string {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const before = draft.slice(0, first.start)
  const after = draft.slice(last.end)
  return (/\n\s*$/.test(before) || before === '' ? before + after.trimStart() : before.trimEnd() + after).trim()
}
