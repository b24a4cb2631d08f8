// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import {
  answeredBy,
  composerOfControl,
  composerOfField,
  controlOf,
  isDisabled,
  isSuggesting,
} from '../../lib/guard/composer'
import { mastodon } from '../../lib/sites/mastodon'
import type { Site } from '../../lib/sites/types'
import { x } from '../../lib/sites/x'

beforeEach(() => document.body.replaceChildren())

const show = (html: string) => document.body.append(document.createRange().createContextualFragment(html))
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!

/** What an event's `composedPath()` would be. */
function path(element: Element): EventTarget[] {
  const parents: EventTarget[] = []
  for (let at: Element | null = element; at; at = at.parentElement) parents.push(at)
  return [...parents, document, window]
}

const box = (n: number) => `<div role="textbox" contenteditable="true" data-testid="tweetTextarea_${n}"></div>`

describe('on X', () => {
  const home = `<main><div>${box(0)}<button data-testid="tweetButtonInline"><span>Post</span></button></div></main>`

  it('finds the fields of a pressed control, from the middle of the control', () => {
    show(home)
    const composer = composerOfControl(x, path($('span')))
    expect(composer?.control).toBe($('button'))
    expect(composer?.fields).toEqual([$('[role="textbox"]')])
  })

  it('takes the dialog for itself, though the home box is in the page', () => {
    show(`${home}<div role="dialog">${box(0)}<button data-testid="tweetButton">Reply</button></div>`)
    expect(composerOfControl(x, path($('[data-testid="tweetButton"]')))?.fields).toEqual([
      $('[role="dialog"] [role="textbox"]'),
    ])
  })

  it('reads all fields of a thread, wherever the control stands', () => {
    show(
      `<div role="dialog"><div>${box(0)}</div><div>${box(1)}<button data-testid="tweetButton">Post all</button></div></div>`,
    )
    expect(composerOfControl(x, path($('button')))?.fields).toHaveLength(2)
    expect(composerOfField(x, path($('[role="textbox"]')))?.composer.fields).toHaveLength(2)
  })

  it('knows nothing of a box without a post control', () => {
    show(box(0))
    expect(composerOfField(x, path($('[role="textbox"]')))).toBeUndefined()
  })

  it('stays out of private messages', () => {
    show(`<div data-testid="DMDrawer">${box(0)}<button data-testid="tweetButton">Send</button></div>`)
    expect(composerOfField(x, path($('[role="textbox"]')))).toBeUndefined()
    expect(composerOfControl(x, path($('button')))).toBeUndefined()
  })

  it('reads who is answered from the dialog', () => {
    show(
      `<div role="dialog"><article data-testid="tweet"><div data-testid="User-Name">Sam @sam_1</div></article>${box(0)}<button data-testid="tweetButton">Reply</button></div>`,
    )
    const composer = composerOfControl(x, path($('button')))!
    expect(composer.map.replyTo?.(composer.fields[0]!)).toBe('sam_1')
  })
})

describe('on Mastodon', () => {
  const form = `<form class="compose-form"><div class="reply-indicator"><a href="/@sam@example.org">Sam</a></div>
    <input id="cw-spoiler-input"><textarea aria-autocomplete="list"></textarea><button type="submit">Reply</button></form>`

  it('reads the warning with the text', () => {
    show(form)
    expect(composerOfControl(mastodon, path($('button')))?.fields).toEqual([$('input'), $('textarea')])
  })

  it('reads who is answered', () => {
    show(form)
    const composer = composerOfControl(mastodon, path($('button')))!
    expect(composer.map.replyTo?.(composer.fields[0]!)).toBe('sam@example.org')
  })

  it('leaves other forms alone', () => {
    show('<form><input name="q"><button type="submit">Search</button></form>')
    expect(composerOfControl(mastodon, path($('button')))).toBeUndefined()
  })
})

