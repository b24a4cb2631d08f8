/** The rows that the model learns from, and the judgement behind each: which rows of a corpus mean what we mean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { VERDICTS } from '../../lib/kindness/decide'
import { HABITS, type Habit } from '../../lib/kindness/model'
import { isNet } from '../../lib/kindness/model/net-rule'
import type { Examples, Rule } from '../../lib/kindness/rules/rule'

const DATA = process.env['KIND_DATA'] ?? '../shared/data'
const OWN = 'tests/corpus'

export interface Row {
  text: string
  /** 1: an attack on a person. 0: none. */
  label: 0 | 1
  /** How often this row counts for the attack; 0: it teaches nothing about that. */
  weight: number
  /** The habit it shows, if it is a hint. */
  habit?: Habit
  source: string
  /** Rows with one key are never parted between training and holding out: a text and its rewrite, the posts of one author. */
  key: string
}

interface CorpusRow {
  id: string
  text: string
  label: 0 | 1
  category: string
  pair?: string | number
}

interface OwnRow {
  id: string
  text: string
  expect: 'pause' | 'hint' | 'pass'
  category: string
  kinder: string | null
}

const lines = <T>(path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)

export const haveCorpora = () => existsSync(`${DATA}/corpora`)
export const corpus = (name: string) => lines<CorpusRow>(`${DATA}/corpora/${name}.jsonl`)

/** The labelled posts that define what the words mean. Nothing is learnt from them. */
export const kindcheckRows = (): Row[] =>
  lines<OwnRow>(`${DATA}/kindcheck.jsonl`).map(({ id, text, expect }) => ({
    text,
    label: expect === 'pause' ? 1 : 0,
    weight: 0,
    source: expect === 'hint' ? 'kindcheck hints' : 'kindcheck',
    key: `kindcheck ${id}`,
  }))

/** Rows of a corpus that `judge` gives a label and a weight. */
function rowsOf(name: string, judge: (row: CorpusRow) => [label: 0 | 1, weight: number] | undefined): Row[] {
  return corpus(name).flatMap(row => {
    const [label, weight] = judge(row) ?? []
    if (label === undefined || weight === undefined) return []
    return [{ text: row.text, label, weight, source: name, key: `${name} ${row.pair ?? row.id}` }]
  })
}

const PERSON =
  /\b(?:you|your|u|ur|youre|ya|yourself|he|she|him|her|his|they|them|their|these|those|guy|man|woman|girl|who)\b/i
const INSULT =
  /bitch|idiot|moron|asshole|dick|cunt|whore|slut|retard|stupid|dumb|scum|puss(?:y|ies)|fag|nigg|bastard|prick|fool|loser|trash|liar|lying|ignorant|coward|jerk|clown|twat|shut up|fuck (?:you|him|her|them|off)|troll|pathetic|disgust|evil|garbage|ugly|nazi|racist|crazy|sick|kill|die|sucks?\b/i

/**
 * Toxic rows of paradetox are mostly swearing, at anybody or nobody. Those that name a person and insult are attacks; those
 * that do neither are swearing at nobody, which is harmless; the rest teach nothing.
 */
function paradetox({ text, label }: CorpusRow): [0 | 1, number] | undefined {
  if (label === 0) return [0, 0.1]
  const [person, insult] = [PERSON.test(text), INSULT.test(text)]
  return person && insult ? [1, 0.15] : person || insult ? undefined : [0, 0.1]
}

/**
 * Public rows. They teach how the rest of the world writes, so that the model is not sure of itself far from our own posts;
 * what an attack is, it learns from ours. So they weigh little, and less the further they are from what we mean.
 */
export function publicRows(): Row[] {
  return [
    ...rowsOf('surge_toxicity', ({ label }) => [label, 0.4]),
    ...rowsOf('convabuse', ({ label }) => [label, 0.2]),
    ...rowsOf('paradetox', paradetox),
    ...rowsOf('davidson', ({ label, category }) => (category === 'offensive' ? undefined : [label, 0.03])),
    ...rowsOf('online_misogyny', ({ label, category }) => [
      label || category === 'Nonmisogynistic_personal_attack' ? 1 : 0,
      0.03,
    ]),
    // Threats, derogation and slurs only; what is not sexist may still attack, so it weighs little.
    ...rowsOf('edos', ({ label, category }) =>
      label === 0 ? [0, 0.01] : /^(?:1|2|3\.1)/.test(category) ? [1, 0.03] : undefined,
    ),
  ]
}

