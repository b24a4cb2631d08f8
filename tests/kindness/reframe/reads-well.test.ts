import { describe, expect, test } from 'vitest'
import { reframe } from '../../../lib/kindness'
import { readsWell } from '../../../lib/kindness/reframe/reads-well'
import { marked } from './marked'

describe('what shows where words were cut out or put in', () => {
  test.each<[string, string, string]>([
    ['an article without its noun', 'That heap of fools upstairs has lost my form', 'That upstairs has lost my form.'],
    ['a verb without its subject', 'Surveyors: snobs who sit in vans and call it work', 'Surveyors and call it work.'],
    ['the end of a longer name', 'Blast the entire crew, not one rang me', 'Crew, not one rang me.'],
    [
      'somebody called, and nobody asked',
      'Go home, bus tsar, and let a driver speak',
      'Bus tsar, and let a driver speak.',
    ],
    [
      'a description that went on',
      '@Bins, dim, empty soul that you are, we pay for this',
      '@Bins Dim, we pay for this.',
    ],
    ['an order that none gives', 'Porters now, idle moaners, look at that hall', 'Porters now look at that hall.'],
    ['a stand-in behind an adjective', 'The rota is late, you tired fool', 'The rota is late, you tired somebody.'],
    [
      'a stand-in at the end',
      'Another shuffle and parks goes to a fool',
      'Another shuffle and parks goes to somebody.',
    ],
    ['a stand-in that joins on', 'hand it back fool and let us see', 'hand it back somebody and let us see'],
    ['a stand-in behind a heap', 'Bag of fools at the depot lost it', 'Bag of people at the depot lost it'],
    ['two subjects', 'go while you can', 'go they you can'],
    ['a comma before its verb', 'Our lido, a pit of fools, has shut', 'Our lido, has shut'],
    ['a choice that lost one side', 'Either mend the hoist or go, you fool', 'Either mend the hoist.'],
    ['a condition that went', 'If it weren’t for you fools we would get a bus', 'We would get a bus.'],
    [
      'what only measures somebody',
      'You are useless, a mole would have seen the crack',
      'A mole would have seen the crack.',
    ],
    ['a clause that lost whom it tells of', 'It was you fool that scrapped the bus', 'That scrapped the bus.'],
    ['nothing that anybody could answer', 'Toadies all. He sneezes, they simper.', 'He sneezes, they simper.'],
    ['words that lean on what went', 'Not one bit of this is ours, it is yours, fools', 'Not one bit of this.'],
    [
      'somebody who does nothing',
      'Kiss my boots, that lettings desk, my roof leaks',
      'That lettings desk, my roof leaks.',
    ],
    ['a thing that does nothing', 'Off with the winter travel plan, Norah', 'The winter travel plan, Norah.'],
    [
      'a question that lost its verb',
      'Why don’t you go home, the clinic was at nine',
      'Why don’t, the clinic was at nine.',
    ],
    ['a habit of a whole side', 'Wardens are idle sods who hide at noon', 'Wardens hide at noon'],
  ])('%s', (_, draft, rewrite) => expect(readsWell(rewrite, draft)).toBe(false))
})

describe('what reads as if nothing had been there', () => {
  test.each([
    ['That «moron» of a clerk has lost my form', 'That clerk has lost my form.'],
    ['The idiots who wrote this rota sleep in', 'The people who wrote this rota sleep in.'],
    ['You fool, the lift is out', 'The lift is out.'],
    ['So, you fool, the lift is out', 'So, the lift is out.'],
    ['Vile man, good speech, and I agree with the part on buses', 'Good speech, and I agree with the part on buses.'],
    ['That clown has cancelled my clinic', 'They have cancelled my clinic.'],
    ['The fitters are clowns who left the gate open', 'The fitters left the gate open.'],
    ['Our clinic, the last one here, is shut, you fool', 'Our clinic, the last one here, is shut.'],
    ['If I could I would help, you fool', 'If I could I would help.'],
    ['We don’t feel listened to by you fools', 'We don’t feel listened to.'],
  ])('%s', (draft, rewrite) => expect(readsWell(rewrite, draft)).toBe(true))
})

describe('no kinder draft is made of what only leads up to it', () => {
  test.each([
    ['a hint of a threat', '«Worm». There is a noose in the shed.'],
    ['where to reach somebody', '«Rat of a clerk». Her home number is on the board.'],
    ['a call to join in', '«Rat of a clerk». Everyone ring the desk until noon.'],
    ['what all think', '«You wally». The whole class thinks it.'],
    ['a preface', 'I say this kindly, «you are thick»'],
    ['colour that lost its noun', '«Clown». She shut our café, the effin w e a s e l'],
    ['a death laid on somebody', '«Ghoul». Our gran’s blood won’t come off your hands.'],
    ['a mocking prize', '«Give that lad a biscuit», he found our street on a map'],
  ])('%s', (_, draft) => expect(reframe(marked(draft)).map(({ kind }) => kind)).not.toContain('rewrite'))
})

test('the tail of a request that sends somebody off goes', () => {
  expect(reframe(marked('fix our gate or jog off, «you wally»'))[0]!.text).toBe('Please fix our gate.')
})

test('nothing that still stings by its words alone is offered', () => {
  const draft = '«Total fraud». You couldn’t raise a goldfish. Call me back about my grandson.'
  for (const { text } of reframe(marked(draft))) expect(text).not.toMatch(/goldfish/)
})
