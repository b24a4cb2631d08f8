import type { ComposerMap, Site } from '../sites/types'
import { closestDeep, parentOf, queryDeep } from './deep'

/** One composer as it stands in the page now. */
export interface FoundComposer {
  map: ComposerMap
  /** The nearest ancestor that holds both fields and control: an element, a shadow root, or the document. */
  root: ParentNode
  /** All fields, in page order. Never empty. */
  fields: readonly HTMLElement[]
  /** The post control: the one that was pressed, or else the one that the map trusts most. */
  control: HTMLElement
  /** All post controls, in page order: a site that schedules posts has more than one. */
  controls: readonly HTMLElement[]
}

/** The composer whose post control the event went through, or undefined. */
export function composerOfControl(site: Site, path: readonly EventTarget[]): FoundComposer | undefined {
  for (const map of site.composers) {
    const control = firstMatch(map, path, map.post)
    if (!control) continue
    return around(map, control, map.fields, (root, fields) => ({
      map,
      root,
      fields,
      control,
      controls: allIn(root, map.post),
    }))
  }
  return undefined
}

/** The composer that the event's field belongs to, and that field; undefined when there is no control to post with. */
export function composerOfField(
  site: Site,
  path: readonly EventTarget[],
): { composer: FoundComposer; field: HTMLElement } | undefined {
  for (const map of site.composers) {
    const field = firstMatch(map, path, map.fields)
    if (!field) continue
    const composer = around(map, field, map.post, (root, controls) => ({
      map,
      root,
      fields: allIn(root, map.fields),
      control: map.post.flatMap(selector => controls.find(control => control.matches(selector)) ?? [])[0]!,
      controls,
    }))
    return composer && { composer, field }
  }
  return undefined
}

/** The field that the event happened in, or undefined. It may have no post control yet. */
export function fieldOf(site: Site, path: readonly EventTarget[]): HTMLElement | undefined {
  for (const map of site.composers) {
    const field = firstMatch(map, path, map.fields)
    if (field) return field
  }
  return undefined
}

/** The handle that a press on a reply control says will be answered, or undefined. */
export function answeredBy(site: Site, path: readonly EventTarget[]): string | undefined {
  for (const map of site.composers) {
    const control = map.opensReply && firstMatch(map, path, map.opensReply.press)
    if (control) return map.opensReply!.handle(control)
  }
  return undefined
}

/** The control to press in a composer: the same as before, or the one that has taken its place; undefined when unsure. */
export function controlOf({ control, controls, root, map }: FoundComposer): HTMLElement | undefined {
  if (control.isConnected) return control
  const now = allIn(root, map.post)
  return now.length === controls.length ? now[controls.indexOf(control)] : undefined
}

/** Whether a suggestion list (mentions, hashtags, emoji) is open: then Enter chooses from it. */
export const isSuggesting = ({ map }: FoundComposer, field: HTMLElement): boolean =>
  field.getAttribute('aria-expanded') === 'true' ||
  (map.suggestions !== undefined &&
    treesOf(field).some(tree =>
      queryFlat(tree, map.suggestions!.join()).some(list => list.getClientRects().length > 0),
    ))

/** Whether the site itself would refuse a press on this control. */
export const isDisabled = (control: HTMLElement): boolean =>
  control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true'

/**
 * Climbs to the nearest ancestor that holds one of `others`, no further than the map's root where there is one. What
 * stands in the same tree is found first; shadow roots below an ancestor are looked into only where that finds nothing.
 */
function around(
  map: ComposerMap,
  start: HTMLElement,
  others: readonly string[],
  found: (root: ParentNode, others: HTMLElement[]) => FoundComposer,
): FoundComposer | undefined {
  const root = map.root && closestDeep(start, map.root.join())
  const ancestors = root ? [root] : ancestorsOf(start)
  for (const query of [queryFlat, queryDeep]) {
    for (const ancestor of ancestors) {
      const there = query(ancestor, others.join())
      if (there.length) return found(ancestor, there)
    }
  }
  return undefined
}

function ancestorsOf(start: Node): ParentNode[] {
  const ancestors: ParentNode[] = []
  for (let at = parentOf(start); at; at = parentOf(at)) {
    if (at instanceof Element || at instanceof DocumentFragment) ancestors.push(at)
  }
  return ancestors
}

/** The trees that an element stands in: its shadow root, the tree around that, and at last the document. */
function treesOf(element: Element): ParentNode[] {
  const trees: ParentNode[] = []
  for (let at: Node | undefined = element; at; at = at instanceof ShadowRoot ? at.host : undefined) {
    at = at.getRootNode()
    trees.push(at as Document | ShadowRoot)
  }
  return trees
}

const queryFlat = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]

function allIn(root: ParentNode, selectors: readonly string[]): HTMLElement[] {
  const flat = queryFlat(root, selectors.join())
  return flat.length ? flat : queryDeep(root, selectors.join())
}

function firstMatch(
  { except }: ComposerMap,
  path: readonly EventTarget[],
  selectors: readonly string[],
): HTMLElement | undefined {
  const match = path.find(
    (target): target is HTMLElement => target instanceof HTMLElement && target.matches(selectors.join()),
  )
  return match && !(except && closestDeep(match, except.join())) ? match : undefined
}
