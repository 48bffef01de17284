import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

/** Where a record is kept: a folder of this machine, or a PostgreSQL server (15 or newer). */
export type StorePlace =
  | { readonly folder: string }
  | { readonly url: string }
  /** backup: what it begins with (`Store.dump`); empty unless given. */
  | { readonly memory: true; readonly backup?: Uint8Array | undefined }

export interface StoreOptions {
  /** The clock; the machine's unless given. */
  readonly now?: () => Date
}

/** An open record. What is written is there once the promise resolves, also after the process is killed. */
export interface Store {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Db
  readonly now: () => Date
  /** After much was written: PGlite has nothing that does so by itself (checkpoint, statistics). */
  settle(): Promise<void>
  /** The whole store as a gzip file, for `restoreStore`. Throws `use-pg-dump` on a PostgreSQL server. */
  dump(): Promise<Uint8Array>
  /** Tells other programs that want the folder where it is served; a PostgreSQL server is open to all of them anyway. */
  announce(address: string): Promise<void>
  close(): Promise<void>
}
