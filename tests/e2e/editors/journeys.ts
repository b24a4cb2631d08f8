import { wording } from '../../../components/wording'
import { cardOf, chord, isCardUp, until } from '../driver'
import type { Box, EditorPage } from './page'

/**
 * Random journeys: somebody types, pastes, moves, takes back, posts and chooses in the card, the site puts another editor
 * in the place of one, and our editors write, at any moment. After each step the editor's own model must say what a plain
 * string says; a step back must lead to a text that was there before; the server must have just what was posted.
 */

export interface Journey {
  seed: number
  /** What was done, in words. */
  steps: string[]
  /** How often a post was held, and how many the server has of it. */
  cards: number
  posts: number
  /** What went wrong in the last of them; undefined when all went well. */
  failure?: string
  fate?: Fate
}
/** What became of a draft: it reads other than it should, it is gone, or the server has not just what was posted. */
export type Fate = 'changed' | 'lost' | 'posted otherwise'

const STEPS = 8
/** How long anything may take that is bound to come, in milliseconds. */
const PATIENCE = 10_000

const starts = [
  '',
  'Thanks @sam',
  'You idiot, see https://example.org/rota today',
  'One @pat\nyou idiot 🙂\n\nthree',
  'The lift',
]
// No sequence of emoji with joiners: typed one by one, the last joiner takes in the emoji after the caret.
const words = ['the', ' lift', ' is ', 'broken', '🙂', '!', ' you idiot', 'fix it, ', ' 🤷🏽', 'a', "it's"]
const wholes = ['Please fix it.', 'Thanks @sam.\nIt is slow 🙂', 'One\n\nthree', 'Ok', 'The  gap']
const parts = ['', 'friend', 'my 👩‍👩‍👧 friend', 'two\nlines']

