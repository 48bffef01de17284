import { longDate } from '../../../words/long-date.ts'
import type { Words } from '../../../words/words.ts'
import { numberOf, type View } from '../report-view.ts'
import { wordsAt, type Event, type Figure, type Item, type Naming } from '../shapes.ts'
import type { Place, Span, Statement, Time } from '../shapes.ts'
import { voiceName } from '../voice-name.ts'
import { figureValue } from './figure-value.ts'

/** A value on a card: `said` in the words of the report, `told` in those of the app. */
export type Value = ({ readonly said: string } | { readonly told: string }) & {
  /** Where it leads: another item of the report (#s3), or an actor. */
  readonly href?: string
}

/** A line of a card: what it is about, and its values. */
export interface Fact {
  readonly name: keyof Words['report']['facts']
  readonly values: readonly Value[]
}

/** What was read of an item, in the order in which a reader asks; nothing that is not there. */
export function factsOf(item: Item, view: View, words: Words): Fact[] {
  const facts = new Facts(view, words)
  const all = (): readonly Fact[] => {
    switch (item.kind) {
      case 'statement':
        return facts.ofStatement(item.body)
      case 'naming':
        return facts.ofNaming(item.body)
      case 'figure':
        return facts.ofFigure(item.body)
      case 'event':
        return facts.ofEvent(item.body)
      case 'time':
        return facts.ofTime(item.body)
      case 'place':
        return facts.ofPlace(item.body)
    }
  }
  return [...all(), facts.why(item)].filter(({ values }) => values.length > 0)
}

/** The lines of a card, with what they are read from. */
class Facts {
  readonly #view: View
  readonly #words: Words

  constructor(view: View, words: Words) {
    this.#view = view
    this.#words = words
  }

  ofStatement(statement: Statement): Fact[] {
    const { reading } = this.#view
    const { source } = statement
    return [
      { name: 'cue', values: [...this.#said(statement.cue), ...this.#denied(statement)] },
      { name: 'source', values: this.#said(source.spans) },
      { name: 'inferred', values: source.implicit ? [{ told: this.#words.report.inferred }] : [] },
      { name: 'addressee', values: this.#said(statement.addressee) },
      { name: 'occasion', values: this.#said(statement.occasion) },
      { name: 'medium', values: this.#said(statement.medium) },
      { name: 'time', values: this.#time(statement.time) },
      { name: 'modality', values: this.#said(statement.modality) },
      { name: 'caveat', values: this.#said(statement.caveat) },
      { name: 'within', values: this.#statement(statement.within) },
      {
        name: 'calls',
        values: reading.namings
          .filter((naming) => naming.statement === statement.id)
          .map(({ id, label }) => ({ said: this.#at(label), href: `#${id}` })),
      },
      {
        name: 'figures',
        values: reading.figures
          .filter((figure) => figure.statement === statement.id)
          .map(({ id, span }) => ({ said: this.#at([span]), href: `#${id}` })),
      },
    ]
  }

  ofNaming({ namer, named, quoted, statement }: Naming): Fact[] {
    const { terms, report } = this.#words
    const nobody = namer.spans.length === 0 && namer.actor === undefined
    return [
      { name: 'namer', values: nobody ? [{ told: terms.report }] : this.#party(namer) },
      { name: 'named', values: this.#party(named) },
      { name: 'quoted', values: quoted ? [{ told: report.inQuotes }] : [] },
      { name: 'inStatement', values: this.#statement(statement) },
    ]
  }

  ofFigure(figure: Figure): Fact[] {
    return [
      { name: 'value', values: [{ told: figureValue(figure, this.#words) }] },
      { name: 'counts', values: this.#said(figure.counts) },
      { name: 'voice', values: this.#voice(figure.statement) },
    ]
  }

  ofEvent({ type, mode, actor, recipient, object, place, time, voice }: Event): Fact[] {
    const { terms } = this.#words
    return [
      { name: 'type', values: [{ told: terms.event[type] }] },
      { name: 'mode', values: [{ told: terms.mode[mode] }] },
      { name: 'doer', values: this.#party(actor) },
      { name: 'recipient', values: this.#party(recipient) },
      { name: 'object', values: this.#party(object) },
      { name: 'place', values: this.#place(place) },
      { name: 'time', values: this.#time(time) },
      { name: 'voice', values: this.#voice(voice) },
    ]
  }

  ofTime({ edtf, reason, certainty }: Time): Fact[] {
    const { report, terms, lang } = this.#words
    const day = edtf === undefined ? undefined : longDate(edtf, lang)
    const missing = reason === undefined ? [] : [{ told: terms.noDate[reason] }]
    return [
      { name: 'date', values: day === undefined ? missing : [{ told: day }] },
      { name: 'certainty', values: [{ told: report.certainty[certainty] }] },
      { name: 'code', values: edtf === undefined || edtf === day ? [] : [{ told: edtf }] },
    ]
  }

  ofPlace({ name, country, lat, lon, missing, precision, source, mentions }: Place): Fact[] {
    const { terms, report, lang } = this.#words
    const point = lat === undefined || lon === undefined ? [] : [{ told: `${lat}, ${lon}` }]
    return [
      { name: 'entry', values: [{ said: name }] },
      {
        name: 'country',
        values: country === undefined ? [] : [{ told: countryIn(country, lang) }],
      },
      { name: 'precision', values: [{ told: terms.precision[precision] }] },
      { name: 'point', values: point },
      { name: 'noPoint', values: missing === undefined ? [] : [{ told: terms.missing[missing] }] },
      { name: 'mentions', values: [{ told: report.times(mentions.length) }] },
      { name: 'gazetteer', values: [{ told: source }] },
    ]
  }

  why({ body }: Item): Fact {
    return { name: 'why', values: [{ told: this.#view.why[body.rule] ?? body.rule }] }
  }

  #at(spans: readonly Span[]): string {
    return wordsAt(this.#view.reading.report.text, spans)
  }

  #said(spans: readonly Span[] | undefined): Value[] {
    return spans === undefined || spans.length === 0 ? [] : [{ said: this.#at(spans) }]
  }

  #denied({ negated }: Statement): Value[] {
    return negated ? [{ told: this.#words.terms.denied }] : []
  }

  #party(party: Naming['namer'] | undefined): Value[] {
    if (party === undefined) return []
    const actor = this.#view.actors[party.actor ?? '']
    const words = party.spans.length === 0 ? actor?.name : this.#at(party.spans)
    if (words === undefined) return []
    return [{ said: words, ...(actor === undefined ? {} : { href: `/actors/${actor.id}` }) }]
  }

  #statement(id: string | undefined): Value[] {
    if (id === undefined) return []
    return [{ told: this.#words.report.statement(numberOf(id)), href: `#${id}` }]
  }

  /** Whose account it is, with the statement in which it stands. */
  #voice(id: string | undefined): Value[] {
    const voice = this.#view.voices.of.get(id ?? '')
    if (id === undefined || voice === undefined) return [{ told: this.#words.terms.narrator }]
    const name = voiceName(voice, this.#words)
    return [voice.name === '' ? { told: name, href: `#${id}` } : { said: name, href: `#${id}` }]
  }

  #time(id: string | undefined): Value[] {
    const time = this.#view.reading.times.find((each) => each.id === id)
    return time === undefined ? [] : [{ said: this.#at([time.span]), href: `#${time.id}` }]
  }

  #place(id: string | undefined): Value[] {
    const place = this.#view.reading.places.find((each) => each.id === id)
    return place === undefined ? [] : [{ said: this.#at([place.span]), href: `#${place.id}` }]
  }
}

function countryIn(code: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code
}
