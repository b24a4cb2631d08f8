import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { PracticeComposer } from '../../components/PracticeComposer'
import { wording } from '../../components/wording'
import { practice } from '../../lib/sites'
import { axeFindings } from './axe'

const text = wording.welcome.practice

afterEach(cleanup)

function setUp() {
  render(
    <main>
      <PracticeComposer samples={['The lift is broken.', 'Thank you all.']} />
    </main>,
  )
  return userEvent.setup()
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>(text.field)
const post = () => screen.getByRole<HTMLButtonElement>('button', { name: text.post })
const posted = () => [...document.querySelectorAll('[data-practice="posted"] li')].map(item => item.textContent)

it('posts to its own list, the newest first, and empties the field', async () => {
  const user = setUp()
  await user.type(field(), 'One.')
  await user.click(post())
  await user.type(field(), 'Two.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(posted()).toEqual(['Two.', 'One.'])
  expect(field().value).toBe('')
})

it('posts nothing that is empty', async () => {
  const user = setUp()
  await user.type(field(), '  ')
  expect(post().disabled).toBe(true)
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(posted()).toEqual([])
})

it('puts a sample in the field with one press', async () => {
  const user = setUp()
  await user.click(screen.getByRole('button', { name: 'Thank you all.' }))
  expect(field().value).toBe('Thank you all.')
  expect(document.activeElement).toBe(field())
})

it('is where the practice site looks for it', () => {
  setUp()
  const [composer] = practice.composers
  expect(document.querySelector(composer!.fields.join())).toBe(field())
  expect(document.querySelector(composer!.post.join())).toBe(post())
})

it('has nothing for axe to find', async () => {
  const user = setUp()
  await user.type(field(), 'One.')
  await user.click(post())
  expect(await axeFindings()).toEqual([])
})
