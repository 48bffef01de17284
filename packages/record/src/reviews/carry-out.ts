import { sql } from 'kysely'
import type { ItemState } from '../items/derive-items.ts'
import { updateItems } from '../reports/save-items.ts'
import type { Db } from '../store/open-store.ts'
import type { Entry } from './chain.ts'
import { entriesOn, selectEntries } from './entries.ts'
import { loadReading } from './load-item.ts'
import { standingOf, stateOf } from './standing.ts'

/** Brings the items of a report to what has been decided on one of them; nothing where no item has that key any more. */
export async function carryOut(
  transaction: Db,
  about: { readonly report: string; readonly key: string },
): Promise<void> {
  const { report, key } = about
  const { review, corrected } = stateOf(standingOf(await entriesOn(transaction, about)))
  const { rows } = await sql<{ was: boolean }>`update items set review = ${review}
    where report = ${report} and key = ${key} returning corrected is not null as was`.execute(
    transaction,
  )
  const [item] = rows
  if (item === undefined || (!item.was && corrected === undefined)) return
  // A correction shows in every item that has its voice from this one.
  const states = await statesOf(transaction, [report])
  await updateItems(
    transaction,
    await loadReading(transaction, report),
    states.get(report) ?? new Map(),
  )
}

/** For each of these reports how its items stand, by their keys, lost ones included. */
export async function statesOf(
  db: Db,
  reports: readonly string[],
): Promise<Map<string, Map<string, ItemState>>> {
  const entries = await selectEntries(
    db,
    sql`report = any(${[...reports]}::text[]) and key is not null`,
  )
  const states = new Map<string, Map<string, ItemState>>()
  for (const group of byItem(entries)) {
    const [{ report = '', key = '' } = {}] = group
    const known = states.get(report) ?? new Map<string, ItemState>()
    states.set(report, known.set(key, stateOf(standingOf(group))))
  }
  return states
}

/** Entries of several items, item by item, each in its order. */
export function byItem(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = `${entry.report} ${entry.key}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}
