import { makeDossier, saveReport, type Store } from '@volgens/record'
import { smallReading, type SmallReading } from '@volgens/record/testing'
import type { Reading } from '@volgens/shapes'

const TEXT =
  'Minister Anna Bos zei vrijdag in Havenstad dat zeker tien mensen zijn gewond. Jan Kok noemde de betogers “rovers”. Het leger trok de stad in.'

const SMALL: SmallReading = {
  report: { outlet: 'De Kade', title: 'Onrust', url: 'https://kade.example/een' },
  actors: { 'Anna Bos': 'person', 'Jan Kok': 'person', 'Het leger': 'organization' },
  statements: [
    { source: 'Anna Bos', cue: 'zei', content: 'dat zeker tien mensen zijn gewond' },
    { source: 'Jan Kok', cue: 'noemde', content: '“rovers”', confidence: 0.4 },
  ],
  namings: [{ label: 'rovers', named: 'de betogers', namer: 'Jan Kok', quoted: true }],
  figures: [{ words: 'zeker tien', counts: 'mensen', low: 10, statement: 0 }],
  times: { vrijdag: '2022-01-07' },
  events: [{ trigger: 'trok', type: 'MOBILIZE', actor: 'Het leger', time: 'vrijdag' }],
}

const OTHER_TEXT =
  'Anna Bos said that 25 people are wounded. A doctor denied that anybody died. Jan Kok called them heroes.'

const OTHER: SmallReading = {
  report: {
    lang: 'en',
    outlet: 'The Quay',
    published: '2022-01-08',
    url: 'https://quay.example/a',
  },
  actors: { 'Anna Bos': 'person', 'Jan Kok': 'person' },
  statements: [
    { source: 'Anna Bos', cue: 'said', content: 'that 25 people are wounded' },
    {
      ...{ source: 'A doctor', cue: 'denied', content: 'that anybody died' },
      ...{ anonymous: true, negated: true },
    },
  ],
  namings: [{ label: 'heroes', named: 'them', namer: 'Jan Kok' }],
  figures: [{ words: '25', counts: 'people', low: 25, high: 25, statement: 0 }],
  events: [{ trigger: 'wounded', type: 'ASSAULT', recipient: 'people', statement: 0 }],
}

/** What a test asks for: ids of what `seed` saved. */
export interface Seed {
  readonly dossier: number
  readonly reports: readonly [string, string]
}

/** A dossier with two small reports, in two languages, of one affair. */
export async function seed(store: Store, name: string): Promise<Seed> {
  const dossier = await makeDossier(store, name)
  const first = withPlace(smallReading(`${TEXT} ${name}.`, SMALL))
  const second = smallReading(`${OTHER_TEXT} ${name}.`, OTHER)
  for (const reading of [first, second]) {
    const original = new TextEncoder().encode(reading.report.text)
    await saveReport(store, reading, { original, dossier })
  }
  return { dossier, reports: [first.report.id, second.report.id] }
}

function withPlace(reading: Reading): Reading {
  const start = reading.report.text.indexOf('Havenstad')
  const span: [number, number] = [start, start + 'Havenstad'.length]
  const place = {
    ...{ id: 'p1', span, mentions: [span], name: 'Havenstad' },
    ...{ precision: 'city' as const, source: 'text', missing: 'unknown' as const, rule: 'test' },
  }
  return { ...reading, places: [place] }
}
