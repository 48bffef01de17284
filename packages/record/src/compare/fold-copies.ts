import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { copyGroups, type CopyGroup } from '../copies/copy-groups.ts'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { ComparedItem } from './compared-item.ts'
import { grouped } from './grouped.ts'
import { isSame, onceForList } from './once.ts'
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
  return foldGroups(await copiesIn(db, scope), items)
}

/** As `foldCopies`, where the copies are known. */
export function foldGroups(
  groups: readonly CopyGroup[],
  items: readonly RecordItem[],
): ComparedItem[] {
  const groupOf = new Map(groups.flatMap((group) => group.reports.map((id) => [id, group])))
  const copied = new Map(groups.map((group): [CopyGroup, RecordItem[]] => [group, []]))
  for (const item of items) {
    const group = groupOf.get(item.report.id)
    if (group !== undefined) copied.get(group)?.push(item)
  }
  const standing = new Map([...copied].flatMap(([group, inside]) => foldGroup(inside, group)))
  return items.flatMap((item) => (groupOf.has(item.report.id) ? (standing.get(item) ?? []) : item))
}

/** Of the items of copies those that stand for others, with what stands for them in a comparison. */
const foldGroup = onceForList(
  (items: readonly RecordItem[], group: CopyGroup): readonly [RecordItem, ComparedItem][] => {
    const place = new Map(group.reports.map((id, at) => [id, at]))
    const placeOf = ({ report }: RecordItem) => place.get(report.id) ?? 0
    return [...grouped(items, keysIn(group)).values()].flatMap((same) => {
      const [first, ...others] = same.sort((a, b) => placeOf(a) - placeOf(b))
      return first === undefined ? [] : [[first, standingFor(first, { group, items: others })]]
    })
  },
)

/** The same object as long as it stands for the same: what is made of it is known (`onceFor`). */
function standingFor(item: RecordItem, copied: NonNullable<ComparedItem['copied']>): ComparedItem {
  const known = stands.get(item)
  const isKnown =
    known !== undefined &&
    isSame(known.items, copied.items) &&
    isDeepStrictEqual(known.group, copied.group)
  if (isKnown) return known.item
  const standing = { ...item, copied }
  stands.set(item, { ...copied, item: standing })
  return standing
}

const stands = new WeakMap<
  RecordItem,
  NonNullable<ComparedItem['copied']> & { readonly item: ComparedItem }
>()

/** The copies of a scope. */
export const copiesIn = async (db: Db, scope: Scope): Promise<CopyGroup[]> =>
  copyGroups(db, await copiesWithin(db, scope))

/** Ids of the reports that have copies, wherever those are. */
async function copiesWithin(db: Db, scope: Scope): Promise<string[]> {
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

/** The same for what is the same in copies; twice in one report are two. Asked once for each item. */
function keysIn({ reports }: CopyGroup): (item: RecordItem) => string {
  const times = new Map<string, number>()
  return (item) => {
    if (item.kind === 'statement') return String(item.id)
    const key = JSON.stringify(traitsOf(item))
    const own = `${reports.indexOf(item.report.id)} ${key}`
    const time = times.get(own) ?? 0
    times.set(own, time + 1)
    return `${time} ${key}`
  }
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
