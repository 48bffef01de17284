import type { Reading, Report } from '@volgens/shapes'
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
      'body',
    ])
    .where('reports.id', 'in', [...reports])
    .orderBy('reports.id')
    .execute()
  return rows.map(({ body, ...report }) => ({
    report: withoutNulls(report),
    // A json column comes back parsed; it was a reading when it was written.
    ...(body as unknown as Omit<Reading, 'report'>),
  }))
}

const withoutNulls = (row: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Report
