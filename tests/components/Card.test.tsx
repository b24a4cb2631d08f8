import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Card, type CardProps } from '../../components/Card'
import type { CardView, Note } from '../../components/notes'
import { wording } from '../../components/wording'
import { createGate, SETTLE_MS } from '../../entrypoints/pause/gate'
import { BECAUSE } from '../../lib/storage/settings'
import { axeFindings } from './axe'

afterEach(cleanup)

const text = '@Chief you spineless idiot. Two nurses for thirty beds. Nobody else cares.'

const note = (words: string, effect: string, verdict: Note['verdict'] = 'pause'): Note => {
  const start = text.indexOf(words)
  return { rule: words, category: 'insult', strength: 1, effect, verdict, start, end: start + words.length }
}

const view: CardView = {
  text,
  notes: [note('spineless idiot', 'This calls a person names.'), note('Nobody else cares', 'This guesses.', 'hint')],
  point: 'Two nurses for thirty beds.',
  reframings: [
    { kind: 'rewrite', text: '@Chief two nurses for thirty beds.', keeps: [] },
    { kind: 'rewrite', text: '@Chief this was badly run. Two nurses for thirty beds.', keeps: [] },
  ],
  repeatsAbuse: false,
}

const openings: CardView = {
  text,
  notes: view.notes,
  reframings: [
    { kind: 'opening', text: 'What happened was …', keeps: [] },
    { kind: 'opening', text: 'What would help is …', keeps: [] },
  ],
  repeatsAbuse: false,
}

function setUp(props: Partial<CardProps> = {}) {
  const choices = { onUse: vi.fn(), onDiscard: vi.fn(), onPostAsIs: vi.fn(), onBack: vi.fn(), onFine: vi.fn() }
  const judge = (words: string) =>
    view.notes
      .filter(each => words.includes(each.rule))
      .map(each => ({ ...each, start: words.indexOf(each.rule), end: words.indexOf(each.rule) + each.rule.length }))
  const alternatives = (words: string, { rule }: Note) =>
    ['poor leader', ''].map(other => ({ words: other, text: words.replace(rule, other) }))
  const card = (more: Partial<CardProps> = {}) => (
    <Card
      view={view}
      judge={judge}
      alternatives={alternatives}
      accepts={() => true}
      {...choices}
      {...props}
      {...more}
    />
  )
  const { rerender } = render(card())
  return { ...choices, user: userEvent.setup(), again: (more: Partial<CardProps>) => rerender(card(more)) }
}

const button = (name: string) => screen.getAllByRole('button', { name })[0]!
const disclosure = () => screen.getByText(wording.card.more)
const box = () => screen.getByLabelText<HTMLTextAreaElement>(wording.card.edit)

describe('at first sight', () => {
  it('says what is strong in the draft', () => {
    setUp()
    expect(screen.getByText(wording.card.point).parentElement?.textContent).toContain('Two nurses for thirty beds.')
  })

  it('says nothing of a point where there is none', () => {
    setUp({ view: openings })
    expect(screen.queryByText(wording.card.point)).toBeNull()
  })

  it('shows the whole draft with the words that may land marked, the gentler ones apart', () => {
    setUp()
    const draft = screen.getByRole('blockquote', { name: wording.card.draft })
    expect(draft.textContent).toBe(text)
    expect([...draft.querySelectorAll('mark')].map(mark => [mark.className, mark.textContent])).toEqual([
      ['pause', 'spineless idiot'],
      ['hint', 'Nobody else cares'],
    ])
  })

  it('gives one sentence for each reason, with its words, the gentler last', () => {
    setUp()
    const said = within(screen.getByRole('list', { name: wording.card.why })).getAllByRole('listitem')
    expect(said.map(item => item.textContent)).toEqual([
      'spineless idiot This calls a person names.',
      `${wording.card.gentler}: Nobody else cares This guesses.`,
    ])
  })

  it('says no more than three things, and how many more there are', () => {
    const notes = Array.from({ length: 6 }, (_, i) => note('spineless idiot', `Reason ${i}.`))
    setUp({ view: { ...view, notes } })
    const said = within(screen.getByRole('list', { name: wording.card.why })).getAllByRole('listitem')
    expect(said).toHaveLength(4)
    expect(said.at(-1)!.textContent).toBe(wording.card.moreReasons(3))
  })

  it('gives the heading the focus, so that a key pressed too long presses nothing', () => {
    setUp()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: wording.card.title }))
  })

  it('gives the heading the focus again when its frame comes to be shown', () => {
    setUp()
    ;(document.activeElement as HTMLElement).blur()
    window.dispatchEvent(new Event('focus'))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: wording.card.title }))
  })

  it('leads by Tab to the marked words, through the choices, then to more ways', async () => {
    const { user } = setUp()
    const order: (string | null)[] = []
    for (let i = 0; i < 6; i++) {
      await user.tab()
      order.push(document.activeElement!.textContent)
    }
    const { use, postAsIs, back, fine, more } = wording.card
    expect(order).toEqual(['spineless idiot', use, postAsIs, back, fine, more])
  })

  it('keeps what it first offers in place when better ways come, and puts them behind the disclosure', async () => {
    const { again, user, onUse } = setUp()
    const better = { kind: 'rewrite', text: '@Chief please staff the night shift.', keeps: [] } as const
    again({ view: { ...view, reframings: [better, ...view.reframings] } })
    await user.click(button(wording.card.use))
    expect(onUse).toHaveBeenLastCalledWith('@Chief two nurses for thirty beds.', false)
    await user.click(disclosure())
    expect(screen.getByText(better.text)).toBeTruthy()
  })
})

