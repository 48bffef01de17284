import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { copiesIn, countCopies, foldGroups } from './fold-copies.ts'
import { grouped } from './grouped.ts'
import { keepByState } from './keep-by-state.ts'
import { keepPerReport, scopeState } from './keep-per-report.ts'
import { namedPlaces, reportPlaces, type NamedPlace } from './named-places.ts'
import { byAccount, type AccountCounts } from './place-accounts.ts'
import type { Scope } from './scope.ts'
import { placedItems, toldAtPlaces, toldRows, type ReportTold } from './told-at.ts'
import type { ToldAt } from './told-at-place.ts'

/** What is made of the places of a scope, whatever is asked of them. */
export interface PlaceGround {
  readonly named: readonly NamedPlace[]
  readonly told: readonly ToldAt[]
  readonly accounts: readonly AccountCounts[]
}

export interface PlaceGrounds {
  of(scope: Scope): Promise<PlaceGround>
}

/** Scopes that are kept. */
const MOST_KEPT = 12

/** Reports whose places are kept: a few kB each. */
const MOST_REPORTS = 8_000

/** Grounds that are kept until something in their scope changes, and what each report has of places until it does. */
export function openPlaces(db: Db): PlaceGrounds {
  const kept = keepByState<PlaceGround>(MOST_KEPT)
  const read = { standing: readPlaces(db, false), rejected: readPlaces(db, true) }
  return {
    async of(scope) {
      const state = `${await scopeState(db, scope)}\n${await countCopies(db)}`
      const reports = read[scope.rejected === true ? 'rejected' : 'standing']
      return kept(JSON.stringify(scope), state, () => groundOf(db, scope, reports))
    },
  }
}

type ReadPlaces = ReturnType<typeof readPlaces>

const readPlaces = (db: Db, rejected: boolean) => ({
  told: keepPerReport(db, reportTold(rejected), MOST_REPORTS),
  items: keepPerReport(db, reportItems(rejected), MOST_REPORTS),
})

async function groundOf(db: Db, scope: Scope, reports: ReadPlaces): Promise<PlaceGround> {
  const found = (await reports.told.of(scope)).values
  const groups = await copiesIn(db, scope)
  const copies = await reports.items.of({ reports: groups.flatMap((group) => group.reports) })
  const told = toldAtPlaces(found, groups, foldGroups(groups, copies.values.flat()))
  const named = namedPlaces(found.flatMap(({ places }) => places))
  return { named, told, accounts: byAccount(told) }
}

const reportTold =
  (rejected: boolean) =>
  async (db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, ReportTold>> => {
    const rows = grouped(await toldRows(db, { reports, rejected }), ({ report }) => report)
    const places = grouped(await reportPlaces(db, reports), ({ report }) => report)
    return new Map(
      reports.map((id) => [id, { rows: rows.get(id) ?? [], places: places.get(id) ?? [] }]),
    )
  }

const reportItems =
  (rejected: boolean) =>
  async (db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, RecordItem[]>> =>
    grouped(await placedItems(db, { reports, rejected }), ({ report }) => report.id)
