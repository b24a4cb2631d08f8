import type { Category, Verdict } from '../kindness'
import type { Outcome } from '../storage/counts'
import type { Because } from '../storage/settings'

/**
 * The guard as a pure table: state × event → state + effects. It knows no DOM, clock or card; `guard.ts` feeds it and
 * carries its effects out. A composer is an opaque reference, compared by identity.
 *
 *   watching ──gesture on a hurtful draft──▶ holding ──shown──▶ choosing ──use, discard──▶ writing ──written──▶ watching
 *                                              │ deadline, failed   │ post as it is               │ refused ▶ choosing
 *                                              ▼                    ▼                             ▼
 *                                        sent on once         sent on once                 draft as it was
 *
 * Whatever happens, a gesture ends in one of three ways: sent on once, back to the draft, or let through untouched.
 */
export type Composer = object

/** One field of a composer at a gesture: its text, what the judge says of it, and how grave that is (0 to 1). */
export interface JudgedDraft {
  text: string
  verdict: Verdict
  score: number
  category?: Category
  /** The rules that would hold it and may go quiet. */
  rules?: readonly string[]
}

/** How the person pressed Post. */
export type Via = 'click' | 'keys' | 'pointer'

/** A gesture that was stopped: all that is needed to send it on, and to tell whether it may still be sent on. */
export interface Held {
  composer: Composer
  via: Via
  /** The texts of all fields when the gesture came. Only exactly these are ever sent on. */
  texts: readonly string[]
  /** The field that the card shows. */
  field: number
  category: Category
  rules: readonly string[]
  /** When the gesture came, in milliseconds on any steady clock. */
  at: number
}

/** A pause whose outcome is known only once the person posts, or does not. */
interface Pending {
  composer: Composer
  category: Category
  rules: readonly string[]
  at: number
  /** The draft as it was when the card closed, and what to count if exactly this is posted. */
  texts: readonly string[]
  unchanged: Outcome
}

type Phase =
  | { name: 'watching' }
  | { name: 'holding' | 'choosing'; held: Held }
  | { name: 'writing'; held: Held; text: string; outcome: 'reframed' | 'edited' | 'discarded' }
  /** The page fought the card and won: everything passes until the page is left. */
  | { name: 'stood-down' }

export interface State {
  phase: Phase
  /** Texts that the person was asked about or confirmed: never asked about again. Oldest first. */
  asked: readonly string[]
  pending: readonly Pending[]
}

export type Event =
  /** A person's own press to post: trusted, with text, control enabled, no list open, not composing. */
  | { type: 'gesture'; composer: Composer; via: Via; drafts: readonly JudgedDraft[]; at: number }
  /** A synthetic click or submit on the composer, or a submit event, which anybody can cause. */
  | { type: 'echo'; composer: Composer; at: number }
  /** The card takes input (its own handshake). */
  | { type: 'shown' }
  /** The card was not usable in time, or broke. `texts` is the draft now; null when the composer is gone. */
  | { type: 'deadline' | 'failed'; texts: readonly string[] | null }
  /** A trusted choice in the card. `drafts` is the composer now; null when it is gone. */
  | { type: 'use'; text: string; edited: boolean; drafts: readonly JudgedDraft[] | null }
  | { type: 'discard'; drafts: readonly JudgedDraft[] | null }
  | { type: 'post-as-is'; drafts: readonly JudgedDraft[] | null; at: number }
  | { type: 'fine'; because?: Because | undefined; drafts: readonly JudgedDraft[] | null; at: number }
  | { type: 'back'; at: number }
  /** The writing ended: read back as asked (`texts` is the draft now), or not and undone. */
  | { type: 'written'; ok: boolean; texts: readonly string[]; at: number }
  /** The composer left the page. */
  | { type: 'composer-gone' }
  /** The card left the page, by the page's hand or ours: `fought` when the page took it away again and again. */
  | { type: 'card-gone'; fought: boolean }
  | { type: 'tick'; at: number }

