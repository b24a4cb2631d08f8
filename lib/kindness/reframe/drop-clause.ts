import { ADVERBS, AUXILIARIES, COORDINATORS, SHORT_FORM, SUBORDINATORS, isOrder, isVerb } from './grammar'
import { isCall } from './facts'
import { clausesOf } from './sentences'
import { isAttack, put, type Token } from './tokens'

/** What people hang on an attack: it says nothing once the attack is gone. */
const HANGERS_ON = [
  /^(?:and |but )?(?:[\w-]+ ){0,6}(?:know|knows|knew|can see|can tell|sees|agrees?)(?: it| that| this)?(?: now| too)?$/,
  /^(?:and |but )?so (?:is|are|was|were|do|does|did|has|have) /,
  /^(?:pure and simple|end of|end of story|full stop|simple as|simple|every (?:single |last )?one of (?:you|them)|(?:the )?(?:whole )?lot(?: of (?:you|them))?|ta very much|cheers|ta|i swear|all of (?:you|them)|through and through|no wonder|no doubt|shame on you|you always (?:were|have been)|see how you like it|and you always will be|or get (?:out of the way|lost|out)|or shut up|mark my words|just saying|there i said it|if you ask me|in my opinion|and that's (?:that|a fact)|that's a fact|sorry not sorry|go on|come on|listen|that's all|that is all|you apparently|just wow|(?:and )?(?:i|we) really do|(?:and )?i can prove it|what a joke|as usual|as ever|as always|typical)$/,
  /^(?:honestly|frankly|seriously|hey|hi|hello|oi|yo|oh|well|so|and|but|god|jesus|christ|wow|lol|mate|love|dear|sunshine|pal|with respect|with all due respect|no offence|congratulations|bravo|well done|another day|sleep well|good riddance|bye|sweetheart|darling|minister|councillor|commissioner|secretary|chancellor|doctor|chair|leader)(?: (?:minister|mate|love|dear|everyone|all))?$/,
]

export function isHangerOn(tokens: readonly Token[]): boolean {
  const words = tokens
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'quote')
    .map(({ lower }) => lower)
    .join(' ')
  return words === '' || HANGERS_ON.some(shape => shape.test(words))
}

/**
 * 'I agree about the formula, but you are a snake' → 'I agree about the formula': whole clauses that attack go, and the
 * others stand. A reason that stood behind a dropped clause becomes a sentence of its own.
 */
export function dropClause(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  let dropped = false
  let statement = false
  for (const clause of clausesOf(tokens)) {
    const attacked = clause.some(isAttack)
    // 'He lies and take your bribes': the second verb has the first one's subject.
    const [joining, verb] = clause
    if (dropped && kept.length === 0 && statement && COORDINATORS.has(joining!.lower) && verb && isOrder(verb.lower))
      continue
    // '… and always was': it has its subject in what was dropped.
    if (dropped && COORDINATORS.has(joining!.lower) && clause.length > 1 && lacksSubject(clause.slice(1))) continue
    // 'You fool, Karen, and the clinic is shut': who is called is called at the end of what is left.
    if (dropped && clause[0]!.kind === 'mark' && isCall(clause)) continue
    if (attacked || isHangerOn(clause)) {
      dropped = true
      statement = attacked && isStatement(clause)
      continue
    }
    const words = clause.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji')
    if (
      dropped &&
      kept.length > 0 &&
      words[0] &&
      SUBORDINATORS.has(words[0].lower) &&
      !COORDINATORS.has(words[0].lower)
    ) {
      const stop = put('.')
      stop.kind = 'mark'
      kept.push(stop, ...words.slice(/^(?:because|cos|coz|as)$/.test(words[0].lower) ? 1 : 0))
    } else kept.push(...clause)
    dropped = false
  }
  return kept
}

function lacksSubject(words: readonly Token[]): boolean {
  const first = words.find(({ lower }) => !ADVERBS.has(lower))
  return (
    !!first &&
    (AUXILIARIES.has(first.lower) || (isVerb(first.lower) && !isOrder(first.lower))) &&
    !SHORT_FORM.test(first.lower)
  )
}

/** Whether a dropped clause told something of somebody, rather than being an order or a name that is called. */
function isStatement(clause: readonly Token[]): boolean {
  const words = clause.filter(({ kind }) => kind === 'word')
  return (
    !!words[0] &&
    !isOrder(words[0].lower) &&
    words.slice(1).some(({ lower }) => AUXILIARIES.has(lower) || isVerb(lower))
  )
}
