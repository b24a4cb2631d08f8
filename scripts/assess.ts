/**
 * Judges texts from the command line with the extension's own code: reads JSON lines `{id, text}` on standard input and
 * writes, in the same order, `{id, score, decision, findings}`; with `--reframe`, `reframings` too.
 */
import { createInterface } from 'node:readline'
import { SENSITIVITIES, assess, decide, reframe } from '../lib/kindness'

const withReframings = process.argv.includes('--reframe')

function answer(id: unknown, text: string): string {
  const assessment = assess({ text })
  const decision = Object.fromEntries(SENSITIVITIES.map(level => [level, decide(assessment, level).verdict]))
  const findings = assessment.findings.map(({ rule, category, start, end }) => ({ rule, category, start, end }))
  const reframings = withReframings && {
    reframings: reframe(assessment).map(({ text: kinder, keeps }) => ({ text: kinder, keeps })),
  }
  return JSON.stringify({ id, score: assessment.score, decision, findings, ...reframings })
}

function parse(line: string, number: number): { id: unknown; text: string } {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error(`Line ${number} is not JSON.`)
  }
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string') {
    throw new Error(`Line ${number} has no "text" that is a string.`)
  }
  return { id: 'id' in row ? row.id : undefined, text: row.text }
}

let number = 0
let out: string[] = []
const flush = () => {
  if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`)
  out = []
}

try {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const { id, text } = parse(line, number)
    out.push(answer(id, text))
    if (out.length >= 500) flush()
  }
  flush()
} catch (error) {
  flush()
  console.error((error as Error).message)
  process.exitCode = 1
}
