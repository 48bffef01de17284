import type { Word } from '@volgens/shapes'
import type { Mention } from './mention.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'

/** The countries that a report is about, as far as its words tell without guessing. */
export type Context = ReadonlySet<string>

/**
 * Countries named, their adjectives and inhabitants, areas that lie in one country, and cities that cannot be taken
 * for another: against these a name that several towns have is decided.
 */
export function contextOf(
  sentences: readonly (readonly Word[])[],
  mentions: readonly Mention[],
  { links }: PlaceKnowledge,
): Context {
  const context = new Set<string>()
  const add = (countries: readonly string[]): void => {
    if (countries.length === 1) for (const country of countries) context.add(country)
  }
  for (const words of sentences) for (const { form } of words) add(links.get(form) ?? [])
  for (const { known, within } of mentions) {
    add(within)
    if (known !== undefined) add(known.countries)
  }
  return context
}
