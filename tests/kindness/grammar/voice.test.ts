import { describe, expect, it } from 'vitest'
import { assess, decide } from '../../../lib/kindness'

const verdict = (text: string) => decide(assess({ text }), 'balanced').verdict

/** Pairs: the same hot words in a voice or at a target that hurts nobody, and thrown at somebody. */
const PAIRS: Readonly<Record<string, readonly (readonly [harmless: string, attack: string])[]>> = {
  'said to a thing': [
    ['Sod off, photocopier', 'Sod off, minister'],
    ['Piss off, Windows, I have clinic in two minutes', 'Piss off, Karen, I have clinic in two minutes'],
    ['Dear Monday, you are a cow', 'Dear Sandra, you are a cow'],
    ['Lift in block C, you utter swine, that is the fourth time', 'Director, you utter swine, that is the fourth time'],
    ['Go to hell, self checkout', 'Go to hell, councillor'],
  ],
  'what others said': [
    ['The poster on our noticeboard says nurses are murderers', 'I say it plainly: you are murderers'],
    ['The comment under the article said all social workers are evil', 'All social workers are evil'],
    ['Shouted at my window today: parasite, jobsworth', 'You parasite, you jobsworth'],
    ['I get told I am thick about once a week', 'You are thick, and I say so once a week'],
    ['Yesterday at the desk: stupid, lazy, scum. Same man said thanks today.', 'You are stupid, lazy scum'],
    ['She says her ex calls her worthless and stupid', 'She is worthless and stupid'],
    ['“You people make me sick,” she said, and threw the form at me.', 'You people make me sick'],
    ['They chant it at away games: you are a bunch of clowns', 'You are a bunch of clowns'],
  ],
  'denied or spoken against': [
    ['It is not true that tenants are animals', 'It is plain that tenants are animals'],
    ['Let’s stop pretending teachers are lazy', 'Let’s face it, you are lazy'],
    ['Please don’t post that he deserves to die', 'He deserves to die'],
    ['The head isn’t a bully and I won’t have it said', 'The head is a bully'],
    ['I hope you never have to wait like she did', 'I hope you die waiting like she did'],
  ],
  'of oneself': [
    ['I cried like a numpty', 'You numpty'],
    ['Sorry for being such an idiot', 'You are such an idiot'],
    ['Thick as mince, me', 'Thick as mince, you'],
    ['I am a plank. An utter plank.', 'He is a moron. An utter moron.'],
    ['Me being an idiot: toast in the printer', 'You being an idiot again'],
    ['Clumsy sod here dropped the lot', 'You clumsy sod'],
  ],
  'praise and banter': [
    [
      'Our Sheila is a ruthless old battleaxe and there’s nobody I’d rather have',
      'Our Sheila is a ruthless old battleaxe',
    ],
    ['She is a demon at filing', 'She is a demon'],
    ['That physio is a sadist, bless her, and I can climb stairs again', 'That physio is a sadist'],
    ['Safe travels you cheeky mare, who’s going to nick my biscuits now 😭💙', 'Get out you cheeky mare'],
    ['See you Sunday you daft bat, love you', 'Get out you daft bat'],
    ['She is an absolute beast of a ward sister', 'You absolute swine of a manager'],
  ],
  'works, courts and other words': [
    ['Auditions on Friday: we need a villain, two cowards and a rat', 'You villain, you coward'],
    ['She is a convicted fraudster, jailed in May', 'She is a fraudster'],
    ['He asked me what a moron is', 'He is a moron'],
    ['The bitch in kennel 4 has had six pups', 'The bitch in charge of estates'],
    ['Faggots and peas on the menu today', 'You faggot'],
    ['My neighbour is queer and proud', 'You filthy queer'],
    ['Any fool can see that junction needs lights', 'Some fool like you can’t see it'],
  ],
}

describe.each(Object.entries(PAIRS))('%s', (_, pairs) => {
  it.each(pairs)('leaves alone: %s', harmless => {
    expect(verdict(harmless)).toBe('pass')
  })

  it.each(pairs.map(([, attack]) => attack))('still pauses: %s', attack => {
    expect(verdict(attack)).toBe('pause')
  })
})
