/**
 * What each part of the judge brings: leaves out one at a time, counts the posts whose verdict at balanced changes, prints
 * all and writes docs/ablation.md: `npm run ablation`. Public texts are read from `KIND_DATA`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Plugin, build } from 'esbuild'
import { format, resolveConfig } from 'prettier'
import { decide } from '../lib/kindness'
import { assessBy } from '../lib/kindness/assess'
import { VERDICTS } from '../lib/kindness/decide'
import { read } from '../lib/kindness/grammar/document'
import { RULES } from '../lib/kindness/rules'
import type { Rule } from '../lib/kindness/rules/rule'
import type { Assessment, Draft } from '../lib/kindness/types'
import { isNet } from '../lib/kindness/model/net-rule'
import { corpus, kindcheckRows, ownRows } from './train/rows'

const PUBLIC = [
  'convabuse',
  'dyn21',
  'edos',
  'hatecheck',
  'ken20',
  'madlibs_identity',
  'paradetox',
  'surge_toxicity',
  'wiki_toxicity',
]
const MOST_ROWS = 1500

/** Parts of the judge that are not a rule: what stands in for which exports of which module. */
const PARTS: readonly { name: string; replaced: Readonly<Record<string, string>> }[] = [
  {
    name: 'disguises: leetspeak, masks, spacing, stretching, look-alikes, unseen letters',
    replaced: {
      disguise: 'export const disguise = () => ({ reveal() {} })',
      spacing: 'export const spelt = () => []',
      confusables: 'export const confusables = point => point',
      invisible: 'export const invisible = point => point',
    },
  },
  { name: 'veto: reported, denied, one’s own feelings', replaced: { voice: 'export const markMentions = () => {}' } },
  { name: 'veto: quotation', replaced: { quotes: 'export const markQuotes = () => {}' } },
  { name: 'veto: said to a thing', replaced: { addressee: 'export const markSaidToThings = () => {}' } },
  { name: 'veto: said of a thing', replaced: { predication: 'export const isSaidOfThing = () => false' } },
  {
    name: 'veto: stories and titles',
    replaced: { fiction: 'export const isFiction = () => false, markTitles = () => {}' },
  },
  {
    name: 'veto: banter between friends',
    replaced: { banter: 'export const isFriendly = () => false, isWarm = () => false' },
  },
  {
    name: 'veto: praise',
    replaced: { praise: 'export const isAdmiring = () => false, isSkilled = () => false' },
  },
  { name: 'veto: apology', replaced: { apology: 'export const isApology = () => false' } },
  { name: 'veto: goodwill', replaced: { goodwill: 'export const isGoodwill = () => false' } },
  { name: 'veto: an offer, a visit, a delivery', replaced: { hospitality: 'export const isHospitable = () => false' } },
  { name: 'veto: comfort', replaced: { comfort: 'export const isComforting = () => false' } },
  { name: 'veto: the other sense of a word', replaced: { homonyms: 'export const HOMONYMS = new Map()' } },
]

interface Post {
  text: string
  expect: 'pause' | 'hint' | 'pass'
  own: boolean
}

function posts(): Post[] {
  const own = [...ownRows('train'), ...ownRows('tune'), ...kindcheckRows()].map(({ text, label, source }) => ({
    text,
    expect: source.endsWith('hints') ? ('hint' as const) : label === 1 ? ('pause' as const) : ('pass' as const),
    own: true,
  }))
  const others = PUBLIC.flatMap(name => {
    const rows = corpus(name)
    const step = Math.ceil(rows.length / MOST_ROWS)
    return rows.filter((_, i) => i % step === 0)
  }).map(({ text, label }) => ({ text, expect: label === 1 ? ('pause' as const) : ('pass' as const), own: false }))
  return [...own, ...others]
}

/** Whether the verdict at balanced is at least this. */
const isFlagged = (assessment: Assessment, least: 'hint' | 'pause') => {
  const { verdict } = decide(assessment, 'balanced')
  return verdict === 'pause' || verdict === least
}

const all = posts()
const whole = all.map(({ text }) => assessBy(RULES, text))
/** The nets have learnt from our posts, so beside them every rule would look idle: rules are measured without them. */
const RULES_ALONE = RULES.filter(rule => !isNet(rule.id))
const NETS = RULES.filter(({ id }) => isNet(id))
const byRules = all.map(({ text }) => assessBy(RULES_ALONE, text))

interface Brought {
  part: string
  'attacks caught': number
  'false alarms': number
  'attacks caught, public': number
  'false alarms, public': number
}

/** What a part adds to the number of posts flagged: those of `judged`, less those `without`. */
function brought(
  part: string,
  judged: readonly Assessment[],
  without: (post: Post, nth: number) => Assessment,
  least: 'hint' | 'pause' = 'pause',
): Brought {
  const added = { attack: [0, 0], alarm: [0, 0] }
  all.forEach((post, nth) => {
    const more = Number(isFlagged(judged[nth]!, least)) - Number(isFlagged(without(post, nth), least))
    if (more === 0) return
    const deserved = post.expect === 'pause' || post.expect === least
    added[deserved ? 'attack' : 'alarm'][post.own ? 0 : 1]! += more
  })
  return {
    part,
    'attacks caught': added.attack[0]!,
    'false alarms': added.alarm[0]!,
    'attacks caught, public': added.attack[1]!,
    'false alarms, public': added.alarm[1]!,
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ablation-'))

/** Puts other exports in the place of some of a module's own. */
const instead = (replaced: Readonly<Record<string, string>>): Plugin => ({
  name: 'instead',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`/(?:${Object.keys(replaced).join('|')})$`) }, ({ path, resolveDir, namespace }) =>
      namespace === 'instead' ? undefined : { path: join(resolveDir, path), namespace: 'instead' },
    )
    onLoad({ filter: /./, namespace: 'instead' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)}\n${replaced[basename(path)]}`,
      resolveDir: dirname(path),
    }))
  },
})

async function bundle(replaced: Readonly<Record<string, string>>, minify = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { assess, decide } from './lib/kindness'`, resolveDir: process.cwd() },
    plugins: Object.keys(replaced).length > 0 ? [instead(replaced)] : [],
    bundle: true,
    format: 'esm',
    minify,
    write: false,
  })
  return outputFiles[0]!.text
}

