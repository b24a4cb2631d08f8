import { type Doc, isBoundary } from './doc'

/** The clause, tokens `[start, end)`, that tokens `[first, last]` of one sentence stand in. */
export function clauseAround({ tokens }: Doc, first: number, last = first): [start: number, end: number] {
  const inside = (k: number) => tokens[k]?.sentence === tokens[first]!.sentence && !isBoundary(tokens[k])
  let start = first
  let end = last + 1
  while (inside(start - 1)) start--
  while (inside(end)) end++
  return [start, end]
}
