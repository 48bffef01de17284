import { longDate } from '../../../words/long-date.ts'
import type { Words } from '../../../words/words.ts'
import type { View } from '../report-view.ts'
import type { Event, Figure, Item, Naming, Place, Reading, Statement, Time } from '../shapes.ts'
import { figureValue } from './figure-value.ts'
import { valuesOf, type Value, type Values } from './values.ts'
import { countryName } from '../../../words/formats.ts'

/** A line of a card: what it is about, and its values. */
export interface Fact {
  readonly name: keyof Words['report']['facts']
  readonly values: readonly Value[]
}

/** What was read of an item, in the order in which a reader asks; nothing that is not there. */
export function factsOf(item: Item, view: View, words: Words): Fact[] {
  const why = {
    name: 'why',
    values: [{ told: view.why[item.body.rule] ?? item.body.rule }],
  } as const
  return [...linesOf(item, view, words), why].filter(({ values }) => values.length > 0)
}

function linesOf(item: Item, view: View, words: Words): Fact[] {
  const values = valuesOf(view, words)
  switch (item.kind) {
    case 'statement':
      return ofStatement(item.body, view.reading, values, words)
    case 'naming':
      return ofNaming(item.body, values, words)
    case 'figure':
      return ofFigure(item.body, values, words)
    case 'event':
      return ofEvent(item.body, values, words)
    case 'time':
      return ofTime(item.body, values, words)
    case 'place':
      return ofPlace(item.body, values, words)
  }
}

function ofStatement(
  statement: Statement,
  { namings, figures }: Reading,
  { said, told, linked, time, statement: within }: Values,
  { terms, report }: Words,
): Fact[] {
  const { id, source, cue, negated } = statement
  const isHere = (each: { readonly statement?: string }) => each.statement === id
  return [
    { name: 'cue', values: [...said(cue), ...told(negated ? terms.denied : undefined)] },
    { name: 'source', values: said(source.spans) },
    { name: 'inferred', values: told(source.implicit ? report.inferred : undefined) },
    { name: 'addressee', values: said(statement.addressee) },
    { name: 'occasion', values: said(statement.occasion) },
    { name: 'medium', values: said(statement.medium) },
    { name: 'time', values: time(statement.time) },
    { name: 'modality', values: said(statement.modality) },
    { name: 'caveat', values: said(statement.caveat) },
    { name: 'within', values: within(statement.within) },
    { name: 'calls', values: namings.filter(isHere).map(({ id, label }) => linked(id, label)) },
    { name: 'figures', values: figures.filter(isHere).map(({ id, span }) => linked(id, [span])) },
  ]
}

function ofNaming(
  { namer, named, quoted, statement: within }: Naming,
  { party, told, statement }: Values,
  { terms, report }: Words,
): Fact[] {
  const isReports = namer.spans.length === 0 && namer.actor === undefined
  return [
    { name: 'namer', values: isReports ? told(terms.report) : party(namer) },
    { name: 'named', values: party(named) },
    { name: 'quoted', values: told(quoted ? report.inQuotes : undefined) },
    { name: 'inStatement', values: statement(within) },
  ]
}

const ofFigure = (figure: Figure, { told, said, voice }: Values, words: Words): Fact[] => [
  { name: 'value', values: told(figureValue(figure, words)) },
  { name: 'counts', values: said(figure.counts) },
  { name: 'voice', values: voice(figure.statement) },
]

const ofEvent = (event: Event, values: Values, { terms }: Words): Fact[] => [
  { name: 'type', values: values.told(terms.event[event.type]) },
  { name: 'mode', values: values.told(terms.mode[event.mode]) },
  { name: 'doer', values: values.party(event.actor) },
  { name: 'recipient', values: values.party(event.recipient) },
  { name: 'object', values: values.party(event.object) },
  { name: 'place', values: values.place(event.place) },
  { name: 'time', values: values.time(event.time) },
  { name: 'voice', values: values.voice(event.voice) },
]

function ofTime({ edtf, reason, certainty }: Time, { told }: Values, words: Words): Fact[] {
  const { report, terms, lang } = words
  const day = edtf === undefined ? undefined : longDate(edtf, lang)
  return [
    { name: 'date', values: told(day ?? (reason && terms.noDate[reason])) },
    { name: 'certainty', values: told(report.certainty[certainty]) },
    { name: 'code', values: told(edtf === day ? undefined : edtf) },
  ]
}

function ofPlace(place: Place, { told }: Values, { terms, report, lang }: Words): Fact[] {
  const { name, country, lat, lon, missing, precision, source, mentions } = place
  const point = lat === undefined || lon === undefined ? undefined : `${lat}, ${lon}`
  return [
    { name: 'entry', values: [{ said: name }] },
    { name: 'country', values: told(country && countryName(country, lang)) },
    { name: 'precision', values: told(terms.precision[precision]) },
    { name: 'point', values: told(point) },
    { name: 'noPoint', values: told(missing && terms.missing[missing]) },
    { name: 'mentions', values: told(report.times(mentions.length)) },
    { name: 'gazetteer', values: told(source) },
  ]
}