export type Effect =
  /** Stop the event that is being handled. Without it, the event goes on untouched. */
  | { do: 'stop' }
  | { do: 'show'; held: Held }
  | { do: 'close' }
  /** Put a text in the place of the held one; an empty one empties the box. */
  | { do: 'write'; held: Held; text: string }
  /** Tell the card that the site did not take the text. */
  | { do: 'refuse'; text: string }
  /** Send the held gesture on, once, now. */
  | { do: 'release'; held: Held }
  /** Keep the words of this pause as fine, and why, if the person said so. */
  | { do: 'remember-fine'; held: Held; because?: Because | undefined }
  /** A pause for these rules came to an end. */
  | { do: 'count'; outcome: Outcome; category: Category; rules: readonly string[] }

/** How long a synthetic event counts as the answer to a gesture, in milliseconds. */
export const ECHO_WINDOW = 1000
/** How long after *Back* or *Use this* we wait to learn whether the person posted, in milliseconds. */
export const OUTCOME_WINDOW = 10 * 60_000
/** How many texts a tab remembers as asked about. */
const ASKED_MAX = 500

export const initial: State = { phase: { name: 'watching' }, asked: [], pending: [] }

type Step = readonly [State, readonly Effect[]]

/** The whole guard. Total: an event that means nothing in a state leaves it as it is. */
export function step(state: State, event: Event): Step {
  const { phase } = state
  switch (event.type) {
    case 'gesture':
      if (phase.name === 'stood-down') return [state, []]
      // A second press while the first is still being asked about is the same wish: never two posts.
      if (phase.name !== 'watching') return [state, phase.held.composer === event.composer ? [{ do: 'stop' }] : []]
      return gesture(state, event)

    case 'echo':
      return 'held' in phase && phase.held.composer === event.composer && event.at - phase.held.at < ECHO_WINDOW
        ? [state, [{ do: 'stop' }]]
        : [state, []]

    case 'shown':
      return phase.name === 'holding'
        ? [{ ...asking(state, phase.held), phase: { name: 'choosing', held: phase.held } }, []]
        : [state, []]

    case 'deadline':
    case 'failed':
      if (phase.name === 'holding') {
        const effects: Effect[] = [{ do: 'close' }]
        if (event.texts && same(event.texts, phase.held.texts)) effects.push({ do: 'release', held: phase.held })
        return [watching(state), effects]
      }
      // Once the card was usable, only a choice in it posts. The next press passes, since the text was asked about.
      return event.type === 'failed' && phase.name === 'choosing' ? [watching(state), [{ do: 'close' }]] : [state, []]

    case 'use':
    case 'discard': {
      if (phase.name !== 'choosing') return [state, []]
      const { held } = phase
      if (!event.drafts) return [watching(state), [{ do: 'close' }]]
      if (!unchanged(event.drafts, held)) return askAgain(state, held, event.drafts)
      const writing =
        event.type === 'discard'
          ? ({ text: '', outcome: 'discarded' } as const)
          : ({ text: event.text, outcome: event.edited ? 'edited' : 'reframed' } as const)
      return [{ ...state, phase: { name: 'writing', held, ...writing } }, [{ do: 'write', held, text: writing.text }]]
    }

    case 'post-as-is':
    case 'fine': {
      if (phase.name !== 'choosing') return [state, []]
      const { held } = phase
      if (!event.drafts) return [watching(state), [{ do: 'close' }]]
      if (!unchanged(event.drafts, held)) return askAgain(state, held, event.drafts)
      const outcome = event.type === 'fine' ? 'was-fine' : 'posted-as-is'
      return [
        watching(state),
        [
          { do: 'close' },
          ...(event.type === 'fine' ? [{ do: 'remember-fine', held, because: event.because } as const] : []),
          { do: 'release', held },
          { do: 'count', outcome, category: held.category, rules: held.rules },
        ],
      ]
    }

    case 'back':
      // Esc and Close work while the card is still coming, too.
      if (phase.name !== 'choosing' && phase.name !== 'holding') return [state, []]
      return [leave(state, phase.held, phase.held.texts, 'posted-as-is', event.at), [{ do: 'close' }]]

    case 'written': {
      if (phase.name !== 'writing') return [state, []]
      const { held, text, outcome } = phase
      if (!event.ok) return [{ ...state, phase: { name: 'choosing', held } }, [{ do: 'refuse', text }]]
      // What comes into an empty box next is another draft: nothing is waited for.
      if (outcome === 'discarded') {
        const { category, rules } = held
        return [watching(state), [{ do: 'close' }, { do: 'count', outcome, category, rules }]]
      }
      const after = leave(state, held, event.texts, outcome, event.at)
      // The field may read a blank line otherwise than the card wrote it: remember it as the field has it.
      return [{ ...after, asked: remember(after.asked, event.texts[held.field] ?? text) }, [{ do: 'close' }]]
    }

    case 'composer-gone':
      return 'held' in phase ? [watching(state), [{ do: 'close' }]] : [state, []]

    case 'card-gone':
      if (!('held' in phase)) return [state, []]
      // A card that broke is no choice of anybody's, and nothing is to be learnt from it.
      return [event.fought ? { ...state, phase: { name: 'stood-down' } } : watching(state), [{ do: 'close' }]]

    case 'tick': {
      const over = state.pending.filter(pending => event.at - pending.at >= OUTCOME_WINDOW)
      if (over.length === 0) return [state, []]
      return [
        { ...state, pending: state.pending.filter(pending => !over.includes(pending)) },
        over.map(({ category, rules }) => ({ do: 'count', outcome: 'discarded', category, rules })),
      ]
    }
  }
}

