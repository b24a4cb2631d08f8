import type { ComposerMap, Site } from '../sites/types'

/** One composer as it stands in the page now. */
export interface FoundComposer {
  map: ComposerMap
  root: Element
  /** All fields, in page order. Never empty. */
  fields: readonly HTMLElement[]
  /** The post control: the one that was pressed, or the first that is there. */
  control: HTMLElement
}

/** The composer whose post control the event went through, or undefined. */
export function composerOfControl(site: Site, path: readonly EventTarget[]): FoundComposer | undefined {
  for (const map of site.composers) {
    const control = firstMatch(path, map.post)
    if (control && !excepted(map, control)) return around(map, control, map.fields, root => build(map, root, control))
  }
  return undefined
}

/** The composer that the event's field belongs to, and that field; undefined when it is no field of ours. */
export function composerOfField(
  site: Site,
  path: readonly EventTarget[],
): { composer: FoundComposer; field: HTMLElement } | undefined {
  for (const map of site.composers) {
    const field = firstMatch(path, map.fields)
    if (!field || excepted(map, field)) continue
    const composer = around(map, field, map.post, root => {
      const control = root.querySelector<HTMLElement>(map.post.join())
      return control ? build(map, root, control) : undefined
    })
    return composer && { composer, field }
  }
  return undefined
}

/** Whether a suggestion list (mentions, hashtags, emoji) is open: then Enter chooses from it. */
export const isSuggesting = ({ map }: FoundComposer, field: HTMLElement): boolean =>
  field.getAttribute('aria-expanded') === 'true' ||
  [...document.querySelectorAll((map.suggestions ?? []).join() || ':not(*)')].some(
    list => list.getClientRects().length > 0,
  )

/** Whether the site itself would refuse a press on this control. */
export const isDisabled = (control: HTMLElement): boolean =>
  control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true'

/** Climbs to the nearest ancestor that holds one of `others`, no further than the map's root where there is one. */
function around(
  map: ComposerMap,
  start: HTMLElement,
  others: readonly string[],
  found: (root: Element) => FoundComposer | undefined,
): FoundComposer | undefined {
  const root = map.root && start.closest(map.root.join())
  if (root) return found(root)
  for (let at: Element | null = start.parentElement; at; at = at.parentElement) {
    if (at.querySelector(others.join())) return found(at)
  }
  return undefined
}

function build(map: ComposerMap, root: Element, control: HTMLElement): FoundComposer | undefined {
  const fields = [...root.querySelectorAll<HTMLElement>(map.fields.join())]
  return fields.length ? { map, root, fields, control } : undefined
}

function firstMatch(path: readonly EventTarget[], selectors: readonly string[]): HTMLElement | undefined {
  return path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(selectors.join()))
}

const excepted = ({ except }: ComposerMap, element: Element) => Boolean(except && element.closest(except.join()))
