import type { Account, LabelUse, NamingComparison, Quote } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { grid } from '../terminal/grid.ts'
import { heading } from '../terminal/heading.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { limited, moreLine } from './more-line.ts'
import { reportList } from './report-list.ts'
import { sitesOf } from './report-numbers.ts'
import type { CompareView } from './view.ts'

const NAMER_WIDTH = 20
const CELL_WIDTH = 25

/** So many places of a label are told in its cell; the list below has all. */
const PLACES_SHOWN = 3

interface Place {
  readonly quote: Quote
  readonly label: string
  readonly namer: string
}

/** Who calls whom what, a row a namer and a column a named; below it each place with its sentence. */
export function namingMatrix(comparison: NamingComparison, view: CompareView): string[] {
  const { namers, named, cells } = comparison
  const { words, screen, limit } = view
  const shown = limited(namers, limit)
  const names = distinctNames(shown, cells, view)
  const uses = new Map(cells.map((cell) => [`${cell.namer}\n${cell.named}`, cell.uses]))
  const places: Place[] = []
  const rows = shown.map((namer, at) => [
    names[at] ?? '',
    ...named.map(({ key }) =>
      (uses.get(`${namer.key}\n${key}`) ?? [])
        .map((use) => useText(use, names[at] ?? '', places))
        .join('\n'),
    ),
  ])
  const { who, concepts, notSaid } = words.namings
  const head = [
    who,
    ...named.map(
      ({ name, concept }) => (concept === undefined ? name : concepts[concept]) ?? notSaid,
    ),
  ]
  return [
    heading(words.namings.title, screen),
    '',
    ...grid([head, ...rows], [NAMER_WIDTH, ...named.map(() => CELL_WIDTH)], screen),
    ...moreLine(namers.length - shown.length, words.namings.namers, words),
    ...placeList(places, comparison, view),
    ...reportList(view),
  ]
}

/** Two of one name whom nobody has tied are told apart by the first report that each is in. */
function distinctNames(
  namers: readonly Account[],
  cells: NamingComparison['cells'],
  view: CompareView,
): string[] {
  const { numbers, words } = view
  const names = namers.map((namer) => accountName(namer, view))
  return namers.map(({ key }, at) => {
    const name = names[at] ?? ''
    if (names.filter((other) => other === name).length === 1) return name
    const quote = cells.find(({ namer }) => namer === key)?.uses[0]?.quotes[0]
    return quote === undefined ? name : words.inReport(name, String(numbers.get(quote.report)))
  })
}

/** “terrorists” [3 4]: the numbers of its places in the list. */
function useText({ words, quoted, quotes }: LabelUse, namer: string, places: Place[]): string {
  const label = words.map((word) => (quoted ? `“${word}”` : word)).join(', ')
  const from = places.length + 1
  places.push(...quotes.map((quote) => ({ quote, label, namer })))
  const numbers = quotes.slice(0, PLACES_SHOWN).map((_, at) => from + at)
  const more = quotes.length > PLACES_SHOWN ? ` … ×${quotes.length}` : ''
  return `${label} [${numbers.join(' ')}${more}]`
}

function placeList(
  places: readonly Place[],
  { firstUses }: NamingComparison,
  { numbers, words, screen }: CompareView,
): string[] {
  const first = new Set(firstUses.map(({ quote }) => quote.item))
  const indent = { first: '       ', rest: '       ' }
  const lines = places.flatMap(({ quote, label, namer }, at) => {
    const use = first.has(quote.item) ? words.namings.firstUse : undefined
    const facts = [quote.published, sitesOf(quote, numbers), use]
    return [
      ...wrap(
        [
          { text: `${namer}: ${harmless(label)}`, style: { bold: true } },
          { text: `  ${facts.filter((fact) => fact !== undefined).join(' · ')}`, style: {} },
        ],
        screen,
        { ...indent, first: `${String(at + 1).padStart(5)}  ` },
      ),
      ...wrap([{ text: harmless(quote.sentence.text), style: { faint: true } }], screen, indent),
    ]
  })
  return [heading(words.namings.where, screen), '', ...lines, '']
}
