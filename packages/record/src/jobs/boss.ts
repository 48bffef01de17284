import { CompiledQuery } from 'kysely'
import PgBoss from 'pg-boss'
import type { Store } from '../store/open-store.ts'

/** Reports that wait for a worker. */
export const QUEUE = 'reports'

/** Those that no worker came through with. */
export const LOST = 'reports-lost'

/** How often the record looks for workers that are gone. */
const LOOK_EVERY_SECONDS = 5

/** pg-boss drops what waited longer: here nothing is dropped unread. */
const KEEP_DAYS = 3650

/** pg-boss on the record's own database, whichever it is; its tables are in a schema of their own. */
export async function startBoss(store: Store): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(store, text, values) },
    schedule: false,
    maintenanceIntervalSeconds: LOOK_EVERY_SECONDS,
    retentionDays: KEEP_DAYS,
  })
  // It looks again a few seconds later; whoever asks for a job is told by his own question.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(LOST, { name: LOST, retryLimit: 0 })
  await boss.createQueue(QUEUE, { name: QUEUE, deadLetter: LOST })
  return boss
}

async function execute(
  { db }: Store,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]))
  return { rows }
}
