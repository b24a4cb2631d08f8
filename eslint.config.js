import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Who may import whom; `docs/ARCHITECTURE.md` says why. Each zone forbids all but what it lists. */
const zone = (room, allowed, message) => ({ target: `./${room}`, allowed, message })

const rooms = [
  zone('lib/kindness', ['lib/kindness'], 'The judge is pure: it imports nothing of ours.'),
  zone('lib/sites', ['lib/sites'], 'A site file imports its contract only.'),
  zone('lib/editors', ['lib/editors'], 'An editor file imports its contract only.'),
  zone('lib/storage', ['lib/storage', 'lib/kindness'], 'Storage imports nothing of ours but types.'),
  zone(
    'lib/guard',
    ['lib/guard', 'lib/kindness', 'lib/protocol.ts', 'lib/storage', 'lib/sites/types.ts', 'lib/editors/types.ts'],
    'The guard imports the contracts of sites and editors, the judge, the protocol.',
  ),
  zone(
    'components',
    ['components', 'lib/kindness', 'lib/storage'],
    'Components take types of the judge and storage; all else is a prop.',
  ),
]

const all = [
  'entrypoints',
  'components',
  'lib/kindness',
  'lib/sites',
  'lib/editors',
  'lib/storage',
  'lib/guard',
  'lib/protocol.ts',
  'tests',
  'scripts',
]

/** Turns "only these" into the plugin's "none of those". */
function restricted({ target, allowed, message }) {
  const from = all
    .filter(place => !allowed.includes(place))
    .map(place => ({ place, inside: allowed.filter(a => a.startsWith(`${place}/`)) }))
  return from.map(({ place, inside }) => ({
    target,
    from: `./${place}`,
    except: inside.map(a => `./${a.slice(place.length + 1)}`),
    message,
  }))
}

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.tmp/', 'node_modules/', '.ci/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: rooms.flatMap(restricted) }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'No HTML sinks: build nodes, or set textContent.' },
        { property: 'outerHTML', message: 'No HTML sinks: build nodes, or set textContent.' },
        { property: 'insertAdjacentHTML', message: 'No HTML sinks: build nodes, or set textContent.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'No HTML sinks in React either.' },
      ],
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'lib/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map(name => ({
          name,
          message: 'Nothing leaves the device.',
        })),
      ],
      'no-console': 'error',
    },
  },
)
