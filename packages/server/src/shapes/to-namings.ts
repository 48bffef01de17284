import type { ComparedLabel, LabelUse, NamingComparison } from '@volgens/record'
import { shareOut } from './cut.ts'
import { toQuote } from './to-comparison.ts'

// Who calls whom what, as it goes out: as much of it as a person can look at.

/** Labels in the cells of an answer, and the quotes of those. */
const MOST_USES = 300
const MOST_QUOTES = 300

/** Wordings of one label. */
const MOST_WORDINGS = 8

/** Namers of one label that are told by name. */
const MOST_NAMERS = 4

/** Columns beside each other, each of one whom so many voices name: else there is nothing to hold side by side. */
const COLUMNS = 4
const FEWEST_NAMERS = 2

/** The key of those of whom no report says who is meant. */
const NOBODY = 'nobody'

/** limit: how many namers are shown. */
export function toNamings(found: NamingComparison, limit: number) {
  const shown = found.namers.slice(0, limit)
  const columns = columnsOf(found)
  const rows = new Map(shown.map(({ key }) => [key, usesIn(found, key, columns)]))
  const places = [...rows.values()].flatMap((cells) => [...cells.values()])
  const most = shareOut(
    places.map((uses) => uses.length),
    MOST_USES,
  )
  const kept = places.flatMap((uses) => uses.slice(0, most))
  const quotes = shareOut(
    kept.map(({ use }) => use.quotes.length),
    MOST_QUOTES,
  )
  const cells = [...rows].flatMap(([namer, cells]) => cellsOf(namer, [...cells.values()], most))
  const named = new Set([...columns, ...cells.map((cell) => cell.named)])
  return {
    total: countOf(found.cells.flatMap(({ uses }) => uses)),
    namers: shown.map((namer) => ({ ...namer, ...sizesOf(rows.get(namer.key), most) })),
    namerCount: found.namers.length,
    columns,
    named: found.named.filter(({ key }) => named.has(key)),
    cells: cells.map(({ uses, ...cell }) => ({
      ...cell,
      uses: uses.map((use) => toUse(use, quotes)),
    })),
  }
}

const countOf = (uses: readonly LabelUse[]) =>
  uses.reduce((sum, { quotes }) => sum + quotes.length, 0)

/** Of whom a label is used, with how. */
interface NamedUse {
  readonly named: string
  readonly use: LabelUse
}

/** The uses of a namer by column, the most frequent of a column first; those of all others stand in one. */
function usesIn({ cells }: NamingComparison, namer: string, columns: readonly string[]) {
  const own = cells.filter((cell) => cell.namer === namer)
  const byColumn = new Map<string, NamedUse[]>()
  for (const { named, uses } of own) {
    const column = named === NOBODY || columns.includes(named) ? named : ''
    const before = byColumn.get(column) ?? []
    byColumn.set(column, [...before, ...uses.map((use) => ({ named, use }))])
  }
  for (const uses of byColumn.values())
    uses.sort((a, b) => b.use.quotes.length - a.use.quotes.length)
  return byColumn
}

function sizesOf(byColumn: ReadonlyMap<string, readonly NamedUse[]> = new Map(), most: number) {
  const places = [...byColumn.values()]
  return {
    count: countOf(places.flatMap((uses) => uses.map(({ use }) => use))),
    left: places.reduce((sum, uses) => sum + Math.max(0, uses.length - most), 0),
  }
}

function cellsOf(namer: string, places: readonly (readonly NamedUse[])[], most: number) {
  const byNamed = new Map<string, LabelUse[]>()
  for (const { named, use } of places.flatMap((uses) => uses.slice(0, most)))
    byNamed.set(named, [...(byNamed.get(named) ?? []), use])
  return [...byNamed].map(([named, uses]) => ({ namer, named, uses }))
}

const toUse = ({ words, quotes, ...use }: LabelUse, most: number) => ({
  ...use,
  count: quotes.length,
  words: words.slice(0, MOST_WORDINGS),
  quotes: quotes.slice(0, most).map(toQuote),
})

function columnsOf({ cells, named }: NamingComparison): string[] {
  const sizes = new Map<string, { namers: number; namings: number }>()
  for (const cell of cells) {
    const size = sizes.get(cell.named) ?? { namers: 0, namings: 0 }
    sizes.set(cell.named, {
      namers: size.namers + 1,
      namings: size.namings + countOf(cell.uses),
    })
  }
  // The named come with most namings first.
  return named
    .map(({ key }) => key)
    .filter((key) => key !== NOBODY && (sizes.get(key)?.namers ?? 0) >= FEWEST_NAMERS)
    .slice(0, COLUMNS)
}

/** uses: how many within quotation marks, and how many without. */
export function toLabel({ namings, namers, wordings, ...label }: ComparedLabel, uses: number) {
  const [first] = namings
  const shown = new Set(
    [true, false].flatMap((quoted) =>
      namings.filter((naming) => naming.quoted === quoted).slice(0, uses),
    ),
  )
  const toNaming = (naming: ComparedLabel['namings'][number]) => ({
    ...naming,
    quote: toQuote(naming.quote),
  })
  return first === undefined
    ? []
    : [
        {
          ...label,
          wordings: wordings.slice(0, MOST_WORDINGS),
          count: namings.length,
          namers: namers.slice(0, MOST_NAMERS),
          namerCount: namers.length,
          first: toNaming(first),
          uses: namings.filter((naming) => shown.has(naming)).map(toNaming),
        },
      ]
}
