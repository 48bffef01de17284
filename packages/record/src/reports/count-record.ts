import { sql } from 'kysely'
import type { Store } from '../store/open-store.ts'

/** How much is in a record. */
export interface RecordCounts {
  readonly dossiers: number
  readonly reports: number
  readonly items: number
  /** Of people: of the record's whole chain. */
  readonly decisions: number
}

export async function countRecord({ db }: Store): Promise<RecordCounts> {
  const { rows } = await sql<RecordCounts>`
    select (select count(*)::int from dossiers) as dossiers, (select count(*)::int from reports) as reports,
      (select count(*)::int from items) as items, (select seq::int from review_head) as decisions`.execute(
    db,
  )
  const [counts] = rows
  if (counts === undefined) throw new RangeError('a select without from gives one row')
  return counts
}
