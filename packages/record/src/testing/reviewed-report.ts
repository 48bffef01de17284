import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import { saveReport } from '../reports/save-report.ts'
import type { Store } from '../store/open-store.ts'
import { smallReading, type SmallReading } from './small-reading.ts'

const TEXT =
  'Minister Anna Bos zei dat zeker tien mensen zijn gewond. Jan Kok noemde hen rovers. Het leger trok de stad in.'

/** What the first engine makes of TEXT: a statement with a figure in it, a naming, an event. */
export const SMALL: SmallReading = {
  actors: { 'Anna Bos': 'person', 'Jan Kok': 'person', 'Het leger': 'organization' },
  statements: [
    { source: 'Anna Bos', cue: 'zei', content: 'dat zeker tien mensen zijn gewond' },
    { source: 'Jan Kok', cue: 'noemde', content: 'rovers', confidence: 0.4 },
  ],
  namings: [{ label: 'rovers', named: 'hen', namer: 'Jan Kok' }],
  figures: [{ words: 'zeker tien', counts: 'mensen', low: 10, statement: 0 }],
  events: [{ trigger: 'trok', type: 'MOBILIZE', actor: 'Het leger' }],
}

/** Saves a report of its own: TEXT in an outlet that no other test has. Gives its reading. */
export async function saveReviewed(
  store: Store,
  outlet: string,
  small: SmallReading = SMALL,
): Promise<Reading> {
  const reading = readingOf(outlet, small)
  await saveReport(store, reading, { original: new TextEncoder().encode(TEXT) })
  return reading
}

export const readingOf = (outlet: string, small: SmallReading = SMALL): Reading =>
  smallReading(TEXT, { ...small, report: { outlet } })

/** The rows of a report's items, by kind and id in the reading: what a test compares. */
export async function itemsOf(store: Store, report: string) {
  const { rows } = await sql<Record<string, unknown> & { id: number; key: string }>`
    select * from items where report = ${report} order by kind, local`.execute(store.db)
  return new Map(rows.map((row) => [String(row['local']), row]))
}
