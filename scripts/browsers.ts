import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]

/** Where each browser is found: the variable that names it, its names on the PATH, and the places it is installed to. */
const places: Record<BrowserName, { variable: string; names: string[]; paths: string[]; debian: string }> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
    paths: [
      ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map(app => `/Applications/${app}.app/Contents/MacOS/${app}`),
      ...programFiles.flatMap(folder =>
        folder
          ? [
              join(folder, 'Chromium/Application/chrome.exe'),
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [],
      ),
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.flatMap(folder => (folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [])),
    ],
    debian: 'firefox-esr',
  },
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(runs)

/** The path of an installed browser, or undefined. `CHROME_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(browser: BrowserName): string | undefined {
  const { variable, names, paths } = places[browser]
  const named = process.env[variable]
  if (named) {
    if (!runs(named)) throw new Error(`${variable} is ${named}, and nothing runs there.`)
    return named
  }
  return names.map(onPath).find(path => path !== undefined) ?? paths.find(runs)
}

/** The path of a browser, installed from Debian where we may. Throws one clear sentence where we may not. */
export function ensureBrowser(browser: BrowserName): string {
  const found = findBrowser(browser)
  if (found) return found
  const { variable, debian } = places[browser]
  if (process.getuid?.() !== 0 || !onPath('apt-get'))
    throw new Error(`No ${browser} was found: install one, or set ${variable} to its path.`)
  console.log(`No ${browser} was found: installing ${debian}.`)
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', debian)
  const installed = findBrowser(browser)
  if (!installed) throw new Error(`${debian} was installed, and still no ${browser} was found.`)
  return installed
}
