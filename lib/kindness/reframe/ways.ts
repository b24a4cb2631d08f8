import { aboutTheAct, doubtful } from './about-the-act'
import { requestInThreat } from './ask'
import { sharedBlame } from './blame'
import { factBeforeMotive } from './fact-before-motive'
import { inside } from './frames'
import { invitations } from './invite'
import { opinion, worry } from './opinion'
import { oneSideSeen } from './sides'
import { wanted } from './wanted'
import { attacks, isClause } from './attacks'
import { DETERMINERS, PREPOSITIONS } from './grammar'
import { dropClause, isHangerOn } from './drop-clause'
import { dropAside, dropCall, dropColour } from './drop-words'
import { keepTheFact, spokenOf } from './keep-the-fact'
import { BRUSH_OFF, spokenOfIn } from './compose'
import { hasPoint, tells } from './has-a-point'
import { asQuestion } from './question'
import { isRequest, isSentence } from './is-sentence'
import { asSentence, politely, render, tidy } from './mend'
import { clausesOf, type Sentence } from './sentences'
import { isSour } from './sour'
import { askWho, plainPerson, swapGroup, swapNoun } from './swap-noun'
import { isAttack, isContent, type Token } from './tokens'
import { senses } from '../lexicon'

/** One way to say a sentence of the draft. */
export interface Way {
  /** What is written; undefined leaves the sentence out. */
  text: string | undefined
  /** The sentence is as the author wrote it. */
  untouched: boolean
  /** It says something on its own: a statement, a request, a question, a count. */
  whole: boolean
  /** Whom a sentence that is left out spoke of, and whom it called. */
  spokenOf?: string
  /** Its subject has to come from the sentence before: 'Never done a night shift.' */
  lacking?: true
  called?: string
}

const OUT: Way = { text: undefined, untouched: false, whole: false }

/**
 * Every way to say one sentence, best first. A draft is `grave` where somewhere in it is a `threat`, or people are called
 * less than people (`harm`); a sentence is `beside` one that was found.
 */
