import type { Editor } from '../editors/types'
import {
  CATEGORIES,
  type Assessment,
  type Category,
  type Decision,
  type Draft,
  type Finding,
  mayGoQuiet,
  type Sensitivity,
  type Spared,
  type Wording,
} from '../kindness'
import type { FromCard } from '../protocol'
import type { Site } from '../sites/types'
import type { Outcome } from '../storage/counts'
import { type Ceiling, type FineWording, isEnough } from '../storage/settings'
import {
  answeredBy,
  composerOfControl,
  composerOfField,
  controlOf,
  fieldOf,
  isDisabled,
  isSuggesting,
  type FoundComposer,
} from './composer'
import { deepPath } from './deep'
import {
  ECHO_WINDOW,
  initial,
  OUTCOME_WINDOW,
  step,
  type Effect,
  type Event,
  type Held,
  type JudgedDraft,
  type Via,
} from './machine'
import { createPauseHost, removeStaleHost } from './pause-host'

export interface Judge {
  assess(draft: Draft): Assessment
  decide(assessment: Assessment, sensitivity: Sensitivity, spared?: Spared): Decision
}

/** What the person set, as far as the guard needs it. */
export interface GuardSettings {
  sensitivity: Sensitivity
  sitesOff: readonly string[]
  fine: readonly Wording[]
  /** Rules that went quiet. */
  quiet: readonly string[]
  ceiling: Ceiling
  /** How many pauses have come to an end today. */
  pausesToday: number
}

/** The world around the guard. Every promise may reject or stay silent: the guard then lets posts through. */
export interface Surroundings {
  site: Site
  editorFor(field: HTMLElement): Editor | undefined
  loadJudge(): Promise<Judge>
  loadSettings(): Promise<GuardSettings>
  issueToken(): Promise<string | undefined>
  rememberFine(wording: FineWording): Promise<unknown>
  count(outcome: Outcome, category: Category, rules: readonly string[]): Promise<unknown>
  /** Whether the extension is still there; false after an update or removal. */
  isAlive(): boolean
  /** The card's page, and the origin that it has once loaded. */
  cardPage: string
  cardOrigin: string
}

export interface Guard {
  /** Whether the person left this site on. */
  isOn(): boolean
  /** The drafts that new words took the place of, or that were left unsaid, newest first. In memory only. */
  originals(): readonly string[]
  stop(): void
}

/** From the gesture: after this many milliseconds without a usable card, the gesture is sent on. */
const CARD_DEADLINE = 1500
/** A judge that took longer than this, in milliseconds, came too late: the gesture goes on. */
const JUDGE_DEADLINE = 250
/** How many replaced drafts are kept for the person to look up: more than one thread has. */
const ORIGINALS_MAX = 5
/** How long a composer may take to open after a press on a reply control, in milliseconds. */
const OPENING = 10_000
/** How often we look whether the composer, the card and the extension are still there, while a card is open. */
const WATCH_INTERVAL = 200

/**
 * Watches the composers of one site: feeds the machine with what happens, and carries out what it says. Call it at
 * document_start, so that its listeners on `window` come before the page's.
 */