/** Mulberry32: numbers in [0, 1) that a seed brings back. */
function randomOf(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Goes one journey. It never throws: what went wrong is in the answer. */
export async function travel(on: EditorPage, box: Box, seed: number): Promise<Journey> {
  const journey: Journey = { seed, steps: [], cards: 0, posts: 0 }
  try {
    await on.forget()
    await walk(on, box, randomOf(seed), journey)
  } catch (reason) {
    journey.failure = reason instanceof Error ? reason.message : String(reason)
    const isLost = (await on.text().catch(() => '')) === ''
    on.meant = [...on.posts()]
    journey.fate = reason instanceof PostedOtherwise ? 'posted otherwise' : isLost ? 'lost' : 'changed'
  }
  return journey
}

class PostedOtherwise extends Error {}

async function walk(on: EditorPage, box: Box, random: () => number, journey: Journey): Promise<void> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const fitting = (texts: readonly string[]) => texts.filter(text => !box.oneLine || !text.includes('\n'))

  let text = pick(fitting(starts))
  let caret = text.length
  const past = new Set([text])

  const becomes = async (next: string, at: number) => {
    past.add((text = next))
    caret = at
    await on.becomes(text)
    await on.caretAt(caret)
  }
  const insert = (what: string) => becomes(text.slice(0, caret) + what + text.slice(caret), caret + what.length)
  /** After the arrow keys the model says where the caret is; nobody types into the middle of a name or a link. */
  const look = async () => {
    const marks = [...text.matchAll(/@\w+|https:\S+/g)].map(
      ({ 0: { length }, index }) => [index, index + length] as const,
    )
    const around = () => marks.find(([start, end]) => start < caret && caret < end)
    caret = (await on.selection()).focus
    for (let mark = around(); mark; mark = around()) {
      // Where a line wraps, Firefox takes a press to go from the end of one to the start of the next, the same offset.
      await on.press('ArrowRight', mark[1] - caret)
      await on.steady()
      caret = (await on.selection()).focus
    }
  }
  const mountAnew = async (next: string) => {
    await on.start((text = next))
    caret = text.length
    past.clear()
    past.add(text)
  }
  /** What was posted just now, or long ago and late, and nothing else. */
  const checkPosts = async () => {
    if (await until(async () => on.posts().length >= on.meant.length, PATIENCE))
      if (on.posts().every((post, i) => post === on.meant[i])) return
    throw new PostedOtherwise(`Posted were ${JSON.stringify(on.posts())}, and meant ${JSON.stringify(on.meant)}.`)
  }
  /** The post is with the server, and the site has put an empty editor in the old one's place. The next draft is begun. */
  const isSent = async () => {
    on.meant.push(text)
    journey.posts += 1
    await checkPosts()
    await on.becomes('')
    await mountAnew(pick(fitting(starts)))
  }
  const post = async (press: () => Promise<void>) => {
    if (text.trim() === '') return
    await press()
    let isHeld = false
    const answered = async () => (isHeld = await isCardUp(on.page)) || on.posts().length > on.meant.length
    if (!(await until(answered, PATIENCE))) throw new PostedOtherwise('Neither a card came up nor was it posted.')
    if (!isHeld) return isSent()
    journey.cards += 1
    const choice = pick(Object.keys(choices))
    journey.steps.push(choice)
    await choices[choice]!()
    await checkPosts()
    // The next press must not find this card, which goes a moment later.
    await cardGone()
  }
  const cardGone = async () => {
    if (!(await until(async () => !(await isCardUp(on.page)), PATIENCE))) throw new Error('The card stayed.')
  }
  const draftStays = async () => {
    await cardGone()
    await becomes(text, caret)
  }
  const choices: Record<string, () => Promise<void>> = {
    async [wording.card.use]() {
      const card = await cardOf(on.page)
      // A card without another wording offers to leave it unsaid in the same place.
      const suggestion = await card.suggestion().catch(() => undefined)
      await card.press(suggestion === undefined ? wording.card.discard : wording.card.use)
      await cardGone()
      past.add((text = suggestion ?? ''))
      await on.becomes(text)
      await on.steady()
      await look()
    },
    async [wording.card.postAsIs]() {
      await (await cardOf(on.page)).press(wording.card.postAsIs)
      await isSent()
    },
    async [wording.card.fine]() {
      await (await cardOf(on.page)).press(wording.card.fine)
      await isSent()
    },
    async [wording.card.back]() {
      await (await cardOf(on.page)).press(wording.card.back)
      await draftStays()
    },
    async 'type into the card, and Esc'() {
      await cardOf(on.page)
      await on.page.keyboard.type('zz')
      await on.press('Escape')
      await draftStays()
    },
    async 'the site swaps the view under the card'() {
      await on.page.evaluate(text => window.model.start(text), text)
      await cardGone()
      await mountAnew(text)
    },
  }

  const back = async (keys: () => Promise<void>) => {
    await keys()
    // Draft.js takes a step back a moment later.
    await on.steady()
    text = await on.text()
    if (!past.has(text)) throw new Error(`${JSON.stringify(text)} was never there.`)
    await on.becomes(text)
    const { anchor, focus } = await on.selection()
    if (focus < 0) {
      // Slate in Firefox has no caret after several lines that were pasted, by anybody, are taken back. One clicks into them.
      await on.page.click('[data-slate-editor]')
      await on.steady()
    } else if (anchor !== focus) {
      await on.press('ArrowRight')
      await on.steady()
    }
    await look()
  }

  const doings: Record<string, () => Promise<void>> = {
    async type() {
      const typed = pick(words)
      await on.page.keyboard.type(typed)
      for (let i = 1; i < typed.length; i++) past.add(text.slice(0, caret) + typed.slice(0, i) + text.slice(caret))
      await insert(typed)
    },
    async paste() {
      await chord(on.page, 'v')
      await insert('pasted 🙂 words')
    },
    async 'break the line'() {
      if (box.oneLine) return
      await on.press('Enter')
      await insert('\n')
    },
    async move() {
      await on.press(pick(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp'] as const), pick([1, 2, 5]))
      await on.steady()
      await look()
    },
    undo: () => back(() => chord(on.page, 'z')),
    redo: () => back(() => chord(on.page, 'Z', 'Shift')),
    'swap the view': () => mountAnew(text),
    'post by a click': () => post(() => on.page.click('[data-expect="post"]')),
    'post by a double click': () => post(() => on.page.click('[data-expect="post"]', { count: 2 })),
    'post by keys': () => post(() => chord(on.page, 'Enter')),
    async 'look away and back'() {
      await on.holdCaret()
      // After a deletion at the start, anybody's, Slate takes the focus back from the first who gets it.
      await on.page.waitForFunction(
        () => {
          const button = document.querySelector('button')!
          if (document.activeElement !== button) button.focus()
          else return true
        },
        { polling: 10 },
      )
      await on.putCaretBack()
      await becomes(text, caret)
    },
    async 'write whole'() {
      const next = pick(fitting(wholes))
      if ((await on.write(next)) !== true) throw new Error(`Could not write ${JSON.stringify(next)}.`)
      await becomes(next, next.length)
    },
    async 'write span'() {
      const found = [...text.matchAll(/(?<!\S)(?!@|https:)[^\s@]+/g)]
      if (found.length === 0) return
      const { 0: word, index: start } = pick(found)
      const next = pick(fitting(parts))
      const marks = await on.marks()
      const wrote = await on.write(next, { start, end: start + word.length })
      if (wrote !== true) throw new Error(`Could not write ${JSON.stringify(next)} over ${JSON.stringify(word)}.`)
      await becomes(text.slice(0, start) + next + text.slice(start + word.length), start + next.length)
      const now = await on.marks()
      if (now.join() !== marks.join()) throw new Error(`The marks were ${marks.join()} and are ${now.join()}.`)
    },
  }

  journey.steps.push(`start with ${JSON.stringify(text)}`)
  await on.start(text)
  for (let step = 0; step < STEPS; step++) {
    const doing = pick(Object.keys(doings))
    journey.steps.push(`${doing} in ${JSON.stringify(text)} at ${caret}`)
    if (random() < 0.3) await on.tell('later')
    await doings[doing]!()
  }
  await checkPosts()
}

/** The journeys as one line of words for a failed check. */
export const told = ({ seed, steps, failure }: Journey) => `seed ${seed}: ${steps.join('; ')}: ${failure}`