describe('the choices', () => {
  it.each([
    [wording.card.use, 'onUse', ['@Chief two nurses for thirty beds.', false]],
    [wording.card.postAsIs, 'onPostAsIs', []],
    [wording.card.back, 'onBack', []],
    [wording.card.fine, 'onFine', []],
  ] as const)('%s', async (name, choice, given) => {
    const { user, ...choices } = setUp()
    await user.click(button(name))
    expect(choices[choice]).toHaveBeenCalledExactlyOnceWith(...given)
    const others = Object.entries(choices).filter(([key]) => key.startsWith('on') && key !== choice)
    for (const [, other] of others) expect(other).not.toHaveBeenCalled()
  })

  it('takes Esc as going back', async () => {
    const { user, onBack } = setUp()
    await user.keyboard('{Escape}')
    expect(onBack).toHaveBeenCalledOnce()
  })

  it.each([
    ['with a suggestion', view],
    ['with openings', openings],
  ])('takes none of them from a script (%s)', async (_, view) => {
    let now = 0
    const gate = createGate(() => now)
    const choices = setUp({ view, accepts: gate.accepts })
    gate.shown()
    now = SETTLE_MS * 2
    for (const each of screen.getAllByRole('button')) each.click()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    const { onUse, onDiscard, onPostAsIs, onBack, onFine } = choices
    for (const choice of [onUse, onDiscard, onPostAsIs, onBack, onFine]) expect(choice).not.toHaveBeenCalled()
  })
})

describe('by keys', () => {
  const [Right, Left] = ['{ArrowRight}', '{ArrowLeft}']

  it('lead round the choices, but nowhere from the words in the box', async () => {
    const { user } = setUp()
    const { more, use, postAsIs } = wording.card
    const led: (string | null)[] = []
    for (const key of [Left, Right, Right]) {
      await user.keyboard(key)
      led.push(document.activeElement!.textContent)
    }
    expect(led).toEqual([more, use, postAsIs])
    await user.click(disclosure())
    await user.click(box())
    await user.keyboard(Left)
    expect(document.activeElement).toBe(box())
  })

  it('use no words with Ctrl+Enter while that is no choice', async () => {
    const { user, onUse } = setUp({ accepts: event => !(event instanceof KeyboardEvent) })
    await user.click(disclosure())
    await user.click(box())
    await user.keyboard('{Control>}{Enter}')
    expect(onUse).not.toHaveBeenCalled()
  })
})

