import { FUNCTION_WORDS, isVerb } from './grammar'
import { clausesOf, type Sentence } from './sentences'
import { isSentence } from './is-sentence'
import { tidy } from './mend'
import { isAttack, type Token } from './tokens'

/** What a reframing keeps to the character, whatever else goes. */
export interface Facts {
  /** Handles, hashtags and links: they are kept even out of an attack. */
  marks: string[]
  /** Numbers and quotations outside the attacking words; names outside the attacking clauses. */
  told: string[]
}

/** Somebody who is called by these is not named. */
const TITLES =
  /^(?:minister|councillor|secretary|chancellor|commissioner|chair|chief|leader|doctor|doc|sir|madam|mayor|mp|mr|mrs|ms|dr)$/

export function facts(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Facts {
  const shouted = !/\p{Ll}/u.test(text)
  const opens = new Set(sentences.map(({ body }) => body.find(({ kind }) => kind === 'word')?.start))
  const spared = new Set(
    sentences.flatMap(({ body, tail }) => {
      return [
        ...clausesOf(body)
          .filter(
            clause => !clause.some(isAttack) && (!body.some(isAttack) || isSentence(tidy(clause)) || isCall(clause)),
          )
          .flat(),
        ...tail,
      ]
    }),
  )
  const isName = ({ text: word, lower, kind, start }: Token, next: Token | undefined) => {
    if (kind !== 'word' || shouted || !/^\p{Lu}/u.test(word) || /^i(?:'|$)/.test(lower)) return false
    if (!opens.has(start)) return !FUNCTION_WORDS.has(lower) && !TITLES.test(lower)
    // A sentence's first word is a name when more of the name follows it, or its verb at once.
    if (FUNCTION_WORDS.has(lower) || isVerb(lower)) return false
    return (
      !!next &&
      ((next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text) && !FUNCTION_WORDS.has(next.lower)) ||
        /^(?:is|has|was)$/.test(next.lower))
    )
  }
  return {
    marks: tokens.filter(({ kind }) => /^(?:handle|hashtag|link)$/.test(kind)).map(({ text: mark }) => mark),
    told: tokens
      .filter(
        (token, i) =>
          (/^(?:number|quote)$/.test(token.kind) && !token.hit && token.text !== '100%') ||
          ((spared.has(token) || (!token.hit && !opens.has(token.start) && !isRole(tokens, i))) &&
            isName(token, tokens[i + 1])),
      )
      .map(({ text: fact }) => fact.replace(/['’]s$/, '')),
  }
}

/** 'that F1': letters for what somebody is, and no name, where the attack is about them. */
const isRole = (tokens: readonly Token[], i: number) =>
  /^\p{Lu}{1,4}\d?$/u.test(tokens[i]!.text) && tokens[i - 1]?.lower === 'that'

/** Somebody called by name between two marks. */
export function isCall(clause: readonly Token[]): boolean {
  const words = clause.filter(({ kind }) => kind !== 'mark')
  return (
    words.length > 0 && words.length < 4 && words.every(({ text, kind }) => kind === 'word' && /^\p{Lu}/u.test(text))
  )
}

/** Whether every fact still stands in the text, each as often as it has to: a handle once, the others as before. */
export function keeps(text: string, { marks, told }: Facts): boolean {
  return [...marks, ...told].every(fact => text.includes(fact))
}

/** The author's own words in the new text: runs of at least two words as they stood, then every fact. */
export function keptFrom(draft: string, tokens: readonly Token[], rewrite: string, { marks, told }: Facts): string[] {
  const runs: string[] = []
  const found = (from: number, to: number) =>
    rewrite.toLowerCase().includes(draft.slice(tokens[from]!.start, tokens[to]!.end).toLowerCase())
  for (let from = 0; from < tokens.length; from++) {
    let to = from
    while (to < tokens.length && found(from, to)) to++
    if (tokens.slice(from, to).filter(({ kind }) => kind === 'word').length < 2) continue
    runs.push(draft.slice(tokens[from]!.start, tokens[to - 1]!.end))
    from = to - 1
  }
  return [...new Set([...runs, ...marks, ...told])]
}
