import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { keepByState, type KeptByState } from './keep-by-state.ts'
import { onceFor } from './once.ts'
import { within, type Scope } from './scope.ts'

/** What is made of reports, in the order in which they were published, those without a day last. */
interface PerReport<Value> {
  readonly values: readonly Value[]
  /** The same as long as nothing in the scope has changed. */
  readonly state: string
}

export interface Kept<Value> {
  of(scope: Scope): Promise<PerReport<Value>>
}

/** Gives a value for each of these reports. */
type Make<Value> = (db: Db, reports: readonly string[]) => Promise<ReadonlyMap<string, Value>>

/** Of so many reports at once: memory stays bounded. */
const AT_ONCE = 500

interface KeptValue<Value> {
  /** With which change of its report it was made last, and with which one it became what it is. */
  readonly change: number
  readonly since: number
  readonly value: Value
}

/** Gives the value before where the new one is no other, else the new one. */
type Settle<Value> = (before: Value, made: Value) => Value

const settleWhole = <Value>(before: Value, made: Value): Value =>
  isDeepStrictEqual(before, made) ? before : made

/**
 * Keeps in memory what is made of each report, and makes it anew where the report has changed since, which the database
 * knows (`report_states`): never what was true before. A value that a change did not concern stays the same object, and
 * the state with it.
 *
 * most: how many reports are kept, those used last.
 */
export function keepPerReport<Value>(
  db: Db,
  make: Make<Value>,
  most: number,
  settle: Settle<Value> = settleWhole,
): Kept<Value> {
  const kept = new Map<string, KeptValue<Value>>()
  // One after the other: who asks for the same at the same time finds it made.
  let before: Promise<unknown> = Promise.resolve()
  const answer = async (scope: Scope): Promise<PerReport<Value>> => {
    // The changes first: what is changed while values are made is made again the next time.
    const states = await statesOf(db, scope)
    const fresh = states.filter(({ report, change }) => kept.get(report)?.change !== change)
    for (let at = 0; at < fresh.length; at += AT_ONCE) await remember(fresh.slice(at, at + AT_ONCE))
    const found = states.flatMap(({ report }) => used(report))
    forget(Math.max(most, states.length))
    const sinces = found.map(({ report, since }) => ({ report, change: since }))
    return { values: found.map(({ value }) => value), state: stateOf(sinces) }
  }
  return {
    of(scope) {
      const found = before.then(() => answer(scope))
      before = found.catch(() => undefined)
      return found
    },
  }

  async function remember(states: readonly State[]): Promise<void> {
    const made = await make(
      db,
      states.map(({ report }) => report),
    )
    for (const { report, change } of states) {
      const value = made.get(report)
      if (value !== undefined) kept.set(report, settled(kept.get(report), change, value))
    }
  }

  function settled(before: KeptValue<Value> | undefined, change: number, made: Value) {
    const value = before === undefined ? made : settle(before.value, made)
    return { change, since: value === before?.value ? before.since : change, value }
  }

  /** Puts it at the end of the map, which keeps its order. */
  function used(report: string) {
    const found = kept.get(report)
    if (found === undefined) return []
    kept.delete(report)
    kept.set(report, found)
    return [{ report, ...found }]
  }

  function forget(size: number): void {
    for (const report of kept.keys()) {
      if (kept.size <= size) return
      kept.delete(report)
    }
  }
}

/** What tells whether anything in a scope has changed since. */
export async function scopeState(db: Db, scope: Scope): Promise<string> {
  return stateOf(await statesOf(db, scope))
}

const stateOf = (states: readonly State[]) =>
  states.map(({ report, change }) => `${report} ${change}`).join('\n')

interface State {
  readonly report: string
  readonly change: number
}

/** Scopes whose states are known. */
const MOST_SCOPES = 24

const knownStates = onceFor<Db, KeptByState<readonly State[]>>(() => keepByState(MOST_SCOPES))

/** In the order of publication. Read anew where their digest differs: thousands of rows take longer than their digest. */
async function statesOf(db: Db, scope: Scope): Promise<readonly State[]> {
  const states = sql`report_states state join reports on reports.id = state.report
    where ${within(scope, sql.ref('state.report'))}`
  const order = sql`order by published_from nulls last, report`
  const { rows } = await sql<{ digest: string | null }>`
    select md5(string_agg(report || ' ' || change, ',' ${order})) as digest from ${states}`.execute(
    db,
  )
  const key = JSON.stringify([scope.dossier, scope.reports])
  return knownStates(db)(key, rows[0]?.digest ?? '', async () => {
    const found = await sql<State>`select report, change from ${states} ${order}`.execute(db)
    return found.rows
  })
}
