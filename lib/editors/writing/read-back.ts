/** How long a framework may take to render what was written, in milliseconds. */
const PATIENCE = 600

/** Waits until `done` holds; false when it does not within our patience. */
async function eventually(done: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE
  while (!done()) {
    if (performance.now() > end) return false
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return true
}

/** Whether the field comes to read as written. If not, one undo brings back what stood there. */
export async function readsBack(read: () => string, written: string, original: string): Promise<boolean> {
  if (await eventually(() => read() === written)) return true
  if (read() !== original) {
    document.execCommand('undo')
    await eventually(() => read() === original)
  }
  return false
}
