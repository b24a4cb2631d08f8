import type { Doc } from './doc'

/** What is wished to those who are wished well. */
const COMFORT =
  /^(?:better|recover|recovers|recovered|recovery|heal|heals|ease|eases|eased|cure|cured|relief|place|told|works|worked|treatment|treated|clear|clears|clinic|survive|survives|beat|beats|avoid|spared|safe|safely|comfort|comfortable|support|supported|sorted|peace|peaceful|peacefully|dignity|proud|enjoy|speedy|refund|help|helps|helped|heard|rest|fixed|mended|learned|learnt|lessons|police|caught|vote|seat|election|match|game|appeal|sorry|condolences|thoughts|less|fewer|without|rising|over|quickly|early)$/
/** How many tokens after a wish may still show that it is kind. */
const REACH = 6

/** Whether a wish at tokens `[start, end)` is kind: it stands beside relief, or asks that somebody be caught. */
export const isComforting = ({ tokens }: Doc, start: number, end: number): boolean =>
  tokens.some(
    ({ sentence, word }, k) =>
      sentence === tokens[start]!.sentence &&
      k < end + REACH &&
      (COMFORT.test(word) ||
        (/^(?:catch|find|jail|charge|stop)$/.test(word) && /^(?:whoever|who)$/.test(tokens[k + 1]?.word ?? ''))),
  )
