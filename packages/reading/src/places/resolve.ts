import { rivalsOf, type Context } from './context.ts'
import { foldName } from './fold-name.ts'
import type { City } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'

/**
 * What a mention resolves to. `country` without `city`: the words tell the country but not which town of that name;
 * `missing` says why what is not there is not there.
 */
export interface Resolved {
  readonly country?: string
  readonly city?: City
  readonly missing?: Missing
}

/**
 * area: an area is no point; several: it lies in several countries or in none; ambiguous: several places have that
 * name; unknown: no gazetteer has it.
 */
type Missing = 'area' | 'several' | 'ambiguous' | 'unknown'

/** Which place a mention is; undefined where the name is that of a far-off hamlet alone, which it hardly means. */
export function resolve(
  mention: Mention,
  context: Context,
  known: PlaceKnowledge,
): Resolved | undefined {
  const { known: name } = mention
  if (name !== undefined && name.kind !== 'city')
    return resolveArea(name.countries, mention, context)
  const city = mention.cities.length === 0 ? undefined : resolveCity(mention, context, known)
  if (city !== undefined || mention.cities.length > 0) return city
  return { ...only(mention.within), missing: 'unknown' }
}

const only = (countries: readonly string[]): { readonly country?: string } => {
  const [country] = countries
  return country === undefined || countries.length > 1 ? {} : { country }
}

function resolveArea(
  countries: readonly string[],
  { within }: Mention,
  context: Context,
): Resolved {
  if (countries.length === 0) return { missing: 'several' }
  if (countries.length === 1) return { ...only(countries), missing: 'area' }
  const told = countries.filter((country) => within.includes(country))
  const near = told.length > 0 ? told : countries.filter((country) => context.has(country))
  return near.length === 1 ? { ...only(near), missing: 'area' } : { missing: 'ambiguous' }
}

function resolveCity(
  mention: Mention,
  context: Context,
  known: PlaceKnowledge,
): Resolved | undefined {
  const resolved = resolveNamesakes(mention, context, known)
  return mention.known !== undefined || isLikely(mention, resolved, context, known)
    ? resolved
    : undefined
}

/**
 * Whether a name that only the gazetteer has is meant as a place: the words say so and it is no common word, or it
 * lies in a country that the report is about.
 */
function isLikely(
  { located, within, name }: Mention,
  { country, city }: Resolved = {},
  context: Context,
  { words, home }: PlaceKnowledge,
): boolean {
  const near = country !== undefined && (context.has(country) || home.has(country))
  if (!words.lookalike.has(foldName(name))) return located || near
  const told = located && within.length > 0
  return told || (near && located && (home.has(country) || (city?.thousands ?? 0) >= TOWN))
}

function resolveNamesakes(
  mention: Mention,
  context: Context,
  { home }: PlaceKnowledge,
): Resolved | undefined {
  const { cities, within, known } = mention
  if (within.length > 0) {
    const there = cities.filter(({ country }) => within.includes(country))
    if (there.length > 0) return pick(there)
    if (known?.kind !== 'city') return { ...only(within), missing: 'unknown' }
  }
  const [first] = cities
  if (known?.kind === 'city' && first !== undefined) return wellKnown(first, cities, context)
  const biggest = Math.max(...cities.map(({ thousands }) => thousands))
  const near = cities.filter(({ country }) => context.has(country))
  if (near.some(({ thousands }) => (thousands + 1) * OVERSHADOWED >= biggest)) return pick(near)
  if (near.length > 0) return { missing: 'ambiguous' }
  const own = cities.filter(({ country }) => home.has(country))
  const [town] = own
  if (town !== undefined) {
    const meant = (town.thousands + 1) * DOMINANT >= biggest
    return meant ? pick(own) : { missing: 'ambiguous' }
  }
  return biggest < TOWN ? undefined : dominant(cities)
}

/** A namesake elsewhere that is this many times larger may be meant in spite of the countries in the report. */
const OVERSHADOWED = 3
/** How many times more people a city must have than all its namesakes to be meant without a word. */
const DOMINANT = 10
/** Thousands of inhabitants under which a foreign town is not meant without a word about its country. */
const TOWN = 50

/** The city that the table names, unless the report is about the country of a namesake and not about its own. */
function wellKnown(own: City, cities: readonly City[], context: Context): Resolved {
  if (context.has(own.country)) return found(own)
  const rivals = rivalsOf(own, cities).filter(({ country }) => context.has(country))
  return rivals.length > 0 ? { missing: 'ambiguous' } : found(own)
}

/** One of several that are all possible: one that outweighs the others, else what they have in common. */
function pick(cities: readonly City[]): Resolved {
  const countries = [...new Set(cities.map(({ country }) => country))]
  const [first, second] = cities
  if (first === undefined || countries.length > 1) return dominant(cities)
  const clear = second === undefined || first.thousands >= CLEAR * Math.max(second.thousands, 1)
  return clear ? found(first) : { country: first.country, missing: 'ambiguous' }
}

/** How many times larger the town meant must be than its namesakes in its own country. */
const CLEAR = 5

function dominant(cities: readonly City[]): Resolved {
  const [first, ...others] = cities
  const rest = others.reduce((sum, { thousands }) => sum + thousands, 0)
  if (first !== undefined && first.thousands >= DOMINANT * rest) return found(first)
  return { missing: 'ambiguous' }
}

const found = (city: City): Resolved => ({ country: city.country, city })
