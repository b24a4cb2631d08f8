// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { editorFor } from '../../lib/editors'

beforeEach(() => document.body.replaceChildren())

/** Puts HTML into the page and returns its first element. */
function field(html: string): HTMLElement {
  document.body.append(document.createRange().createContextualFragment(html))
  return document.body.firstElementChild as HTMLElement
}
const read = (html: string) => {
  const box = field(html)
  return editorFor(box)?.read(box)
}

describe('which editor', () => {
  it.each([
    ['<textarea></textarea>', 'textarea'],
    ['<input>', 'textarea'],
    ['<div contenteditable="true"></div>', 'contenteditable'],
    ['<div contenteditable="true" class="notranslate public-DraftEditor-content"></div>', 'draft-js'],
    ['<div></div>', undefined],
  ])('%s is read by %s', (html, id) => expect(editorFor(field(html))?.id).toBe(id))
})

const editable = (inside: string) => `<div contenteditable="true">${inside}</div>`
const draft = (...lines: string[]) =>
  `<div contenteditable="true" class="public-DraftEditor-content">${lines
    .map(line => `<div data-block="true"><div><span>${line}</span></div></div>`)
    .join('')}</div>`

describe('reading', () => {
  it.each([
    ['a textarea', '<textarea>One\nTwo</textarea>', 'One\nTwo'],
    ['plain text', editable('One'), 'One'],
    ['a line in a div, as Chromium makes it', editable('One<div>Two</div>'), 'One\nTwo'],
    ['lines in divs', editable('<div>One</div><div>Two</div>'), 'One\nTwo'],
    ['an empty line between', editable('<div>One</div><div><br></div><div>Two</div>'), 'One\n\nTwo'],
    ['lines by br', editable('One<br>Two'), 'One\nTwo'],
    ['text after a block', editable('<div>One</div>Two'), 'One\nTwo'],
    ['marks inside a line', editable('<div>One <b>two</b> three</div>'), 'One two three'],
    ['no-break spaces', editable('One&nbsp;&nbsp;two'), 'One  two'],
    ['zero-width fillers', editable('\u200BOne\uFEFF'), 'One'],
    ['hidden decoration', editable('One<span aria-hidden="true">x</span>'), 'One'],
    ['a Draft.js line', draft('One'), 'One'],
    ['Draft.js lines, one empty', draft('One', '<br>', 'Two'), 'One\n\nTwo'],
  ])('%s', (_name, html, text) => expect(read(html)).toBe(text))
})
