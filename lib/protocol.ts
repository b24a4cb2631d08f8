import * as v from 'valibot'
import { CATEGORIES, SENSITIVITIES } from './kindness'
import { OUTCOMES } from './storage/counts'
import { BECAUSE, CEILINGS } from './storage/settings'

/**
 * Every message between the content script, the background, and our pages. One tagged union per direction, parsed on
 * arrival; what does not parse is dropped without an answer. None carries a draft to the background.
 */

const Token = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/))
const Text = v.pipe(v.string(), v.maxLength(100_000))
const Phrase = v.pipe(v.string(), v.maxLength(400))
const Because = v.optional(v.picklist(BECAUSE))
const RuleId = v.pipe(v.string(), v.maxLength(80))

/** To the background, from the content script or one of our pages. */
const ToBackground = v.variant('type', [
  v.object({ type: v.literal('settings/get') }),
  v.object({ type: v.literal('settings/sensitivity'), sensitivity: v.picklist(SENSITIVITIES) }),
  v.object({ type: v.literal('settings/site'), site: v.pipe(v.string(), v.maxLength(80)), on: v.boolean() }),
  v.object({ type: v.literal('settings/fine'), rule: RuleId, phrase: Phrase, because: Because }),
  v.object({ type: v.literal('settings/not-fine'), rule: RuleId, phrase: Phrase }),
  v.object({ type: v.literal('settings/ceiling'), ceiling: v.picklist(CEILINGS) }),
  v.object({ type: v.literal('settings/quietens'), on: v.boolean() }),
  /** Asks about a rule again that went quiet. */
  v.object({ type: v.literal('settings/not-quiet'), rule: RuleId }),
  /** How many pauses came to an end today? Answer: the number. */
  v.object({ type: v.literal('counts/today') }),
  /** What a pause for these rules led to. */
  v.object({
    type: v.literal('counts/add'),
    outcome: v.picklist(OUTCOMES),
    category: v.picklist(CATEGORIES),
    rules: v.pipe(v.array(RuleId), v.maxLength(200)),
  }),
  v.object({ type: v.literal('data/delete') }),
  /** The content script asks for a token before it makes a card's frame. Answer: the token. */
  v.object({ type: v.literal('card/issue') }),
  /** The card's frame redeems the token that it was handed. Answer: whether it was ours; once only. */
  v.object({ type: v.literal('card/redeem'), token: Token }),
])
export type ToBackground = v.InferOutput<typeof ToBackground>

/** To a content script, from the popup. */
const ToTab = v.variant('type', [
  /** Is the guard at work in this tab? Answer: `TabState`. */
  v.object({ type: v.literal('tab/state') }),
  /** What did the drafts say that were replaced or left unsaid? Answer: `Originals`; none from a frame without any. */
  v.object({ type: v.literal('tab/originals') }),
])
export type ToTab = v.InferOutput<typeof ToTab>

export const TabState = v.object({ site: v.string(), on: v.boolean() })
export type TabState = v.InferOutput<typeof TabState>

/** Drafts as the person wrote them, newest first. */
export const Originals = v.array(Text)
export type Originals = v.InferOutput<typeof Originals>

/** The one window message: hands the card's frame its token, with a `MessagePort` beside it. */
const Handshake = v.object({ kindRegards: v.literal('card'), token: Token })
export type Handshake = v.InferOutput<typeof Handshake>

/** From the guard to the card, on the port. */
const ToCard = v.variant('type', [
  v.object({
    type: v.literal('show'),
    text: Text,
    replyTo: v.optional(v.string()),
    sensitivity: v.picklist(SENSITIVITIES),
    limit: v.optional(v.number()),
    fine: v.array(v.object({ rule: RuleId, phrase: Phrase })),
    /** Rules that went quiet. */
    quiet: v.array(RuleId),
  }),
  /** The site did not take the wording: the card offers it to copy and says so. */
  v.object({ type: v.literal('refused'), text: Text }),
  v.object({ type: v.literal('hide') }),
])
export type ToCard = v.InferOutput<typeof ToCard>

/** From the card to the guard, on the port. */
const FromCard = v.variant('type', [
  /** The token was good and the card's script runs. */
  v.object({ type: v.literal('ready') }),
  /** The card for the last `show` is in the document and takes input. */
  v.object({ type: v.literal('shown') }),
  v.object({ type: v.literal('height'), height: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
  v.object({ type: v.literal('use'), text: Text, edited: v.boolean() }),
  /** Empty the box, and post nothing. */
  v.object({ type: v.literal('discard') }),
  v.object({ type: v.literal('post-as-is') }),
  v.object({ type: v.literal('back') }),
  v.object({ type: v.literal('fine'), because: Because }),
  /** The card broke: let the person post. */
  v.object({ type: v.literal('failed') }),
])
export type FromCard = v.InferOutput<typeof FromCard>

const parser =
  <S extends v.GenericSchema>(schema: S) =>
  (raw: unknown): v.InferOutput<S> | undefined => {
    const result = v.safeParse(schema, raw)
    return result.success ? result.output : undefined
  }

export const parseToBackground = parser(ToBackground)
export const parseToTab = parser(ToTab)
export const parseHandshake = parser(Handshake)
export const parseToCard = parser(ToCard)
export const parseFromCard = parser(FromCard)
export const parseTabState = parser(TabState)
export const parseOriginals = parser(Originals)
