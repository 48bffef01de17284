import type { Reading } from '@volgens/shapes'
import { badLine } from '../../errors.ts'
import { currentReadings } from '../../reports/current-reading.ts'
import { saveItems, writeItems } from '../../reports/save-items.ts'
import type { Db } from '../../store/open-store.ts'
import type { ImportState } from './import-state.ts'

/** After all lines: makes the items of the reports that were not there. number: of the last line, for messages. */
export async function finishItems(state: ImportState, number: number): Promise<void> {
  for (const report of state.added) {
    const [reading] = await currentReadings(state.transaction, [report])
    if (reading === undefined) continue
    if (state.restores) await restoreItems(state.transaction, reading, number)
    else await saveItems(state.transaction, reading)
  }
}

async function restoreItems(transaction: Db, reading: Reading, number: number): Promise<void> {
  const rows = await transaction
    .selectFrom('report_actors')
    .select(['id', 'local'])
    .where('report', '=', reading.report.id)
    .execute()
  const ids = new Map(rows.map(({ id, local }) => [local, id]))
  const missing = reading.actors.find(({ id }) => !ids.has(id))
  if (missing !== undefined || ids.size !== reading.actors.length) {
    const found = `${ids.size} actors of report ${reading.report.id}`
    throw badLine(number, found, `the ${reading.actors.length} of its current reading before this`)
  }
  await writeItems(transaction, reading, ids)
}
