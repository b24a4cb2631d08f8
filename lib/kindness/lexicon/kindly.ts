/** Words that turn an insult into affection, or a report into a story about oneself. Each list is sorted. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before an insult, these make it praise or pity: "you clever sod", "poor bastard". */
export const PRAISE = list(
  'adorable amazing awesome bad baddest beautiful bless blessed brave brilliant charming clever cute darling dear delightful fabulous fantastic funny generous genius glorious gorgeous great hilarious hot hottest incredible kind lovable lovely loveable lucky magnificent majestic marvellous poor prettiest proud sexy smart stylish sweet talented wonderful',
)

/** What befalls everybody now and then: beside "I" or "my", a bare insult is aimed at oneself. */
export const SELF_MISHAPS = list(
  'broke burnt deleted dropped fell forget forgot forgotten left locked lost misread missed overslept ruined sent snapped spelled spilled spilt tripped typo wore wrong',
)

/** Emoji that cheer: with one of them a hard name is praise ("Monsters, every one of you"). */
export const APPLAUSE: ReadonlySet<string> = new Set(['💪', '🔥', '🙌', '🎉', '🥇', '🏆'])
