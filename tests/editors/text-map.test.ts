// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { mapText } from '../../lib/editors/rich/text-map'

beforeEach(() => document.body.replaceChildren())

function editable(inside: string): HTMLElement {
  const html = `<div contenteditable="true">${inside}</div>`
  document.body.append(document.createRange().createContextualFragment(html))
  return document.body.firstElementChild as HTMLElement
}

const mention = '<span contenteditable="false">@sam</span>'

describe('reading', () => {
  it.each([
    ['nested blocks', '<ul><li>One</li><li>Two</li></ul><blockquote><p>Three</p></blockquote>', 'One\nTwo\nThree'],
    ['a block in a block starts one line', '<div><div>One</div></div><div><div>Two</div></div>', 'One\nTwo'],
    ['an empty editor', '<div><br></div>', ''],
    ['two empty lines', '<p>One</p><p><br></p><p><br></p><p>Four</p>', 'One\n\n\nFour'],
    ['an empty last line', '<p>One</p><p><br></p>', 'One\n'],
    ['an empty first line', '<p><br></p><p>Two</p>', '\nTwo'],
    ['a br that only ends its block', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['a br that begins a line, and one that keeps it open', '<p>One<br><br></p><p>Three</p>', 'One\n\nThree'],
    ['a br inside a mark', '<p><b>One<br></b>two</p>', 'One\ntwo'],
    ['a br before hidden decoration', '<p><br><span aria-hidden="true">Write here</span></p>', ''],
    ['a br right before a block', 'One<br><div>two</div>', 'One\ntwo'],
    ['a br for an empty first line before a block', '<br><div>two</div>', '\ntwo'],
    ['a br for an empty last line after a block', '<div>One</div><br>', 'One\n'],
    ['line breaks in the text itself', 'One\n\nthree', 'One\n\nthree'],
    ['a last line break in the text itself', 'One\n\n', 'One\n'],
    ['a last line break in the text, and a br that keeps its line open', 'One\n<br>', 'One\n'],
    ['a last line break in a block that ends the field', 'One<div>two\n\n</div>', 'One\ntwo\n'],
    ['a mention', `<p>Hi ${mention}!</p>`, 'Hi @sam!'],
    [
      'a mention with fillers about and inside it',
      '<p>\uFEFF<i contenteditable="false">\uFEFF@sam\u200B</i>\uFEFF!</p>',
      '@sam!',
    ],
    ['an emoji image', '<p>Hi <img alt="🙂">!</p>', 'Hi 🙂!'],
    ['an image without words', '<p>Hi <img alt="">!</p>', 'Hi !'],
    ['no element but our own page’s', '<p>One<svg><title>x</title></svg></p>', 'One'],
  ])('%s', (_, inside, text) => expect(mapText(editable(inside)).text).toBe(text))

  it('leaves out what an editor draws for itself', () =>
    expect(mapText(editable('<p>One<i class="cursor">|</i></p>'), '.cursor').text).toBe('One'))
})

/** A range as words: where it begins and ends, a text by its words, an element by its name. */
function told(range: Range): string {
  const name = (node: Node) => (node instanceof Text ? JSON.stringify(node.data) : node.nodeName.toLowerCase())
  const { startContainer, startOffset, endContainer, endOffset } = range
  return `${name(startContainer)} ${startOffset} to ${name(endContainer)} ${endOffset}`
}

describe('the range of a span', () => {
  it.each([
    ['a word', '<p>One two</p>', 'two', '"One two" 4 to "One two" 7'],
    ['a word in the second block', '<p>One</p><p>Two three</p>', 'three', '"Two three" 4 to "Two three" 9'],
    ['a word in a nested block', '<ul><li>One</li><li>Two</li></ul>', 'Two', '"Two" 0 to "Two" 3'],
    ['over two blocks', '<p>One two</p><p>three</p>', 'two\nthree', '"One two" 4 to "three" 5'],
    ['a word after a br', '<p>One<br>two</p>', 'two', '"two" 0 to "two" 3'],
    ['a br', '<p>One<br>two</p>', '\n', 'p 1 to p 2'],
    ['a word over marks', '<p>O<b>n</b>e two</p>', 'One', '"O" 0 to "e two" 1'],
    [
      'a word between fillers',
      '<p>\u200BOne\uFEFF two</p>',
      'One',
      '"\u200BOne\uFEFF two" 1 to "\u200BOne\uFEFF two" 4',
    ],
    ['no-break spaces', '<p>One\u00A0\u00A0two</p>', '  ', '"One\u00A0\u00A0two" 3 to "One\u00A0\u00A0two" 5'],
    ['a mention', `<p>Hi ${mention}!</p>`, '@sam', 'p 1 to p 2'],
    ['a part of a mention takes it whole', `<p>Hi ${mention}!</p>`, 'am', 'p 1 to p 2'],
    ['right after a mention', `<p>${mention} idiot</p>`, ' idiot', '" idiot" 0 to " idiot" 6'],
    ['right before a mention', `<p>idiot ${mention}</p>`, 'idiot ', '"idiot " 0 to "idiot " 6'],
    ['an emoji image', '<p>Hi <img alt="🙂">!</p>', '🙂', 'p 1 to p 2'],
    ['a word after an image', '<p><img alt="🙂"> you</p>', 'you', '" you" 1 to " you" 4'],
    ['a link', '<p>See <a href="#">this</a> now</p>', 'this', '"this" 0 to "this" 4'],
  ])('%s', (_, inside, part, places) => {
    const map = mapText(editable(inside))
    const start = map.text.indexOf(part)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(told(map.rangeOf({ start, end: start + part.length }))).toBe(places)
  })

  it.each([
    ['before a character', 4, '"One two" 4 to "One two" 4'],
    ['at the start', 0, '"One two" 0 to "One two" 0'],
  ])('of nothing, %s', (_, at, places) => {
    const map = mapText(editable('<p>One two</p>'))
    expect(told(map.rangeOf({ start: at, end: at }))).toBe(places)
  })
})
