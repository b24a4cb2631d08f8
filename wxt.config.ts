import { defineConfig } from 'wxt'
import { sites } from './lib/sites'
import { leaveReasonsOut } from './scripts/leave-reasons-out'

const hosts = sites.flatMap(site => site.matches)

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // Vite's polyfill would bring a `fetch` into our pages, where there is none.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [leaveReasonsOut()] }),
  manifest: ({ browser }) => ({
    name: 'Kind Regards',
    description: 'A quiet pause before an unkind reply. Keep your point. Nothing you write leaves your device.',
    permissions: ['storage'],
    host_permissions: [...hosts],
    web_accessible_resources: [
      {
        resources: ['pause.html', 'judge.js'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kind-regards@kind-regards.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
})
