import type { Reading } from '@volgens/shapes'
import { layerSection, nameAndFacts, type LayerView } from './layer-section.ts'

type Place = Reading['places'][number]

const MISSING: Readonly<Record<NonNullable<Place['missing']>, string>> = {
  area: 'no point: an area',
  several: 'not placed: in several countries, or in none',
  ambiguous: 'not placed: several places have this name',
  unknown: 'not placed: in no gazetteer',
}

/** The places: name, country, how precise that is, and why something is missing. */
export function placeList(view: LayerView): string[] {
  const items = view.reading.places.map((place) => {
    const { name, precision, missing, rule } = place
    const facts = [countryOf(place), precision, missing && MISSING[missing]]
    return { runs: nameAndFacts(name, facts), rule }
  })
  return layerSection('Places', items, view)
}

/** In English, or the code where it is none that is known. */
function countryOf({ country }: Place): string | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames('en', { type: 'region' }).of(country)
}
