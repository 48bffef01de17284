import { isDeepStrictEqual } from 'node:util'
import { LRUCache } from 'lru-cache'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import type { ComparedItem } from './compared-item.ts'
import { countCopies, foldCopies } from './fold-copies.ts'
import { foldItems, type Articles, type Fold } from './fold.ts'
import { grouped } from './grouped.ts'
import { isSame } from './once.ts'
import { keepByState } from './keep-by-state.ts'
import { keepPerReport, type Kept } from './keep-per-report.ts'
import {
  byPublication,
  comparedItems,
  comparedReports,
  type ComparedKind,
  type ReportHead,
  type Scope,
} from './scope.ts'

/** What a comparison has to work with. */
export interface Ground {
  /** Those among which there may be silence, by date of publication. */
  readonly reports: readonly ReportHead[]
  /** By report and place; what copies of one report have in common is there once. */
  readonly items: readonly ComparedItem[]
  readonly fold: Fold
}

/** The grounds of comparisons. */
export interface Grounds {
  /** The same object as long as nothing has changed that it is made of: what is made of it holds as long (`madeOf`). */
  of(scope: Scope, kinds: readonly ComparedKind[]): Promise<Ground>
}

/** What is read together. */
const FAMILIES: readonly (readonly ComparedKind[])[] = [['naming'], ['event', 'denial', 'figure']]

/** Reports whose items are kept of each family: some 30 kB each, with what is made of them. */
const MOST_REPORTS = 8_000

/** Scopes with their kinds. */
const MOST_GROUNDS = 12

/** articles: see `foldItems`. */
export function openGrounds(db: Db, articles: () => Promise<Articles>): Grounds {
  const kept = new Map<string, Kept<ReportItems>>()
  const grounds = keepByState<Ground>(MOST_GROUNDS)
  return {
    async of(scope, kinds) {
      const { values, state } = await keptFor(scope, kinds).of(scope)
      const whole = `${state}\n${await countCopies(db)}`
      return grounds(JSON.stringify([scope, kinds]), whole, () => groundOf(scope, kinds, values))
    },
  }

  function keptFor({ rejected = false }: Scope, kinds: readonly ComparedKind[]): Kept<ReportItems> {
    const family = FAMILIES.find((each) => kinds.every((kind) => each.includes(kind))) ?? kinds
    const key = `${family.join()} ${rejected}`
    const found =
      kept.get(key) ?? keepPerReport(db, itemsOf(family, rejected), MOST_REPORTS, settleItems)
    kept.set(key, found)
    return found
  }

  async function groundOf(
    scope: Scope,
    kinds: readonly ComparedKind[],
    values: readonly ReportItems[],
  ): Promise<Ground> {
    const isWanted = ({ kind }: RecordItem) =>
      kinds.includes(kind === 'statement' ? 'denial' : kind)
    const all = values.flatMap(({ items }) => items.filter(isWanted))
    const items = await foldCopies(db, scope, all)
    const reports = values.map(({ head }) => head).sort(byPublication)
    return { reports, items, fold: await foldItems(db, items, await articles()) }
  }
}

/** Of one ground: people filter as they like. */
const MOST_MADE = 30

/** What is made of a ground, once. */
export function madeOf<Value>(ground: Ground, what: string, make: () => Value): Value {
  const known =
    made.get(ground) ?? new LRUCache<string, { readonly value: unknown }>({ max: MOST_MADE })
  made.set(ground, known)
  const kept = known.get(what) ?? { value: make() }
  known.set(what, kept)
  // Nobody else has the ground and makes something else by this name.
  return kept.value as Value
}

const made = new WeakMap<Ground, LRUCache<string, { readonly value: unknown }>>()

interface ReportItems {
  readonly head: ReportHead
  readonly items: readonly RecordItem[]
}

const itemsOf =
  (kinds: readonly ComparedKind[], rejected: boolean) =>
  async (db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, ReportItems>> => {
    const scope = { reports, rejected }
    const heads = await comparedReports(db, scope)
    const items = grouped(await comparedItems(db, scope, kinds), ({ report }) => report.id)
    return new Map(heads.map((head) => [head.id, { head, items: items.get(head.id) ?? [] }]))
  }

/** An item that is what it was stays the same object, and what was made of it is known (`onceFor`). */
function settleItems(before: ReportItems, made: ReportItems): ReportItems {
  const known = new Map(before.items.map((item) => [item.id, item]))
  const items = made.items.map((item) => {
    const old = known.get(item.id)
    return old !== undefined && isDeepStrictEqual(old, item) ? old : item
  })
  const isAsBefore = isSame(before.items, items) && isDeepStrictEqual(before.head, made.head)
  return isAsBefore ? before : { head: made.head, items }
}
