/** Editors learn a new selection from `selectionchange`, which comes later, and Slate listens ten times a second only. */
const SELECTION_SETTLES = 150

/** Focuses an editable root, selects a range in it, and waits until its editor knows. */
export async function select(root: HTMLElement, range: Range): Promise<void> {
  root.focus({ preventScroll: true })
  setSelection(range)
  await new Promise(resolve => setTimeout(resolve, SELECTION_SETTLES))
}

/** `Editor.holdCaret` for editable roots. */
export function holdRange(root: HTMLElement): () => void {
  const selection = document.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const held = range && root.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined
  return () => {
    root.focus({ preventScroll: true })
    if (held && root.contains(held.commonAncestorContainer)) setSelection(held)
  }
}

function setSelection(range: Range): void {
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
