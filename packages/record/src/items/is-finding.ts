import { FINDING_FROM } from '@volgens/shapes'
import { sql, type RawBuilder } from 'kysely'

/**
 * Neither a suggestion nor in a statement that is one, for whose it is would be a guess. What a person confirmed is no
 * suggestion. As SQL over a row of `items` by that alias.
 *
 * `offset 0` has the statement looked up for each row that is reached, in an index of such statements: without it PostgreSQL
 * gathers those of the whole record first, though of most searches a few thousand rows are looked at.
 */
export const isFinding = (alias: string): RawBuilder<unknown> =>
  sql`${isSure(alias)} and (${sql.ref(`${alias}.statement`)} is null
    or not exists (select from items around where around.report = ${sql.ref(`${alias}.report`)}
      and around.kind = 'statement' and around.local = ${sql.ref(`${alias}.statement`)} and not ${isSure('around')}
      offset 0))`

const isSure = (alias: string) =>
  sql`(${sql.ref(`${alias}.confidence`)} is null or ${sql.ref(`${alias}.confidence`)} >= ${sql.lit(FINDING_FROM)}
    or ${sql.ref(`${alias}.review`)} in ('confirmed', 'corrected'))`