async function judgeWith(
  replaced: Readonly<Record<string, string>>,
  nth: number,
): Promise<(draft: Draft) => Assessment> {
  const file = join(folder, `${nth}.mjs`)
  writeFileSync(file, await bundle(replaced))
  return ((await import(pathToFileURL(file).href)) as { assess: (draft: Draft) => Assessment }).assess
}

const weight = async (replaced: Readonly<Record<string, string>>) =>
  gzipSync(await bundle(replaced, true), { level: 9 }).length / 1000

const full = await weight({})

async function rule(left: Rule): Promise<Brought & { 'kB gzip': string }> {
  const others = (isNet(left.id) ? RULES : RULES_ALONE).filter(one => one !== left)
  const least = VERDICTS[left.category].balanced === 'pause' ? 'pause' : 'hint'
  const judged = isNet(left.id) ? whole : byRules
  const found = judged.map(({ findings }) => findings.some(finding => finding.rule === left.id))
  return {
    ...brought(left.id, judged, ({ text }, nth) => (found[nth] ? assessBy(others, text) : judged[nth]!), least),
    'kB gzip': (full - (await weight({ [left.id]: 'export default { find: () => [] }' }))).toFixed(1),
  }
}

const LISTS = new Set(['insult', 'villain', 'dehumanising', 'slur'])

/** How many of the posts are flagged by a judge. */
function flagged(name: string, isFlagged: (post: Post, nth: number) => boolean) {
  const share = (own: boolean, expect: Post['expect']) => {
    const some = all.flatMap((post, nth) => (post.own === own && post.expect === expect ? [isFlagged(post, nth)] : []))
    return `${((100 * some.filter(Boolean).length) / some.length).toFixed(1)} %`
  }
  return {
    judge: name,
    'attacks caught': share(true, 'pause'),
    'false alarms': share(true, 'pass'),
    'attacks caught, public': share(false, 'pause'),
    'false alarms, public': share(false, 'pass'),
  }
}

const judges = [
  flagged('the judge', (_, nth) => isFlagged(whole[nth]!, 'pause')),
  flagged('the rules, without the nets', (_, nth) => isFlagged(byRules[nth]!, 'pause')),
  flagged('the nets alone', ({ text }) => isFlagged(assessBy(NETS, text), 'pause')),
  flagged('the lexicon alone: any insulting noun, whoever it is said of', ({ text }) =>
    read(text).senses.some(senses => senses.some(({ list }) => LISTS.has(list))),
  ),
]

const parts = []
for (const [nth, { name, replaced }] of PARTS.entries()) {
  const assess = await judgeWith(replaced, nth)
  const without = all.map(({ text }) => assess({ text }))
  const noticed = brought(name, whole, (_, nth) => without[nth]!, 'hint')
  parts.push({
    ...brought(name, whole, (_, nth) => without[nth]!),
    'noticed rightly': noticed['attacks caught'],
    'noticed wrongly': noticed['false alarms'],
  })
}
rmSync(folder, { recursive: true })

const rules = await Promise.all(RULES.map(rule))
rules.sort((a, b) => a['attacks caught'] - a['false alarms'] - (b['attacks caught'] - b['false alarms']))

const table = (rows: readonly object[]) =>
  [
    Object.keys(rows[0]!),
    Object.keys(rows[0]!).map((_, i) => (i === 0 ? '---' : '--:')),
    ...rows.map(row => Object.values(row) as (string | number)[]),
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

console.table(judges)
console.table(parts)
console.table(rules)

const count = (own: boolean) => all.filter(post => post.own === own).length
const page = `# What each part brings

Made by \`npm run ablation\`, which leaves out one part at a time and judges ${count(true)} posts of ours (the train and
tune parts of our corpus, its kinder rewrites, and kindcheck) and ${count(false)} public ones, at most ${MOST_ROWS} of each of
these: ${PUBLIC.join(', ')}.

The rules were written beside our posts, so what they catch there flatters. Nobody wrote a rule for the public posts, but
some call things abuse that we leave alone.

## Wholes

At balanced, share of the posts that deserve a pause, and of those that deserve none, that are paused.

${table(judges)}

## Parts of the grammar

How many more posts are paused with the part than without it; last, how many more of ours are noticed, by a pause or a
hint. A veto brings fewer. Goodwill and comfort spare next to none of these posts; they are kept for the look-alikes that
prove the rules.

${table(parts)}

## Rules

How many posts only this rule pauses, or notices if it only hints, and what it weighs in \`judge.js\`. Those that bring least come
first. The nets have learnt from our posts, so the others are measured without them, and they flatter themselves: MODEL-CARD.md
says what they find in posts of authors whom they did not know.

Few rules do much alone, since most attacks are caught by two. Two that caught nothing alone in any of these posts were
dropped: one for class, which also raised three false alarms, and one for joy at somebody's pain. Those first in the
table are kept for what they catch in public posts.

${table(rules)}
`
writeFileSync(
  'docs/ablation.md',
  await format(page, { ...(await resolveConfig('docs/ablation.md')), parser: 'markdown' }),
)
