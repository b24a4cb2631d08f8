import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sites } from '../../lib/sites'
import { built } from './driver'

/** What is shipped: no way out of the device in the scripts that see drafts, and no right that we do not need. */

/** Names that look like addresses and are never opened: help pages in WXT's messages, and the namespace of HTML. */
const inert = [
  'https://github.com/wxt-dev/wxt/issues/371',
  'https://wxt.dev/guide/go-further/testing.html',
  'http://www.w3.org/1999/xhtml',
]

const hosts = sites.flatMap(site => site.matches)

const waysOut = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'new Image',
  'importScripts',
  'new Worker',
  'eval(',
  'new Function',
]

describe.each(['chromium', 'firefox'] as const)('the build for %s', browser => {
  const read = (file: string) => readFileSync(join(built[browser], file), 'utf8')
  const manifest = JSON.parse(read('manifest.json'))

  describe.each(['content-scripts/content.js', 'judge.js'])('%s', file => {
    test.each(waysOut)('has no %s', way => {
      expect(read(file).includes(way)).toBe(false)
    })

    test('names no address but those of the sites it watches', () => {
      const addresses = read(file).match(/\b(?:https?|wss?):\/\/[^\s"'`]+/g) ?? []
      expect(addresses.filter(address => ![...hosts, ...inert].includes(address))).toEqual([])
    })
  })

  test('the content script carries no word list: the judge comes when a composer is focused', () => {
    expect(/idiot/i.test(read('content-scripts/content.js'))).toBe(false)
    expect(/idiot/i.test(read('judge.js'))).toBe(true)
  })

  test('the content script imports the judge and nothing else', () => {
    const imports = read('content-scripts/content.js').match(/\bimport\([^)]*\)+/g) ?? []
    expect(imports).toHaveLength(1)
    expect(imports[0]).toMatch(/getURL\([`'"]\/judge\.js[`'"]\)/)
  })

  test('asks for storage and the sites it watches', () => {
    expect(manifest.permissions).toEqual(['storage'])
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted())
    for (const right of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(right)
  })

  test('its pages may connect to nobody', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'",
    })
  })

  test('a page can reach the card and the judge alone', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['pause.html', 'judge.js'],
        matches: ['*://*/*'],
        ...(browser === 'chromium' && { use_dynamic_url: true }),
      },
    ])
  })

  test('its one content script starts with the page, on the sites alone', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    const [script] = manifest.content_scripts
    expect(script).toMatchObject({ run_at: 'document_start', all_frames: true, js: ['content-scripts/content.js'] })
    expect(script.matches.toSorted()).toEqual(hosts.toSorted())
  })
})
