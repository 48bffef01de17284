import { grouped } from '../../lists/grouped.ts'
import type { Account, Named, Naming } from './namings.ts'

/** A label in a cell; within quotation marks and without are two. */
export interface Use {
  readonly key: string
  readonly quoted: boolean
  /** The first one: where it leads. */
  readonly first: Naming
  readonly count: number
  /** A person has looked at all of them. */
  readonly isReviewed: boolean
}

export interface Row {
  readonly namer: Account
  readonly count: number
  /** By key of the column. */
  readonly cells: ReadonlyMap<string, readonly Use[]>
}

/** Namers down, named across, each with the most namings first; columns that few use are one. */
export interface Matrix {
  readonly columns: readonly Named[]
  /** Whether there is a column of all other named. */
  readonly hasOthers: boolean
  readonly hasNobody: boolean
  /** What the reports say in their own voice. */
  readonly outlets: readonly Row[]
  /** Whom they let speak. */
  readonly voices: readonly Row[]
}

/** Keys of two columns that are not of one named. */
export const OTHERS = 'others'
export const NOBODY = 'nobody'

/** columns: keys of the named that are held side by side. */
export function matrixOf(namings: readonly Naming[], columns: readonly string[]): Matrix {
  const known = new Map(namings.map(({ named }) => [named.key, named]))
  const named = columns.flatMap((key) => known.get(key) ?? [])
  const shown = new Set([NOBODY, ...columns])
  const columnOf = ({ named: { key } }: Naming) => (shown.has(key) ? key : OTHERS)
  const rows = [...grouped(namings, ({ namer }) => namer.key).values()]
    .flatMap((inside) => rowOf(inside, columnOf))
    .sort((a, b) => b.count - a.count)
  return {
    columns: named,
    hasOthers: namings.some((each) => columnOf(each) === OTHERS),
    hasNobody: namings.some((each) => columnOf(each) === NOBODY),
    outlets: rows.filter(({ namer }) => namer.kind === 'narrator'),
    voices: rows.filter(({ namer }) => namer.kind !== 'narrator'),
  }
}

const countOf = (namings: readonly Naming[]) => namings.reduce((sum, { count }) => sum + count, 0)

function rowOf(namings: readonly Naming[], columnOf: (naming: Naming) => string): Row[] {
  const [first] = namings
  if (first === undefined) return []
  const cells = [...grouped(namings, columnOf)].map(
    ([column, inside]) => [column, usesOf(inside)] as const,
  )
  return [{ namer: first.namer, count: countOf(namings), cells: new Map(cells) }]
}

function usesOf(namings: readonly Naming[]): Use[] {
  const uses = grouped(namings, ({ key, quoted, named }) => `${named.key}\n${quoted}\n${key}`)
  return [...uses.values()]
    .sort((a, b) => countOf(b) - countOf(a))
    .flatMap((inside) => {
      const [first] = inside
      if (first === undefined) return []
      // Of those without a quote here nobody knows.
      const isReviewed = inside.every(({ quote, count }) => count === 1 && isLookedAt(quote.review))
      const { key, quoted } = first
      return { key, quoted, first, count: countOf(inside), isReviewed }
    })
}

export const isLookedAt = (review: string) => review === 'confirmed' || review === 'corrected'
