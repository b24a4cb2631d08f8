/**
 * How one kind of text box is read and changed. An editor file knows nothing of sites.
 *
 * `field` is always the element that a site's `fields` selector found: a textarea, an input, or the editable root.
 */
export interface Editor {
  id: string
  /** Whether this file is the right one for the field. The first match in `index.ts` wins. */
  matches(field: HTMLElement): boolean
  /** The text as it would be posted: blocks joined by one `\n`, no placeholder, no invisible filler. */
  read(field: HTMLElement): string
  /**
   * Replaces the whole text through the editor's own input path, so that the site's model follows and one undo brings
   * the original back. Resolves true only when reading back gives `text`. On false the original text stands.
   */
  write(field: HTMLElement, text: string): Promise<boolean>
  /** Remembers where the caret is, and returns a function that focuses the field and puts it back there. */
  holdCaret(field: HTMLElement): () => void
}