describe('where there is more than one post control', () => {
  const site: Site = {
    id: 'several',
    name: 'Several',
    matches: [],
    composers: [{ fields: ['textarea'], post: ['.now', '.later'], postKeys: ['mod+enter'] }],
  }
  const html = '<div><textarea></textarea><button class="later">Later</button><button class="now">Now</button></div>'

  it('keys go to the one that the map trusts most', () => {
    show(html)
    expect(composerOfField(site, path($('textarea')))?.composer.control).toBe($('.now'))
  })

  it('a press goes to the one that was pressed', () => {
    show(html)
    expect(controlOf(composerOfControl(site, path($('.later')))!)).toBe($('.later'))
  })

  it.each(['.later', '.now'])('a new control is known by its place: %s', selector => {
    show(html)
    const composer = composerOfControl(site, path($(selector)))!
    for (const old of document.querySelectorAll('button')) old.replaceWith(old.cloneNode(true))
    expect(controlOf(composer)).toBe($(selector))
  })

  it('none is pressed when it cannot be told which', () => {
    show(html)
    const composer = composerOfControl(site, path($('.later')))!
    $('.later').remove()
    expect(controlOf(composer)).toBeUndefined()
  })
})

describe('where the feed says who is answered', () => {
  const site: Site = {
    id: 'feed',
    name: 'Feed',
    matches: [],
    composers: [
      {
        fields: ['textarea'],
        post: ['.post'],
        postKeys: [],
        except: ['aside'],
        opensReply: { press: ['.reply'], handle: control => control.closest('article')?.id },
      },
    ],
  }
  const html =
    '<article id="sam"><button class="reply"><b>Reply</b></button><button class="like">Like</button></article>'

  it.each([
    ['a press on the reply control', html, 'b', 'sam'],
    ['a press on another control', html, '.like', undefined],
    ['a press where nothing is watched', `<aside>${html}</aside>`, 'b', undefined],
  ])('%s', (_, html, selector, handle) => {
    show(html)
    expect(answeredBy(site, path($(selector)))).toBe(handle)
  })
})

describe('a list of suggestions is open', () => {
  const found = (field: HTMLElement) => composerOfField(mastodon, path(field))!
  const list = '<div class="autosuggest-textarea__suggestions"></div>'
  const form = (inside = '') =>
    `<form class="compose-form"><textarea></textarea><button type="submit">Post</button>${inside}</form>`
  it.each([
    ['in the page', form() + list],
    ['beside the box', form(list)],
  ])('%s', (_, html) => {
    show(html)
    expect(isSuggesting(found($('textarea')).composer, $('textarea'))).toBe(true)
  })

  it.each([
    ['in the shadow root of the box', form(list), ''],
    ['in the page around the shadow root of the box', form(), list],
  ])('%s', (_, inside, around) => {
    show(`<section></section>${around}`)
    const root = $('section').attachShadow({ mode: 'open' })
    root.append(document.createRange().createContextualFragment(inside))
    const field = root.querySelector('textarea')!
    expect(isSuggesting(found(field).composer, field)).toBe(true)
  })

  it('not without a list', () => {
    show(form())
    expect(isSuggesting(found($('textarea')).composer, $('textarea'))).toBe(false)
  })

  it('not with one that is not drawn', () => {
    show(form(list))
    // happy-dom draws everything.
    $('.autosuggest-textarea__suggestions').getClientRects = () => [] as unknown as DOMRectList
    expect(isSuggesting(found($('textarea')).composer, $('textarea'))).toBe(false)
  })
})

it.each([
  ['<button>Post</button>', false],
  ['<button disabled>Post</button>', true],
  ['<div role="button" aria-disabled="true">Post</div>', true],
  ['<div role="button" aria-disabled="false">Post</div>', false],
])('whether %s is disabled: %s', (html, disabled) => {
  show(html)
  expect(isDisabled(document.body.firstElementChild as HTMLElement)).toBe(disabled)
})
