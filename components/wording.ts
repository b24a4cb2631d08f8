import type { Sensitivity, Verdict } from '../lib/kindness'
import type { Outcome } from '../lib/storage/counts'

/** A number with its noun. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const outcomes: Record<Outcome, string> = {
  reframed: 'Said another way',
  edited: 'Changed by you',
  'posted-as-is': 'Posted as it was',
  discarded: 'Let go',
  'was-fine': 'Fine as it was',
}

const verdicts: Record<Verdict, string> = {
  pause: 'Asks you to pause',
  hint: 'Brings up in the card only',
  pass: 'Leaves alone',
}

const sensitivities: Record<Sensitivity, { name: string; about: string }> = {
  gentle: { name: 'Gentle', about: 'Pauses for threats, hate and swearing at people.' },
  balanced: { name: 'Balanced', about: 'Pauses for insults and scorn too.' },
  thorough: { name: 'Thorough', about: 'Pauses for blame and “them and us” too.' },
}

/** Every string that people read in our own pages. Rules hold theirs; both are read by the same test. */
export const wording = {
  name: 'Kind Regards',

  card: {
    title: 'Pause a moment before this goes?',
    point: 'There is a clear point here:',
    draft: 'Your draft',
    gap: 'some words left out',
    why: 'How some words may land',
    gentler: 'A gentler note',
    suggestion: 'The same point, said another way',
    openings: 'One way to start again',
    openingsHelp: 'Pick a start, then make it yours.',
    use: 'Use this',
    postAsIs: 'Post as it is',
    back: 'Back to my draft',
    more: 'More ways',
    others: 'Other ways to say it',
    edit: 'Say it in your own words',
    useMine: 'Use my words',
    fine: 'This is fine',
    fineHelp: 'Posts it now. We will not ask about these words again.',
    wrong: 'We may be wrong. It is your call.',
    live: {
      clear: 'Nothing here stands out now.',
      hint: 'Close. One part may still sting.',
      pause: 'Some of these words may still land on a person.',
      empty: 'Write a few words first.',
      long: (over: number) => `This is ${count(over, 'letter', 'letters')} too long for the site.`,
    },
    refused: {
      title: 'The site did not take the new words',
      safe: 'Your draft is safe, just as you left it.',
      how: 'You can copy these words and paste them in.',
      label: 'The new words',
      copy: 'Copy',
      copied: 'Copied.',
      byHand: 'They are marked for you. Copy them with your keys.',
    },
  },

  outcomes,
  verdicts,
  sensitivities,
} as const
