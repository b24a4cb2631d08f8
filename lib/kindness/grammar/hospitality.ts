import { NEGATORS } from '../lexicon/function-words'
import type { Doc } from './doc'

/** What people share, offer, play or laugh about: beside it, hard words are no threat. */
const SHARED =
  /^(?:appointment|bacon|banner|banners|barbecue|bbq|beer|beers|birthday|biscuits|brew|brownies|buns|bunting|cake|cakes|calendar|chips|chocolates|clinic|coffee|collection|costume|cuppa|curry|darts|doughnuts|flask|flowers|football|goalkeeper|innings|kettle|keys|leaflets|leak|microwave|mug|lift|light|lunch|minibus|neighbour|panto|parcel|parkrun|petition|petitions|picnic|pint|pints|pizza|placard|placards|pool|prescription|questions|quiz|raffle|reception|rehearsal|results|rolls|scones|soup|spare|stapler|stumps|taxi|tea|teabags|tennis|together|umbrella|x|xx|xxx|❤|🐱|🐶|😂|😄|😅|😆|😘|🤣|🥰)$/
/** How far before it a negation tells that it is withheld: "it won't be tea and biscuits". */
const REACH = 6

const known = new WeakMap<Doc, ReadonlySet<number>>()

/** The sentences in which the author offers something, or laughs with somebody. */
function hospitableSentences(doc: Doc): ReadonlySet<number> {
  let found = known.get(doc)
  if (!found) {
    const withheld = (k: number) => doc.tokens.slice(Math.max(0, k - REACH), k).some(({ word }) => NEGATORS.has(word))
    found = new Set(
      doc.tokens.filter(({ word }, k) => SHARED.test(word) && !withheld(k)).map(({ sentence }) => sentence),
    )
    known.set(doc, found)
  }
  return found
}

/** Whether the author offers something, or laughs with somebody, in the sentence of token `i`, or anywhere. */
export const isHospitable = (doc: Doc, i?: number): boolean => {
  const found = hospitableSentences(doc)
  return i === undefined ? found.size > 0 : found.has(doc.tokens[i]!.sentence)
}
