import type { Reading, Span } from '@volgens/shapes'
import { passageOf } from './passage.ts'

/** A place as one report has it: a row of `report_places` without its report. */
export interface ReportPlace {
  readonly local: string
  readonly name: string
  /** As the report writes it, each wording once, the first first. */
  readonly words: readonly string[]
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: string
  readonly missing: string | null
  readonly source: string
  /** The first sentence of the report's own that names it. */
  readonly sentence_start: number | null
  readonly sentence_end: number | null
}

type Place = Reading['places'][number]

export function reportPlaces(reading: Reading): ReportPlace[] {
  const { sentences } = passageOf(reading)
  return reading.places.map((place) => {
    const { id, mentions, name, country, lat, lon, precision, missing, source } = place
    const own = ownMention(place, reading)
    const [start, end] = own === undefined ? [null, null] : sentences([own])
    return {
      ...{ local: id, name, precision, source },
      words: [...new Set(mentions.map(([from, to]) => reading.report.text.slice(from, to)))],
      country: country ?? null,
      lat: lat ?? null,
      lon: lon ?? null,
      missing: missing ?? null,
      ...{ sentence_start: start, sentence_end: end },
    }
  })
}

/** The first place where the report itself names it. A dateline tells where it was written, and of nothing that was there. */
function ownMention({ mentions, rule }: Place, { narrator }: Reading): Span | undefined {
  const told = rule === 'dateline' ? mentions.slice(1) : mentions
  return told.find(([start, end]) => narrator.some(([from, to]) => from <= start && end <= to))
}
