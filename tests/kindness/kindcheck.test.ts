import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess, decide, type Verdict } from '../../lib/kindness'

/** Labelled posts that define what the words mean; they stay outside the project. */
const file = join(process.env.KIND_DATA ?? '../shared/data', 'kindcheck.jsonl')
const present = existsSync(file)
const posts: { text: string; expect: Verdict }[] = present
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
  : []

const verdicts = (expected: Verdict) =>
  posts.filter(post => post.expect === expected).map(({ text }) => decide(assess({ text }), 'balanced').verdict)
const share = (list: readonly Verdict[], wanted: readonly Verdict[]) =>
  list.filter(verdict => wanted.includes(verdict)).length / list.length

describe.skipIf(!present)(`labelled posts${present ? '' : ` (skipped: there is no file ${file})`}`, () => {
  it('pauses at least nine in ten of the hurtful ones', () => {
    expect(share(verdicts('pause'), ['pause'])).toBeGreaterThanOrEqual(0.9)
  })

  it('says nothing to any of the harmless ones', () => {
    expect(share(verdicts('pass'), ['pass'])).toBe(1)
  })

  it('notices at least eight in ten of the habits, and pauses at most two', () => {
    expect(share(verdicts('hint'), ['hint', 'pause'])).toBeGreaterThanOrEqual(0.8)
    expect(share(verdicts('hint'), ['pause'])).toBeLessThanOrEqual(0.2)
  })
})
