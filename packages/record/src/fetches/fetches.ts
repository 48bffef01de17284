import { sql } from 'kysely'
import { keepOriginal } from '../reports/failures.ts'
import { originalHash } from '../reports/report-id.ts'
import type { Store } from '../store/open-store.ts'

/** A document as a server gave it. */
export interface NewFetch {
  /** As it was asked for. */
  readonly address: string
  /** Where it ended up. */
  readonly url: string
  readonly status: number
  /** As the server sent them, in its order. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly bytes: Uint8Array
}

/** Keeps a document with the headers that came with it; its bytes once, however often they are fetched. */
export async function keepFetch({ db, now }: Store, fetch: NewFetch): Promise<void> {
  const { address, url, status, headers, bytes } = fetch
  const original = originalHash(bytes)
  await db.transaction().execute(async (transaction) => {
    await keepOriginal(transaction, original, bytes)
    await transaction
      .insertInto('fetches')
      .values({ address, url, at: now(), status, headers: JSON.stringify(headers), original })
      .execute()
  })
}

/** The last document of an address, and how it came; undefined where none did. */
export async function lastFetch(
  { db }: Store,
  address: string,
): Promise<Omit<NewFetch, 'address'> | undefined> {
  const row = await db
    .selectFrom('fetches')
    .innerJoin('originals', 'originals.hash', 'fetches.original')
    .select(['url', 'status', 'headers', 'bytes'])
    .where('address', '=', address)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (row === undefined) return undefined
  // The database gives JSON as values.
  return { ...row, headers: row.headers as unknown as NewFetch['headers'] }
}

/** What came of looking at an address. */
export interface Check {
  readonly address: string
  /** What its feed says of it. */
  readonly stamp?: string | undefined
  readonly fault?: { readonly code: string; readonly message: string } | undefined
}

/** When an address was looked at last, and what came of it. */
export interface AddressState {
  readonly checkedAt: Date
  readonly stamp: string | undefined
  readonly fault: Check['fault']
  /** How often in a row it failed. */
  readonly attempts: number
}

export async function keepCheck({ db, now }: Store, check: Check): Promise<void> {
  const { address, stamp, fault } = check
  const values = {
    checked_at: now(),
    stamp: stamp ?? null,
    code: fault?.code ?? null,
    message: fault?.message ?? null,
  }
  await db
    .insertInto('addresses')
    .values({ address, attempts: fault === undefined ? 0 : 1, ...values })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet({
        ...values,
        attempts: fault === undefined ? 0 : sql<number>`addresses.attempts + 1`,
      }),
    )
    .execute()
}

/** The states of these addresses; those that nobody has looked at are left out. */
export async function addressStates(
  { db }: Store,
  addresses: readonly string[],
): Promise<Map<string, AddressState>> {
  if (addresses.length === 0) return new Map()
  const rows = await db
    .selectFrom('addresses')
    .selectAll()
    .where('address', 'in', [...addresses])
    .execute()
  return new Map(
    rows.map(({ address, checked_at, stamp, code, message, attempts }) => [
      address,
      {
        checkedAt: checked_at,
        stamp: stamp ?? undefined,
        fault: code === null ? undefined : { code, message: message ?? '' },
        attempts,
      },
    ]),
  )
}
