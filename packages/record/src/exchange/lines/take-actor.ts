import { sql } from 'kysely'
import { badLine } from '../../errors.ts'
import type { ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'

/** An actor with its number; whom it was merged into may come later. */
export async function takeActor(state: ImportState, line: Line<'actor'>): Promise<void> {
  if (!state.restores) return
  const { id, kind, name, curated, merged_into } = line
  if (merged_into !== undefined) state.merged.set(id, merged_into)
  await sql`insert into actors (id, kind, name, curated) overriding system value
    values (${id}, ${kind}, ${name}, ${curated})`.execute(state.transaction)
}

export async function takeReportActor(
  state: ImportState,
  line: Line<'report_actor'>,
  number: number,
): Promise<void> {
  if (!state.restores) return
  const { line: _, certain, ...row } = line
  if (!state.added.has(row.report)) {
    throw badLine(number, `an actor of report ${row.report}`, 'that report before it')
  }
  await state.transaction
    .insertInto('report_actors')
    .values({ ...row, certain: certain ?? null })
    .execute()
}

/** After all lines: who was merged into whom, and the numbers of actors that come after. */
export async function finishActors({ transaction, restores, merged }: ImportState): Promise<void> {
  if (!restores) return
  const pairs = JSON.stringify([...merged])
  await sql`update actors set merged_into = (pair ->> 1)::bigint from json_array_elements(${pairs}::json) as pair
    where actors.id = (pair ->> 0)::bigint`.execute(transaction)
  await sql`select setval(pg_get_serial_sequence('actors', 'id'), max(id)) from actors having max(id) > 0`.execute(
    transaction,
  )
}
