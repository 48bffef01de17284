import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Placed } from './actor-decision.ts'

/** The rows of a report's actors as a decision keeps them, the same whatever the order in which they were found. */
export function placed(
  rows: readonly { readonly report: string; readonly local: string; readonly name: string }[],
): Placed[] {
  return rows
    .map(({ report, local, name }): Placed => [report, local, name])
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Gives back what a decision moved, as far as it is still there. After another reading of a report its actors may have
 * other ids: then those of that name are meant.
 */
export async function moveBack(
  transaction: Db,
  moved: readonly Placed[],
  from: number,
  to: number,
): Promise<void> {
  await sql`
    update report_actors set actor = ${to}
    from json_array_elements(${JSON.stringify(moved)}::json) as moved
    where actor = ${from} and report = moved ->> 0 and name = moved ->> 2
      and (local = moved ->> 1 or not exists (select from report_actors there
        where there.report = moved ->> 0 and there.local = moved ->> 1 and there.name = moved ->> 2))`.execute(
    transaction,
  )
}
