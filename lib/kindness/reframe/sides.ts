import { framed, type Frame } from './frames'

const FRAMES: readonly Frame[] = [
  {
    when: /^(?:you|they)(?: (?:lot|people|types))?(?<where>(?: (?:in|at|from|on|up|down) (?:the )?[\w-]+)?) (?:have no idea|haven't (?:a clue|the first idea)|don't (?:know|see|understand)) (?<what>(?:what|how|why|that) .+)$/i,
    say: ({ where, what }) => `I wish you${where} knew ${what}`,
  },
]

/** What a sentence about a whole side leaves to be wished for: that they knew. A generality softened is a generality still. */
export function oneSideSeen(clause: string): string | undefined {
  return framed(clause.replace(/^(?:oh )?here we go,? /i, ''), FRAMES)
}
