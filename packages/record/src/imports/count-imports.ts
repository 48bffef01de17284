import { sql } from 'kysely'
import type { Store } from '../store/open-store.ts'
import type { ImportOutcome } from '../store/tables.ts'

/** How many imports have not ended, and how many reports came out how. */
export interface ImportCounts {
  readonly open: number
  readonly results: Readonly<Record<ImportOutcome, number>>
}

export async function countImports({ db }: Store): Promise<ImportCounts> {
  const { rows } = await sql<{ open: number; results: Partial<ImportCounts['results']> }>`
    select (select count(*)::int from imports where given_at is not null and ended_at is null) as open,
      (select coalesce(json_object_agg(outcome, n), '{}') from (select outcome, count(*)::int as n
        from import_results group by outcome) counted) as results`.execute(db)
  const [found] = rows
  const none = { new: 0, changed: 0, known: 0, failed: 0 }
  return { open: found?.open ?? 0, results: { ...none, ...found?.results } }
}
