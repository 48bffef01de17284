import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { keepByState } from './keep-by-state.ts'
import { scopeState } from './keep-per-report.ts'
import { quoteOf, type Quote } from './quote.ts'
import { kept, within, type Scope } from './scope.ts'

/** An actor who speaks of others, or of whom others speak. */
export interface NetworkActor {
  readonly id: number
  readonly name: string
  readonly kind: string
  /** Statements of its own that mention another, and namings of another. */
  readonly speaks: number
  /** Those of others that mention or name it. */
  readonly spokenOf: number
}

/** What one says of another. */
export interface Tie {
  readonly from: number
  readonly to: number
  /** Statements of the one that mention the other. */
  readonly speaks: number
  /** Namings: the one calls the other something. */
  readonly calls: number
  /** The first of them by date, namings before statements. */
  readonly quotes: readonly Quote[]
}

export interface Network {
  /** Those with most between them and others first. */
  readonly actors: readonly NetworkActor[]
  /** Between those actors only; the strongest first. */
  readonly ties: readonly Tie[]
  /** Of the whole scope, also what is left out. */
  readonly total: { readonly actors: number; readonly ties: number }
}

/** More would be a list; the search has them all. */
const QUOTES = 3

interface TieRow {
  readonly from: number
  readonly to: number
  readonly speaks: number
  readonly calls: number
  readonly items: readonly number[]
}

/** Scopes whose networks are kept. */
const MOST_KEPT = 12

/** Networks that are kept until something in their scope changes. */
export function openNetworks(db: Db) {
  const kept = keepByState<Network>(MOST_KEPT)
  return {
    of: async (scope: Scope, most: number): Promise<Network> =>
      kept(JSON.stringify([scope, most]), await scopeState(db, scope), () =>
        actorNetwork(db, scope, most),
      ),
  }
}

/**
 * Who speaks of whom, and who calls whom something: actors of the record alone, cut to those with most of it. Whoever
 * speaks of itself is left out.
 *
 * most: how many actors.
 */
export async function actorNetwork(db: Db, scope: Scope, most: number): Promise<Network> {
  const rows = await tiesOf(db, scope)
  const weights = weigh(rows)
  const shown = [...weights]
    .sort(([, a], [, b]) => b.speaks + b.spokenOf - (a.speaks + a.spokenOf))
    .slice(0, most)
  const ids = new Set(shown.map(([id]) => id))
  const among = rows.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const names = await namesOf(db, [...ids])
  const items = await itemsOf(db, among)
  return {
    actors: shown.flatMap(([id, weight]) => {
      const known = names.get(id)
      return known === undefined ? [] : { id, ...known, ...weight }
    }),
    ties: among.map(({ items: own, ...tie }) => ({
      ...tie,
      quotes: own.slice(0, QUOTES).flatMap((id) => quoted(items.get(id))),
    })),
    total: { actors: weights.size, ties: rows.length },
  }
}

const quoted = (item: RecordItem | undefined) => (item === undefined ? [] : [quoteOf(item)])

async function tiesOf(db: Db, scope: Scope): Promise<TieRow[]> {
  const { rows } = await sql<TieRow>`
    select voice.actor as "from", other.actor as "to",
      (count(distinct item.id) filter (where item.kind = 'statement'))::int as speaks,
      (count(distinct item.id) filter (where item.kind = 'naming'))::int as calls,
      array_agg(distinct item.id) as items
    from items item
    join report_actors voice on voice.id = item.voice
    join report_actors other on other.report = item.report and other.actor <> voice.actor
      and (other.id = item.other and item.kind = 'naming' or item.kind = 'statement' and other.id = any(item.mentions))
    where item.kind in ('statement', 'naming') and ${kept(scope, 'item')} and ${within(scope, sql.ref('item.report'))}
    group by 1, 2 order by count(distinct item.id) desc, 1, 2`.execute(db)
  return rows
}

function weigh(ties: readonly TieRow[]) {
  const weights = new Map<number, { speaks: number; spokenOf: number }>()
  const of = (id: number) => {
    const weight = weights.get(id) ?? { speaks: 0, spokenOf: 0 }
    weights.set(id, weight)
    return weight
  }
  for (const { from, to, speaks, calls } of ties) {
    of(from).speaks += speaks + calls
    of(to).spokenOf += speaks + calls
  }
  return weights
}

async function namesOf(db: Db, ids: readonly number[]) {
  const { rows } = await sql<{ id: number; name: string; kind: string }>`
    select id, name, kind from actors where id = any(${ids}::bigint[])`.execute(db)
  return new Map(rows.map(({ id, ...known }) => [id, known]))
}

async function itemsOf(db: Db, ties: readonly TieRow[]): Promise<Map<number, RecordItem>> {
  const ids = ties.flatMap(({ items }) => items.slice(0, QUOTES))
  const items = await selectItems(db, sql`item.id = any(${ids}::bigint[])`)
  return new Map(items.map((item) => [item.id, item]))
}
