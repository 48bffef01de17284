import type { Reading } from '@volgens/shapes'
import type { Db } from '../store/open-store.ts'

/**
 * Keeps a reading as the engine gave it and makes it the current one of its report. The same engine reads the same: where
 * it does not, being one under development, its last reading stays.
 */
export async function saveReading(transaction: Db, reading: Reading, now: Date): Promise<void> {
  await transaction
    .updateTable('readings')
    .set({ current: false })
    .where('report', '=', reading.report.id)
    .where('current', '=', true)
    .execute()
  await saveFirstReading(transaction, reading, now)
}

/** The same for a report that has no current one. */
export async function saveFirstReading(
  transaction: Db,
  reading: Reading,
  now: Date,
): Promise<void> {
  const { report, ...body } = reading
  await transaction
    .insertInto('readings')
    .values({
      report: report.id,
      engine: engineOf(reading),
      current: true,
      body: JSON.stringify(body),
      made_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['report', 'engine']).doUpdateSet((set) => ({
        current: true,
        body: set.ref('excluded.body'),
      })),
    )
    .execute()
}

/** One line that names all that a reading depends on: "0.1.0 nl <model>". */
export const engineOf = ({ engine }: Reading) =>
  [engine.volgens, engine.language, engine.model].join(' ')
