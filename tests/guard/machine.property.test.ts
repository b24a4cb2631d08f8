import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  ECHO_WINDOW,
  initial,
  OUTCOME_WINDOW,
  step,
  type Effect,
  type Event,
  type Held,
  type JudgedDraft,
} from '../../lib/guard/machine'

/** What each press to post came to. */
type End = 'posted' | 'back' | 'let through'

/**
 * A page with two boxes, a person and a card, as far as the machine can tell. It carries effects out as the guard does,
 * and complains at once when something happens that never may.
 */
class World {
  state = initial
  now = 0
  composer = {}
  alive = true
  texts = ['', '']
  /** Presses so far, and what became of each. */
  presses: { texts: string[]; end?: End }[] = []
  /** The press that is being asked about. */
  asking: number | undefined
  usable = false
  /** What the person chose to have in the box. */
  chosen: string | undefined
  /** A choice that posts is being carried out: only then may an asked-about press be sent on. */
  choosing = false
  writing: { held: Held; text: string } | undefined
  posts: string[][] = []
  /** Presses that were held, and outcomes that were counted. */
  pauses = 0
  counted = 0

  press(via: 'click' | 'keys'): void {
    if (!this.alive || this.texts.every(text => text === '')) return
    this.workerDead = false
    const busy = 'held' in this.state.phase && this.state.phase.held.composer === this.composer
    const press = this.presses.push({ texts: [...this.texts] }) - 1
    const effects = this.feed(
      { type: 'gesture', composer: this.composer, via, drafts: this.judged(), at: this.now },
      press,
    )
    if (!effects.some(effect => effect.do === 'stop')) {
      expect(busy, 'let a second press through while the first is asked about').toBe(false)
      this.post(press, 'let through')
    }
    // A press while one is asked about is the same wish.
    else if (this.asking !== press) this.end(press, 'back')
  }

  echo(): void {
    const effects = this.feed({ type: 'echo', composer: this.composer, at: this.now })
    const held = 'held' in this.state.phase && this.state.phase.held
    const answers = held && held.composer === this.composer && this.now - held.at < ECHO_WINDOW
    expect(effects.some(effect => effect.do === 'stop')).toBe(Boolean(answers))
  }

  choose(choice: 'use' | 'edit' | 'discard' | 'post-as-is' | 'fine' | 'back'): void {
    if (!this.usable) return
    const drafts = this.alive ? this.judged() : null
    this.chosen = { use: 'Please fix it.', edit: 'Please mend it.', discard: '' }[choice as string]
    this.choosing = choice === 'post-as-is' || choice === 'fine'
    if (choice === 'back') this.feed({ type: 'back', at: this.now })
    else if (choice === 'post-as-is' || choice === 'fine') this.feed({ type: choice, drafts, at: this.now })
    else if (choice === 'discard') this.feed({ type: 'discard', drafts })
    else this.feed({ type: 'use', text: this.chosen!, edited: choice === 'edit', drafts })
    this.choosing = false
  }

  written(ok: boolean): void {
    if (!this.writing) return
    const { held, text } = this.writing
    this.writing = undefined
    if (ok && this.alive) this.texts[held.field] = text
    this.feed({ type: 'written', ok: ok && this.alive, texts: [...this.texts], at: this.now })
  }

  feed(event: Event, press = this.asking): readonly Effect[] {
    const [next, effects] = step(this.state, event)
    this.state = next
    for (const effect of effects) this.carryOut(effect, press)
    if (!('held' in next.phase) && this.asking !== undefined) {
      this.presses[this.asking]!.end ??= 'back'
      this.asking = undefined
    }
    return effects
  }

  carryOut(effect: Effect, press: number | undefined): void {
    if (effect.do === 'show') {
      if (this.asking === undefined) this.pauses++
      this.asking ??= press
      // Asked again about a text that changed under the card: that is what a choice confirms.
      this.presses[this.asking!]!.texts = [...effect.held.texts]
      this.usable = false
    } else if (effect.do === 'close') this.usable = false
    else if (effect.do === 'refuse') this.usable = true
    else if (effect.do === 'count') {
      this.counted++
      expect(effect.rules, 'counted for other rules than those that held it').toEqual(['a-rule'])
    } else if (effect.do === 'write') {
      this.usable = false
      this.writing = effect
      // The guard keeps what was held, for the person to look up.
      expect(this.texts, 'writes over words that nobody will find again').toEqual(effect.held.texts)
      expect(effect.text, 'writes what nobody chose').toBe(this.chosen)
    } else if (effect.do === 'release') {
      expect(this.alive, 'sent on from a composer that is gone').toBe(true)
      expect(this.texts, 'sent on a text that nobody confirmed').toEqual(effect.held.texts)
      expect(this.choosing || !this.wasUsable, 'sent on without a choice in a usable card').toBe(true)
      this.post(this.asking!, 'posted')
    }
  }

  wasUsable = false
  /** The worker died with the card's token: a card that is on its way never comes. The next press wakes it. */
  workerDead = false
  shown(): void {
    if (this.workerDead && !this.usable) return
    if (this.state.phase.name !== 'holding' && this.state.phase.name !== 'choosing') return
    this.feed({ type: 'shown' })
    this.usable = this.wasUsable = true
  }