export function waysToSay(part: Sentence, draft: string, grave: 'threat' | 'harm' | undefined, beside: boolean): Way[] {
  const { body, stop, tail, start, end } = part
  const all = [...body, ...tail]
  const asItIs: Way = {
    text: draft.slice(start, end),
    untouched: true,
    whole: (says(body) && (counts(body) || hasPoint(body))) || !!aboutTheAct(body.map(({ text }) => text).join(' ')),
  }
  if (beside && !all.some(({ hit }) => hit)) {
    if (LACKING.test(asItIs.text!.replace(/’/g, "'"))) return [{ ...asItIs, whole: true, lacking: true }]
    if (stop === '?' && isBareName(body)) return [{ ...OUT, spokenOf: render(body, draft) }, asItIs]
  }
  if (!all.some(({ hit }) => hit))
    return isHangerOn(body) ||
      isSour(asItIs.text!) ||
      (grave && goesOn(body)) ||
      (grave === 'threat' && !tells(body) && !counts(body) && !(isRequest(body) && hasPoint(body))) ||
      (beside && isEcho(part))
      ? [OUT]
      : [asItIs]

  const ways: Way[] = []
  const called = calledIn(body)
  const offer = (clause: string | undefined, ending = false) => {
    if (!clause || isSour(clause)) return
    clause = clause.replace(/,? (?:all )?(?:cos|because|thanks to|down to)(?: of)? you(?=[.!…]*$)/i, '')
    const question = asQuestion(inside(clause).replace(/[.!…]+$/, ''))
    for (const said of [asSentence(clause, stop, ending), ...(question ? [asSentence(question, '?')] : [])])
      ways.push({ text: withTail(called ? calling(said, called) : said, part), untouched: false, whole: true })
  }
  const say = (tokens: readonly Token[]) =>
    render(
      tokens.filter(({ kind }) => kind !== 'handle' && kind !== 'emoji'),
      draft,
    )
  const attacked = all.some(isAttack)
  const found = all.find(({ hit }) => hit)!.found!
  const out: Way = called ? { ...OUT, called } : OUT
  offer(oneSideSeen(inside(say(body))))
  offer(wanted(inside(say(body))))
  offer(aboutTheAct(say(body), attacked))
  if (attacked) offer(worry(body, draft))
  if (!attacked) {
    const clauses = clausesOf(body).map(tidy)
    for (const clause of clauses) if (clause.length > 1) offer(aboutTheAct(say(clause)))
    const own = clauses.find(
      clause => !clause.some(({ hit }) => hit) && /^(?:i|we|my|our)$/.test(clause[0]?.lower ?? ''),
    )
    if (own && clauses.length > 1 && isSentence(own)) offer(say(own))
    if (found === 'sole-blame') for (const clause of sharedBlame(inside(say(body)))) offer(clause)
    if (found === 'mind-reading') offer(factBeforeMotive(inside(say(body))))
    const plain =
      ways.length === 0 &&
      !/\b(?:always|never|all|lives?|expect|come|think|want|know)\b/i.test(say(body)) &&
      swapGroup(body)
    if (plain && isSentence(plain)) offer(render(plain, draft))
    const first = ways.splice(0)
    for (const clause of invitations(body, found, draft)) offer(clause)
    return [...first, out, ...ways]
  }
  const threat = body.some(({ hit }) => hit === 'threat')
  if (found === 'villainising') offer(factBeforeMotive(inside(say(body))))
  if (!threat && !body.some(({ hit }) => hit === 'harm')) offer(doubtful(say(body)))
  const first = attacks(body)[0]
  const subject = first && spokenOf(body, first)
  const dared = isDared(body)
  if (dared) offer(requestInThreat(inside(say(body))))
  // Beside words that a rule found, what only the second net found may stand when it tells of the author's own.
  const surely = body.map(token => (token.unsure ? { ...token, hit: undefined } : token))
  const spared = surely.some(isAttack) ? calmed(surely).filter(tells) : []
  for (const clause of dared ? [] : [...calmed(body), ...spared]) {
    const words = clause.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
    // 'Ministers come and go'
    const framed = (words.length > 1 || clause[0] === body[0]) && aboutTheAct(say(clause))
    // 'Sit down', 'You mean', 'Tell me': nothing that anybody could do something about.
    if (
      !framed &&
      !counts(words) &&
      !words.some(({ lower }) => /^(?:died|dying)$/.test(lower)) &&
      (words.length < 3 || !hasPoint(clause))
    )
      continue
    const said = render(clause, draft)
    const own = subject && clause[0] !== body[0] ? spokenOfIn(said, render(subject, draft)) : said
    offer(
      framed || politely(isRequest(clause) ? own.replace(BRUSH_OFF, '') : own, isRequest(clause)),
      clause.at(-1) === body.at(-1),
    )
  }
  if (/^(?:contempt|insult)$/.test(found)) offer(factBeforeMotive(inside(say(body))))
  const told = all.every(({ hit, unsure }) => !hit || unsure) && tells(body)
  const kept = [...ways.splice(0), ...(told ? [asItIs] : [])]
  if (!threat && found !== 'identity-attack') offer(opinion(body, draft))
  for (const clause of invitations(body, found, draft)) offer(clause)
  return [...kept, subject ? { ...out, spokenOf: render(subject, draft) } : out, ...ways]
}

/** How a sentence opens that leaves its subject to the one before: 'Never done a night shift', 'Took the milk'. */
export const LACKING =
  /^(?:(?:took|did|gave|sent|lost|moved|told|sold|closed|called|charged|parked|ignored|refused|forgot|promised|walked|cancelled|deleted|dropped|turned|wrote|made|threw|left|stood|sat|hung|laughed|shouted|voted|signed|claimed|blamed) (?!(?:and|or|by)\b)|(?:never|not once) (?:\w+ed|been|had|set|met|come|done|seen|read|given|gone|taken|told|spoken|shown|stood|sat|made|got|used|paid|run|written|held|worn|driven) |(?:hasn't|hasnt|doesn't|doesnt|didn't|didnt|won't) (?!(?:you|he|she|they|we|i|it|any|some|anyone|that|this|the)\b))/i

/** 'The welfare secretary?' */
function isBareName(body: readonly Token[]): boolean {
  return (
    body.length > 1 &&
    body.length < 7 &&
    DETERMINERS.has(body[0]!.lower) &&
    body.slice(1).every(token => isContent(token) || /^(?:of|for|from|at|in|the|our|these)$/.test(token.lower))
  )
}

/** 'Cut our respite and see …', 'Ring me again and you …': what is named first is what the author does not want. */
function isDared(body: readonly Token[]): boolean {
  const joined = body.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      /^(?:and|or)$/.test(lower) &&
      /^(?:i|we|you|your|see|i'll|i'm|we'll|you'll|ye'll|watch|somebody|someone|that|his|her)$/.test(
        body[i + 1]?.lower ?? '',
      ),
  )
  return (
    (joined > 1 && isRequest(body) && !body.slice(0, joined).some(isAttack)) ||
    body.some(({ found }) => found === 'threat')
  )
}

