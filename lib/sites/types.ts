/**
 * Where the composers of one site are. Selectors are ordered, the strongest signal first. A composer is the nearest
 * ancestor of a field (or of a post control) that holds both; all its fields are read together.
 */
export interface ComposerMap {
  /** Where one composer ends, when a nearer ancestor may hold only some of its fields (a thread in a dialog). */
  root?: readonly string[]
  /** The text boxes whose text is posted. */
  fields: readonly string[]
  /** The controls that post. */
  post: readonly string[]
  /** Elements inside these are never watched (private messages, search). */
  except?: readonly string[]
  /** Finds the handle that a field answers, without `@`, or undefined. */
  replyTo?: (field: Element) => string | undefined
  /**
   * Where a composer does not say whom it answers: the controls that open a reply, and the handle that goes with one of
   * them, without `@`. The guard keeps it for the field that gets the focus next.
   */
  opensReply?: { press: readonly string[]; handle: (control: Element) => string | undefined }
  /** Where a site posts when the button goes down, before there is a click. */
  postOn?: 'pointerdown'
  /** The keys that post from a field. `mod` is Ctrl or Cmd. */
  postKeys: readonly ('mod+enter' | 'enter')[]
  /** Selectors of open suggestion lists; while one is open, Enter chooses from it and posts nothing. */
  suggestions?: readonly string[]
  /** The most characters that the site takes, where it is fixed. */
  limit?: number
}

export interface Site {
  id: string
  /** The name that people know it by. */
  name: string
  /** Match patterns for the manifest. Empty for our own practice page. */
  matches: readonly string[]
  composers: readonly ComposerMap[]
}
