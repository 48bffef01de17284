import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { DatedEvent } from './timeline.ts'

type Time = Reading['times'][number]

/** A time as its report has it. */
export interface TimeWords {
  readonly words: string
  readonly edtf: string | undefined
  readonly certainty: Time['certainty']
}

/** The words of the time of each of these events that has one; of readings only the times are opened. */
export async function timeWords(
  db: Db,
  events: readonly DatedEvent[],
): Promise<ReadonlyMap<DatedEvent, TimeWords>> {
  const timed = events.filter(({ time }) => time !== undefined)
  const reports = await timesOf(db, [...new Set(timed.map(({ quote }) => quote.report))])
  return new Map(
    timed.flatMap((event): [DatedEvent, TimeWords][] => {
      const report = reports.get(event.quote.report)
      const time = report?.times.find(({ id }) => id === event.time)
      if (report === undefined || time === undefined) return []
      const { edtf, certainty } = time
      return [[event, { words: report.text.slice(...time.span), edtf, certainty }]]
    }),
  )
}

async function timesOf(db: Db, reports: readonly string[]) {
  const { rows } = await sql<{ id: string; text: string; times: readonly Time[] }>`
    select reports.id, reports.text, readings.body -> 'times' as times
    from reports join readings on readings.report = reports.id and readings.current
    where reports.id = any(${reports}::text[])`.execute(db)
  return new Map(rows.map(({ id, ...report }) => [id, report]))
}
