import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

const linter = new LocalLinter({ binary, dialect: Dialect.British })
await linter.setup()

/** Problems that Harper, a grammar checker, finds in 100 words of these texts. */
export async function problems(texts: readonly string[]): Promise<number> {
  let found = 0
  let words = 0
  for (const text of texts) {
    found += (await linter.lint(text, { language: 'plaintext' })).length
    words += text.split(/\s+/).length
  }
  return (100 * found) / words
}
