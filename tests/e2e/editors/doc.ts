import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import type { BrowserName } from '../../../scripts/browsers'
import { boxes } from './page'

export const aspects = ['read', 'write whole', 'write span', 'undo', 'type on', 'caret'] as const

/** Whether all tests of an aspect passed, by box; undefined where none ran. */
export type Table = Record<string, Record<string, boolean>>

const doc = 'docs/editors.md'
const cell = (passed: boolean | undefined) => (passed === undefined ? 'not tested' : passed ? 'ok' : 'not ok')

/** What docs/editors.md says of a browser, as this run found it. */
export async function tableOf(table: Table): Promise<string> {
  const rows = boxes.map(({ name }) => [name, ...aspects.map(aspect => cell(table[name]?.[aspect]))])
  const lines = [['editor', ...aspects], Array(aspects.length + 1).fill('---'), ...rows]
  const text = lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
  return (await format(text, { ...(await resolveConfig(doc)), filepath: doc })).trim()
}

/** Where docs/editors.md has the table of a browser. */
const place = (browser: BrowserName) =>
  new RegExp(`(?<=<!-- ${browser} -->\n\n)[^]*?(?=\n\n<!-- end of ${browser} -->)`)

export async function readTable(browser: BrowserName): Promise<string | undefined> {
  return place(browser).exec(await readFile(doc, 'utf8'))?.[0]
}

export async function writeTable(browser: BrowserName, table: string): Promise<void> {
  await writeFile(
    doc,
    (await readFile(doc, 'utf8')).replace(place(browser), () => table),
  )
}
