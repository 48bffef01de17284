import { sql } from 'kysely'
import { badLine } from '../../errors.ts'
import type { ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'

/** Rows of one insert: a record has many times as many actors as reports. */
const AT_ONCE = 500

/** An actor with its number; whom it was merged into may come later. */
export async function takeActor(
  state: ImportState,
  line: Line<'actor'>,
  number: number,
): Promise<void> {
  if (!state.restores) return
  if (line.merged_into !== undefined) state.merged.set(line.id, line.merged_into)
  await wait(state, line, number)
}

export async function takeReportActor(
  state: ImportState,
  line: Line<'report_actor'>,
  number: number,
): Promise<void> {
  if (!state.restores) return
  if (!state.added.has(line.report)) {
    throw badLine(number, `an actor of report ${line.report}`, 'that report before it')
  }
  await wait(state, line, number)
}

async function wait(
  state: ImportState,
  line: Line<'actor'> | Line<'report_actor'>,
  number: number,
): Promise<void> {
  if (state.waiting.length === 0) state.waitingFrom = number
  state.waiting.push(line)
  if (state.waiting.length >= AT_ONCE) await writeWaiting(state)
}

/** Writes the actors that wait; before a line of another kind, and after the last. All are of one kind. */
export async function writeWaiting(state: ImportState): Promise<void> {
  const [first] = state.waiting
  if (first === undefined) return
  const rows = JSON.stringify(state.waiting)
  state.waiting = []
  const insert =
    first.line === 'actor'
      ? sql`insert into actors (id, kind, name, curated) overriding system value
          select id, kind, name, curated
          from json_to_recordset(${rows}::json) as row (id bigint, kind text, name text, curated boolean)`
      : sql`insert into report_actors (report, local, address, actor, kind, name, roles, mentions, certain, keys, tied_after)
          select report, local, address, actor, kind, name, roles, mentions, certain, keys, tied_after
          from json_to_recordset(${rows}::json) as row (report text, local text, address text, actor bigint,
            kind text, name text, roles text[], mentions integer, certain text, keys text[], tied_after bigint)`
  await insert.execute(state.transaction)
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
