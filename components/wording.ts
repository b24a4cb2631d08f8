import type { Sensitivity, Verdict } from '../lib/kindness'
import type { Outcome } from '../lib/storage/counts'
import type { Because } from '../lib/storage/settings'

/** A number with its noun. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const outcomes: Record<Outcome, string> = {
  reframed: 'Said another way',
  edited: 'Changed by you',
  'posted-as-is': 'Posted as it was',
  discarded: 'Let go',
  'was-fine': 'Fine as it was',
}

const because: Record<Because, string> = {
  fits: 'It fits',
  quoting: 'I am quoting',
  banter: 'It is banter',
  clinical: 'It is clinical',
  other: 'Something else',
}

const verdicts: Record<Verdict, string> = {
  pause: 'Asks you to pause',
  hint: 'Mentions only when a card is open',
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
    moreReasons: (n: number) => `And ${n} more like ${n === 1 ? 'this' : 'these'}.`,
    suggestion: 'The same point, said another way',
    useHelp: 'It goes in your box, and you press Post. You can undo it.',
    openings: 'Ways to start again',
    openingsHelp: 'We found no point to keep here yet. Pick a start, then make it yours.',
    use: 'Use this',
    discard: 'Leave it unsaid',
    discardHelp: '“Leave it unsaid” empties your box. Your words stay behind our toolbar button.',
    postAsIs: 'Post as it is',
    back: 'Back to my draft',
    instead: {
      help: 'Press the marked words to change them.',
      title: 'What could stand here:',
      none: 'We have no other words for this. Yours may be best.',
      own: 'Write my own',
      out: 'Leave it out',
      leave: 'Keep it',
      undo: 'Put it back',
    },
    support: 'Did somebody say this to you? A friend, your manager or your union can help.',
    more: 'My own words, and more ways',
    others: 'Other ways to say it',
    edit: 'Say it in your own words',
    useMine: 'Use my words',
    fine: 'This is fine',
    fineWhy: 'Fine as it is? Post it, and say why',
    fineHelp: 'We may be wrong. “This is fine” posts it, and we stop asking about these words.',
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
      stays: 'The site kept the words in your box',
      clear: 'You can clear it by hand.',
      label: 'The new words',
      copy: 'Copy',
      copied: 'Copied.',
      byHand: 'They are marked for you. Copy them with your keys.',
    },
  },

  because,
  outcomes,
  verdicts,
  sensitivities,

  settings: {
    title: 'Settings',
    saved: 'Saved.',
    notSaved: 'That did not save. Your last choice still holds. Please try again.',
    notRead: 'We could not read your settings just now. Please open this page again.',
    sensitivity: {
      title: 'How much to notice',
      about: 'Below each choice you can see what it does with real posts.',
    },
    ceiling: {
      title: 'How often, at most',
      about: 'Past this many pauses in a day, we stay quiet until the next.',
      times: (n: number) => `${n} a day`,
      none: 'No limit',
    },
    reached: 'You have had all your pauses for today. We are quiet until tomorrow.',
    askAgain: 'Ask again',
    askAgainAbout: (what: string) => `Ask again about “${what}”`,
    sites: {
      title: 'Where it works',
      about: 'Turn a site off and we stay out of it.',
    },
    fine: {
      title: 'Words you said are fine',
      about: 'We do not ask about these.',
      none: 'None yet. You can add words from the card.',
      removed: 'We will ask about those words again.',
    },
    quiet: {
      title: 'What went quiet',
      about: 'Post the same kind of words three times in a row, and we stop asking.',
      always: 'We always ask about threats, wishes of harm, and hate.',
      toggle: 'Stay quiet about what I keep posting',
      none: 'Nothing so far.',
      removed: 'We will ask about that again.',
    },
    stored: {
      title: 'What is kept, and where',
      about: 'All of it stays on this device:',
      items: [
        'the choices you make on this page',
        'the words you said are fine',
        'which kinds of words you posted as they were, and how often',
        'how many pauses you had each day, and how they ended',
      ],
      never: 'Your drafts are never kept. Nothing you write is sent to us, or to anyone else.',
    },
    remove: {
      title: 'Delete it all',
      about: 'This clears your choices, the words you called fine, and your counts.',
      start: 'Delete everything',
      sure: 'Delete it all? This cannot be undone.',
      yes: 'Yes, delete it all',
      no: 'No, keep it',
      done: 'All gone. We start fresh from here.',
    },
  },

  popup: {
    here: {
      loading: 'One moment.',
      on: (site: string) => `On for ${site}`,
      onWhy: 'We only speak up when a draft may hurt someone.',
      off: (site: string) => `Off for ${site}`,
      offWhy: 'You turned it off here. Nothing is checked.',
      unknown: 'Not on this page',
      unknownWhy: 'We only work on the sites in your settings.',
      stale: (site: string) => `Not yet on for ${site}`,
      staleWhy: 'This tab was open before we were. Finish your draft, then reload.',
      reload: 'Reload this tab',
      toggle: (site: string) => `Check drafts on ${site}`,
    },
    originals: {
      title: 'Your own words',
      about: 'What you left unsaid, or put new words in place of. Kept in this tab until you close or reload it.',
      copy: 'Copy',
      copied: 'Copied.',
      byHand: 'That did not work. Mark the words, and copy them with your keys.',
    },
    counts: {
      title: 'Your pauses',
      week: 'This week',
      none: 'None this week.',
      empty: 'No pauses yet. When one comes, you will see here how it ended.',
      chart: 'Pauses in the last six weeks, by how they ended',
      notRead: 'We could not read your counts just now.',
      table: 'See this as a table',
      from: 'Week from',
      all: 'All',
    },
    settings: 'Settings',
    practice: 'Try it out',
  },

  welcome: {
    title: 'Welcome to Kind Regards',
    lead: 'A quiet pause before you post something that may hurt. You keep your point.',
    does: {
      title: 'What it does',
      items: [
        'It looks at your draft when you press Post.',
        'Most of the time you will not see it at all.',
        'If some words may hurt a person, it shows you which.',
        'It offers another way to say the same thing. The choice is yours.',
        'If you take new words, your own stay behind our toolbar button.',
      ],
      fierce: 'Be as angry as you need to be about what is wrong. That is not what we pause for.',
    },
    never: {
      title: 'What it never does',
      items: [
        'It never loses your draft.',
        'It never posts a thing twice.',
        'It never stops a post because we broke.',
        'It never lets your words leave this device.',
      ],
    },
    practice: {
      title: 'Try it here',
      about: 'This box works like the ones on your sites. What you post here stays here.',
      samples: 'Drafts to try',
      field: 'Your draft',
      post: 'Post',
      posted: 'Posted here, and nowhere else',
      none: 'Nothing yet.',
    },
    next: {
      title: 'Make it yours',
      about: 'You can choose how much it notices, and where.',
      settings: 'Open the settings',
    },
  },
} as const
