import { framed, type Frame } from './frames'

const FRAMES: readonly Frame[] = [
  {
    when: /^(?<who>you|they|he|she)'(?<have>ve|s) never (?<rest>(?:\w+ed|been|had|set|met|come|done|seen|read|given|gone|taken|told|spoken|shown|asked|cared|stood|sat|worked|lived|made|got|used|tried|paid|run|written)\b.+)$/i,
    say: ({ who, have, rest }) => `${have === 've' ? 'have' : 'has'} ${who} ever ${rest}?`,
  },
  {
    when: /^not one of (?<who>you|them) (?<have>has|have) (?:ever )?(?<rest>.+)$/i,
    say: ({ who, have, rest }) => `${have} any of ${who} ${rest}?`,
  },
  {
    when: /^(?<who>[\w' -]{2,50}?) (?<have>has|have) never (?<rest>.+)$/i,
    say: ({ who, have, rest }) => `${have} ${who} ever ${rest}?`,
  },
]

/** 'He has never set foot in our surgery' → 'Has he ever set foot in our surgery?': who asks leaves room for an answer. */
export function asQuestion(clause: string): string | undefined {
  return framed(clause, FRAMES)
}
