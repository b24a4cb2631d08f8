import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const deep = ['editors', 'ways', 'hostile'].map(name => `tests/e2e/${name}.test.ts`)

const inBrowsers = {
  globalSetup: ['tests/e2e/setup.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/**
 * unit: pure code in Node. components: React in happy-dom. browser: the built extension in real browsers, one file at a
 * time, since two browsers at once starve a machine of two cores. deep: every editor, every way of posting and hostile pages, which
 * take some twenty minutes more: `npm run test:deep`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/components/**'] },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'components', environment: 'happy-dom', include: ['tests/components/**/*.test.{ts,tsx}'] },
      },
      { test: { ...inBrowsers, name: 'browser', include: ['tests/e2e/*.test.ts'], exclude: deep } },
      { test: { ...inBrowsers, name: 'deep', include: deep } },
    ],
  },
})
