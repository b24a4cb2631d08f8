import { describe, expect, it } from 'vitest'
import { initial, OUTCOME_WINDOW, step, type Effect, type Event, type JudgedDraft } from '../../lib/guard/machine'

const composer = {}
const rude = (text = 'you idiot'): JudgedDraft => ({ text, verdict: 'pause', score: 0.7, category: 'insult' })
const fair = (text = 'The clinic closed.'): JudgedDraft => ({ text, verdict: 'pass', score: 0 })
const press = (...drafts: JudgedDraft[]): Event => ({ type: 'gesture', composer, via: 'click', drafts, at: 0 })
const shown: Event = { type: 'shown' }
const use = (text = 'Fix it.', edited = false): Event => ({ type: 'use', text, edited, drafts: [rude()] })
const discard: Event = { type: 'discard', drafts: [rude()] }
const emptied: Event = { type: 'written', ok: true, texts: [''], at: 1 }
const written: Event = { type: 'written', ok: true, texts: ['Fix it.'], at: 1 }
const back: Event = { type: 'back', at: 1 }
const later: Event = { type: 'tick', at: 1 + OUTCOME_WINDOW }

/** What the guard does for each event in turn. */
const run = (...events: Event[]) => {
  let state = initial
  return events.map(event => {
    const [next, effects] = step(state, event)
    state = next
    return effects
  })
}
const names = (effects: readonly Effect[] | undefined) => (effects ?? []).map(effect => effect.do)
const counted = (steps: readonly (readonly Effect[])[]) =>
  steps.flat().flatMap(effect => (effect.do === 'count' ? [`${effect.outcome} ${effect.category}`] : []))

describe('what the guard does last', () => {
  it.each<[string, Event[], string[]]>([
    ['lets a fair draft through', [press(fair())], []],
    ['stops a hurtful draft and shows the card', [press(rude())], ['stop', 'show']],
    ['stops an impatient second press', [press(rude()), press(rude())], ['stop']],
    ['lets a press in another composer through', [press(rude()), { ...press(rude()), composer: {} } as Event], []],
    [
      'sends on when the card is late',
      [press(rude()), { type: 'deadline', texts: ['you idiot'] }],
      ['close', 'release'],
    ],
    ['keeps the draft when it changed meanwhile', [press(rude()), { type: 'deadline', texts: ['you'] }], ['close']],
    ['posts nothing when the composer is gone', [press(rude()), { type: 'deadline', texts: null }], ['close']],
    [
      'sends on when the card breaks early',
      [press(rude()), { type: 'failed', texts: ['you idiot'] }],
      ['close', 'release'],
    ],
    [
      'posts nothing when a usable card breaks',
      [press(rude()), shown, { type: 'failed', texts: ['you idiot'] }],
      ['close'],
    ],
    ['ignores the deadline of a usable card', [press(rude()), shown, { type: 'deadline', texts: ['you idiot'] }], []],
    ['writes the reframing', [press(rude()), shown, use()], ['write']],
    ['closes when it reads back', [press(rude()), shown, use(), written], ['close']],
    [
      'passes the reframing once, without a card',
      [press(rude()), shown, use(), written, press(rude('Fix it.'))],
      ['count'],
    ],
    [
      'says so when the site refuses the text',
      [press(rude()), shown, use(), { type: 'written', ok: false, texts: ['you idiot'], at: 1 }],
      ['refuse'],
    ],
    ['empties the box', [press(rude()), shown, discard], ['write']],
    ['closes when the box is empty', [press(rude()), shown, discard, emptied], ['close', 'count']],
    [
      'says so when the site keeps the words in the box',
      [press(rude()), shown, discard, { type: 'written', ok: false, texts: ['you idiot'], at: 1 }],
      ['refuse'],
    ],
    [
      'asks again before it empties a box of a text that changed under the card',
      [press(rude()), shown, { type: 'discard', drafts: [rude('you clown')] }],
      ['show'],
    ],
    ['empties no box that is gone', [press(rude()), shown, { type: 'discard', drafts: null }], ['close']],
    ['empties no box before the card is usable', [press(rude()), discard], []],
    [
      'passes what was left unsaid, once it is brought back',
      [press(rude()), shown, discard, emptied, press(rude())],
      [],
    ],
    [
      'sends the draft on, as it is',
      [press(rude()), shown, { type: 'post-as-is', drafts: [rude()], at: 1 }],
      ['close', 'release', 'count'],
    ],
    [
      'keeps a wording as fine',
      [press(rude()), shown, { type: 'fine', drafts: [rude()], at: 1 }],
      ['close', 'remember-fine', 'release', 'count'],
    ],
    [
      'asks again when the text changed under the card',
      [press(rude()), shown, { type: 'post-as-is', drafts: [rude('you clown')], at: 1 }],
      ['show'],
    ],
    ['goes back to the draft', [press(rude()), shown, back], ['close']],
    ['asks about the same text once only', [press(rude()), shown, back, press(rude())], ['count']],
    ['asks about another text', [press(rude()), shown, back, press(rude('you clown'))], ['stop', 'show', 'count']],
    ['closes the card with its composer', [press(rude()), shown, { type: 'composer-gone' }], ['close']],
    [
      'stands down for good when the page fights the card',
      [press(rude()), { type: 'card-gone', fought: true }, press(rude('you clown'))],
      [],
    ],
    ['stops a synthetic answer to a held press', [press(rude()), { type: 'echo', composer, at: 999 }], ['stop']],
    ['lets a synthetic press out of nowhere pass', [{ type: 'echo', composer, at: 0 }], []],
    ['lets a late synthetic press pass', [press(rude()), { type: 'echo', composer, at: 1000 }], []],
  ])('%s', (_name, events, expected) => {
    expect(names(run(...events).at(-1))).toEqual(expected)
  })
})

