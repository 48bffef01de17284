import type { Country, Land } from './land.ts'
import type { Place } from './map-view.ts'

/**
 * What is drawn of one or more places, as large as they are known: a country is its shape; a city a circle; what lies
 * somewhere in a country is its outline without a filling.
 */
export type Area = {
  /** In the address: a country's code, or degrees north and east. */
  readonly key: string
  /** Those in most reports first, but a country before what lies somewhere in it. */
  readonly places: readonly [Place, ...Place[]]
} & (
  | { readonly kind: 'country' | 'somewhere'; readonly country: Country }
  | { readonly kind: 'city'; readonly at: readonly [number, number] }
)

export interface Placed {
  /** In the order of their first places. */
  readonly areas: readonly Area[]
  /** What can't be drawn: it lies in no country or in several, or has no shape of its own. */
  readonly others: readonly Place[]
}

/** Puts places that anything is told of where they are drawn. */
export function areasOf(places: readonly Place[], land: Land): Placed {
  const areas = new Map<string, Area>()
  const others: Place[] = []
  for (const place of places) {
    const area = areaOf(place, land)
    if (area === undefined) others.push(place)
    else areas.set(area.key, joined(areas.get(area.key), area))
  }
  return { areas: [...areas.values()], others }
}

function areaOf(place: Place, land: Land): Area | undefined {
  const { lat, lon, country = '', precision } = place
  if (lat !== undefined && lon !== undefined)
    return { key: `${lat},${lon}`, kind: 'city', at: [lon, lat], places: [place] }
  const found = land.countries.get(country)
  if (found === undefined) return undefined
  const kind = precision === 'country' ? 'country' : 'somewhere'
  return { key: country, kind, country: found, places: [place] }
}

function joined(before: Area | undefined, area: Area): Area {
  if (before === undefined) return area
  const [first, ...rest] = before.places
  const [place] = area.places
  // A country stands for what lies in it, whichever was named more often.
  return area.kind === 'country'
    ? { ...area, places: [place, first, ...rest] }
    : { ...before, places: [first, ...rest, place] }
}
