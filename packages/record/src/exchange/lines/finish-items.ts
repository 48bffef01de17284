import type { Reading } from '@volgens/shapes'
import { badLine } from '../../errors.ts'
import type { ItemState } from '../../items/derive-items.ts'
import { currentReadings } from '../../reports/current-reading.ts'
import { actorRows, saveItems, updateItems, writeItems } from '../../reports/save-items.ts'
import { statesOf } from '../../reviews/carry-out.ts'
import type { Db } from '../../store/open-store.ts'
import type { ImportState } from './import-state.ts'

/**
 * After all lines: makes the items of the reports that were not there, as people decided on them, and brings those that
 * were there to what is new in the chain. number: of the last line, for messages.
 */
export async function finishItems(state: ImportState, number: number): Promise<void> {
  const { transaction, added, decided, restores } = state
  for (const report of [...added, ...decided]) {
    const [reading] = await currentReadings(transaction, [report])
    if (reading === undefined) continue
    const states = (await statesOf(transaction, [report])).get(report) ?? new Map()
    if (!added.has(report)) await updateItems(transaction, reading, states)
    else if (restores) await restoreItems(transaction, reading, states, number)
    else await saveItems(transaction, reading, { ties: new Map(), states })
  }
}

async function restoreItems(
  transaction: Db,
  reading: Reading,
  states: ReadonlyMap<string, ItemState>,
  number: number,
): Promise<void> {
  const { id: report } = reading.report
  const ids = (await actorRows(transaction, [report])).get(report) ?? new Map<string, number>()
  const missing = reading.actors.find(({ id }) => !ids.has(id))
  if (missing !== undefined || ids.size !== reading.actors.length) {
    const found = `${ids.size} actors of report ${report}`
    throw badLine(number, found, `the ${reading.actors.length} of its current reading before this`)
  }
  await writeItems(transaction, reading, ids, states)
}
