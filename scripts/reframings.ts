/**
 * What the reframings are worth: `npm run reframings`. Over every post with a point of the open corpus and of kindcheck
 * (read from `KIND_DATA`, default `../shared/data`), and some of paradetox: how many get a rewrite, what it keeps, what the
 * judge says of it, how near it comes to a person's own kinder wording, and how it reads. `--show tune 60` prints drafts
 * beside their rewrites instead.
 */
import { existsSync, readFileSync } from 'node:fs'
import { BASELINES } from './reframings/baselines'
import { chrf } from './reframings/chrf'
import { problems } from './reframings/fluency'
import { generator, mean } from './reframings/interval'
import { assess, decide, point, reframe, type Assessment, type Verdict } from '../lib/kindness'
import { loadTagger } from '../entrypoints/pause/tagger'

const DATA = process.env['KIND_DATA'] ?? '../shared/data'

interface Row {
  text: string
  expect: Verdict
  /** The point in short, and one kinder wording of the post, where there are any. */
  keep: string | null
  kinder: string | null
}

interface Post extends Row {
  assessment: Assessment
  verdict: Verdict
  opening: string
  rewrite: string | undefined
  strong: string | undefined
}

const lines = <T>(path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)

/** Posts of paradetox that the judge pauses, each with the wording that its volunteers gave. */
function paradetox(): Row[] {
  const rows = lines<{ text: string; label: 0 | 1; pair: number }>(`${DATA}/corpora/paradetox.jsonl`)
  const kinder = new Map(rows.filter(({ label }) => label === 0).map(({ pair, text }) => [pair, text]))
  return rows
    .filter(
      ({ label, pair, text }) =>
        label === 1 && kinder.has(pair) && decide(assess({ text }), 'balanced').verdict === 'pause',
    )
    .slice(0, 500)
    .map(({ text, pair }) => ({ text, expect: 'pause', keep: null, kinder: kinder.get(pair)! }))
}

const PARTS: Record<string, () => Row[]> = {
  train: () => lines('tests/corpus/functional-train.jsonl'),
  tune: () => lines('tests/corpus/functional-tune.jsonl'),
  test: () => lines('tests/corpus/functional-test.jsonl'),
  kindcheck: () => lines(`${DATA}/kindcheck.jsonl`),
  paradetox,
}

const tag = await loadTagger()

function post(row: Row): Post {
  const assessment = assess(row)
  const tags = tag(row.text)
  const [first] = reframe(assessment, tags)
  const rewrite = first?.kind === 'rewrite' ? first.text : undefined
  return {
    ...row,
    assessment,
    verdict: decide(assessment, 'balanced').verdict,
    rewrite,
    opening: 'What happened was …',
    strong: point(assessment, tags),
  }
}

const posts = (part: string) =>
  PARTS[part]!()
    .filter(({ expect }) => expect !== 'pass')
    .map(post)

const MARKS = /https?:\/\/\S+[\w/]|(?<!\w)@\w[\w.@-]*\w|#\w+/g
const NUMBERS = /(?<![\p{L}\d])[£$€]?\d+(?:[.,:/]\d+)*%?/gu
/** Names as far as letters show: a capital inside a sentence, in a word that the person's own kinder wording keeps too. */
const NAMES = /(?<=[\p{Ll},] )\p{Lu}\p{L}*\p{Ll}\p{L}*/gu

/** The facts of a draft that a kinder wording has to hold, and those that this one lost. */
function lost(
  { text, kinder, assessment }: Row & { assessment: Assessment },
  rewrite: string,
): { of: number; lost: string[] } {
  const attacked = (at: number) => assessment.findings.some(({ start, end }) => at >= start && at < end)
  const all = [
    ...(text.match(MARKS) ?? []),
    ...[...text.replace(MARKS, run => ' '.repeat(run.length)).matchAll(NUMBERS)]
      .filter(({ index }) => !attacked(index))
      .map(([fact]) => fact),
    ...[...text.matchAll(NAMES)]
      .filter(([name], i, list) => !attacked(list[i]!.index) && kinder?.includes(name))
      .map(([name]) => name),
  ]
  return { of: all.length, lost: all.filter(fact => !rewrite.includes(fact)) }
}

const isWritten = ({ rewrite }: Post) => rewrite !== undefined
const deleted = ({ text, assessment, opening }: Post) => BASELINES['words deleted']!(text, assessment.findings, opening)

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const spread = ([middle, low, high]: readonly number[], digits = 1) =>
  `${middle!.toFixed(digits)} (${low!.toFixed(digits)}–${high!.toFixed(digits)})`

