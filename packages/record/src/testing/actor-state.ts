import { sql } from 'kysely'
import { saveReport } from '../reports/save-report.ts'
import { undoDecisions } from '../reviews/undo-decision.ts'
import type { Store } from '../store/open-store.ts'
import { smallReading, type SmallReading } from './small-reading.ts'

type Kinds = NonNullable<SmallReading['actors']>

/** Saves a report that names these actors and no more; gives the actors of the record, in that order. */
export async function saveNames(
  store: Store,
  actors: Kinds,
  { lang = 'nl', dossier, also = '' }: { lang?: string; dossier?: number; also?: string } = {},
): Promise<{ report: string; actors: number[] }> {
  const text = `${Object.keys(actors).join(' en ')} zwegen. ${also}`
  const reading = smallReading(text, { report: { lang }, actors })
  await saveReport(store, reading, {
    original: new TextEncoder().encode(text),
    ...(dossier === undefined ? {} : { dossier }),
  })
  const rows = await store.db
    .selectFrom('report_actors')
    .select('actor')
    .where('report', '=', reading.report.id)
    .orderBy('id')
    .execute()
  return { report: reading.report.id, actors: rows.map(({ actor }) => actor) }
}

/** All that decisions about actors may change, as text. */
export async function stateOf({ db }: Store): Promise<string> {
  const { rows } = await sql`
    select (select json_agg(actors order by id) from actors) as actors,
      (select json_agg(json_build_array(report, local, actor) order by report, local) from report_actors) as ties`.execute(
    db,
  )
  return JSON.stringify(rows)
}

/** All that they must not change, as text: what reports say. */
export async function wordsOf({ db }: Store): Promise<string> {
  const { rows } = await sql`
    select (select json_agg(reports order by id) from reports) as reports,
      (select json_agg(json_build_array(id, body::text) order by id) from readings) as readings,
      (select json_agg(items order by id) from items) as items,
      (select json_agg((to_jsonb(report_actors) - 'actor') order by id) from report_actors) as actors`.execute(
    db,
  )
  return JSON.stringify(rows)
}

/** Takes one decision back. */
export const undoOne = (store: Store, seq: number) =>
  undoDecisions(store, { from: seq, to: seq, reviewer: 'Els' })
