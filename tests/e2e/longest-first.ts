import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The browser tests that take longest, first, so that none of them is left to run alone at the end. */
const LONGEST = ['ways', 'hostile', 'faults', 'editors/firefox', 'editors/chromium', 'journeys'].map(
  name => `tests/e2e/${name}.test.ts`,
)

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex(path => moduleId.endsWith(path))
  return at < 0 ? LONGEST.length : at
}

/** All else stays as vitest sorts it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
