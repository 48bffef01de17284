import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { copyLikeness } from './likeness.ts'
import type { Bands } from './min-hash.ts'
import { shinglesOf } from './shingles.ts'

/** The locks of bands, beside each band itself. */
const BAND = 8_016_544

/** Of one band so many reports are looked at, and of all bands those with most in common: texts of a template abound. */
const MOST_OF_A_BAND = 200
const MOST_HELD_BESIDE = 40

interface Added {
  readonly id: string
  readonly text: string
  readonly url?: string | undefined
}

/**
 * Until the transaction ends nobody else adds what may be a copy of a text with these bands, and so two that are added at
 * once do not miss each other. Others do not wait. In the order of the numbers: two never wait for each other.
 */
export async function claimBands(transaction: Db, bands: Bands | null): Promise<void> {
  if (bands === null) return
  const inOrder = [...new Set(bands)].sort((a, b) => a - b)
  await sql`select pg_advisory_xact_lock(${sql.lit(BAND)}, band)
    from unnest(${inOrder}::integer[]) band`.execute(transaction)
}

/** Keeps of which reports one that was just added is a copy; versions of its own address are none. */
export async function saveCopies(
  transaction: Db,
  added: Added,
  bands: Bands | null,
): Promise<void> {
  if (bands === null) return
  const own = shinglesOf(added.text)
  const pairs = (await candidates(transaction, added, bands)).flatMap(({ id, text }) => {
    const likeness = copyLikeness(own, shinglesOf(text))
    if (likeness === undefined) return []
    const [report, other] = id < added.id ? [id, added.id] : [added.id, id]
    return { report, other, likeness: Math.round(likeness * 10_000) / 10_000 }
  })
  if (pairs.length > 0) await transaction.insertInto('report_copies').values(pairs).execute()
}

/** A lookup for each band: all of them in one condition the planner takes for a fifth of all reports. */
async function candidates(
  transaction: Db,
  { id, url }: Added,
  bands: Bands,
): Promise<{ id: string; text: string }[]> {
  const { rows } = await sql<{ id: string; text: string }>`
    select report.id, report.text from (
      select near.id from unnest(${[...bands]}::integer[]) band
      cross join lateral (
        select id from reports where bands @> array[band] and id <> ${id}
          and (url = ${url ?? null}::text) is not true limit ${sql.lit(MOST_OF_A_BAND)}) near
      group by near.id order by count(*) desc, near.id limit ${sql.lit(MOST_HELD_BESIDE)}) near
    join reports report on report.id = near.id`.execute(transaction)
  return rows
}
