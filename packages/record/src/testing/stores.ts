import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { openStore, type Store } from '../store/open-store.ts'
import { postgresDialect } from '../store/postgres.ts'
import type { Tables } from '../store/tables.ts'

/** A moment that every test may count on. */
export const NOW = new Date('2022-01-12T08:00:00.000Z')

/**
 * Runs the same tests on the embedded store and on PostgreSQL, each with a store of its own that is made once and
 * emptied by nobody: tests use reports and dossiers of their own. Without PostgreSQL the second half is skipped.
 */
export function describeStores(title: string, tests: (open: () => Store) => void): void {
  describe(`${title}, embedded`, () => {
    runOn(openEmbedded, tests)
  })
  const server = inject('postgresUrl')
  describe.skipIf(server === undefined)(`${title}, PostgreSQL`, () => {
    runOn(
      async () => openStore({ url: await makeDatabase(server ?? '') }, { now: () => NOW }),
      tests,
    )
  })
}

/** An embedded store like any other, from the backup of an empty one: making one anew takes seconds. */
async function openEmbedded(): Promise<Store> {
  const backup = await readFile(inject('emptyStore'))
  return openStore({ memory: true, backup }, { now: () => NOW })
}

function runOn(open: () => Promise<Store>, tests: (open: () => Store) => void): void {
  let store: Store | undefined
  beforeAll(async () => {
    store = await open()
  }, 120_000)
  afterAll(async () => store?.close())
  tests(() => {
    if (store === undefined) throw new Error('the store is not open yet')
    return store
  })
}

/** An empty database on the server; gives its address. */
export async function makeDatabase(server: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const db = new Kysely<Tables>({ dialect: postgresDialect(server) })
  await sql.raw(`create database ${name}`).execute(db)
  await db.destroy()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
