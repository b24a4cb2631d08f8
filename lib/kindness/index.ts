/** The only door to the judge: pure functions and their types. Nothing outside imports a file behind it. */
export * from './types'
export { assess } from './assess'
export { decide, mayGoQuiet, type Spared } from './decide'
export { reframe } from './reframe'
export { alternatives } from './reframe/alternatives'
export { point } from './reframe/point'
export { repeatsAbuse } from './repeats-abuse'
