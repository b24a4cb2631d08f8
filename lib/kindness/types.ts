/** Half-open UTF-16 range `[start, end)` into the original text of a draft. */
export interface Span {
  start: number
  end: number
}

/** The text of one field about to be posted, exactly as the person wrote it, and the handle it answers, if known. */
export interface Draft {
  text: string
  replyTo?: string
}

/** What a wording does, from the gravest to the lightest. `decide.ts` maps each to a verdict per sensitivity. */
export const CATEGORIES = [
  'threat',
  'wish-of-harm',
  'dehumanising',
  'identity-attack',
  'swearing-at',
  'insult',
  'villainising',
  'contempt',
  'us-and-them',
  'sole-blame',
  'mind-reading',
] as const
export type Category = (typeof CATEGORIES)[number]

/** One reason: which rule, which words, how strong (0 to 1), and what the words do, in one plain sentence. */
export interface Finding extends Span {
  rule: string
  category: Category
  strength: number
  effect: string
}

/** Everything the judge found in one text, before any sensitivity is applied. Findings are in text order. */
export interface Assessment {
  text: string
  findings: readonly Finding[]
  /** 0 to 1; higher means more hurtful to a person. For ordering only; never shown. */
  score: number
}

/** How much the person asked us to notice. */
export const SENSITIVITIES = ['gentle', 'balanced', 'thorough'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** `pass`: say nothing. `hint`: show inside an open card only. `pause`: hold the gesture. */
export type Verdict = 'pass' | 'hint' | 'pause'

/** A wording that the person marked as fine: the rule that found it, and the words as they stood. */
export interface Wording {
  rule: string
  phrase: string
}

/** A verdict for one sensitivity, with the findings that led to it (those at or above `hint`). */
export interface Decision {
  verdict: Verdict
  reasons: readonly Finding[]
}

/**
 * One word of a draft with the grammar that a tagger gave it. The core never tags: the card's page does, with
 * wink-nlp, and hands the tags in.
 */
export interface Tag extends Span {
  /** Universal part of speech: NOUN, PROPN, PRON, VERB, AUX, ADJ, ADV, DET, ADP, CCONJ, SCONJ, PART, NUM, PUNCT … */
  pos: string
  /** Index of the sentence that the word stands in, from 0. */
  sentence: number
}

/** A kinder draft. */
export interface Reframing {
  /** `rewrite`: a whole new text that may be posted as it stands. `opening`: the first words of one, to be finished. */
  kind: 'rewrite' | 'opening'
  text: string
  /** The parts of the author's own words (clauses, names, numbers, links, handles) that it keeps. */
  keeps: readonly string[]
}

/** Other words for one marked span. */
export interface Alternative {
  /** What stands in its place, for a button; '' where the span is struck out. */
  words: string
  /** The whole draft after it, mended; other marked spans stand as they were. */
  text: string
}
