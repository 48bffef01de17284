import { countryName, placeWords } from 'volgens'
import { layerSection, nameAndFacts, type LayerView } from './layer-section.ts'

/** The places: name, country or why it has none, and how precise that is. */
export function placeList(view: LayerView): string[] {
  const { reading, words } = view
  const { layers } = words
  const items = reading.places.map((place) => {
    const { country, precision, missing, rule } = place
    const named = placeWords(place, reading.report.text)
    const facts = [
      named.entry,
      country === undefined ? missing && layers.missing[missing] : countryName(country, words),
      layers.precisions[precision],
    ]
    return { runs: nameAndFacts(named.words, facts), rule }
  })
  return layerSection(layers.places[0], items, view)
}
