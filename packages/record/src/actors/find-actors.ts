import { nameKeys, sameName } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Of more than these only the most alike are looked at. */
const MOST = 500

/** Ids of the actors that a name may mean, the most alike first: in another spelling or script, or a part of it. */
export async function actorsNamed(db: Db, given: string): Promise<number[]> {
  const name = given.normalize('NFC').trim()
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: number; names: string[]; likeness: number }>`
    with found as (
      (select id from actors where name ilike ${pattern} or name % ${name} limit ${MOST})
      union
      (select distinct actor from report_actors where keys && ${nameKeys(name)}::text[] limit ${MOST}))
    select actors.id, array_agg(distinct report_actors.name) as names,
      max(greatest(similarity(report_actors.name, ${name}), word_similarity(${name}, report_actors.name)))::float8
        as likeness
    from found join actors on actors.id = found.id
    join report_actors on report_actors.actor = actors.id
    group by actors.id`.execute(db)
  const rank = ({ names, likeness }: { names: string[]; likeness: number }) =>
    (names.some((each) => sameName(each, name)) ? 1 : 0) + likeness
  return rows.sort((a, b) => rank(b) - rank(a) || a.id - b.id).map(({ id }) => id)
}
