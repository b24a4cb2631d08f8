import type { Doc } from './doc'
import { type Phrase, phrases } from './phrase'

/** A sentence that is said to a thing: `Sod off, printer`, `Lift in block C, you swine`, `Dear Monday, you are a cow`. */
const TO_THINGS: readonly Phrase[] = [
  // sworn at, then named
  '^ <swear>? bite|bog|bugger|burn|curse|damn|die|do|drop|eff|fuck|get|go|jog|kiss|naff|piss|rot|screw|shove|shut|sod|stuff|up ..4 , you? <det>? <colour>* <number>? <word>? <word>? <object> <number>|five|four|one|six|three|two? ,|$',
  '^ <swear>? bugger|curse|damn|eff|fuck|naff|piss|screw|sod off|u|you , <number> <object>|<word>',
  // named, then sworn at
  '^ dear|oh <colour>* <word>? <object> ..2 ,? you|your <be>|<colour>|<have>|<insult>|<insulting-adjective>',
  '^ my|our|the|this <colour>* <word>? <object> ..2 , you <colour>* <insult>',
  '^ <object> <prep>? <word>? <word>? , you <colour>* <insult>',
  '^ !<insulting-adjective> <word>? <object> <number>|<object>|<word>? you <be> <det>? <colour>* <insult>|<insulting-adjective>',
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
