import type { Doc } from './doc'

const CONCERN = new Set(
  'abuse access afford amazing best brilliant fantastic great lovely abused attacked barriers beg begging corridor corridors deserve deserves discriminated discrimination equal equality failed fair fleeing forgotten freeze harassed heard hospital ignored inequality justice lonely love needs poverty prejudice prejudices protect proud proudest racism rights safe sexism stigma struggle suffer suffering support supporting thank thanks trolley trolleys unfair upset vulnerable waited waiting wait war welcome'.split(
    ' ',
  ),
)

/** Whether the sentence speaks up for them: "never let disabled tenants wait". */
export const isConcern = ({ tokens }: Doc, start: number): boolean =>
  tokens.some(({ word, sentence }) => sentence === tokens[start]!.sentence && CONCERN.has(word))

const ONE = /^(?:boy|girl|lad|lass|man|teenager)$/

/** Whether the words speak of somebody of whom little but sex and age is told: "keep that man out of here". */
export const isOfOne = ({ tokens, people }: Doc, start: number, end: number): boolean =>
  people.slice(start, end).some(who => who && ONE.test(tokens[who.end - 1]!.word))