export function startGuard(around: Surroundings): Guard {
  const { site, editorFor } = around
  let state = initial
  let judge: Judge | undefined
  let settings: GuardSettings = {
    sensitivity: 'balanced',
    sitesOff: [],
    fine: [],
    quiet: [],
    ceiling: 6,
    pausesToday: 0,
  }
  /** The composer that the machine's opaque reference stands for. */
  let current: { reference: object; composer: FoundComposer; restoreCaret: () => void } | undefined
  /** The caret as it was when the press on a control began, since the press itself may move it. */
  let pressed: { control: HTMLElement; restoreCaret: () => void } | undefined
  /** Where the person last pressed a button or Enter, and when: a synthetic press soon after is the answer to it. */
  let lastPress: { path: readonly EventTarget[]; at: number } | undefined
  /** A press that was held when the button went down: what follows of it is held too. */
  let pointerHeld = false
  /** Whom the person pressed to answer, and when, until a field has the focus for it. */
  let answering: { handle: string; at: number } | undefined
  /** Whom the fields answer that do not say so themselves. */
  const answers = new WeakMap<EventTarget, string>()
  let originals: readonly string[] = []
  let releasing = false
  let watch: ReturnType<typeof setInterval> | undefined
  const stopped = new AbortController()

  removeStaleHost(around.cardPage)
  const host = createPauseHost({
    page: around.cardPage,
    origin: around.cardOrigin,
    issueToken: around.issueToken,
    onMessage: onCard,
    onClosed: () => feed({ type: 'back', at: performance.now() }),
  })

  function feed(event: Event): readonly Effect[] {
    const [next, effects] = step(state, event)
    if (next.pending.length > state.pending.length) setTimeout(tick, OUTCOME_WINDOW)
    state = next
    for (const effect of effects) carryOut(effect)
    const held = 'held' in state.phase
    if (held && watch === undefined) watch = setInterval(lookAround, WATCH_INTERVAL)
    if (!held && watch !== undefined) {
      clearInterval(watch)
      watch = undefined
    }
    return effects
  }

  const tick = () => void feed({ type: 'tick', at: performance.now() })

  function carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'stop':
        return
      case 'show': {
        const { held } = effect
        setTimeout(
          () =>
            state.phase.name === 'holding' && state.phase.held === held && feed({ type: 'deadline', texts: texts() }),
          CARD_DEADLINE,
        )
        return host.show({
          type: 'show',
          text: held.texts[held.field] ?? '',
          replyTo: replyTo(),
          sensitivity: settings.sensitivity,
          limit: current?.composer.map.limit,
          fine: settings.fine.map(({ rule, phrase }) => ({ rule, phrase })),
          quiet: [...settings.quiet],
        })
      }
      case 'close':
        host.conceal()
        if (state.phase.name === 'watching') current?.restoreCaret()
        return
      case 'write':
        host.conceal()
        void write(effect.held, effect.text)
        return
      case 'refuse':
        return host.show({ type: 'refused', text: effect.text })
      case 'release':
        return release(effect.held)
      case 'remember-fine':
        for (const wording of pausing(effect.held.texts[effect.held.field] ?? ''))
          around.rememberFine({ ...wording, because: effect.because }).then(loadSettings, lost)
        return
      case 'count':
        settings.pausesToday += 1
        around.count(effect.outcome, effect.category, effect.rules).then(loadSettings, lost)
        return
    }
  }

  function onCard(message: FromCard): void {
    const at = performance.now()
    switch (message.type) {
      case 'shown':
        return void feed({ type: 'shown' })
      case 'use':
        return void feed({ type: 'use', text: message.text, edited: message.edited, drafts: drafts() })
      case 'discard':
        return void feed({ type: 'discard', drafts: drafts() })
      case 'post-as-is':
        return void feed({ type: 'post-as-is', drafts: drafts(), at })
      case 'fine':
        return void feed({ type: 'fine', because: message.because, drafts: drafts(), at })
      case 'back':
        return void feed({ type: 'back', at })
      case 'failed':
        return void feed({ type: 'failed', texts: texts() })
    }
  }

  /** Writes through the editor's own input path. A composer that left meanwhile ends it. */
  async function write(held: Held, text: string): Promise<void> {
    const field = current?.composer.fields[held.field]
    const editor = field && editorFor(field)
    const ok = field !== undefined && editor !== undefined && (await editor.write(field, text).catch(() => false))
    const original = held.texts[held.field] ?? ''
    // Also where the site took the words late, or would not give back what it had.
    if (texts()?.[held.field] !== original) originals = remembered(originals, original)
    if (ok && current) current.restoreCaret = () => field.focus({ preventScroll: true })
    feed({ type: 'written', ok, texts: texts() ?? [], at: performance.now() })
  }

  /**
   * Sends the held gesture on, once. A press on the control is surest, also after keys; the dispatch is synchronous, so
   * the flag covers just this one gesture.
   */
  function release(held: Held): void {
    if (!current || current.reference !== held.composer) return
    const control = controlOf(current.composer)
    const field = current.composer.fields[held.field]
    releasing = true
    try {
      if (control && held.via === 'pointer') pressWith(control)
      else if (control) control.click()
      else if (held.via === 'keys') field?.dispatchEvent(new KeyboardEvent('keydown', MOD_ENTER))
    } finally {
      releasing = false
    }
  }

  function lookAround(): void {
    if (!around.isAlive()) {
      feed({ type: 'composer-gone' })
      stop()
      return
    }
    if (!current?.composer.fields.every(field => field.isConnected)) feed({ type: 'composer-gone' })
    else if (state.phase.name === 'choosing' && !host.works()) feed({ type: 'card-gone', fought: false })
    else if (!host.defend()) feed({ type: 'card-gone', fought: true })
  }

  /** The drafts of the current composer as they stand now; null when it is gone. */
  function texts(): string[] | null {
    return current ? readAll(current.composer) : null
  }
  function drafts(): JudgedDraft[] | null {
    return texts()?.map(judged) ?? null
  }
  function readAll({ fields }: FoundComposer): string[] | null {
    if (!fields.every(field => field.isConnected)) return null
    return fields.map(field => editorFor(field)?.read(field) ?? '')
  }
  function replyTo(): string | undefined {
    if (!current) return undefined
    const { map, fields } = current.composer
    return map.replyTo?.(fields[0]!) ?? answers.get(fields[0]!)
  }

  /** What the judge says of a text. A judge that is absent or throws says nothing. */
  function judged(text: string): JudgedDraft {
    const silent: JudgedDraft = { text, verdict: 'pass', score: 0 }
    if (!judge || text.trim() === '') return silent
    try {
      const answered = replyTo()
      const assessment = judge.assess({ text, ...(answered === undefined ? {} : { replyTo: answered }) })
      const { verdict, reasons } = judge.decide(assessment, settings.sensitivity, settings)
      const category = CATEGORIES.find(category => reasons.some(reason => reason.category === category))
      return {
        text,
        verdict: verdict === 'pause' && isEnoughToday() ? 'hint' : verdict,
        score: assessment.score,
        ...(category ? { category } : {}),
        rules: declinable(assessment, reasons),
      }
    } catch {
      return silent
    }
  }

  /** Whether there were as many pauses today as the person wants, those whose outcome is still to come among them. */
  const isEnoughToday = () => isEnough(settings, settings.pausesToday + state.pending.length)

  /** The rules that would each hold the draft alone, and may go quiet. */
  function declinable(assessment: Assessment, reasons: readonly Finding[]): string[] {
    const alone = (finding: Finding) => judge?.decide({ ...assessment, findings: [finding] }, settings.sensitivity)
    return reasons
      .filter(reason => mayGoQuiet(reason.category) && alone(reason)?.verdict === 'pause')
      .map(({ rule }) => rule)
  }

  /** The wordings that a pause was about. */
  function pausing(text: string): Wording[] {
    if (!judge) return []
    const { reasons } = judge.decide(judge.assess({ text }), settings.sensitivity, settings)
    return reasons.map(({ rule, start, end }) => ({ rule, phrase: text.slice(start, end) }))
  }

  /** A person's press to post. Judged here and now; whatever fails lets it through. */
  function onGesture(event: globalThis.Event, composer: FoundComposer, via: Via): void {
    if (!judge || !host.works() || settings.sitesOff.includes(site.id)) return
    const all = readAll(composer)
    if (!all || all.every(text => text.trim() === '')) return
    // A timer sleeps with the machine.
    tick()
    const before = { state, current }
    const reference = composer.fields[0] as object
    try {
      if (!('held' in state.phase)) current = { reference, composer, restoreCaret: caretOf(composer) }
      const started = performance.now()
      const drafts = all.map(judged)
      if (performance.now() - started > JUDGE_DEADLINE) return
      const effects = feed({ type: 'gesture', composer: reference, via, drafts, at: performance.now() })
      if (effects.some(effect => effect.do === 'stop')) swallow(event)
    } catch {
      // The event goes on by itself, so it must not be sent on again.
      ;({ state, current } = before)
      host.remove()
    } finally {
      pressed = undefined
    }
  }

  /** A synthetic press: held with the gesture that it answers, judged when it answers a press that we knew nothing of. */
  function onEcho(event: globalThis.Event, composer: FoundComposer): void {
    const at = performance.now()
    const effects = feed({ type: 'echo', composer: composer.fields[0] as object, at })
    if (effects.some(effect => effect.do === 'stop')) swallow(event)
    else if (lastPress && at - lastPress.at < ECHO_WINDOW && lastPress.path.includes(composer.root as Node)) {
      onGesture(event, composer, 'click')
    }
  }

  /** The caret from before the press, if it was a press; else as it is now. */
  function caretOf(composer: FoundComposer): () => void {
    if (pressed?.control === composer.control) return pressed.restoreCaret
    const field = composer.fields.find(field => field.matches(':focus')) ?? composer.fields[0]
    return (field && editorFor(field)?.holdCaret(field)) ?? (() => undefined)
  }

  function loadSettings(): void {
    around.loadSettings().then(loaded => (settings = loaded), lost)
  }

  function prepare(): void {
    host.warm()
    loadSettings()
    if (!judge) {
      around.loadJudge().then(loaded => (judge = loaded), lost)
    }
  }

  const arms: (() => void)[] = []
  const arm = () => arms.forEach(arm => arm())

  /** Keeps our own card's events from the page. Whether it was one. */
  function shield(event: globalThis.Event): boolean {
    if (!host.owns(event)) return false
    // A press beside the card would take the focus out of it.
    if (event.type === 'mousedown') event.preventDefault()
    event.stopImmediatePropagation()
    return true
  }

  /** Runs first on `window` for each event of a type. */
  function listen<E extends keyof WindowEventMap>(type: E, handle: (event: WindowEventMap[E]) => void) {
    const listener = (event: WindowEventMap[E]) => {
      if (shield(event) || releasing || stopped.signal.aborted) return
      if (!around.isAlive()) return stop()
      handle(event)
    }
    arms.push(() => window.addEventListener(type, listener, { capture: true, signal: stopped.signal }))
    return listener
  }

  // The page's focus traps must not see focus in our card, or they pull it out. One comparison each, and no more.
  for (const type of ['focus', 'blur', 'focusout', 'keyup', 'keypress', ...(import.meta.env.FIREFOX ? LEAKING : [])]) {
    arms.push(() => window.addEventListener(type, shield, { capture: true, signal: stopped.signal }))
  }

  // A page that is come back to may be as it was left: it would stand under a card whose frame is gone.
  listen('pagehide', () => {
    feed({ type: 'back', at: performance.now() })
    host.remove()
  })

  listen('pointerdown', event => {
    pointerHeld = false
    pressed = undefined
    const composer = composerOfControl(site, deepPath(event))
    if (!composer) return
    pressed = { control: composer.control, restoreCaret: caretOf(composer) }
    if (composer.map.postOn !== 'pointerdown' || !event.isTrusted || event.button !== 0 || isDisabled(composer.control))
      return
    onGesture(event, composer, 'pointer')
    pointerHeld = event.defaultPrevented
  })

  for (const type of ['mousedown', 'pointerup', 'mouseup'] as const) {
    listen(type, event => {
      if (pointerHeld) swallow(event)
    })
  }

  listen('click', event => {
    const path = deepPath(event)
    if (event.isTrusted) {
      const at = performance.now()
      lastPress = { path, at }
      const handle = answeredBy(site, path)
      if (handle !== undefined) answering = { handle, at }
    }
    if (pointerHeld) {
      pointerHeld = false
      return swallow(event)
    }
    const composer = composerOfControl(site, path)
    if (!composer || isDisabled(composer.control)) return
    // Where it was judged when the button went down. A press by keys has no such moment, and counts no clicks.
    if (composer.map.postOn === 'pointerdown' && event.detail > 0) return
    if (event.isTrusted) onGesture(event, composer, 'click')
    else onEcho(event, composer)
  })

  listen('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return
    const path = deepPath(event)
    const found = composerOfField(site, path)
    if (!found || isSuggesting(found.composer, found.field) || isDisabled(found.composer.control)) return
    pressed = undefined
    if (!found.composer.map.postKeys.includes(keysOf(event) as never)) {
      if (event.isTrusted) lastPress = { path, at: performance.now() }
      return
    }
    // A key held down, and a key that a script presses, are no new wish.
    if (event.isTrusted && !event.repeat) onGesture(event, found.composer, 'keys')
    else onEcho(event, found.composer)
  })

  const onSubmit = listen('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const field = form.querySelector<HTMLElement>(site.composers.flatMap(map => map.fields).join())
    const found = field && composerOfField(site, [field])
    if (found) onEcho(event, found.composer)
  })

  listen('focusin', event => {
    const path = deepPath(event)
    const field = fieldOf(site, path)
    if (!field) return
    prepare()
    if (answering && performance.now() - answering.at < OPENING) answers.set(field, answering.handle)
    answering = undefined
    // No `submit` leaves a shadow root. A listener that is there already is not added again.
    for (const root of path.filter(target => target instanceof ShadowRoot))
      root.addEventListener('submit', onSubmit as EventListener, { capture: true, signal: stopped.signal })
  })

  arm()
  // `document.open()` takes every listener off the window, and the page with it.
  const rewritten = new MutationObserver(arm)
  rewritten.observe(document, { childList: true })
  if (document.activeElement && fieldOf(site, [document.activeElement])) prepare()

  function stop(): void {
    stopped.abort()
    rewritten.disconnect()
    clearInterval(watch)
    host.remove()
  }

  return { isOn: () => !settings.sitesOff.includes(site.id), originals: () => originals, stop }
}

