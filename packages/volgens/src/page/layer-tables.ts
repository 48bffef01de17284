import type { Reading, Span } from '@volgens/shapes'
import { countryName } from '../view/country-name.ts'
import { figureValue } from '../view/figure-value.ts'
import { spanWords } from '../view/span-words.ts'
import { whyOf } from '../view/why.ts'
import { escape } from './escape.ts'
import { voiceName, type Labels } from './labels.ts'
import type { Words } from '../words/words.ts'

type Party = Reading['namings'][number]['namer']
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
      reading.namings.map(({ namer, named, label, rule }) => ({
        rule,
        cells: [
          namer.spans.length === 0 ? words.report : party(namer),
          link(label, `<mark>${said(label)}</mark>`),
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
          link([place.span], bdi(place.name)),
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

type Cells = ReturnType<typeof cellsOf>

/** What several tables show, as HTML. */
function cellsOf({ report, sentences, actors }: Reading, labels: Labels, words: Words) {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const said = (spans: readonly Span[]) =>
    spans.length === 0 ? '' : bdi(spanWords(report.text, spans))
  return {
    said,
    /** A way to the sentence in which the spans begin; a dateline leads to the sentence behind it. */
    link([first]: readonly Span[], html: string): string {
      const index = first === undefined ? -1 : sentences.findIndex(([, end]) => end > first[0])
      return index < 0 ? html : `<a href="#z${index + 1}">${html}</a>`
    },
    party(of: Party | undefined): string {
      if (of === undefined) return ''
      const name = of.actor === undefined ? undefined : names.get(of.actor)
      return name === undefined ? said(of.spans) : bdi(name)
    },
    voice(statement: string | undefined): string {
      const label = statement === undefined ? undefined : labels.get(statement)
      if (label === undefined) return soft(words.report)
      const { number, voice } = label
      return `${voiceName(voice, words)}&nbsp;<a class="soft" href="#s${number}" aria-label="${words.page.statement(number)}">${number}</a>`
    },
  }
}

function eventRows(
  { report, events, places, times }: Reading,
  { said, link, party, voice }: Cells,
  { layers }: Words,
): Row[] {
  const placeNames = new Map(places.map(({ id, name }) => [id, bdi(name)]))
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

/** What a row shows, as HTML, and the rule that found it, which tells why when pointed at. */
interface Row {
  readonly cells: readonly string[]
  readonly rule?: string
}

function table(
  [caption = '', ...heads]: readonly string[],
  rows: readonly Row[],
  words: Words,
): string {
  if (rows.length === 0) return ''
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('')
  const body = rows.map(({ cells, rule }) => {
    const why = rule === undefined ? '' : ` title="${escape(whyOf(rule, words))}"`
    const html = cells.map((cell, i) => `<td data-head="${heads[i] ?? ''}">${cell}</td>`)
    return `<tr${why}>${html.join('')}</tr>`
  })
  return `<section class="list layer"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></section>`
}

function valueOf(figure: Figure, words: Words): string {
  const value = figureValue(figure, words)
  return value === undefined ? soft(words.layers.noNumber) : escape(value)
}

function countryOf({ country, missing }: Place, words: Words): string {
  if (country !== undefined) return bdi(countryName(country, words))
  return soft(missing === undefined ? '' : words.layers.missing[missing])
}

const bdi = (text: string) => `<bdi>${escape(text)}</bdi>`

const date = (edtf: string) => `<bdi class="edtf">${escape(edtf)}</bdi>`

const soft = (html: string) => (html === '' ? '' : `<span class="soft">${html}</span>`)
