import type { Reading } from '@volgens/shapes'
import { countryName } from '../view/country-name.ts'
import { figureValue } from '../view/figure-value.ts'
import { placeWords } from '../view/place-words.ts'
import { shownNamings } from '../view/shown-namings.ts'
import { spanWords } from '../view/span-words.ts'
import { cellsOf, type Cells } from './cells.ts'
import { escape } from './escape.ts'
import type { Labels } from './labels.ts'
import { bdi, date, soft, table, type Row } from './table.ts'
import type { Words } from '../words/words.ts'

type Figure = Reading['figures'][number]
type Place = Reading['places'][number]

/** Actors, namings, figures, times, places and events, a table each; a layer with nothing in it is left out. */
export function layerTables(reading: Reading, labels: Labels, words: Words): string {
  const { layers } = words
  const cells = cellsOf(reading, labels, words)
  const { said, link, party, voice } = cells
  return [
    table(
      layers.actors,
      reading.actors.map(({ name, kind, mentions }) => ({
        cells: [link(mentions, bdi(name)), layers.kinds[kind], String(mentions.length)],
      })),
      words,
    ),
    table(
      layers.namings,
      shownNamings(reading).map(({ naming: { namer, named, label, rule }, times }) => ({
        rule,
        cells: [
          namer.spans.length === 0 ? words.report : party(namer),
          link(label, `<mark>${said(label)}</mark>`) + (times === 1 ? '' : ` × ${times}`),
          party(named),
        ],
      })),
      words,
    ),
    table(
      layers.figures,
      reading.figures.map((figure) => ({
        rule: figure.rule,
        cells: [
          link([figure.span], said([figure.span])),
          valueOf(figure, words),
          said(figure.counts),
          voice(figure.statement),
        ],
      })),
      words,
    ),
    table(
      layers.times,
      reading.times.map(({ span, edtf, reason, rule }) => ({
        rule,
        cells: [
          link([span], said([span])),
          edtf === undefined
            ? soft(reason === undefined ? '' : layers.reasons[reason])
            : date(edtf),
        ],
      })),
      words,
    ),
    table(
      layers.places,
      reading.places.map((place) => ({
        rule: place.rule,
        cells: [
          placeOf(place, reading.report.text, link),
          countryOf(place, words),
          layers.precisions[place.precision],
        ],
      })),
      words,
    ),
    table(layers.events, eventRows(reading, cells, words), words),
  ]
    .filter((html) => html !== '')
    .join('\n')
}

function eventRows(
  { report, events, places, times }: Reading,
  { said, link, party, voice }: Cells,
  { layers }: Words,
): Row[] {
  const placeNames = new Map(
    places.map((place) => [place.id, bdi(placeWords(place, report.text).words)]),
  )
  const dates = new Map(
    times.map(({ id, span, edtf }) => [
      id,
      edtf === undefined ? bdi(spanWords(report.text, [span])) : date(edtf),
    ]),
  )
  return events.map((event) => ({
    rule: event.rule,
    cells: [
      `${link(event.trigger, layers.types[event.type])} <i>${said(event.trigger)}</i>`,
      party(event.actor),
      [party(event.recipient), party(event.object)].filter((html) => html !== '').join(', '),
      layers.modes[event.mode],
      voice(event.voice),
      placeNames.get(event.place ?? '') ?? '',
      dates.get(event.time ?? '') ?? '',
    ],
  }))
}

function valueOf(figure: Figure, words: Words): string {
  const value = figureValue(figure, words)
  return value === undefined ? soft(words.layers.noNumber) : escape(value)
}

function placeOf(place: Place, text: string, link: Cells['link']): string {
  const { words, entry } = placeWords(place, text)
  return `${link([place.span], bdi(words))}${entry === undefined ? '' : ` ${soft(bdi(entry))}`}`
}

function countryOf({ country, missing }: Place, words: Words): string {
  if (country !== undefined) return bdi(countryName(country, words))
  return soft(missing === undefined ? '' : words.layers.missing[missing])
}
