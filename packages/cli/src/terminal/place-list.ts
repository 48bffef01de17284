import { countryName } from 'volgens'
import { layerSection, nameAndFacts, type LayerView } from './layer-section.ts'

/** The places: name, country or why it has none, and how precise that is. */
export function placeList(view: LayerView): string[] {
  const { words } = view
  const { layers } = words
  const items = view.reading.places.map(({ name, country, precision, missing, rule }) => {
    const facts = [
      country === undefined ? missing && layers.missing[missing] : countryName(country, words),
      layers.precisions[precision],
    ]
    return { runs: nameAndFacts(name, facts), rule }
  })
  return layerSection(layers.places[0], items, view)
}
