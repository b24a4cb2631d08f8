import type { Site } from './types'

/** The composer on our own welcome page. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice page',
  matches: [],
  composers: [
    {
      fields: ['[data-practice="field"]'],
      post: ['[data-practice="post"]'],
      postKeys: ['mod+enter'],
    },
  ],
}
