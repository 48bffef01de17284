import { csvOf } from '../../downloads/csv.ts'
import { accountName } from '../../words/account-name.ts'
import type { Words } from '../../words/words.ts'
import type { Area } from './areas.ts'
import { addressOf, type Place, type ToldAt } from './map-view.ts'
import { countryName } from '../../words/formats.ts'

/** What a place is called: a country in the language of the app, all else as most reports write it. */
export function placeName({ name, words, country, precision }: Place, { lang }: Words): string {
  if (precision === 'country' && country !== undefined) return countryName(country, lang)
  return words[0] ?? name
}

/** What an area is called: its first place; what lies somewhere in a country says in which. */
export const areaName = ({ places: [first] }: Pick<Area, 'places'>, words: Words) =>
  placeName(first, words)

/** How exact a place is known, in words. */
export function precisionWords({ precision, country }: Place, words: Words): string {
  const kind = words.terms.precision[precision]
  if (precision === 'country' || country === undefined) return kind
  return `${kind}, ${countryName(country, words.lang)}`
}

/** What kind of event, or that it is a statement or a sentence of the report. */
export function toldWords({ kind, type, mode }: ToldAt, { terms, map }: Words): string {
  if (kind !== 'event') return map.told[kind]
  const event = terms.event[type as keyof typeof terms.event]
  const how = terms.mode[mode as keyof typeof terms.mode]
  return mode === undefined || mode === 'happened' ? event : `${event}, ${how}`
}

/** What is shown as CSV, a line each, with the address of the sentence. */
export function placesCsv(
  told: readonly ToldAt[],
  places: ReadonlyMap<string, Place>,
  words: Words,
): string {
  const { column } = words.map
  const head = [
    ...[column.place, column.country, column.lat, column.lon, column.precision, column.who],
    ...[column.kind, column.what, column.sentence, column.outlet, column.said, column.review],
    column.address,
  ]
  const rows = told.map((each) => {
    const { quote, account, said } = each
    const place = places.get(each.place)
    return [
      ...[place && placeName(place, words), place?.country, place?.lat, place?.lon],
      ...[place && words.terms.precision[place.precision], accountName(account, words)],
      ...[toldWords(each, words), quote.words, quote.sentence.text, quote.outlet, said.from],
      ...[quote.review && words.terms.review[quote.review]],
      new URL(addressOf(each), location.origin).href,
    ]
  })
  return csvOf(head, rows)
}
