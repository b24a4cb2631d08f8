import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { practice, sites } from '../lib/sites'
import type { Site } from '../lib/sites/types'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const filesIn = (folder: string, but: RegExp) =>
  readdirSync(new URL(folder, root))
    .filter(file => file.endsWith('.ts') && !but.test(file))
    .map(file => file.replace('.ts', ''))

const siteFiles = filesIn('lib/sites/', /^(?:index|types)\.ts$/)

describe.each(siteFiles)('the site file %s', file => {
  it('is complete', async () => {
    const module = (await import(`../lib/sites/${file}.ts`)) as Record<string, Site>
    const site = Object.values(module)[0]!
    expect(site.id, `${file}.ts must export a site whose id is its file name`).toBe(file)
    expect([...sites, practice], `${file} must stand in lib/sites/index.ts`).toContain(site)
    const docs = read('docs/sites.md')
    for (const part of [`## ${site.name}`, ...site.matches])
      expect(docs, `docs/sites.md lacks ${part}: run npm run docs`).toContain(part)
    for (const pattern of site.matches) {
      expect(pattern, `${pattern} must be one host over https`).toMatch(/^https:\/\/[\w.-]+\/\*$/)
    }
    expect(read('README.md').toLowerCase(), `README.md must name ${site.name}`).toContain(site.name.toLowerCase())
  })
})

describe.each(siteFiles.filter(file => file !== 'practice'))('the site %s', file => {
  it('has a fixture with its real editor', () => {
    const fixtures = readdirSync(new URL('tests/fixtures/pages/', root)).map(name => name.replace(/\.\w+$/, ''))
    expect(fixtures, `tests/fixtures/pages/ needs a page for ${file}`).toContain(file)
  })
})

describe.each(filesIn('lib/editors/', /^(?:index|types)\.ts$/))('the editor file %s', file => {
  it('stands in the list', () => {
    expect(read('lib/editors/index.ts'), `${file} must stand in lib/editors/index.ts`).toContain(`'./${file}'`)
  })
})

describe('the packages', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; version?: string; link?: boolean }>
  }
  // Our own folders are in the list too: only what lies in node_modules comes from elsewhere.
  const locked = Object.entries(packages).filter(([path, { link }]) => /node_modules\//.test(path) && !link)
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

  it('are all pinned by sha512', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })

  it('all come from the registry', () => {
    const elsewhere = /^(?:git|file|https?):/
    expect(locked.filter(([, { version }]) => elsewhere.test(version ?? '')).map(([path]) => path)).toEqual([])
  })

  it('are named with one version each', () => {
    const exact = /^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !exact.test(version))
    expect(loose).toEqual([])
  })
})
