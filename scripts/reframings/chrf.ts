/** Longest run of characters that is compared, and how many times recall weighs more than precision: chrF2's defaults. */
const ORDER = 6
const BETA = 2

/**
 * How alike two texts are, 0 to 100: sacrebleu's chrF2 of one sentence with one reference. Runs of 1 to 6 characters are
 * compared, white space aside; precision and recall are each averaged over the orders that both texts have.
 */
export function chrf(text: string, reference: string): number {
  const [ours, theirs] = [text, reference].map(whole => [...whole.replace(/\s+/g, '')])
  let precision = 0
  let recall = 0
  let orders = 0
  for (let n = 1; n <= ORDER; n++) {
    const [had, wanted] = [runs(ours!, n), runs(theirs!, n)]
    const [hadSum, wantedSum] = [sum(had), sum(wanted)]
    if (hadSum === 0 || wantedSum === 0) continue
    let same = 0
    for (const [run, count] of had) same += Math.min(count, wanted.get(run) ?? 0)
    precision += same / hadSum
    recall += same / wantedSum
    orders++
  }
  if (precision + recall === 0) return 0
  precision /= orders
  recall /= orders
  return (100 * (1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall)
}

function runs(characters: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + length <= characters.length; i++) {
    const run = characters.slice(i, i + length).join('')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0)