describe('behind the disclosure', () => {
  it('has another suggestion to use', async () => {
    const { user, onUse } = setUp()
    await user.click(disclosure())
    await user.click(screen.getAllByRole('button', { name: wording.card.use })[1]!)
    expect(onUse).toHaveBeenCalledExactlyOnceWith('@Chief this was badly run. Two nurses for thirty beds.', false)
  })

  it.each(BECAUSE)('lets the person say that the words are fine because: %s', async because => {
    const { user, onFine } = setUp()
    await user.click(disclosure())
    await user.click(button(wording.because[because]))
    expect(onFine).toHaveBeenCalledExactlyOnceWith(because)
  })

  it('starts the box with the draft, and uses what the person makes of it', async () => {
    const { user, onUse } = setUp()
    await user.click(disclosure())
    expect(box().value).toBe(text)
    await user.clear(box())
    await user.type(box(), 'Two nurses is not enough.')
    await user.click(button(wording.card.useMine))
    expect(onUse).toHaveBeenCalledExactlyOnceWith('Two nurses is not enough.', true)
  })

  it.each<[string, string, string]>([
    ['words that may land', 'spineless idiot', wording.card.live.pause],
    ['words that may not', 'two nurses', wording.card.live.clear],
    ['no words', ' ', wording.card.live.empty],
    ['too many words', 'x'.repeat(25), wording.card.live.long(5)],
  ])('says in one quiet line how it stands with %s', async (_name, words, line) => {
    const { user } = setUp({ limit: 20 })
    await user.click(disclosure())
    await user.clear(box())
    await user.type(box(), words)
    expect(within(document.querySelector('details')!).getByRole('status').textContent).toBe(line)
  })

  it('uses no empty words', async () => {
    const { user, onUse } = setUp()
    await user.click(disclosure())
    await user.clear(box())
    await user.click(button(wording.card.useMine))
    expect(onUse).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(box())
  })

  it('does not lose words in the box to one Esc', async () => {
    const { user, onBack } = setUp()
    await user.click(disclosure())
    await user.type(box(), ' please')
    await user.keyboard('{Escape}')
    expect(onBack).not.toHaveBeenCalled()
    expect(box().value).toBe(`${text} please`)
    await user.keyboard('{Escape}')
    expect(onBack).toHaveBeenCalledOnce()
  })
})

