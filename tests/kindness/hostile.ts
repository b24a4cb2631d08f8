/**
 * What drafts are made of that are meant to hang a judge: each is repeated to any length. The first are the floods of one thing;
 * then come repeated starts of what tokens, quotations, disguises and phrases look for, so that each would be tried at every
 * place.
 */
export const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['a row of links', 'http://a.b/'],
  ['links with spaces', 'http://a.b/ '],
  ['one endless token', 'a'],
  ['a pile of accents', `e${'\u0301\u0302\u0303\u0304'.repeat(20)}`],
  ['possessives', "'s"],
  ['possessives with spaces', "'s "],
  ['a word of hyphens', 'a-'],
  ['half an address', 'a.'],
  ['half an email', 'a.b@c.d.'],
  ['handles', '@a.'],
  ['hashtags', '#a'],
  ['numbers', '1.'],
  ['line ends', '\n'],
  ['emoji', '🤡 '],
  ['lone surrogates', '\ud83e'],
  ['quotation marks', '"\''],
  ['quotations without an end', '“a '],
  ['back-ticks', '`'],
  ['forwarded posts', 'rt @a '],
  ['quoted lines', '> a\n'],
  ['single letters', 'f u c k '],
  ['asterisks', 'f*'],
  ['leetspeak', '1d10t '],
  ['stretching', 'iiiiiddddiot'],
  ['you, and nothing else', 'you '],
  ['people', 'you and he and the nurse '],
  ['names without an end', 'idiot moron '],
  ['adjectives', 'stupid, '],
  ['praise of oneself', 'my idiot '],
  ['swearing', 'fuck you '],
  ['determiners', 'the the of of '],
  ['negation', 'not '],
  ['a wish without an end', 'I hope you really really '],
  ['a threat without an end', 'if you ever '],
  ['sentences that say all at once', 'you are a bloody useless idiot and they never think of us. '],
]

/** A text of this length made of a unit. */
export const flood = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
