import type { Demand } from './entry'

/** Emoji that call somebody something: what each says, and its demand. One in one place. */
export const emoji: readonly (readonly [emoji: string, demand: Demand, sense: string])[] = [
  ['🐀', 'person', 'a rat'],
  ['🐁', 'person', 'a rat'],
  ['🐄', 'subject', 'a cow'],
  ['🐍', 'person', 'a snake'],
  ['🐑', 'subject', 'a sheep'],
  ['🐒', 'subject', 'a monkey'],
  ['🐕', 'subject', 'a dog'],
  ['🐖', 'subject', 'a pig'],
  ['🐵', 'subject', 'a monkey'],
  ['🐷', 'subject', 'a pig'],
  ['💩', 'subject', 'dung'],
  ['🖕', 'any', 'a raised middle finger'],
  ['🗑', 'subject', 'rubbish'],
  ['🚮', 'subject', 'rubbish'],
  ['🤡', 'person', 'a clown'],
  ['🤢', 'subject', 'something that sickens'],
  ['🤥', 'subject', 'a liar'],
  ['🤮', 'subject', 'something that sickens'],
  ['🦠', 'subject', 'a germ'],
  ['🪳', 'subject', 'a cockroach'],
  ['🫏', 'subject', 'an ass'],
]
