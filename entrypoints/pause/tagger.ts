import type { ItemToken } from 'wink-nlp'
import type { Tag } from '../../lib/kindness'

/** wink-nlp takes time out of proportion on long texts and on one long token: neither reaches it. */
const LONGEST_TEXT = 5_000
const LONGEST_TOKEN = 40

/** What it never needs to see: links, and whatever else has no white space for too long. */
const OPAQUE = new RegExp(`(?:https?://|www\\.)\\S+|\\S{${LONGEST_TOKEN + 1},}`, 'gi')

/**
 * Loads wink-nlp with its English model, a chunk of its own, and gives back the tagger: text → one tag a word, with
 * offsets in UTF-16 units into that text. Words past the first 5,000 units, links, and runs of more than 40 units
 * without white space get none.
 */
export async function loadTagger(): Promise<(text: string) => Tag[]> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { pos } = nlp.its

  return text => {
    // Blanks of the same length keep every offset.
    const seen = text.slice(0, LONGEST_TEXT).replace(OPAQUE, run => ' '.repeat(run.length))
    const tags: Tag[] = []
    let at = 0
    nlp
      .readDoc(seen)
      .sentences()
      .each((sentence, index) => {
        sentence.tokens().each((token: ItemToken) => {
          const word = token.out()
          const start = seen.indexOf(word, at)
          // The tokenizer may rewrite a character; such a token has no place in the text.
          if (start < 0 || /\S/.test(seen.slice(at, start))) return
          at = start + word.length
          const speech = token.out(pos) as string
          if (/\S/.test(word)) tags.push({ start, end: at, pos: speech, sentence: index })
        })
      })
    return tags
  }
}