describe('word by word', () => {
  const { instead, useMine } = wording.card
  const draft = () => screen.getByRole('blockquote', { name: wording.card.draft })
  const mark = (words: string) => within(draft()).getByRole('button', { name: words })
  const useThem = () => button(useMine)
  const poor = text.replace('spineless idiot', 'poor leader')

  it('puts other words in the place of the marked ones, and uses what comes of it', async () => {
    const { user, onUse } = setUp()
    await user.click(mark('spineless idiot'))
    await user.click(button('poor leader'))
    expect(draft().textContent).toBe(poor)
    expect(screen.queryByText(instead.title)).toBeNull()
    await user.click(useThem())
    expect(onUse).toHaveBeenCalledExactlyOnceWith(poor, true)
  })

  it('does not lose changed words to one Esc', async () => {
    const { user, onBack } = setUp()
    await user.click(mark('spineless idiot'))
    await user.click(button('poor leader'))
    await user.keyboard('{Escape}')
    expect(onBack).not.toHaveBeenCalled()
    expect(draft().textContent).toBe(poor)
    await user.keyboard('{Escape}')
    expect(onBack).toHaveBeenCalledOnce()
  })

  it('strikes words out', async () => {
    const { user } = setUp()
    await user.click(mark('spineless idiot'))
    await user.click(button(instead.out))
    expect(draft().textContent).toBe(text.replace('spineless idiot', ''))
  })

  it('gathers one change after another, and says how it stands', async () => {
    const { user } = setUp()
    const stands = () => within(draft().parentElement!).getByRole('status').textContent
    await user.click(mark('spineless idiot'))
    await user.click(button('poor leader'))
    expect(stands()).toBe(wording.card.live.hint)
    await user.click(mark('Nobody else cares'))
    await user.click(button(instead.out))
    expect(draft().textContent).toBe(poor.replace('Nobody else cares', ''))
    expect(stands()).toBe(wording.card.live.clear)
  })

  it('can be done by keys, and leads on to the next marked words, then to the way out', async () => {
    const { user, onUse } = setUp()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(button('poor leader'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(mark('Nobody else cares'))
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(useThem())
    await user.keyboard('{Enter}')
    expect(onUse).toHaveBeenCalledExactlyOnceWith(poor.replace('Nobody else cares', ''), true)
  })

  it('goes from mark to mark by Left and Right', async () => {
    const { user } = setUp()
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(mark('Nobody else cares'))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(mark('spineless idiot'))
  })

  it('keeps the words with Esc, and goes nowhere', async () => {
    const { user, onBack } = setUp()
    await user.click(mark('spineless idiot'))
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(mark('spineless idiot'))
    expect(draft().textContent).toBe(text)
    expect(onBack).not.toHaveBeenCalled()
  })

  it('puts all of it back', async () => {
    const { user } = setUp()
    await user.click(mark('spineless idiot'))
    await user.click(button('poor leader'))
    await user.click(button(instead.undo))
    expect(draft().textContent).toBe(text)
    expect(screen.getAllByRole('button', { name: useMine, hidden: true })).toHaveLength(1)
  })

  it('leads to the person’s own words where it has no others', async () => {
    const { user } = setUp({ alternatives: () => [] })
    await user.click(mark('spineless idiot'))
    expect(screen.getByText(instead.none)).toBeTruthy()
    await user.click(button(instead.own))
    expect(document.activeElement).toBe(box())
    expect(box().selectionStart).toBe(text.length)
  })

  it('keeps the words that it offers in place when better ones come', async () => {
    const { again, user } = setUp()
    await user.click(mark('spineless idiot'))
    again({ alternatives: () => [{ words: 'far better', text: 'Far better.' }] })
    expect(screen.getByText('poor leader')).toBeTruthy()
    expect(screen.queryByText('far better')).toBeNull()
  })

  it('starts the box with what it came to, but never takes what the person typed there', async () => {
    const { user } = setUp()
    await user.click(mark('spineless idiot'))
    await user.click(button('poor leader'))
    await user.click(disclosure())
    expect(box().value).toBe(poor)
    await user.type(box(), ' Sorry.')
    await user.click(mark('Nobody else cares'))
    await user.click(button(instead.out))
    expect(box().value).toBe(`${poor} Sorry.`)
  })

  it('is no choice of a script', async () => {
    setUp({ accepts: () => false })
    mark('spineless idiot').click()
    expect(screen.queryByText(instead.title)).toBeNull()
  })
})

it.each([
  ['says where help is, where the draft repeats abuse that somebody got', true],
  ['says nothing of that elsewhere', false],
])('%s', (_name, repeatsAbuse) => {
  setUp({ view: { ...view, repeatsAbuse } })
  expect(screen.queryByText(wording.card.support) !== null).toBe(repeatsAbuse)
})

describe('where there are only openings', () => {
  it('puts the chosen one in the box to be finished, and uses nothing yet', async () => {
    const { user, onUse } = setUp({ view: openings })
    await user.click(button('What would help is …'))
    expect(document.querySelector('details')!.open).toBe(true)
    expect(document.activeElement).toBe(box())
    await user.keyboard('a second nurse.')
    expect(box().value).toBe('What would help is a second nurse.')
    expect(onUse).not.toHaveBeenCalled()
  })

  it('takes another in its place, but never what the person wrote', async () => {
    const { user } = setUp({ view: openings })
    await user.click(button('What would help is …'))
    await user.click(button('What happened was …'))
    expect(box().value).toBe('What happened was ')
    await user.type(box(), 'bad.')
    await user.click(button('What would help is …'))
    expect(box().value).toBe('What would help is What happened was bad.')
  })

  it('has nothing to use at first sight, but a way to leave it unsaid, and the other choices as ever', () => {
    setUp({ view: openings })
    const choices = [...document.querySelectorAll('.choices button')].map(({ textContent }) => textContent)
    const { discard, postAsIs, back, fine } = wording.card
    expect(choices).toEqual([discard, postAsIs, back, fine])
  })

  it('leaves it unsaid at a press, and says what becomes of it', async () => {
    const { user, onDiscard } = setUp({ view: openings })
    const discard = screen.getByRole('button', { name: wording.card.discard, description: wording.card.discardHelp })
    await user.click(discard)
    expect(onDiscard).toHaveBeenCalledExactlyOnceWith()
  })

  it('has no such way where there is a point to keep', () => {
    setUp()
    expect(screen.queryByRole('button', { name: wording.card.discard })).toBeNull()
  })
})

it.each([
  ['closed', view],
  ['open', view],
  ['with openings', openings],
  ['word by word', view],
])('has nothing for axe to find (%s)', async (state, shown) => {
  setUp({ view: shown })
  if (state === 'open') document.querySelector('details')!.open = true
  if (state === 'word by word') await userEvent.click(document.querySelector('mark')!)
  expect(await axeFindings()).toEqual([])
})
