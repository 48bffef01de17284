import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { VoiceKind } from '../store/tables.ts'
import { accountOf, type Account } from './account.ts'
import { copiesWithin, foldCopies } from './fold-copies.ts'
import { grouped } from './grouped.ts'
import { ownMentions } from './own-mentions.ts'
import { kept, within, type Scope } from './scope.ts'
import type { ToldAt } from './told-at-place.ts'

interface Row {
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

/**
 * What is told of places, by kind and date of publication: findings alone, of statements within one another the innermost,
 * and what copies of one report have in common once. Queries of a few columns and, where there are copies, those items.
 */
export async function toldAtPlaces(db: Db, scope: Scope): Promise<ToldAt[]> {
  const rows = innermost(await rowsOf(db, scope))
  const copied = await copiedItems(db, scope, rows)
  const told = rows.flatMap((row): ToldAt[] => {
    const { place, id, kind, type, report, local, said_from: from, said_to: to } = row
    const copy = copied.get(id)
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
  const named = await ownMentions(db, scope)
  return [...told, ...named.filter(({ place, report }) => !itself.has(`${report} ${place}`))]
}

async function rowsOf(db: Db, scope: Scope): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select place.key as place, item.id, item.kind, item.local, item.statement, item.type, item.report, item.outlet,
      item.voice_kind, item.voice_words, actor.id as actor, actor.name, item.said_from, item.said_to
    from items item
    join report_places place on place.report = item.report and place.local = any(item.places)
    left join report_actors voice on voice.id = item.voice left join actors actor on actor.id = voice.actor
    where item.places <> '{}' and ${kept(scope, 'item')} and ${within(scope, sql.ref('item.report'))}
    order by item.published_from nulls last, item.report, item.start, item.id`.execute(db)
  return rows
}

/** Who says that another said it is not who said it. */
function innermost(rows: readonly Row[]): readonly Row[] {
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

const voiced = ({ voice_kind: kind, voice_words, actor, name, report, outlet }: Row) => ({
  voice: {
    kind,
    actor: actor ?? undefined,
    name: name ?? undefined,
    words: voice_words ?? undefined,
  },
  report: { id: report, outlet: outlet ?? undefined },
})

/** Of items whose report has copies: whose account they are and where else they stand; or that they stand for none. */
async function copiedItems(db: Db, scope: Scope, rows: readonly Row[]) {
  const copies = new Set(await copiesWithin(db, scope))
  const ids = [...new Set(rows.flatMap(({ id, report }) => (copies.has(report) ? [id] : [])))]
  const items = await foldCopies(db, scope, await itemsOf(db, ids))
  const found = new Map<number, 'elsewhere' | { account: Account; others: readonly number[] }>(
    ids.map((id) => [id, 'elsewhere']),
  )
  for (const [first, ...others] of sameStatements(items).values()) {
    if (first === undefined) continue
    const same = [...(first.copied?.items ?? []), ...others].map(({ id }) => id)
    found.set(first.id, { account: accountOf(first), others: same })
  }
  return found
}

type Copied = Awaited<ReturnType<typeof foldCopies>>[number]

/** A statement of the same words by the same voice in copies is one; events are folded already. */
const sameStatements = (items: readonly Copied[]) =>
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
