import { LONGEST_CLAUSE, stands } from './frames'

const MOTIVE =
  /^(?<fact>.{8,}?),? (?:just |only |purely |and all )?(?:because|so(?: that)? (?:you|he|she|they|your|his|her|their|the|it)\b|so as to|for the (?:pleasure|fun|hell|sake|sheer \w+|clicks|cameras?|money|votes?|headlines?|bonus)\b|for (?:fun|sport|kicks|money|a laugh)\b|out of (?:spite|malice|sheer|pure)|to (?:line|feed|fill|please|save|spite|keep|get|win|make (?:him|her|them|your)sel)\b|on purpose\b|while (?:he|she|they|you)\b|with (?:pleasure|a smile|relish)\b)/i

/** A fact has its thing or its place: 'closed four libraries', 'refuse on a Friday'; 'You invited us' is none to ask about. */
const THING =
  /\S+ .*\b(?:the|an?|our|my|your|his|her|their|this|that|these|those|\d+|two|three|four|five|six|every|no|on|in|at|before|after)\b ?\S/i
/** Verbs that are an accusation, whatever the motive; and what is told of oneself with its own reason. */
const ACCUSES =
  /\b(?:fudg|cook|fiddl|humiliat|drug|exclud|rob|steal|stole|l(?:ie|ied|ies|ying)\b|bull(?:y|ie)|kill|murder|punish|tortur|starv|poison|wreck|ruin|want(?:s|ed)? (?:us|them|me)|bur(?:y|ied) the truth|cover(?:ed)? |let\b|lets\b|wink\b|lov(?:e|es|ed)\b|hat(?:e|es|ed)\b)|^(?:i|we|my|our)\b/i

/** 'She turned down the scan for the pleasure of saying no' → 'She turned down the scan': what was done, and the why as a question. */
export function factBeforeMotive(clause: string): string | undefined {
  if (clause.length > LONGEST_CLAUSE) return undefined
  const fact = MOTIVE.exec(clause)?.groups?.fact?.replace(/^((?:\S+ ){1,3}?)(?:only|just) (?=\w+ )/i, '$1')
  if (!fact || !THING.test(fact) || ACCUSES.test(fact) || /^(?:they|he|she|you)(?:'d| would)/i.test(fact))
    return undefined
  const told = stands(fact) || /^(?:you|he|she|they) (?!are|were|is|was)\w+ \w+/i.test(fact)
  return told ? `${fact}. I'd like to know why.` : undefined
}
