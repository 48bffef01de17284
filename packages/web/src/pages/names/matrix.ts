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

/** More can't be read beside each other. */
const COLUMNS = 4
/** Whom fewer voices name has no column: there is nothing to hold beside each other. */
const FEWEST = 2

/** Keys of two columns that are not of one named. */
export const OTHERS = 'others'
export const NOBODY = 'nobody'

export function matrixOf(namings: readonly Naming[]): Matrix {
  const named = [...grouped(namings, ({ named: { key } }) => key).values()]
    .filter((inside) => inside[0]?.named.key !== NOBODY && namersOf(inside) >= FEWEST)
    .sort((a, b) => b.length - a.length)
    .slice(0, COLUMNS)
    .flatMap(([first]) => first?.named ?? [])
  const shown = new Set([NOBODY, ...named.map(({ key }) => key)])
  const columnOf = ({ named: { key } }: Naming) => (shown.has(key) ? key : OTHERS)
  const rows = [...grouped(namings, ({ namer }) => namer.key).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((inside) => rowOf(inside, columnOf))
  return {
    columns: named,
    hasOthers: namings.some((each) => columnOf(each) === OTHERS),
    hasNobody: namings.some((each) => columnOf(each) === NOBODY),
    outlets: rows.filter(({ namer }) => namer.kind === 'narrator'),
    voices: rows.filter(({ namer }) => namer.kind !== 'narrator'),
  }
}

const namersOf = (namings: readonly Naming[]) => new Set(namings.map(({ namer }) => namer.key)).size

function rowOf(namings: readonly Naming[], columnOf: (naming: Naming) => string): Row[] {
  const [first] = namings
  if (first === undefined) return []
  const cells = [...grouped(namings, columnOf)].map(
    ([column, inside]) => [column, usesOf(inside)] as const,
  )
  return [{ namer: first.namer, count: namings.length, cells: new Map(cells) }]
}

function usesOf(namings: readonly Naming[]): Use[] {
  const uses = grouped(namings, ({ key, quoted, named }) => `${named.key}\n${quoted}\n${key}`)
  return [...uses.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((inside) => {
      const [first] = inside
      if (first === undefined) return []
      const isReviewed = inside.every(({ quote }) => isLookedAt(quote.review))
      const { key, quoted } = first
      return { key, quoted, first, count: inside.length, isReviewed }
    })
}

export const isLookedAt = (review: string) => review === 'confirmed' || review === 'corrected'
