import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** A sentence that is said to a thing: `Sod off, printer`, `Lift in block C, you swine`, `Dear Monday, you are a cow`. */
const TO_THINGS: readonly Phrase[] = [
  // sworn at, then named
  '^ <swear>? fuck|piss|sod|bugger|naff|eff|shut|get|go|do|jog|damn|curse|screw|die|bog|burn|rot|drop|up|bite|kiss|shove|stuff ..4 , you? <det>? <colour>* <number>? <word>? <object> <number>|one|two|three|four|five|six? ,|$',
  '^ <swear>? fuck|piss|sod|bugger|naff|eff|damn|curse|screw you|off|u , <number> <word>|<object>',
  // named, then sworn at
  '^ dear|oh <colour>* <word>? <object> ..2 ,? you|your <be>|<colour>|<insult>|<insulting-adjective>|<have>',
  '^ my|the|our|this <colour>* <word>? <object> ..2 , you <colour>* <insult>',
  '^ <object> <prep>? <word>? <word>? , you <colour>* <insult>',
  '^ !<insulting-adjective> <word>? <object> <object>|<number>|<word>? you <be> <det>? <colour>* <insult>|<insulting-adjective>',
  // "you stupid printer"
  'you <colour>* <insulting-adjective> <object> ,|$',
]

const find = phrases(TO_THINGS)

/** Marks every token of a sentence that is said to a thing; `mentioned` is filled in place. */
export function markSaidToThings(doc: Doc, mentioned: boolean[]): void {
  const sentences = new Set(find(doc).map(({ start }) => doc.tokens[start]!.sentence))
  if (sentences.size === 0) return
  doc.tokens.forEach(({ sentence }, k) => {
    if (sentences.has(sentence)) mentioned[k] = true
  })
}
