import { sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Db } from '../store/open-store.ts'
import { copyLikeness } from './likeness.ts'
import { bandsOf, type Bands } from './min-hash.ts'
import { shinglesOf, type Shingles } from './shingles.ts'

/** The locks of bands, beside each band itself. */
const BAND = 8_016_544

/** Of one band so many reports are looked at, and of all bands those with most in common: texts of a template abound. */
const MOST_OF_A_BAND = 200
const MOST_HELD_BESIDE = 40

interface Added {
  readonly id: string
  readonly url?: string | undefined
}

/** What a text is found and compared as. */
export interface Copying {
  readonly shingles: Shingles
  /** null where it is too short to be a copy. */
  readonly bands: Bands | null
}

export function copyingOf(text: string): Copying {
  const shingles = shinglesOf(text)
  return { shingles, bands: bandsOf(shingles) }
}

/**
 * Until the transaction ends nobody else adds what may be a copy of a text with these bands, and so two that are added at
 * once do not miss each other. Others do not wait. In the order of the numbers: two never wait for each other.
 */
export async function claimBands(transaction: Db, bands: Bands | null): Promise<void> {
  if (bands === null) return
  const inOrder = [...new Set(bands)].sort((a, b) => a - b)
  await sql`select count(pg_advisory_xact_lock(${sql.lit(BAND)}, band))
    from unnest(${inOrder}::integer[]) band`.execute(transaction)
}

/** Keeps of which reports one that was just added is a copy; versions of its own address are none. */
export async function saveCopies(
  transaction: Db,
  added: Added,
  { shingles: own, bands }: Copying,
): Promise<void> {
  if (bands === null) return
  kept.set(added.id, own)
  const near = await shinglesById(transaction, await candidates(transaction, added, bands))
  const pairs = near.flatMap(([id, shingles]) => {
    const likeness = copyLikeness(own, shingles)
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
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select near.id from unnest(${[...bands]}::integer[]) band
    cross join lateral (
      select id from reports where bands @> array[band] and id <> ${id}
        and (url = ${url ?? null}::text) is not true limit ${sql.lit(MOST_OF_A_BAND)}) near
    group by near.id order by count(*) desc, near.id limit ${sql.lit(MOST_HELD_BESIDE)}`.execute(
    transaction,
  )
  return rows.map(({ id: near }) => near)
}

/**
 * Of the latest reports, since those of one template come together; as many as hold a million runs and numbers, some 40 MB.
 * An id stands for one text for ever. What is larger than all of it is never kept.
 */
const kept = new LRUCache<string, Shingles>({
  maxSize: 1_000_000,
  sizeCalculation: ({ runs, numbers }) => 1 + runs.size + numbers.size,
})

async function shinglesById(
  transaction: Db,
  ids: readonly string[],
): Promise<readonly (readonly [id: string, Shingles])[]> {
  const known = ids.flatMap((id) => {
    const shingles = kept.get(id)
    return shingles === undefined ? [] : [[id, shingles] as const]
  })
  const found = new Set(known.map(([id]) => id))
  const read = await readShingles(
    transaction,
    ids.filter((id) => !found.has(id)),
  )
  for (const [id, shingles] of read) kept.set(id, shingles)
  return [...known, ...read]
}

async function readShingles(transaction: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await transaction
    .selectFrom('reports')
    .select(['id', 'text'])
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, text }) => [id, shinglesOf(text)] as const)
}
