import { sql } from 'kysely'
import type { CopyGroup } from '../copies/copy-groups.ts'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { VoiceKind } from '../store/tables.ts'
import { accountOf, type Account } from './account.ts'
import type { ComparedItem } from './compared-item.ts'
import { grouped } from './grouped.ts'
import type { ReportPlace } from './named-places.ts'
import { ownMentions } from './own-mentions.ts'
import { kept, within, type Scope } from './scope.ts'
import type { ToldAt } from './told-at-place.ts'

/** One item at one place. */
interface ToldRow {
  readonly place: string
  readonly id: number
  readonly kind: 'event' | 'statement'
  readonly local: string
  /** The statement that it stands in. */
  readonly statement: string | null
  readonly type: string | null
  readonly report: string
  readonly outlet: string | null
  readonly voice_kind: VoiceKind
  readonly voice_words: string | null
  readonly actor: number | null
  readonly name: string | null
  readonly said_from: string | null
  readonly said_to: string | null
}

/** What one report has of places. */
export interface ReportTold {
  readonly rows: readonly ToldRow[]
  readonly places: readonly ReportPlace[]
}

/**
 * What is told of places, by kind and date of publication: findings alone, of statements within one another the innermost,
 * and what copies of one report have in common once.
 *
 * found: by date of publication. copied: the items of those rows whose report has copies, folded.
 */
export function toldAtPlaces(
  found: readonly ReportTold[],
  groups: readonly CopyGroup[],
  copied: readonly ComparedItem[],
): ToldAt[] {
  const groupOf = new Map(groups.flatMap((group) => group.reports.map((id) => [id, group])))
  const rows = found.flatMap(({ rows }) => innermost(rows))
  const standing = standingOf(rows, groupOf, copied)
  const told = rows.flatMap((row): ToldAt[] => {
    const { place, id, kind, type, report, local, said_from: from, said_to: to } = row
    const copy = standing.get(id)
    if (copy === 'elsewhere') return []
    return [
      {
        ...{ place, kind, report, local, type: type ?? undefined },
        said: [from ?? undefined, to ?? undefined],
        account: copy?.account ?? accountOf(voiced(row)),
        items: [id, ...(copy?.others ?? [])],
      },
    ]
  })
  const itself = new Set(
    rows
      .filter(({ kind, voice_kind }) => kind === 'event' && voice_kind === 'narrator')
      .map(({ place, report }) => `${report} ${place}`),
  )
  const places = found.flatMap(({ places }) => places)
  const named = ownMentions(places, groupOf)
  return [...told, ...named.filter(({ place, report }) => !itself.has(`${report} ${place}`))]
}

/** Findings that are somewhere, each at each of its places, by where they stand in their report. */
export async function toldRows(db: Db, scope: Scope): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select place.key as place, item.id, item.kind, item.local, item.statement, item.type, item.report, item.outlet,
      item.voice_kind, item.voice_words, actor.id as actor, actor.name, item.said_from, item.said_to
    from items item
    join report_places place on place.report = item.report and place.local = any(item.places)
    left join report_actors voice on voice.id = item.voice left join actors actor on actor.id = voice.actor
    where ${placed(scope)} order by item.start, item.id, place.key`.execute(db)
  return rows
}

/** Those findings whole. */
export const placedItems = (db: Db, scope: Scope): Promise<RecordItem[]> =>
  selectItems(db, placed(scope))

const placed = (scope: Scope) =>
  sql`item.places <> '{}' and ${kept(scope, 'item')} and ${within(scope, sql.ref('item.report'))}`

/** Who says that another said it is not who said it. */
function innermost(rows: readonly ToldRow[]): readonly ToldRow[] {
  const inside = new Set(
    rows
      .filter(({ kind }) => kind === 'statement')
      .map(({ place, report, statement }) => `${place} ${report} ${statement ?? ''}`),
  )
  return rows.filter(
    ({ kind, place, report, local }) =>
      kind !== 'statement' || !inside.has(`${place} ${report} ${local}`),
  )
}

const voiced = ({ voice_kind: kind, voice_words, actor, name, report, outlet }: ToldRow) => ({
  voice: {
    kind,
    actor: actor ?? undefined,
    name: name ?? undefined,
    words: voice_words ?? undefined,
  },
  report: { id: report, outlet: outlet ?? undefined },
})

/** Of items whose report has copies: whose account they are and where else they stand; or that they stand for none. */
function standingOf(
  rows: readonly ToldRow[],
  groupOf: ReadonlyMap<string, CopyGroup>,
  items: readonly ComparedItem[],
) {
  const found = new Map<number, 'elsewhere' | { account: Account; others: readonly number[] }>()
  const asked = new Set(rows.flatMap(({ id, report }) => (groupOf.has(report) ? id : [])))
  for (const id of asked) found.set(id, 'elsewhere')
  for (const [first, ...others] of sameStatements(
    items.filter(({ id }) => asked.has(id)),
  ).values()) {
    if (first === undefined) continue
    const same = [...(first.copied?.items ?? []), ...others].map(({ id }) => id)
    found.set(first.id, { account: accountOf(first), others: same })
  }
  return found
}

/** A statement of the same words by the same voice in copies is one; events are folded already. */
const sameStatements = (items: readonly ComparedItem[]) =>
  grouped(items, (item) =>
    item.kind === 'statement'
      ? JSON.stringify([item.copied?.group.reports[0], accountOf(item).key, item.words])
      : String(item.id),
  )

/** Items by id, in the order of comparisons. */
export const itemsOf = (db: Db, ids: readonly number[]): Promise<RecordItem[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : selectItems(db, sql`item.id = any(${[...ids]}::bigint[])`)
