import { CHILDISH } from '../lexicon/lowly'
import type { Doc } from './doc'
import { phrases } from './phrase'

/** What is wished to those who are wished well. */
const COMFORT =
  /^(?:better|recover|recovers|recovered|recovery|heal|heals|ease|eases|eased|cure|cured|relief|place|told|works|worked|treatment|treated|clear|clears|clinic|survive|survives|beat|beats|avoid|spared|safe|safely|kind|volunteers|comfort|comfortable|support|supported|sorted|peace|peaceful|peacefully|dignity|proud|enjoy|speedy|refund|help|helps|helped|heard|rest|fixed|mended|learned|learnt|lessons|police|caught|vote|seat|election|match|game|appeal|sorry|condolences|thoughts|less|fewer|without|rising|over|quickly|early)$/
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

const LESSON = /^(?:book|section|slowly|version|words)$/
const findYoung = phrases([
  'for|with ~3 adults|child|children|deaf|kids|learners|patients|pupils|residents|tenants|toddlers|visitors',
  'year <number>|nursery|r|reception',
  'aphasia|blind|buddies|classroom|dementia|disabilities|dyslexia|playgroup|preschool|storytime',
])

/** Whether tokens `[start, end)` offer what helps the young or the ill to read, and the text says that it is for them. */
export const isForTheYoung = (doc: Doc, start: number, end: number): boolean =>
  doc.tokens.slice(start, end).some(({ word }) => CHILDISH.has(word) || LESSON.test(word)) &&
  findYoung(doc).some(match => match.end > end || match.start < start)
