import { sql } from 'kysely'
import { copyGroups, type CopyGroup } from '../copies/copy-groups.ts'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { ComparedItem } from './compared-item.ts'
import { grouped } from './grouped.ts'
import { quoteOf } from './quote.ts'
import { within, type Scope } from './scope.ts'

/**
 * Items with those that are the same in copies of one report made one, of the report that was published first: who is
 * printed five times has said it once. Statements stay: what stands in one is known by its own report.
 *
 * scope: what is compared; copies outside it are not counted. Linear in the items.
 */
export async function foldCopies(
  db: Db,
  scope: Scope,
  items: readonly RecordItem[],
): Promise<ComparedItem[]> {
  const groups = await copyGroups(db, await copiesWithin(db, scope))
  const groupOf = new Map(groups.flatMap((group) => group.reports.map((id) => [id, group])))
  const place = new Map(groups.flatMap(({ reports }) => reports.map((id, at) => [id, at])))
  const keyed = keysOf(items, groupOf)
  const same = grouped(items, (item) => keyed.get(item) ?? '')
  return items.flatMap((item): ComparedItem[] => {
    const group = groupOf.get(item.report.id)
    if (group === undefined) return [item]
    const [first, ...others] = [...(same.get(keyed.get(item) ?? '') ?? [])].sort(
      (a, b) => (place.get(a.report.id) ?? 0) - (place.get(b.report.id) ?? 0),
    )
    return first === item ? [{ ...item, copied: { group, items: others } }] : []
  })
}

/** Ids of the reports that have copies, wherever those are. */
export async function copiesWithin(db: Db, scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (select report as id from report_copies union select other from report_copies) copy
    where ${within(scope, sql.ref('copy.id'))}`.execute(db)
  return rows.map(({ id }) => id)
}

/** How many pairs of copies there are in the record: they are only ever added. */
export async function countCopies(db: Db): Promise<number> {
  const { rows } = await sql<{ pairs: number }>`
    select count(*) as pairs from report_copies`.execute(db)
  return rows[0]?.pairs ?? 0
}

/** The same for what is the same in copies; twice in one report are two. */
function keysOf(
  items: readonly RecordItem[],
  groupOf: ReadonlyMap<string, CopyGroup>,
): Map<RecordItem, string> {
  const times = new Map<string, number>()
  const keys = new Map<RecordItem, string>()
  for (const item of items) {
    const text = groupOf.get(item.report.id)?.reports[0]
    if (text === undefined || item.kind === 'statement') {
      keys.set(item, String(item.id))
      continue
    }
    const key = JSON.stringify([text, ...traitsOf(item)])
    const own = `${item.report.id} ${key}`
    const time = times.get(own) ?? 0
    times.set(own, time + 1)
    keys.set(item, `${time} ${key}`)
  }
  return keys
}

/** What two items must have in common: their sentence and place in it, and how each was read and corrected. */
function traitsOf(item: RecordItem): unknown[] {
  const { kind, words, sentence, voice, other, doer, type, mode, label, counts, low, high } = item
  const { negated, place } = item
  const start = quoteOf(item).start - sentence.start
  const parties = [voice.words, other?.words, doer?.words]
  return [
    ...[kind, words, sentence.text, start, voice.kind, ...parties],
    ...[type, mode, label, counts, low, high, negated, place].map((value) => value ?? null),
  ]
}
