import { read } from '../grammar/document'

/** Words that are an attack on somebody wherever they stand; 'fucking awful' is not, it only shouts. */
const CRUDE = new Set(['fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fuckin'])

/**
 * Whether a text that is to be offered still holds a slur or an insult in the author's own voice, though the judge sees
 * nobody whom it lands on.
 */
export function isLoaded(text: string): boolean {
  const { tokens, senses, mentioned } = read(text)
  return tokens.some(
    ({ word }, i) =>
      !mentioned[i] &&
      (CRUDE.has(word) ||
        senses[i]!.some(
          ({ list, demand }) =>
            (list === 'slur' && demand !== 'subject') ||
            (/^(?:insult|villain|dehumanising)$/.test(list) && demand === 'any'),
        )),
  )
}