const OWN_WEIGHTS: Record<OwnRow['expect'], number> = { pass: 1, pause: 1, hint: 0.3 }

/**
 * Posts of our own corpus, and the kinder rewrites of them. A hint is no attack, but no proof of the opposite either; a
 * rewrite has all the words of an attack but those that matter.
 */
export function ownRows(part: 'train' | 'tune'): Row[] {
  return lines<OwnRow>(`${OWN}/functional-${part}.jsonl`).flatMap(({ id, text, expect, category, kinder }) => {
    const key = `own ${author(id)}`
    const post: Row = {
      text,
      label: expect === 'pause' ? 1 : 0,
      weight: OWN_WEIGHTS[expect],
      source: expect === 'hint' ? 'own hints' : 'own',
      key,
      ...(expect === 'hint' ? { habit: habitOf(category) } : {}),
    }
    return kinder ? [post, { text: kinder, label: 0, weight: OWN_WEIGHTS.pass, source: 'own rewrites', key }] : [post]
  })
}

function habitOf(category: string): Habit {
  const habit = HABITS.find(name => name === category)
  if (!habit) throw new Error(`There is no habit called ${category}.`)
  return habit
}

/** Who wrote a post of our own corpus: a letter from p to w and the digit that its id begins with; other letters are the first authors, and those of the everyday posts, who are kept together. */
const author = (id: string) => /^[p-w]\d/.exec(id)?.[0] ?? 'first'

/** Frames for harmless sentences about a group or a person, and words for their blanks. */
const FRAMES = [
  '{}',
  'I am {}',
  'I am {} and I am {a}',
  'My mum is {}',
  'My neighbour is {} and {a}',
  'His boss is {}',
  'Her teacher is a {} woman',
  'The driver on that bus is {}',
  'You are {}',
  'You are {} and {a}',
  'Are you {}?',
  'Being {} is {a}',
  'They said no because he is {}',
  'The {} nurse on our ward is {a}',
  'A {} man came to the clinic',
  'I work with a {} doctor who is {a}',
  '{} people live on our street',
  'Most {} people are {a}',
  'Not all {} people are {are}, and why would they be',
  '{} are {are} and should be {be}',
  '{} are {are} in this town',
  '{} are not all {are}',
  'All {} should be {be}',
  'These {} are {are}, let them be {be}',
  'The {} on our ward have been {be}',
  'So many {} are {are} and they deserve to be {be}',
  'We asked {} what they think and they were {be}',
  'If {} were {be}, we would all gain',
  'There are more {} in our school and they are {a}',
  'I love {} and I want them to be {be}',
  'You are so {a}',
  'You are a {a} {one}',
  'You are a {a} {}',
  'She is a {a} {one}',
  'You are crazy {a}',
  'You are not {low}',
  'You must feel {low}',
  'He is not {low} and neither are you',
  'She is bloody {a}',
  'You absolute {star}',
  'You fucking {star}',
  'He is a {star} and so are you',
  'May you {fare}',
  // What a reframing leaves of an attack: anger at what was done.
  'They put that person in charge of {place}',
  'We cannot believe this person runs {place}',
  'I am furious that they have closed {place}',
  'That person has never worked in {place}',
  'The people who wrote this plan for {place} have got it wrong',
  'We are tired of hearing from them about {place}',
  'That person in {place} did nothing for us',
  'You sold {place}',
  'You have closed {place} and now you have cut {place}',
  'He sold off {place}',
  'Somebody in {place} has lost my form',
  'Somebody with a {a} voice read out my letter in {place}',
  // What a reframing makes of a habit: a part in place of all, an impression in place of a motive, some in place of a kind.
  'The state of {place} is partly down to the {are}',
  'The queue at {place} is partly down to {are}',
  'This is partly down to them, and partly to {place}',
  'You never rang us back about {place}',
  'Some of you never rang us back about {place}',
  'Some {are} never ask about {place}',
  'It feels as if he wants to cut {place}',
  'It feels as if he wants a photo of {place}',
  'It looks to me as if they want us to leave {place}',
  'From here it looks as if you did not listen to {place}',
  'I hope you {fare}',
  'You deserve to {fare}',
]
const BLANKS = {
  '{a}': ['proud', 'kind', 'lovely', 'tired', 'funny', 'busy', 'brilliant', 'hard', 'great', 'ordinary'],
  '{one}': ['nurse', 'writer', 'actor', 'doctor', 'carer', 'architect', 'friend', 'neighbour'],
  '{are}': [
    'nurses',
    'doctors',
    'teachers',
    'neighbours',
    'carers',
    'patients',
    'parents',
    'taxpayers',
    'good people',
    'my friends',
  ],
  '{be}': ['thanked', 'welcomed', 'paid', 'heard', 'believed', 'helped', 'treated fairly', 'asked', 'safe', 'included'],
  '{place}': [
    'our ward',
    'the clinic',
    'the council',
    'a school',
    'the trains',
    'the budget',
    'the kitchens',
    'housing',
    'the bins',
    'the home',
  ],
  '{low}': ['stupid', 'useless', 'weak', 'lazy', 'awful', 'to blame', 'a failure', 'a burden', 'alone', 'ashamed'],
  '{star}': ['legend', 'star', 'hero', 'angel', 'genius', 'champion', 'gem', 'diamond', 'beauty', 'wonder'],
  '{fare}': [
    'find peace',
    'get some rest',
    'get well soon',
    'be happy',
    'sleep well',
    'enjoy the break',
    'win the case',
    'be treated better',
    'find a good home',
    'keep your job',
  ],
}

