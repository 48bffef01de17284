import type { Reading, Report } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** The current readings of these reports, whole, in the order of their ids. A report without one is left out. */
export async function currentReadings(db: Db, reports: readonly string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('readings', (join) =>
      join.onRef('readings.report', '=', 'reports.id').on('readings.current', '=', true),
    )
    .select([
      'reports.id',
      'lang',
      'title',
      'outlet',
      'url',
      'published',
      'author',
      'agency',
      'text',
      // Parsed here: that is quicker than in a driver.
      sql<string>`body::text`.as('body'),
    ])
    .where('reports.id', 'in', [...reports])
    .orderBy('reports.id')
    .execute()
  return rows.map(({ body, ...report }) => ({
    report: withoutNulls(report),
    // It was a reading when it was written.
    ...(JSON.parse(body) as Omit<Reading, 'report'>),
  }))
}

/** A report as it is, of a row of it or of a part. */
export const withoutNulls = (row: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Report
