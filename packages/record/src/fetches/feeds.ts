import { sql } from 'kysely'
import type { Store } from '../store/open-store.ts'
import type { AddressState } from './fetches.ts'

/** A look at a feed, as it is kept. */
export interface Look {
  readonly address: string
  readonly dossier: string | undefined
  /** Reports that came of it. */
  readonly added: number
}

/** Counts a look at a feed; the first one makes it known. */
export async function keepLook({ db }: Store, look: Look): Promise<void> {
  const { address, dossier, added } = look
  await db
    .insertInto('feeds')
    .values({ address, dossier: dossier ?? null, added, looks: 1 })
    .onConflict((conflict) =>
      conflict.columns(['address', 'dossier']).doUpdateSet((set) => ({
        added: sql<number>`feeds.added + ${set.ref('excluded.added')}`,
        looks: sql<number>`feeds.looks + 1`,
      })),
    )
    .execute()
}

/** A feed that is watched, and how it stands. */
export interface WatchedFeed extends Pick<AddressState, 'fault' | 'attempts'> {
  readonly address: string
  readonly dossier: string | undefined
  readonly added: number
  readonly looks: number
  readonly checkedAt: Date | undefined
}

/** All feeds that were ever watched, by address. */
export async function listFeeds({ db }: Store): Promise<WatchedFeed[]> {
  const rows = await db
    .selectFrom('feeds')
    .leftJoin('addresses', 'addresses.address', 'feeds.address')
    .selectAll('feeds')
    .select(['checked_at', 'code', 'message', 'attempts'])
    .orderBy('feeds.address')
    .execute()
  return rows.map(({ address, dossier, added, looks, ...state }) => ({
    ...{ address, dossier: dossier ?? undefined, added, looks },
    checkedAt: state.checked_at ?? undefined,
    fault: state.code === null ? undefined : { code: state.code, message: state.message ?? '' },
    attempts: state.attempts ?? 0,
  }))
}
