import { read } from '../grammar/document'
import { attackScore } from '../model'

/** What the net takes more surely than this for an attack is no kinder wording, though it is far from what interrupts somebody. */
const LIKELY = 0.8
/** Whom a text is addressed to says nothing of what it says. */
const HANDLES = /^(?:@\S+\s+)+/

/** Whether a sentence of a text that is about anybody but the author still reads, by its words alone, like an attack. */
export function stings(text: string): boolean {
  const doc = read(text.replace(HANDLES, ''))
  const { tokens, people } = doc
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    while (tokens[to]?.sentence === tokens[from]!.sentence) to++
    const ofOthers = people.slice(from, to).some(person => person && person.kind !== 'self')
    if (ofOthers && attackScore(doc, from, to) > LIKELY) return true
  }
  return false
}
