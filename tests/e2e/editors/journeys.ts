import { chord } from '../driver'
import type { Box, EditorPage } from './page'

/**
 * Random journeys: somebody types, pastes, moves, takes back, and our editors write, at any moment. After each step the
 * editor's own model must say what a plain string says; a step back must lead to a text that was there before.
 */

export interface Journey {
  seed: number
  /** What was done, in words. */
  steps: string[]
  /** What went wrong in the last of them; undefined when all went well. */
  failure?: string
  /** The draft was gone, rather than other than it should be. */
  lost?: boolean
}

const STEPS = 8

const starts = [
  '',
  'Thanks @sam',
  'You idiot, see https://example.org/rota today',
  'One @pat\nyou idiot 🙂\n\nthree',
  'The lift',
]
// No sequence of emoji with joiners: typed one by one, the last joiner takes in the emoji after the caret.
const words = ['the', ' lift', ' is ', 'broken', '🙂', '!', ' idiot', 'fix it, ', ' 🤷🏽', 'a', "it's"]
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
  const journey: Journey = { seed, steps: [] }
  try {
    await walk(on, box, randomOf(seed), journey.steps)
  } catch (reason) {
    journey.failure = reason instanceof Error ? reason.message : String(reason)
    journey.lost = (await on.text().catch(() => '')) === ''
  }
  return journey
}

async function walk(on: EditorPage, box: Box, random: () => number, steps: string[]): Promise<void> {
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
    const inside = () =>
      [...text.matchAll(/@\w+|https:\S+/g)].find(({ 0: mark, index }) => index < caret && caret < index + mark.length)
    caret = (await on.selection()).focus
    while (inside()) {
      await on.press('ArrowRight')
      const before = caret
      await on.page.waitForFunction(at => window.model.selection().focus !== at, { polling: 10, timeout: 3000 }, before)
      caret = (await on.selection()).focus
    }
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
    async 'swap the view'() {
      await on.start(text)
      caret = text.length
    },
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

  steps.push(`start with ${JSON.stringify(text)}`)
  await on.start(text)
  for (let step = 0; step < STEPS; step++) {
    const doing = pick(Object.keys(doings))
    steps.push(`${doing} in ${JSON.stringify(text)} at ${caret}`)
    if (random() < 0.3) await on.tell('later')
    await doings[doing]!()
  }
}

/** The journeys as one line of words for a failed check. */
export const told = ({ seed, steps, failure }: Journey) => `seed ${seed}: ${steps.join('; ')}: ${failure}`