/** One or two words next to an attack that only round it off: 'Murderer.', 'Nobody else.' */
function isEcho({ body, tail, stop }: Sentence): boolean {
  const words = body.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  return words.length < 3 && tail.every(({ kind }) => kind === 'emoji') && !stop.includes('?') && !says(body)
}

/** In a grave draft, a sentence that only goes on about the same people: 'They must be stopped', 'Time they were gone'. */
function goesOn(body: readonly Token[]): boolean {
  return (
    !tells(body) &&
    !(isRequest(body) && hasPoint(body)) &&
    body.some(
      ({ lower }) =>
        /^(?:they|them|their|these|those|your?)(?:'\w+)?$/.test(lower) ||
        (body.length < 6 && /^(?:he|him|his|she|her)(?:'\w+)?$/.test(lower)),
    )
  )
}

/** What a sentence holds besides its attack, as whole sentences, best first. */
export function calmed(body: readonly Token[]): Token[][] {
  if (body.some(({ hit }) => hit === 'threat')) return []
  const harm = body.some(({ hit }) => hit === 'harm')
  return [byWords(body), body].flatMap(tried => {
    const clause = cleared(tried)
    // 'Sod you at the board, my …': what leant on the attack is no way to begin.
    const before = clause && body[body.indexOf(clause[0]!) - 1]
    if (before && isAttack(before) && PREPOSITIONS.has(clause[0]!.lower)) return []
    const called = attacks(body).every(attack => attack.called)
    return clause && !(harm && !called && !/^(?:my|our)$/.test(clause[0]!.lower) && clause.some(pointsBack))
      ? [clause]
      : []
  })
}

/** A word that would still speak of those whom a dropped clause harmed. */
function pointsBack({ lower }: Token, i: number, clause: readonly Token[]): boolean {
  // 'that poor woman' names somebody else.
  if (/^(?:this|that|these|those)$/.test(lower) && clause[i + 1] && isContent(clause[i + 1]!)) return false
  return /^(?:he|she|they|them|him|her|his|their|it|this|that|these|those)(?:'\w+)?$/.test(lower)
}

/** The clauses without an attack, if what they leave is whole. */
export function cleared(tokens: readonly Token[]): Token[] | undefined {
  const dropped = dropClause(tokens)
  const left = tidy(dropped)
  if (left.length === 0 || left.some(isAttack)) return undefined
  // "I'd explain it, but …" promises what only the dropped clause could turn down.
  if (left.length < tokens.length && /^(?:i'd|i would|we'd)$/.test(left[0]!.lower)) return undefined
  // 'You really are a mean': its noun is gone.
  const [article, last] = left.slice(-2)
  if (last && DETERMINERS.has(article!.lower) && senses(last.lower)?.every(({ list }) => list === 'adjective'))
    return undefined
  // What follows from the attack falls with it: 'so you will all ignore it'.
  const from = tokens.indexOf(left[0]!)
  if (from > 1 && tokens[from - 1]!.lower === 'so') return undefined
  const stop = left.findIndex(({ text, start }) => text === '.' && start < 0)
  const whole = stop > 0 ? isSentence(left.slice(0, stop)) && isSentence(left.slice(stop + 1)) : isSentence(left)
  return whole || counts(left) || (isRun(left) && clausesOf(left).some(part => isSentence(tidy(part))))
    ? left
    : undefined
}

/** Whether the tokens stand side by side in the draft: the author's own run of words. */
function isRun(tokens: readonly Token[]): boolean {
  return tokens.every(({ start }, i) => start >= 0 && (i === 0 || start - tokens[i - 1]!.end <= 1))
}

/** 'Fourth bleep', 'Still no beds', 'Three weeks for one letter': a fragment that counts something says it whole. */
export function counts(words: readonly Token[]): boolean {
  const said = words.map(({ lower }) => lower).join(' ')
  return (
    words.length > 1 &&
    !/ (?:it|them)$/.test(said) &&
    (COUNT.test(said) ||
      /^how (?:many|much) more\b/.test(said) ||
      /^(?:still |with )?(?:no|not one|another) (?!clue|idea|wonder|one|heart|brain|shame)\p{L}/u.test(said))
  )
}

const NAME = /^\p{Lu}\p{L}+$/u
const TITLED =
  /^(?:minister|councillor|commissioner|secretary|chancellor|doctor|chair|chief|mayor|professor|inspector|governor|convener|mr|mrs|ms|miss|matron|sister|dr|cllr|prof|of|state)$/

/** Whom a sentence calls by name between its marks: 'Up yours, Keith'. */
function calledIn(body: readonly Token[]): string | undefined {
  for (const clause of clausesOf(body)) {
    const words = clause.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
    const name =
      words.length > 0 &&
      words.length < 4 &&
      !words.some(isAttack) &&
      words.every(({ text, lower, kind }) => kind === 'word' && (NAME.test(text) || TITLED.test(lower)))
    if (name && clause[0]!.kind === 'mark') return words.map(({ text }) => text).join(' ')
  }
  for (const { from, to } of attacks(body)) {
    // The attack may run into their title: 'bollocks to you Matron Fell'.
    let start = to
    while (start > from && TITLED.test(body[start - 1]!.lower)) start--
    let end = to
    while (
      body[end] &&
      (NAME.test(body[end]!.text) || TITLED.test(body[end]!.lower)) &&
      !/^I(?:\W|$)/.test(body[end]!.text)
    )
      end++
    const after = body[end]
    if (end > to && end - start < 4 && (!after || after.kind === 'mark' || /^(?:and|or|but)$/.test(after.lower)))
      return body
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ')
  }
  return undefined
}

/** 'Six beds are shut.' → 'Six beds are shut, Keith.' */
export function calling(sentence: string, name: string): string {
  if (sentence.includes(name)) return sentence
  const [, said = '', end = ''] = /^([\s\S]*?)([.!?…]*)$/.exec(sentence) ?? []
  return `${said}, ${name}${end}`
}

/** Resolves each attack that words alone can resolve, the last first so that indexes hold. */
function byWords(body: readonly Token[]): Token[] {
  let tokens = [...body]
  for (let n = attacks(tokens).length - 1; n >= 0; n--) {
    const attack = attacks(tokens)[n]
    if (!attack) continue
    if (tokens.slice(attack.from, attack.to).some(({ hit }) => hit === 'harm')) {
      // A whole clause of such words goes; a name that is called goes by itself.
      tokens =
        (attack.called
          ? dropCall(tokens, attack)
          : !attack.plural && !isClause(tokens, attack) && plainPerson(tokens, attack)) || tokens
      continue
    }
    const kept = keepTheFact(tokens, attack)
    if (kept) tokens = kept
    else if (!isClause(tokens, attack))
      tokens =
        askWho(tokens, attack) ??
        dropColour(tokens, attack) ??
        dropAside(tokens, attack) ??
        swapNoun(tokens, attack) ??
        plainPerson(tokens, attack) ??
        dropCall(tokens, attack) ??
        tokens
  }
  return tokens
}

const COUNT =
  /^(?:\d|second |third |fourth |fifth |sixth |seventh |tenth |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)/
/** How a fragment begins that only rounds off an attack: 'Just a lanyard', 'No heart, no brain'. */
const ROUNDS_OFF =
  /^(?:just|pure|proper|every|your|another|such|what|some|all|never|not|nothing|always|typical|absolute|absolutely|utter|total|totally|like|worst|the worst|one of the|no (?:heart|brain|shame|spine|clue|idea|class|integrity|backbone|guts|empathy|soul))\b/

/** Whether a sentence as the author wrote it says something by itself; a fragment does when it is long enough, or counts. */
export function says(body: readonly Token[]): boolean {
  const words = body.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  if (isSentence(body) || counts(words) || body.some(({ text }) => text === ':')) return true
  return words.length > 3 && !ROUNDS_OFF.test(words.map(({ lower }) => lower).join(' '))
}

/** The sentence with its handles, links and hashtags behind it again. */
function withTail(sentence: string, { tail }: Sentence): string {
  const handles = tail.filter(({ kind }) => kind === 'handle').map(({ text }) => text)
  const marks = tail.filter(({ kind }) => kind === 'hashtag' || kind === 'link').map(({ text }) => text)
  const [, said = '', end = ''] = /^([\s\S]*?)([.!?…]*)$/.exec(sentence) ?? []
  // 'what is being done about it @X' would be about them.
  if (/\bbeing done\b/.test(said)) return [...handles, said + end, ...marks].join(' ')
  return [[said, ...handles].join(' ') + end, ...marks].join(' ')
}
