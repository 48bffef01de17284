import type { CountedFigure, FigureGroup, Reckoning, ReportHead } from '@volgens/record'
import { reckon, type ReckoningRule } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { valueWords } from '../terminal/figure-list.ts'
import { grid } from '../terminal/grid.ts'
import { heading } from '../terminal/heading.ts'
import type { Screen } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { limited, moreLine } from './more-line.ts'
import { numbersOf, reportList, siteOf, type ReportNumbers } from './report-list.ts'

const HEAD = ['said', 'by', 'words', 'number', 'where']
const WIDTHS = [10, 18, 18, 16, 6]
const INDENT = { first: '      ', rest: '        ' }

export interface FigureView {
  readonly reports: readonly ReportHead[]
  readonly screen: Screen
  readonly limit: number
  /** A rule that the person asked for. */
  readonly rule?: ReckoningRule | undefined
}

/** The figures of each thing counted, in time, with their sources; what disagrees is marked ≠ and said in words. */
export function figureGroups(groups: readonly FigureGroup[], view: FigureView): string[] {
  const { reports, screen, limit } = view
  const numbers = numbersOf(reports)
  const known = groups.filter(({ key, figures }) => key !== '' && figures.length > 1)
  const shown = limited(known, limit)
  const rest = groups.reduce((sum, { figures }) => sum + figures.length, 0)
  const told = known.reduce((sum, { figures }) => sum + figures.length, 0)
  return [
    ...shown.flatMap((group) => groupLines(group, numbers, view)),
    ...moreLine(known.length - shown.length, 'things counted'),
    ...(rest > told
      ? [`  ${rest - told} figures stand alone: nothing else counts the same (--json has them)`, '']
      : []),
    ...reportList(reports, numbers, screen),
  ]
}

function groupLines(
  { counts, event, figures }: FigureGroup,
  numbers: ReportNumbers,
  { screen, rule }: FigureView,
): string[] {
  const title = `${harmless(counts.join(', '))}${event === undefined ? '' : ` (${event})`}`
  const rows = figures.map((figure) => [
    figure.day ?? '',
    accountName(figure.account),
    figure.quote.words,
    `${figure.disagrees === undefined ? '' : '≠ '}${numberWords(figure)}`,
    siteOf(figure.quote, numbers),
  ])
  return [
    heading(title, screen),
    '',
    ...grid([HEAD, ...rows], WIDTHS, screen),
    ...figures.flatMap((figure) => disagreement(figure, figures, numbers, screen)),
    ...(rule === undefined ? [] : reckoned(reckon(figures, rule), rule, screen)),
    '',
  ]
}

function numberWords({
  low,
  high,
  approximate,
}: Pick<CountedFigure, 'low' | 'high' | 'approximate'>) {
  const given = low !== undefined && low === high ? { value: low } : { ...bound({ low, high }) }
  return valueWords({ ...given, approximate })
}

const bound = ({ low, high }: { low: number | undefined; high: number | undefined }) => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
})

/** In words, as colour alone tells not everybody. */
function disagreement(
  { quote, disagrees }: CountedFigure,
  figures: readonly CountedFigure[],
  numbers: ReportNumbers,
  screen: Screen,
): string[] {
  if (disagrees === undefined) return []
  const other = figures.find((figure) => figure.quote.item === disagrees.with.item)
  const when = disagrees.sameDay ? 'said on the same day' : 'said on another day'
  const whose = other === undefined ? '' : `, ${accountName(other.account)}`
  const text =
    `≠ ${siteOf(quote, numbers)} ${quote.words}: no number in common with ` +
    `${disagrees.with.words} (${siteOf(disagrees.with, numbers)}${whose}), ${when}`
  return wrap([{ text: harmless(text), style: {} }], screen, INDENT)
}

function reckoned(reckoning: Reckoning | undefined, rule: ReckoningRule, screen: Screen): string[] {
  const words = reckoning === undefined ? 'no number to go by' : reckoningWords(reckoning)
  const text = `By the rule “${rule}”, which you asked for: ${words}`
  return wrap([{ text, style: { bold: true } }], screen, INDENT)
}

function reckoningWords({ rule, figures, low, high }: Reckoning): string {
  if (rule !== 'latest') return numberWords({ low, high, approximate: false })
  return figures
    .map(
      (figure) =>
        `${accountName(figure.account)} ${numberWords(figure)} (${figure.day ?? 'no day'})`,
    )
    .join('; ')
}
