import { sql } from 'kysely'
import { selectItems, type RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { grouped } from './grouped.ts'
import { keepByState } from './keep-by-state.ts'
import { keepPerReport, scopeState } from './keep-per-report.ts'
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

/** One item of one actor on another. */
interface SaidOf {
  readonly report: string
  readonly item: number
  readonly kind: 'statement' | 'naming'
  readonly from: number
  readonly to: number
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

/** Reports whose ties are kept: some hundred bytes each. */
const MOST_REPORTS = 8_000

export interface Networks {
  /**
   * Who speaks of whom, and who calls whom something: actors of the record alone, cut to those with most of it. Whoever
   * speaks of itself is left out.
   *
   * most: how many actors.
   */
  of(scope: Scope, most: number): Promise<Network>
}

/** Networks that are kept until something in their scope changes, and the ties of each report until it does. */
export function openNetworks(db: Db): Networks {
  const kept = keepByState<Network>(MOST_KEPT)
  const ties = {
    standing: keepPerReport(db, reportTies(false), MOST_REPORTS),
    rejected: keepPerReport(db, reportTies(true), MOST_REPORTS),
  }
  return {
    async of(scope, most) {
      const state = await scopeState(db, scope)
      return kept(JSON.stringify([scope, most]), state, async () => {
        const found = await ties[scope.rejected === true ? 'rejected' : 'standing'].of(scope)
        return networkOf(db, found.values.flat(), most)
      })
    },
  }
}

async function networkOf(db: Db, said: readonly SaidOf[], most: number): Promise<Network> {
  const rows = tiesOf(said)
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

const reportTies =
  (rejected: boolean) =>
  async (db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, SaidOf[]>> => {
    const scope = { reports, rejected }
    const { rows } = await sql<SaidOf>`
      select distinct item.report, item.id as item, item.kind, voice.actor as "from", other.actor as "to"
      from items item
      join report_actors voice on voice.id = item.voice
      join report_actors other on other.report = item.report and other.actor <> voice.actor
        and (other.id = item.other and item.kind = 'naming' or item.kind = 'statement' and other.id = any(item.mentions))
      where item.kind in ('statement', 'naming') and ${kept(scope, 'item')} and ${within(scope, sql.ref('item.report'))}
      order by item.id`.execute(db)
    return grouped(rows, ({ report }) => report)
  }

/** The strongest first. */
function tiesOf(said: readonly SaidOf[]): TieRow[] {
  const pairs = grouped(said, ({ from, to }) => `${from} ${to}`)
  return [...pairs.values()]
    .flatMap((same): TieRow[] => {
      const [first] = same
      if (first === undefined) return []
      const { from, to } = first
      const calls = same.filter(({ kind }) => kind === 'naming').length
      const items = same.map(({ item }) => item).sort((a, b) => a - b)
      return [{ from, to, speaks: same.length - calls, calls, items }]
    })
    .sort((a, b) => b.items.length - a.items.length || a.from - b.from || a.to - b.to)
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
