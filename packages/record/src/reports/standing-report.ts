import type { Reading, Report } from '@volgens/shapes'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { ItemKind, ReviewState } from '../store/tables.ts'
import { currentReadings, withoutNulls } from './current-reading.ts'

/** What people decided of one item. */
interface StandingItem {
  readonly id: number
  readonly kind: ItemKind
  /** Its id in the reading. */
  readonly local: string
  readonly review: ReviewState
  /** The item of the reading as a person corrected it; undefined where it is as the engine read it. */
  readonly corrected: unknown
}

type PackedItem = readonly [
  id: number,
  kind: ItemKind,
  local: string,
  review: ReviewState,
  corrected: unknown,
]

/** A report as it now stands: what the engine read, and over it what people decided. */
export interface StandingReport {
  /** As the engine gave it. */
  readonly reading: Reading
  /** Its items with what people decided, rejected ones too, in the order of the text. */
  readonly items: readonly StandingItem[]
  /** By the id of an actor of the reading: the actor of the record. */
  readonly actors: ReadonlyMap<string, { readonly id: number; readonly name: string }>
}

/** The report of this id; undefined where there is none. */
export async function standingReport(db: Db, id: string): Promise<StandingReport | undefined> {
  const [reading] = await currentReadings(db, [id])
  if (reading === undefined) return undefined
  // The reading has their bodies: of a long report they need not come twice.
  // In one piece: a driver takes four times as long over thousands of rows.
  const { rows: packed } = await sql<{ items: string | null }>`
    select json_agg(json_build_array(id, kind, local, review, corrected) order by start, id)::text as items
    from items where report = ${id}`.execute(db)
  const items = JSON.parse(packed[0]?.items ?? '[]') as PackedItem[]
  const { rows } = await sql<{ local: string; id: number; name: string }>`
    select own.local, actor.id, actor.name from report_actors own join actors actor on actor.id = own.actor
    where own.report = ${id}`.execute(db)
  const actors = new Map(rows.map(({ local, ...actor }) => [local, actor]))
  return {
    reading,
    items: items.map(([id, kind, local, review, corrected]) => ({
      ...{ id, kind, local, review },
      corrected: corrected ?? undefined,
    })),
    actors,
  }
}

/** The words of a report alone; undefined where there is none. */
export async function reportText(
  db: Db,
  id: string,
): Promise<Pick<Report, 'id' | 'lang' | 'title' | 'text'> | undefined> {
  const columns = ['id', 'lang', 'title', 'text'] as const
  const row = await db.selectFrom('reports').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : withoutNulls(row)
}

/** One of the versions of a report: the texts that one address had. */
export interface ReportVersion {
  readonly id: string
  readonly version: number
  readonly title: string | undefined
  readonly published: string | undefined
  readonly addedAt: Date
}

/** The versions of a report, the first one first; itself alone where it has no address. */
export async function reportVersions(db: Db, id: string): Promise<ReportVersion[]> {
  const { rows } = await sql<{
    readonly [Key in keyof ReportVersion]: ReportVersion[Key] | null
  }>`
    select other.id, other.version, other.title, other.published, other.added_at as "addedAt"
    from reports own join reports other on other.id = own.id or other.url = own.url
    where own.id = ${id} order by other.version`.execute(db)
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).filter(([, value]) => value !== null),
      ) as unknown as ReportVersion,
  )
}