/** What the extension did not give or keep: the guard goes on with what it has; the post matters more than our numbers. */
const lost = () => undefined

const remembered = (originals: readonly string[], text: string) =>
  [text, ...originals.filter(other => other !== text)].slice(0, ORIGINALS_MAX)

/** Every other event that crosses a shadow root: in Firefox each hands the page the nodes inside, closed or not. */
const LEAKING = [
  ...['over', 'out', 'enter', 'leave', 'move'].flatMap(what => [`pointer${what}`, `mouse${what}`]),
  ...['pointerrawupdate', 'pointercancel', 'gotpointercapture', 'lostpointercapture', 'wheel', 'DOMMouseScroll'],
  ...['dblclick', 'auxclick', 'contextmenu', 'selectstart', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'compositionstart', 'compositionupdate', 'compositionend'],
]

const MOD_ENTER = {
  key: 'Enter',
  code: 'Enter',
  keyCode: 13,
  which: 13,
  ctrlKey: true,
  bubbles: true,
  cancelable: true,
  composed: true,
}

/** The whole press, as a mouse makes it. */
function pressWith(control: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 }
  control.dispatchEvent(new PointerEvent('pointerdown', { ...init, isPrimary: true, pointerType: 'mouse' }))
  control.dispatchEvent(new MouseEvent('mousedown', init))
  control.dispatchEvent(new PointerEvent('pointerup', { ...init, isPrimary: true, pointerType: 'mouse' }))
  control.dispatchEvent(new MouseEvent('mouseup', init))
  control.click()
}

/** The post key that an Enter is, in the words of `ComposerMap.postKeys`; with other modifiers it is none. */
function keysOf({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string | undefined {
  if (shiftKey || altKey) return undefined
  return ctrlKey || metaKey ? 'mod+enter' : 'enter'
}

function swallow(event: globalThis.Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
