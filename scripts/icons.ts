/** Draws `public/icon.svg` at every size that browsers and stores want, into `public/icon/`. */
import { readFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'

const SIZES = [16, 24, 32, 48, 64, 96, 128, 256]

const svg = await readFile('public/icon.svg', 'utf8')
const browser = await launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true })
}
await browser.close()
