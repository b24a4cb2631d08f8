import { buildFixtures } from '../tests/fixtures/build'
import { told, travel, type Fate, type Journey } from '../tests/e2e/editors/journeys'
import { boxes, launchEditors, openEditor } from '../tests/e2e/editors/page'
import { ensureBrowser, type BrowserName } from './browsers'

/**
 * Random journeys through every editor in both browsers: `npm run journeys`. `JOURNEYS` says how many for each (200),
 * `SEED` where to begin; `ONLY_BROWSER` and `ONLY_EDITOR` name one. Ends with 1 when one went wrong, or none was gone.
 */
const { JOURNEYS = '200', SEED = `${Date.now() % 1e9}`, ONLY_BROWSER, ONLY_EDITOR } = process.env
const seeds = Array.from({ length: Number(JOURNEYS) }, (_, i) => Number(SEED) + i)
const browsers = (['chromium', 'firefox'] as const).filter(name => !ONLY_BROWSER || name === ONLY_BROWSER)

interface Row {
  box: string
  browser: BrowserName
  journeys: Journey[]
}

async function journeysIn(browser: BrowserName): Promise<Row[]> {
  const session = await launchEditors(browser)
  const rows: Row[] = []
  try {
    for (const box of boxes.filter(({ name }) => !ONLY_EDITOR || name.includes(ONLY_EDITOR))) {
      const on = await openEditor(session, box)
      await on.copy()
      const journeys: Journey[] = []
      for (const seed of seeds) journeys.push(await travel(on, box, seed))
      await on.close()
      rows.push({ box: box.name, browser, journeys })
      console.log(line(rows.at(-1)!))
      for (const journey of journeys) if (journey.failure) console.log(`  ${told(journey)}`)
    }
  } finally {
    await session.close()
  }
  return rows
}

const fates = ['changed', 'lost', 'posted otherwise'] as const
const gone = ({ journeys }: Row, fate: Fate) => journeys.filter(journey => journey.fate === fate).length
const total = ({ journeys }: Row, what: 'cards' | 'posts') => journeys.reduce((sum, journey) => sum + journey[what], 0)
const line = (row: Row) =>
  `${row.box.padEnd(20)} ${row.browser.padEnd(9)} ${String(row.journeys.length).padStart(5)} journeys, ` +
  `${total(row, 'cards')} cards, ${total(row, 'posts')} posts; ${fates.map(fate => `${fate} ${gone(row, fate)}`).join(', ')}`

browsers.forEach(ensureBrowser)
await buildFixtures()
console.log(`Seeds ${seeds[0]} to ${seeds.at(-1)}`)
const rows: Row[] = []
for (const browser of browsers) rows.push(...(await journeysIn(browser)))
const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
console.log(
  `${sum(row => row.journeys.length)} journeys, ${sum(row => total(row, 'cards'))} cards, ${sum(row => total(row, 'posts'))} posts: ` +
    `drafts ${fates.map(fate => `${fate} ${sum(row => gone(row, fate))}`).join(', ')}`,
)
const failures = sum(row => row.journeys.filter(({ failure }) => failure !== undefined).length)
process.exitCode = rows.length === 0 || failures > 0 ? 1 : 0
