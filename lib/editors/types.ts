/** Half-open UTF-16 range `[start, end)` into the text of a field. */
export interface Span {
  start: number
  end: number
}

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
   * Replaces a span of the text (all of it, when no span is given) through the editor's own input path, so that the
   * site's model follows and one undo brings the original back. What stands outside the span keeps its mentions, links
   * and line breaks. Resolves true only when reading back gives what was asked for; on false the original text stands.
   */
  write(field: HTMLElement, text: string, span?: Span): Promise<boolean>
  /** Remembers where the caret is, and returns a function that focuses the field and puts it back there. */
  holdCaret(field: HTMLElement): () => void
}
