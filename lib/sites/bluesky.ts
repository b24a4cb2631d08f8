import type { Site } from './types'

/** Bluesky: a TipTap editor for each post of a thread, in one composer with one button. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    {
      // A thread has several fields. Private messages have no such root, and are not watched.
      root: ['[data-testid="composePostView"]'],
      fields: ['[data-testid="composePostView"] .ProseMirror[contenteditable="true"]'],
      // A spinner takes its place while it posts.
      post: ['[data-testid="composerPublishBtn"]'],
      // The composer shows only the name that people gave themselves.
      opensReply: {
        press: [
          // Under each post of a feed or a thread.
          '[data-testid="replyBtn"]',
          // Below the post that a thread's page is about.
          '[data-testid="replyPromptBtn"]',
        ],
        handle: control => postOf(control) ?? pageOf(control),
      },
      // Also while a list of people is open.
      postKeys: ['mod+enter'],
      limit: 300,
    },
  ],
}

const postOf = (control: Element): string | undefined =>
  control
    .closest('[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]')
    ?.getAttribute('data-testid')
    ?.replace(/^.*?-by-/, '')

/** The author in the address of a post's page, unless the address has an id in the handle's place. */
const pageOf = (control: Element): string | undefined =>
  control.ownerDocument.location.pathname.match(/^\/profile\/([^/:]+)\/post\//)?.[1]