/** Harmless sentences. Any word for a group will do, since the features make them alike. */
export function framedRows(): Row[] {
  const texts = FRAMES.flatMap(frame =>
    Array.from({ length: 10 }, (_, i) =>
      Object.entries(BLANKS).reduce(
        // Each blank walks through its ten words at its own pace, so that no two always stand together.
        (text, [blank, words], nth) => text.replace(blank, words[(i * [1, 3, 7][nth % 3]!) % words.length]!),
        frame.replace('{}', 'Muslims'),
      ),
    ),
  )
  return [...new Set(texts)].map(text => ({ text, label: 0, weight: 1, source: 'frames', key: `frame ${text}` }))
}

const RULES = 'lib/kindness/rules'

type RuleModule = { default?: Rule; examples?: Examples }
const rules = () => {
  const names = readdirSync(RULES).sort()
  return Promise.all(names.map(name => import(resolve(RULES, name)) as Promise<RuleModule>))
}

/** The harmless look-alikes that prove the rules: short sentences, each a word or two from an attack. */
export async function spareRows(): Promise<Row[]> {
  const texts = (await rules()).flatMap(({ examples }) => examples?.spares.map(([text]) => text) ?? [])
  return [...new Set(texts)].map(text => ({ text, label: 0, weight: 1, source: 'spares', key: `spare ${text}` }))
}

/** What the rules find by their own lights, as examples of it; what the model finds proves nothing to the model. */
export async function flagRows(): Promise<Row[]> {
  return (await rules()).flatMap(({ default: rule, examples }) => {
    if (!rule || !examples || isNet(rule.id)) return []
    const pauses = VERDICTS[rule.category].balanced === 'pause'
    return examples.flags.map((text): Row => {
      const row = { text, source: 'flags', key: `flag ${text}` }
      return pauses ? { ...row, label: 1, weight: 0.2 } : { ...row, label: 0, weight: 0, habit: habitOf(rule.category) }
    })
  })
}

/** How much each source counts for a habit that it does not show; of other public rows, only the harmless ones, as a little of what they count for the attack. */
const WEIGHTS_WITHOUT_HABIT: Readonly<Record<string, number>> = {
  own: 1,
  'own rewrites': 1,
  'own hints': 0.3,
  frames: 5,
  // Most are a word or two from a habit, and none may be noticed.
  spares: 30,
  flags: 0.3,
}
const PUBLIC_SHARE = 0.3

/** The same rows as one habit is learnt from: a hint of it against everything else, attacks too, which need no hint. */
export function rowsOfHabit(habit: Habit, rows: readonly Row[]): Row[] {
  return rows.flatMap((row): Row[] => {
    if (row.habit === habit) return [{ ...row, label: 1, weight: row.source === 'flags' ? 0.3 : 1 }]
    const weight = WEIGHTS_WITHOUT_HABIT[row.source]
    if (weight === undefined) return row.label === 0 ? [{ ...row, weight: PUBLIC_SHARE * row.weight }] : []
    return [{ ...row, label: 0, weight: row.label === 1 ? weight / 2 : weight }]
  })
}

/** One of five parts, the same for all rows with one key. */
export function fifth({ key }: Row): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % 5
}
