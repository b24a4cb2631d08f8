import type { ComposerMap, Site } from './types'

const posts: ComposerMap = {
  // A thread has a field for each post, and the post control moves between them.
  root: ['[role="dialog"]'],
  fields: [
    // Draft.js on the desktop: one a thread item, tweetTextarea_0, _1 …
    '[data-testid^="tweetTextarea_"][role="textbox"]',
    // The mobile web has a plain textarea inside.
    '[data-testid^="tweetTextarea_"] textarea',
  ],
  post: [
    // The dialog: new post, reply, quote, thread.
    '[data-testid="tweetButton"]',
    // Inline: the home box and the reply box under a post.
    '[data-testid="tweetButtonInline"]',
  ],
  // Private messages, old and new.
  except: ['[data-testid="DMDrawer"]', '[data-testid="chat-drawer-root"]', '[data-testid="dm-container"]'],
  replyTo,
  postKeys: ['mod+enter'],
  suggestions: ['[id^="typeaheadDropdown"]'],
  limit: 280,
}

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  composers: [posts],
}

/** The answered post stands in the dialog above the box; inline, it is what comes before the reply box. */
function replyTo(field: Element): string | undefined {
  const dialog = field.closest('[role="dialog"]')
  const inline = field.closest('[data-testid="inline_reply_offscreen"]')
  const answered =
    dialog?.querySelector('[data-testid="tweet"] [data-testid="User-Name"]') ??
    inline?.previousElementSibling?.querySelector('[data-testid="User-Name"]')
  return answered?.textContent?.match(/@(\w{1,15})/)?.[1]
}
