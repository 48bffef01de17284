import type { Account, LabelUse, NamingComparison, Quote, ReportHead } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { grid } from '../terminal/grid.ts'
import { heading } from '../terminal/heading.ts'
import type { Screen } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { limited, moreLine } from './more-line.ts'
import { numbersOf, reportList, siteOf, type ReportNumbers } from './report-list.ts'

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
export function namingMatrix(
  { namers, named, cells, firstUses }: NamingComparison,
  reports: readonly ReportHead[],
  screen: Screen,
  limit: number,
): string[] {
  const numbers = numbersOf(reports)
  const shown = limited(namers, limit)
  const places: Place[] = []
  const names = distinctNames(shown, cells, numbers)
  const uses = new Map(cells.map((cell) => [`${cell.namer}\n${cell.named}`, cell.uses]))
  const rows = shown.map((namer, at) => [
    names[at] ?? '',
    ...named.map(({ key }) =>
      (uses.get(`${namer.key}\n${key}`) ?? [])
        .map((use) => useText(use, names[at] ?? '', places))
        .join('\n'),
    ),
  ])
  const head = ['who', ...named.map(({ name }) => (name === undefined ? '(not said who)' : name))]
  const widths = [NAMER_WIDTH, ...named.map(() => CELL_WIDTH)]
  const first = new Set(firstUses.map(({ quote }) => quote.item))
  return [
    heading('Who calls whom what (within “ ” as a quotation, without as their own word)', screen),
    '',
    ...grid([head, ...rows], widths, screen),
    ...moreLine(namers.length - shown.length, 'namers'),
    ...placeList(places, first, numbers, screen),
    ...reportList(reports, numbers, screen),
  ]
}

/** Two of one name whom nobody has tied are told apart by the first report that each is in. */
function distinctNames(
  namers: readonly Account[],
  cells: NamingComparison['cells'],
  numbers: ReportNumbers,
): string[] {
  const names = namers.map(accountName)
  return namers.map(({ key }, at) => {
    const name = names[at] ?? ''
    if (names.filter((other) => other === name).length === 1) return name
    const quote = cells.find(({ namer }) => namer === key)?.uses[0]?.quotes[0]
    return quote === undefined ? name : `${name} (report ${numbers.get(quote.report) ?? '?'})`
  })
}

/** “terrorists” [3 4] ×2, and the numbers of the places in the list. */
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
  first: ReadonlySet<number>,
  numbers: ReportNumbers,
  screen: Screen,
): string[] {
  const lines = places.flatMap(({ quote, label, namer }, at) => {
    const facts = [
      quote.published,
      siteOf(quote, numbers),
      first.has(quote.item) ? 'first use' : '',
    ]
    return [
      ...wrap(
        [
          { text: `${at + 1}  `.padStart(6), style: {} },
          { text: `${namer}: ${harmless(label)}`, style: { bold: true } },
          { text: `  ${facts.filter((fact) => fact).join(' · ')}`, style: {} },
        ],
        screen,
        { first: '  ', rest: '      ' },
      ),
      ...wrap([{ text: harmless(quote.sentence.text), style: { faint: true } }], screen, {
        first: '      ',
        rest: '      ',
      }),
    ]
  })
  return [heading('Where', screen), '', ...lines, '']
}
