import type { Word } from '@volgens/shapes'
import type { City } from './gazetteer.ts'
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
  for (const mention of mentions) {
    add(mention.within)
    if (mention.known !== undefined && !isRivalled(mention)) add(mention.known.countries)
  }
  return context
}

/** A namesake abroad is thought of from so many thousands on, and unless the city is so many times larger. */
const RIVAL = 50
const NEAR_EQUAL = 10

/** The other towns of its name that a well-known city may be taken for: Tripoli in Libanon, Birmingham in Alabama. */
export function rivalsOf(own: City, cities: readonly City[]): City[] {
  return cities.filter(
    ({ country, thousands }) =>
      country !== own.country && thousands >= RIVAL && thousands * NEAR_EQUAL >= own.thousands,
  )
}

function isRivalled({ cities }: Mention): boolean {
  const [own] = cities
  return own !== undefined && rivalsOf(own, cities).length > 0
}
