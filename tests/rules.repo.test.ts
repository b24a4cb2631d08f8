import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../lib/kindness/rules'
import type { Examples, Rationale, Rule } from '../lib/kindness/rules/rule'

const folder = 'lib/kindness/rules'
const shared = ['index.ts', 'rule.ts']
const files = readdirSync(folder).filter(file => file.endsWith('.ts') && !shared.includes(file))
const modules = import.meta.glob<{ default?: Rule; rationale?: Rationale; examples?: Examples }>(
  '../lib/kindness/rules/*.ts',
  { eager: true },
)
const docs = existsSync('docs/rules.md') ? readFileSync('docs/rules.md', 'utf8') : ''

describe.each(files)('lib/kindness/rules/%s', file => {
  const { default: rule, rationale, examples } = modules[`../${folder}/${file}`]!
  const id = file.replace('.ts', '')

  it('exports a rule whose id is the name of its file', () => {
    expect(rule?.id, `${file} should export by default a rule with the id "${id}".`).toBe(id)
  })

  it('says why it exists and where the idea comes from', () => {
    expect(rationale?.why, `${file} should export a "rationale" whose "why" says what these words do.`).toMatch(/\.$/)
    expect(rationale?.source, `${file} should name a source.`).toBeTruthy()
  })

  it('proves itself by examples', () => {
    expect(examples, `${file} should export "examples" with flags, spares and misses.`).toBeDefined()
    expect(examples?.flags.length, `${file} should have at least three texts that it flags.`).toBeGreaterThanOrEqual(3)
    expect(examples?.spares.length, `${file} should have at least three harmless look-alikes.`).toBeGreaterThanOrEqual(
      3,
    )
  })

  it('has its place in the list', () => {
    expect(RULES.includes(rule!), `${file} should be imported and listed in ${folder}/index.ts.`).toBe(true)
  })

  it('has its row in the docs', () => {
    expect(docs.includes(`\`${id}\``), `docs/rules.md should tell of ${id}: run npx tsx scripts/rules-docs.ts.`).toBe(
      true,
    )
  })
})

it('lists no rule twice', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