  post(press: number, end: End): void {
    this.end(press, end)
    this.posts.push([...this.texts])
    expect(this.posts.at(-1), 'posted another text than the one that was confirmed').toEqual(this.presses[press]!.texts)
    this.texts = ['', '']
  }

  end(press: number, end: End): void {
    expect(this.presses[press]!.end, 'one press ended twice').toBeUndefined()
    this.presses[press]!.end = end
  }

  judged(): JudgedDraft[] {
    return this.texts.map(text =>
      text.includes('idiot')
        ? { text, verdict: 'pause', score: text.length / 100, category: 'insult', rules: ['a-rule'] }
        : { text, verdict: 'pass', score: 0 },
    )
  }

  /** Lets everything that is under way come to its end. */
  settle(): void {
    this.written(true)
    this.feed({ type: 'deadline', texts: this.alive ? [...this.texts] : null })
    this.feed({ type: 'back', at: this.now })
  }
}

/** One thing that happens; every run is checked by the world itself. */
class Happening implements fc.Command<object, World> {
  constructor(
    readonly name: string,
    readonly happen: (world: World) => unknown,
  ) {}
  check = () => true
  run(_model: object, world: World): void {
    if (world.state.phase.name === 'watching') world.wasUsable = false
    this.happen(world)
    expect(world.posts.length).toBeLessThanOrEqual(world.presses.length)
    expect(world.counted, 'counted more outcomes than there were pauses').toBeLessThanOrEqual(world.pauses)
  }
  toString = () => this.name
}

const text = fc.oneof(
  { weight: 3, arbitrary: fc.nat(50).map(n => `you idiot, that is lift ${n}`) },
  { weight: 1, arbitrary: fc.constantFrom('The clinic closed.', '') },
)
const box = fc.constantFrom(0, 1)
const constant = (name: string, happen: (world: World) => unknown) => fc.constant(new Happening(name, happen))

const choice = fc
  .constantFrom(
    'use' as const,
    'edit' as const,
    'discard' as const,
    'post-as-is' as const,
    'fine' as const,
    'back' as const,
  )
  .map(choice => new Happening(`choose ${choice}`, w => w.choose(choice)))

/** A press on a hurtful draft with the card up, so that the short runs go deep too. */
const asked = fc.tuple(text, box).map(
  ([text, i]) =>
    new Happening(`type ${JSON.stringify(text)}, press, card shows`, w => {
      w.texts[i] = text
      w.press('click')
      w.shown()
    }),
)

const happenings = [
  asked,
  asked,
  asked,
  fc.tuple(text, box).map(([text, i]) => new Happening(`type ${JSON.stringify(text)}`, w => (w.texts[i] = text))),
  fc.tuple(text, box).map(([text, i]) => new Happening(`paste ${JSON.stringify(text)}`, w => (w.texts[i] += text))),
  fc.constantFrom('click' as const, 'keys' as const).map(via => new Happening(`press by ${via}`, w => w.press(via))),
  constant('synthetic answer', w => w.echo()),
  constant('card shows', w => w.shown()),
  choice,
  choice,
  choice,
  fc.boolean().map(ok => new Happening(`writing ends, ${ok}`, w => w.written(ok))),
  constant('Esc outside the card', w => w.feed({ type: 'back', at: w.now })),
  constant('card breaks', w => w.feed({ type: 'failed', texts: w.alive ? [...w.texts] : null })),
  constant('deadline', w => w.feed({ type: 'deadline', texts: w.alive ? [...w.texts] : null })),
  constant('page removes the host and wins', w => w.feed({ type: 'card-gone', fought: true })),
  constant('host goes', w => w.feed({ type: 'card-gone', fought: false })),
  constant('worker is killed', w => (w.workerDead = true)),
  constant('extension reloads', w => {
    w.feed({ type: 'composer-gone' })
    w.writing = undefined
    w.state = initial
  }),
  constant('composer unmounts', w => {
    w.alive = false
    w.feed({ type: 'composer-gone' })
  }),
  constant('composer unmounts, not noticed yet', w => (w.alive = false)),
  constant('composer mounts anew', w => {
    if (w.alive) return
    w.alive = true
    w.composer = {}
    w.texts = ['', '']
  }),
  fc.oneof(fc.nat(2 * ECHO_WINDOW), fc.nat(2 * OUTCOME_WINDOW)).map(
    ms =>
      new Happening(`${ms} ms pass`, w => {
        w.now += ms
        w.feed({ type: 'tick', at: w.now })
      }),
  ),
]

it('ends every press in posted once, back to the draft, or let through, whatever happens', () => {
  fc.assert(
    fc.property(fc.commands(happenings, { maxCommands: 60, size: 'max' }), commands => {
      const world = new World()
      fc.modelRun(() => ({ model: {}, real: world }), commands)
      world.settle()
      expect(['watching', 'stood-down']).toContain(world.state.phase.name)
      expect(world.presses.filter(press => press.end === undefined)).toEqual([])
    }),
    { numRuns: 5000 },
  )
}, 60_000)
