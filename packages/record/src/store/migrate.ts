import { readdir, readFile } from 'node:fs/promises'
import { sql, type Kysely } from 'kysely'
import { storeNewer } from '../errors.ts'

const FOLDER = new URL('../../sql/', import.meta.url)

/** Two programs that open an empty database at once: the second waits here and finds it done. */
const MIGRATING = 8_016_542

interface Migration {
  readonly version: number
  readonly script: string
}

/**
 * Brings the schema up to date: each numbered file of sql/ that has not run yet, in order, all in one transaction.
 *
 * Throws `store-newer` where a newer version has been here.
 */
export async function migrate<Tables>(db: Kysely<Tables>, now: () => Date): Promise<void> {
  const migrations = await readMigrations()
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATING)})`.execute(transaction)
    await sql`create table if not exists migrations (version integer primary key, at timestamptz not null)`.execute(
      transaction,
    )
    const done = await sql<{ version: number }>`select version from migrations`.execute(transaction)
    const versions = new Set(done.rows.map(({ version }) => version))
    checkKnown([...versions], migrations)
    for (const { version, script } of migrations.filter((each) => !versions.has(each.version))) {
      // Without parameters both databases take several statements at once.
      await sql.raw(script).execute(transaction)
      await sql`insert into migrations values (${version}, ${now()})`.execute(transaction)
    }
  })
}

/** Throws `store-newer` where one of these migrations is not known here. */
export async function checkVersions(done: readonly number[]): Promise<void> {
  checkKnown(done, await readMigrations())
}

function checkKnown(done: readonly number[], migrations: readonly Migration[]): void {
  const known = Math.max(...migrations.map(({ version }) => version))
  const found = Math.max(0, ...done)
  if (found > known) throw storeNewer(found, known)
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => ({
      version: Number(name.slice(0, 4)),
      script: await readFile(new URL(name, FOLDER), 'utf8'),
    })),
  )
}
