import { expect, it } from 'vitest'
import { repeatsAbuse } from '../../lib/kindness'

it.each<[string, boolean]>([
  ['He wrote “you useless fat cow” under my post. You absolute idiot, Steve.', true],
  ["She said 'go and kill yourself' to a student nurse. Vile idiot.", true],
  ['> you are a pathetic little clown\nTakes one to know one, you muppet.', true],
  ['They called me a fat cow at triage. What an idiot.', true],
  ['He told us to go to hell and then drove off, the pillock.', true],
  ["You told me I was a useless idiot. Well, you're a clown.", true],
  ['You pathetic idiot, the rota is wrong.', false],
  ['You said “we have listened to staff”. You are a liar and a clown.', false],
  ['She called me a taxi and you moaned, you idiot.', false],
  ['They told us to wait in the corridor, you clown.', false],
  ['', false],
])('%s', (text, repeats) => expect(repeatsAbuse(text)).toBe(repeats))
