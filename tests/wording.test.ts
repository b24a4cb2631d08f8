import { readFileSync, readdirSync } from 'node:fs'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { wording } from '../components/wording'
import { assess } from '../lib/kindness'
import type { Examples, Rationale } from '../lib/kindness/rules/rule'

const LONGEST_SENTENCE = 15
const HIGHEST_GRADE = 6.5

const root = new URL('../', import.meta.url)

/** Every string under a value. Those with slots are filled with one thing, with two, and with words. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [1, 2, 'X'].map(slot => value(slot) as string)
  return Object.values(value as object).flatMap(strings)
}

const titles = readdirSync(new URL('entrypoints/', root), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'content')
  .map(({ name }) => readFileSync(new URL(`entrypoints/${name}/index.html`, root), 'utf8'))
  .map(html => /<title>(.*)<\/title>/.exec(html)![1]!)

const rules = Object.values(
  import.meta.glob<{ rationale?: Rationale; examples?: Examples }>('../lib/kindness/rules/*.ts', { eager: true }),
)
const effects = rules
  .flatMap(({ examples }) => examples?.flags ?? [])
  .flatMap(text => assess({ text }).findings)
  // What stands in quotation marks is the person's own.
  .map(({ effect }) => effect.replace(/“[^”]*”/g, '“these words”'))

const all = [
  ...strings(wording),
  ...titles,
  ...rules.flatMap(module => (module.rationale ? [module.rationale.title, module.rationale.why] : [])),
  ...new Set(effects),
]

const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+/).filter(sentence => /\p{L}/u.test(sentence))
const wordsOf = (text: string) => text.match(/[\p{L}\d]+(?:['’-][\p{L}]+)*/gu) ?? []

function grade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf)
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
}

describe('what people read', () => {
  it(`is for a reader of about twelve: grade ${HIGHEST_GRADE} at most`, () => {
    const whole = all.filter(text => /[.?!]$/.test(text))
    console.log(
      `${all.length} strings: grade ${grade(all).toFixed(2)}; whole sentences alone: ${grade(whole).toFixed(2)}`,
    )
    expect(grade(all)).toBeLessThanOrEqual(HIGHEST_GRADE)
  })

  it(`has no sentence of more than ${LONGEST_SENTENCE} words`, () => {
    expect(all.flatMap(sentencesOf).filter(sentence => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([])
  })

  it.each(['should', 'toxic', 'abusive', 'error'])('never says “%s”', word => {
    expect(all.filter(text => text.toLowerCase().includes(word))).toEqual([])
  })
})
