// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { composerOfControl, composerOfField, isDisabled } from '../../lib/guard/composer'
import { mastodon } from '../../lib/sites/mastodon'
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

it.each([
  ['<button>Post</button>', false],
  ['<button disabled>Post</button>', true],
  ['<div role="button" aria-disabled="true">Post</div>', true],
  ['<div role="button" aria-disabled="false">Post</div>', false],
])('whether %s is disabled: %s', (html, disabled) => {
  show(html)
  expect(isDisabled(document.body.firstElementChild as HTMLElement)).toBe(disabled)
})
