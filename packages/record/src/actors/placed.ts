import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { Placed } from './actor-decision.ts'

/** Actors of reports as a decision keeps them, the same whatever the order in which they were found. */
export function placed(
  rows: readonly { readonly report: string; readonly address: string }[],
): Placed[] {
  return rows
    .map(({ report, address }): Placed => [report, address])
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Gives back what a decision moved, as far as it is still there, and also what an earlier reading had. */
export async function moveBack(
  transaction: Db,
  moved: readonly Placed[],
  from: number,
  to: number,
): Promise<void> {
  const those = sql`(select moved ->> 0, moved ->> 1
    from json_array_elements(${JSON.stringify(moved)}::json) as moved)`
  await sql`update report_actors set actor = ${to} where actor = ${from} and (report, address) in ${those}`.execute(
    transaction,
  )
  await sql`
    update reports set ties = (select json_object_agg(key, case
        when value::bigint = ${from} and (reports.id, key) in ${those} then ${to}::bigint else value::bigint end)
      from json_each_text(ties) as tie (key, value))
    where ties is not null and exists (select from json_each_text(ties) as tie (key, value)
      where value::bigint = ${from} and (reports.id, key) in ${those})`.execute(transaction)
}
