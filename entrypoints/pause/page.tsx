import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Card } from '../../components/Card'
import type { CardView } from '../../components/notes'
import { Refused } from '../../components/Refused'
import type { ToCard } from '../../lib/protocol'
import { Boundary } from './Boundary'
import type { Connection } from './connection'
import { createGate, ignoreHeldKeys } from './gate'
import { loadTagger } from './tagger'
import { alternativesFor, joined, notesOf, type Show, type Tagger, viewOf } from './view'

/**
 * The tagger takes some 38 MB, so a frame that only stands by does without; and a card is painted before the tagger's
 * script takes the thread.
 */
const TAGGER_AFTER_MS = 100

/**
 * Readies the page to show cards in an element, and returns what each message of the guard does. A `show` is answered at
 * once, by `shown` or `failed`: no paint, no tagger is waited for.
 */
export function startPage(element: Element, { send }: Connection): (message: ToCard) => void {
  const root = createRoot(element)
  const gate = createGate(() => performance.now())
  let card = 0
  let tagger: Tagger | undefined
  let loading: ReturnType<typeof setTimeout> | undefined
  /** Adds to the open card what the tagger finds. */
  let improve = () => {}

  const onBack = () => send({ type: 'back' })

  const show = (show: Show) => {
    let failed = false
    const fail = () => {
      failed = true
      send({ type: 'failed' })
    }
    const key = (card += 1)
    const render = (view: CardView) =>
      root.render(
        <Boundary key={key} onFailed={fail}>
          <Card
            view={view}
            judge={text => notesOf(show, text)}
            alternatives={(text, note) => alternativesFor(show, text, note, tagger)}
            limit={show.limit}
            accepts={gate.accepts}
            onUse={(text, edited) => send({ type: 'use', text, edited })}
            onDiscard={() => send({ type: 'discard' })}
            onPostAsIs={() => send({ type: 'post-as-is' })}
            onBack={onBack}
            onFine={because => send({ type: 'fine', because })}
          />
        </Boundary>,
      )
    try {
      const view = viewOf(show, tagger)
      improve = () => render(joined(view, viewOf(show, tagger)))
      flushSync(() => render(view))
    } catch {
      fail()
    }
    if (failed) return
    gate.shown()
    send({ type: 'shown' })
    postHeight()
    callTagger()
  }

  const callTagger = () => {
    loading ??= setTimeout(() => {
      loadTagger()
        .then(loaded => {
          tagger = loaded
          improve()
          // When the better suggestions join is measured by it.
          performance.mark('tagged')
        })
        // Without it the card says what it can.
        .catch(() => {})
    }, TAGGER_AFTER_MS)
  }

  const refuse = (text: string) => {
    flushSync(() => root.render(<Refused text={text} accepts={gate.accepts} onBack={onBack} />))
    gate.shown()
  }

  const postHeight = () => {
    const { height } = element.getBoundingClientRect()
    // A frame that is not shown has no height yet.
    if (height > 0) send({ type: 'height', height: Math.ceil(height) })
  }

  window.addEventListener('keydown', ignoreHeldKeys, { capture: true })
  new ResizeObserver(postHeight).observe(element)
  send({ type: 'ready' })

  return message => {
    improve = () => {}
    if (message.type === 'show') show(message)
    else if (message.type === 'refused') refuse(message.text)
    else flushSync(() => root.render(null))
  }
}
