/** Drafts to try: two that may hurt a person, one fierce but fair, one that swears at a thing. */
export const samples = [
  '@TrustChief you are a spineless idiot. The night shift had two nurses for thirty beds.',
  'I hope you end up on a trolley in your own corridor and nobody comes.',
  'This cut is cruel. You were warned in March, you did nothing, and people waited in pain.',
  'The bloody lift is broken again. Four floors of stairs with a drip stand.',
] as const
