import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { Refused } from '../../components/Refused'
import { wording } from '../../components/wording'
import { axeFindings } from './axe'

const { refused, back } = wording.card

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function setUp(copies = true, text = 'Two nurses for thirty beds.') {
  const onBack = vi.fn()
  document.execCommand = vi.fn(() => copies)
  render(<Refused text={text} accepts={() => true} onBack={onBack} />)
  return { onBack, user: userEvent.setup() }
}

it('says that the draft is safe, and shows the words to copy', () => {
  setUp()
  expect(screen.getByText(refused.safe, { exact: false })).toBeTruthy()
  const field = screen.getByLabelText<HTMLTextAreaElement>(refused.label)
  expect([field.value, field.readOnly]).toEqual(['Two nurses for thirty beds.', true])
})

it('says how to clear the box that stayed full, and has nothing to copy', () => {
  setUp(true, '')
  expect(screen.getByRole('heading', { name: refused.stays })).toBeTruthy()
  expect(screen.getByText(refused.clear, { exact: false }).textContent).toContain(refused.safe)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([back])
})

it.each([
  ['says so when they are copied', true, refused.copied],
  ['says how to copy by hand when they cannot be', false, refused.byHand],
])('%s', async (_name, copies, said) => {
  const { user } = setUp(copies)
  await user.click(screen.getByRole('button', { name: refused.copy }))
  const field = screen.getByLabelText<HTMLTextAreaElement>(refused.label)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  expect(screen.getByRole('status').textContent).toBe(said)
})

it('goes back by button and by Esc', async () => {
  const { user, onBack } = setUp()
  await user.click(screen.getByRole('button', { name: back }))
  await user.keyboard('{Escape}')
  expect(onBack).toHaveBeenCalledTimes(2)
})

it.each([
  ['words to copy', 'Two nurses for thirty beds.'],
  ['none', ''],
])('has nothing for axe to find (%s)', async (_, text) => {
  setUp(true, text)
  expect(await axeFindings()).toEqual([])
})
