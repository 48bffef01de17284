import { elementsOf, plainLine, type Element } from '../markup/element.ts'

/** What the <meta> elements of a page say: names (name, property) in small letters, values in their order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

const MOST_VALUES = 50
const LONGEST_VALUE = 2000

export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string[]>()
  for (const { tag, attributes } of elementsOf(root)) {
    if (tag !== 'meta') continue
    const value = plainLine((attributes['content'] ?? '').slice(0, LONGEST_VALUE))
    if (value === '') continue
    for (const key of ['property', 'name', 'http-equiv']) {
      const name = attributes[key]?.trim().toLowerCase()
      if (name === undefined) continue
      const values = tags.get(name)
      if (values === undefined) tags.set(name, [value])
      else if (values.length < MOST_VALUES) values.push(value)
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
