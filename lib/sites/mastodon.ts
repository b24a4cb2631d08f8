import type { Site } from './types'

/** Classic Mastodon (4.2 and later): a form with a textarea. Selected by the form, since class names change. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mastodon.world/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://mastodonapp.uk/*',
  ],
  composers: [
    {
      // The reply indicator stands beside the box, not around it.
      root: ['form.compose-form', 'form:has(textarea[aria-autocomplete="list"])'],
      fields: [
        'form textarea[aria-autocomplete="list"]',
        'form.compose-form textarea',
        // The content warning is posted with the text.
        'form input#cw-spoiler-input',
      ],
      post: [
        'form:has(textarea[aria-autocomplete="list"]) button[type="submit"]',
        'form.compose-form button[type="submit"]',
      ],
      replyTo: field =>
        field
          .closest('form')
          ?.querySelector('.reply-indicator a[href*="/@"]')
          ?.getAttribute('href')
          ?.match(/\/@([^/]+)/)?.[1],
      postKeys: ['mod+enter'],
      // In the page only while it is open.
      suggestions: ['.autosuggest-textarea__suggestions'],
    },
  ],
}
