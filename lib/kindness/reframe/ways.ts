import { aboutTheAct, doubtful } from './about-the-act'
import { attacks, isClause } from './attacks'
import { dropClause, isHangerOn } from './drop-clause'
import { dropCall, dropColour } from './drop-words'
import { AUXILIARIES, isVerb } from './grammar'
import { keepTheFact, spokenOf } from './keep-the-fact'
import { asSentence, isRequest, isSentence, politely, render, tidy } from './mend'
import type { Sentence } from './sentences'
import { isSour } from './sour'
import { swapNoun } from './swap-noun'
import type { Token } from './tokens'

/** One way to say a sentence of the draft. */
export interface Way {
  /** What is written; undefined leaves the sentence out. */
  text: string | undefined
  /** The sentence is as the author wrote it. */
  untouched: boolean
  /** It says something on its own: a statement, a request, a question, a count. */
  whole: boolean
  /** Whom a sentence that is left out spoke of. */
  spokenOf?: string
}

const OUT: Way = { text: undefined, untouched: false, whole: false }

/** Every way to say one sentence, best first. */
export function waysToSay(part: Sentence, draft: string): Way[] {
  const { body, stop, tail, start, end } = part
  const all = [...body, ...tail]
  const asItIs: Way = { text: draft.slice(start, end), untouched: true, whole: says(body) }
  if (!all.some(({ hit }) => hit)) return isHangerOn(body) || isSour(asItIs.text!) ? [{ ...OUT }] : [asItIs]

  const ways: Way[] = []
  const offer = (clause: string | undefined) => {
    if (clause && !isSour(clause))
      ways.push({ text: withTail(asSentence(clause, stop), part), untouched: false, whole: true })
  }
  const plain = body.filter(({ kind }) => kind !== 'handle' && kind !== 'emoji')
  offer(
    aboutTheAct(
      render(plain, draft),
      all.some(({ hit }) => hit === 'attack'),
    ),
  )
  if (!all.some(({ hit }) => hit === 'attack')) {
    const calm = cleared(body.map(token => (token.hit === 'habit' ? { ...token, hit: 'attack' as const } : token)))
    offer(calm && aboutTheAct(render(calm, draft)))
    return [...ways, asItIs, OUT]
  }
  offer(doubtful(render(plain, draft)))
  for (const tried of [byWords(body), body]) {
    const clause = cleared(tried)
    if (clause) offer(aboutTheAct(render(clause, draft)) ?? politely(render(clause, draft), isRequest(clause)))
  }
  const first = attacks(body)[0]
  const subject = first && spokenOf(body, first)
  return [...ways, { ...OUT, ...(subject && { spokenOf: render(subject, draft) }) }]
}

/** The clauses without an attack, if what they leave is whole. */
export function cleared(tokens: readonly Token[]): Token[] | undefined {
  const dropped = dropClause(tokens)
  const left = tidy(dropped)
  if (left.length === 0 || left.some(({ hit }) => hit === 'attack')) return undefined
  // "I'd explain it, but …" promises what only the dropped clause could turn down.
  if (left.length < tokens.length && /^(?:i'd|i would|we'd)$/.test(left[0]!.lower)) return undefined
  const stop = left.findIndex(({ text, start }) => text === '.' && start < 0)
  const whole = stop > 0 ? isSentence(left.slice(0, stop)) && isSentence(left.slice(stop + 1)) : isSentence(left)
  return whole ? left : undefined
}

/** Resolves each attack that words alone can resolve, the last first so that indexes hold. */
export function byWords(body: readonly Token[]): Token[] {
  let tokens = [...body]
  for (let n = attacks(tokens).length - 1; n >= 0; n--) {
    const attack = attacks(tokens)[n]
    if (!attack) continue
    const kept = keepTheFact(tokens, attack)
    if (kept) tokens = kept
    else if (!isClause(tokens, attack))
      tokens = dropColour(tokens, attack) ?? swapNoun(tokens, attack) ?? dropCall(tokens, attack) ?? tokens
  }
  return tokens
}

const COUNT = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|no$)/

/** Whether a sentence as the author wrote it says something by itself, or gives a count ('Twelve hours on a trolley'). */
export function says(body: readonly Token[]): boolean {
  const words = body.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  if (isSentence(body) || COUNT.test(words[0]?.lower ?? '')) return true
  return (
    words.length > 3 &&
    words
      .slice(1)
      .some(({ lower, pos }) => isVerb(lower) || AUXILIARIES.has(lower) || /(?:ed|ing)$/.test(lower) || pos === 'VERB')
  )
}

/** The sentence with its handles, links and hashtags behind it again. */
function withTail(sentence: string, { tail }: Sentence): string {
  const handles = tail.filter(({ kind }) => kind === 'handle').map(({ text }) => text)
  const marks = tail.filter(({ kind }) => kind === 'hashtag' || kind === 'link').map(({ text }) => text)
  const [, said = '', end = ''] = /^([\s\S]*?)([.!?…]*)$/.exec(sentence) ?? []
  return [[said, ...handles].join(' ') + end, ...marks].join(' ')
}