it('empties the field that the card shows, and no other', () => {
  const drafts = [fair(), rude()]
  const effects = run(press(...drafts), shown, { type: 'discard', drafts }).at(-1)
  expect(effects).toEqual([{ do: 'write', held: expect.objectContaining({ field: 1 }), text: '' }])
})

it('hands on why the person says that the words are fine', () => {
  const effects = run(press(rude()), shown, { type: 'fine', because: 'banter', drafts: [rude()], at: 1 }).at(-1)
  expect(effects).toContainEqual(expect.objectContaining({ do: 'remember-fine', because: 'banter' }))
})

it('shows the gravest field of a thread', () => {
  const grave: JudgedDraft = { text: 'drop dead', verdict: 'pause', score: 0.95, category: 'wish-of-harm' }
  const [effects] = run(press(fair(), rude(), grave))
  expect(effects?.find(effect => effect.do === 'show')).toMatchObject({ held: { field: 2, category: 'wish-of-harm' } })
})

describe('what is counted', () => {
  it('is told with the rules that held the draft', () => {
    const ruled = { ...rude(), rules: ['insult-noun'] }
    const asItIs: Event = { type: 'post-as-is', drafts: [ruled], at: 1 }
    for (const events of [
      [press(ruled), shown, asItIs],
      [press(ruled), shown, back, press(ruled)],
      [press(ruled), shown, back, later],
    ])
      expect(run(...events).flat()).toContainEqual(expect.objectContaining({ do: 'count', rules: ['insult-noun'] }))
  })

  it.each<[string, Event[], string[]]>([
    ['nothing while the person still thinks', [press(rude()), shown], []],
    [
      'reframed, when it is posted',
      [press(rude()), shown, use(), written, press(fair('Fix it.'))],
      ['reframed insult'],
    ],
    [
      'edited, when own words are posted',
      [press(rude()), shown, use('Fix it.', true), written, press(fair('Fix it.'))],
      ['edited insult'],
    ],
    [
      'edited, when the reframing was changed again',
      [press(rude()), shown, use(), written, press(fair('Mend it.'))],
      ['edited insult'],
    ],
    [
      'edited, when the draft was changed after going back',
      [press(rude()), shown, back, press(fair())],
      ['edited insult'],
    ],
    [
      'posted as is, at the choice',
      [press(rude()), shown, { type: 'post-as-is', drafts: [rude()], at: 1 }],
      ['posted-as-is insult'],
    ],
    [
      'posted as is, when it is posted unchanged after going back',
      [press(rude()), shown, back, press(rude())],
      ['posted-as-is insult'],
    ],
    ['fine, at the choice', [press(rude()), shown, { type: 'fine', drafts: [rude()], at: 1 }], ['was-fine insult']],
    ['discarded, when nothing was posted for ten minutes', [press(rude()), shown, back, later], ['discarded insult']],
    ['discarded, once the box is empty', [press(rude()), shown, discard, emptied], ['discarded insult']],
    [
      'nothing while the site keeps the words in the box',
      [press(rude()), shown, discard, { type: 'written', ok: false, texts: ['you idiot'], at: 1 }],
      [],
    ],
    [
      'nothing of what is written into the empty box',
      [press(rude()), shown, discard, emptied, press(fair()), later],
      ['discarded insult'],
    ],
    [
      'edited, when a changed draft is held in its turn',
      [press(rude()), shown, back, press(rude('you clown'))],
      ['edited insult'],
    ],
    [
      'each of the pauses in one box, whatever is chosen in the last',
      [
        press(rude()),
        shown,
        back,
        press(rude('you clown')),
        shown,
        { type: 'post-as-is', drafts: [rude('you clown')], at: 1 },
        press(fair()),
        later,
      ],
      ['edited insult', 'posted-as-is insult'],
    ],
    [
      'nothing when a usable card broke',
      [press(rude()), shown, { type: 'card-gone', fought: false }, press(rude()), later],
      [],
    ],
    ['one outcome for one pause', [press(rude()), shown, back, press(fair()), later, press(fair())], ['edited insult']],
    ['nothing when the card never came', [press(rude()), { type: 'deadline', texts: ['you idiot'] }, later], []],
  ])('%s', (_name, events, expected) => {
    expect(counted(run(...events))).toEqual(expected)
  })
})
