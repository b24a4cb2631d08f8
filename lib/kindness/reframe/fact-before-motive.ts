import { LONGEST_CLAUSE, stands } from './frames'

const MOTIVE =
  /^(?<fact>.{8,}?),? (?:just |only |purely |and all )?(?:because|so(?: that)? (?:you|he|she|they|your|his|her|their|the|it)\b|so as to|for the (?:pleasure|fun|hell|sake|sheer \w+|clicks|cameras?|money|votes?|headlines?|bonus)\b|for (?:fun|sport|kicks|money|a laugh)\b|out of (?:spite|malice|sheer|pure)|to (?:line|feed|fill|please|save|spite|make (?:him|her|them|your)sel)\b|on purpose\b|while (?:he|she|they|you)\b|with (?:pleasure|a smile|relish)\b)/i

/** 'She turned down the scan for the pleasure of saying no' → 'She turned down the scan': what was done, and the why as a question. */
export function factBeforeMotive(clause: string): string | undefined {
  if (clause.length > LONGEST_CLAUSE) return undefined
  const fact = MOTIVE.exec(clause)?.groups?.fact?.replace(/^(?:you|he|she|they) only (?=\w)/i, found =>
    found.replace(/ only /i, ' '),
  )
  const told = !!fact && (stands(fact) || /^(?:you|he|she|they) (?!are|were|is|was)\w+ \w+/i.test(fact))
  if (!fact || !told || /^(?:they|he|she|you)(?:'d| would)/i.test(fact)) return undefined
  return `${fact}. I'd like to know why.`
}
