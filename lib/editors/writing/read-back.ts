import { undo } from './undo'

/** How long a framework may take to render what was written, in milliseconds. */
const PATIENCE = 600

/** How long a text must stand, in milliseconds: a site that refuses it may take it back a moment later. */
const STEADY = 20

/** Waits until `done` holds, and holds still a moment later; false when it does not within our patience. */
async function eventually(done: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE
  for (let held = false; ;) {
    const holds = done()
    if (holds && held) return true
    if (performance.now() > end) return false
    held = holds
    await new Promise(resolve => setTimeout(resolve, STEADY))
  }
}

/** Whether the field comes to read as written. If not, one undo brings back what stood there. */
export async function readsBack(
  field: HTMLElement,
  read: (field: HTMLElement) => string,
  written: string,
  original: string,
): Promise<boolean> {
  if (await eventually(() => read(field) === written)) return true
  if (read(field) !== original) {
    undo(field)
    await eventually(() => read(field) === original)
  }
  return false
}