async function report(part: string): Promise<Record<string, string>> {
  const all = posts(part)
  const withPoint = all.filter(({ keep, kinder }) => keep ?? kinder)
  const noticed = withPoint.filter(({ verdict }) => verdict !== 'pass')
  const written = noticed.filter(isWritten)
  const facts = written.map(one => lost(one, one.rewrite!))
  const verdicts = written.map(({ rewrite }) => decide(assess({ text: rewrite! }), 'balanced').verdict)
  const gold = noticed.filter(({ kinder }) => kinder)
  const scores = (of: (one: Post) => string) => gold.map(one => chrf(of(one), one.kinder!))
  const ours = scores(({ rewrite, opening }) => rewrite ?? opening)
  const beside = Object.entries(BASELINES).flatMap(([name, baseline]) => {
    const theirs = scores(({ text, assessment, opening }) => baseline(text, assessment.findings, opening) || opening)
    return [
      [`chrF, ${name}`, spread(mean(theirs))],
      [`  ours ahead of ${name} by`, spread(mean(ours.map((score, i) => score - theirs[i]!)))],
    ]
  })
  const pointless = all.filter(({ keep, kinder, verdict }) => !keep && !kinder && verdict === 'pause')
  return {
    'posts with a point': `${withPoint.length}`,
    'of these noticed by the judge': `${noticed.length}`,
    'noticed ones with a rewrite': share(written.length, noticed.length),
    'handles, links, numbers, names kept': share(
      facts.reduce((sum, { of, lost: gone }) => sum + of - gone.length, 0),
      facts.reduce((sum, { of }) => sum + of, 0),
    ),
    'rewrites that keep them all': share(facts.filter(({ lost: gone }) => gone.length === 0).length, facts.length),
    'rewrites that the judge pauses': `${verdicts.filter(verdict => verdict === 'pause').length}`,
    'rewrites that it hints at': `${verdicts.filter(verdict => verdict === 'hint').length}`,
    'length, times the draft': spread(mean(written.map(({ text, rewrite }) => rewrite!.length / text.length)), 2),
    'with a wording by a person': `${gold.length}`,
    'chrF, ours': spread(mean(ours)),
    ...Object.fromEntries(beside),
    'chrF where there is a rewrite: ours': spread(
      mean(gold.filter(isWritten).map(one => chrf(one.rewrite!, one.kinder!))),
    ),
    '  words deleted': spread(mean(gold.filter(isWritten).map(one => chrf(deleted(one), one.kinder!)))),
    'Harper: problems in 100 words, drafts': (await problems(written.map(({ text }) => text))).toFixed(2),
    'Harper: in rewrites': (await problems(written.map(({ rewrite }) => rewrite!))).toFixed(2),
    'Harper: in the wordings by a person': (await problems(gold.map(({ kinder }) => kinder!))).toFixed(2),
    'noticed ones with a point named': share(
      noticed.filter(({ strong }) => strong !== undefined).length,
      noticed.length,
    ),
    'points that the judge notices': `${all.filter(({ strong }) => strong !== undefined && decide(assess({ text: strong }), 'balanced').verdict !== 'pass').length}`,
    'pauses with no point': `${pointless.length}`,
    'of these with a rewrite': share(pointless.filter(isWritten).length, pointless.length),
  }
}

/** A shuffled few, the same each time. */
function some<T>(list: readonly T[], count: number, seed: number): T[] {
  const random = generator(seed)
  return list
    .map(one => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, one]) => one)
}

const [command, part = 'tune', count = '60', seed = '1'] = process.argv.slice(2)
if (command === '--show') {
  for (const { text, rewrite, kinder, keep, assessment, strong } of some(
    posts(part).filter(({ keep, kinder, verdict }) => (keep ?? kinder) && verdict !== 'pass'),
    Number(count),
    Number(seed),
  )) {
    const marked = assessment.findings.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`,
      text,
    )
    console.log(`\n${marked}\n  ours  ${rewrite ?? '–'}\n  gold  ${kinder ?? `(${keep})`}\n  point ${strong ?? '–'}`)
  }
} else {
  const parts = Object.keys(PARTS).filter(name => /^(?:train|tune|test)$/.test(name) || existsSync(DATA))
  const reports = await Promise.all(parts.map(report))
  console.log(`| | ${parts.join(' | ')} |\n|---|${parts.map(() => '--:|').join('')}`)
  for (const label of Object.keys(reports[0]!))
    console.log(`| ${label} | ${reports.map(one => one[label] ?? '').join(' | ')} |`)
}
