import { elementsOf, plainLine, type Element } from '../markup/element.ts'

/** What the <meta> elements of a page say: names (name, property) in small letters, values in their order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string[]>()
  for (const { tag, attributes } of elementsOf(root)) {
    if (tag !== 'meta') continue
    const value = plainLine(attributes['content'] ?? '')
    if (value === '') continue
    for (const key of ['property', 'name', 'http-equiv']) {
      const name = attributes[key]?.trim().toLowerCase()
      if (name !== undefined) tags.set(name, [...(tags.get(name) ?? []), value])
    }
  }
  return tags
}

/** The values of the first of these names that is there. */
export function metaValues(tags: MetaTags, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const values = tags.get(name)
    if (values !== undefined) return values
  }
  return []
}