/**
 * A press while nothing is asked: hold it when a field hurts that was not asked about yet, else let it through. What the
 * last pause in this composer led to is known now.
 */
function gesture(state: State, { composer, via, drafts, at }: Extract<Event, { type: 'gesture' }>): Step {
  const texts = drafts.map(draft => draft.text)
  const counts = state.pending
    .filter(pending => pending.composer === composer)
    .map(({ texts: then, unchanged, category, rules }): Effect => {
      return { do: 'count', outcome: same(texts, then) ? unchanged : 'edited', category, rules }
    })
  const settled = { ...state, pending: state.pending.filter(pending => pending.composer !== composer) }
  const held = hold(state, { composer, via, at }, drafts)
  return held
    ? [{ ...settled, phase: { name: 'holding', held } }, [{ do: 'stop' }, { do: 'show', held }, ...counts]]
    : [settled, counts]
}

/** The gesture to hold: the gravest field that hurts and was not asked about, or undefined. */
function hold(
  state: State,
  rest: Pick<Held, 'composer' | 'via' | 'at'>,
  drafts: readonly JudgedDraft[],
): Held | undefined {
  let worst: { field: number; score: number; category: Category; rules: readonly string[] } | undefined
  drafts.forEach(({ text, verdict, score, category, rules = [] }, field) => {
    if (verdict !== 'pause' || !category || state.asked.includes(text)) return
    if (!worst || score > worst.score) worst = { field, score, category, rules }
  })
  if (!worst) return undefined
  const { field, category, rules } = worst
  return { ...rest, texts: drafts.map(draft => draft.text), field, category, rules }
}

/** The text changed under the card: ask about what it says now, or go back to the draft when that hurts nobody. */
function askAgain(state: State, old: Held, drafts: readonly JudgedDraft[]): Step {
  const held = hold(state, old, drafts)
  // The card is usable already: no deadline may send on what nobody pressed for.
  return held
    ? [{ ...asking(state, held), phase: { name: 'choosing', held } }, [{ do: 'show', held }]]
    : [watching(state), [{ do: 'close' }]]
}

/** Back to the draft, with an outcome to be learnt. */
function leave(state: State, held: Held, texts: readonly string[], unchanged: Outcome, at: number): State {
  const { composer, category, rules } = held
  return {
    ...asking(state, held),
    phase: { name: 'watching' },
    pending: [...state.pending, { composer, category, rules, at, texts, unchanged }],
  }
}

const watching = (state: State): State => ({ ...state, phase: { name: 'watching' } })
const asking = (state: State, { texts, field }: Held): State => ({
  ...state,
  asked: remember(state.asked, texts[field] ?? ''),
})
const remember = (asked: readonly string[], text: string) =>
  asked.includes(text) ? asked : [...asked, text].slice(-ASKED_MAX)
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, i) => text === b[i])
const unchanged = (drafts: readonly JudgedDraft[], { texts }: Held) =>
  same(
    drafts.map(draft => draft.text),
    texts,
  )
