/**
 * Takes back the last step. Editors with a history of their own answer to the keys alone; where nobody takes those, the
 * browser's history is the one.
 */
export function undo(field: HTMLElement): void {
  const held = /Mac|iPhone|iPad/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true }
  if (field.dispatchEvent(new KeyboardEvent('keydown', { ...UNDO, ...held }))) document.execCommand('undo')
}

const UNDO = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, bubbles: true, cancelable: true, composed: true }
