import { read } from '../grammar/document'
import { emoji } from '../lexicon/emoji'

/** Words that are an attack on somebody wherever they stand; 'fucking awful' is not, it only shouts. */
const CRUDE = new Set(['fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fuckin'])

/**
 * Whether a text that is to be offered still holds a slur, an insult or a face that calls somebody something, in the
 * author's own voice, though the judge sees nobody whom it lands on.
 */
export function isLoaded(text: string): boolean {
  if (emoji.some(([face]) => text.includes(face))) return true
  const { tokens, senses, mentioned } = read(text)
  const isColour = (i: number) => senses[i]?.some(({ list, demand }) => list === 'adjective' && demand !== 'modifier')
  return tokens.some(
    ({ word }, i) =>
      !mentioned[i] &&
      // 'Dim, cowardly and useless'
      ((isColour(i) && (isColour(i + 1) || isColour(i + 2))) ||
        CRUDE.has(word) ||
        senses[i]!.some(
          ({ list, demand }) =>
            (list === 'slur' && demand !== 'subject') ||
            (list === 'dehumanising' && saidToBe(tokens, i)) ||
            (list === 'adjective' && demand !== 'modifier' && saidToBe(tokens, i, /^(?:you|he|she|they)$/)) ||
            (/^(?:insult|villain|dehumanising)$/.test(list) && demand === 'any') ||
            (list === 'insult' && demand === 'person' && i === 0),
        )),
  )
}

/** 'They are filth', 'he is a leech': it is what somebody is said to be. */
function saidToBe(tokens: readonly { word: string }[], i: number, of = /^(?!it$|this$|that$|there$)/): boolean {
  const before = /^(?:a|an|just|all|nothing|but)$/.test(tokens[i - 1]?.word ?? '') ? i - 2 : i - 1
  return /^(?:is|are|am|was|were|be)$/.test(tokens[before]?.word ?? '') && of.test(tokens[before - 1]?.word ?? '')
}
