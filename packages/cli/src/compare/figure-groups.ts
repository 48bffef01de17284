import {
  reckon,
  type CountedFigure,
  type FigureGroup,
  type Reckoning,
  type ReckoningRule,
} from '@volgens/record'
import { figureValue, type Words } from 'volgens'
import { harmless } from '../terminal/columns.ts'
import { grid } from '../terminal/grid.ts'
import { heading } from '../terminal/heading.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { eventType } from './event-type.ts'
import { limited, moreLine } from './more-line.ts'
import { reportList } from './report-list.ts'
import { siteOf, sitesOf } from './report-numbers.ts'
import type { CompareView } from './view.ts'

const WIDTHS = [10, 18, 18, 16, 6]
const INDENT = { first: '      ', rest: '        ' }

/**
 * The figures of each thing counted, in time, with their sources; what disagrees is marked ≠ and said in words.
 *
 * rule: one that the person asked for.
 */
export function figureGroups(
  groups: readonly FigureGroup[],
  rule: ReckoningRule | undefined,
  view: CompareView,
): string[] {
  const { words, limit } = view
  const known = groups.filter(({ key, figures }) => key !== '' && figures.length > 1)
  const shown = limited(known, limit)
  const alone = countOf(groups) - countOf(known)
  return [
    ...shown.flatMap((group) => groupLines(group, rule, view)),
    ...moreLine(known.length - shown.length, words.figures.things, words),
    ...(alone > 0 ? [`  ${words.figures.alone(alone)}`, ''] : []),
    ...reportList(view),
  ]
}

const countOf = (groups: readonly FigureGroup[]) =>
  groups.reduce((sum, { figures }) => sum + figures.length, 0)

function groupLines(
  { counts, event, figures }: FigureGroup,
  rule: ReckoningRule | undefined,
  view: CompareView,
): string[] {
  const { numbers, words, read, screen } = view
  const told = event === undefined ? '' : ` (${eventType(event, read)})`
  const rows = figures.map((figure) => [
    figure.day ?? '',
    accountName(figure.account, view),
    figure.quote.words,
    `${figure.disagrees === undefined ? '' : '≠ '}${numberWords(figure, read)}`,
    sitesOf(figure.quote, numbers),
  ])
  return [
    heading(`${harmless(counts.join(', '))}${told}`, screen),
    '',
    ...grid([words.figures.head, ...rows], WIDTHS, screen),
    ...figures.flatMap((figure) => disagreement(figure, figures, view)),
    ...(rule === undefined ? [] : reckoned(reckon(figures, rule), rule, view)),
    '',
  ]
}

type Bounds = Pick<CountedFigure, 'low' | 'high' | 'approximate'>

function numberWords({ low, high, approximate }: Bounds, read: Words): string {
  const one = low !== undefined && low === high
  const bounds = one ? { value: low } : { low, high }
  return figureValue({ ...bounds, approximate }, read) ?? read.layers.noNumber
}

/** In words, as colour alone tells not everybody. */
function disagreement(
  { quote, disagrees }: CountedFigure,
  figures: readonly CountedFigure[],
  view: CompareView,
): string[] {
  const { numbers, words, screen } = view
  if (disagrees === undefined) return []
  const other = figures.find((figure) => figure.quote.item === disagrees.with.item)
  const whose = other === undefined ? '' : `, ${accountName(other.account, view)}`
  const text = words.figures.nothingInCommon(
    `${siteOf(quote, numbers)} ${quote.words}`,
    `${disagrees.with.words} (${siteOf(disagrees.with, numbers)}${whose})`,
    disagrees.sameDay,
  )
  return wrap([{ text: harmless(text), style: {} }], screen, INDENT)
}

function reckoned(
  reckoning: Reckoning | undefined,
  rule: ReckoningRule,
  view: CompareView,
): string[] {
  const { words, screen } = view
  const { byRule, noNumber } = words.figures
  const result = reckoning === undefined ? noNumber : reckoningWords(reckoning, view)
  return wrap([{ text: byRule(rule, result), style: { bold: true } }], screen, INDENT)
}

function reckoningWords({ rule, figures, low, high }: Reckoning, view: CompareView): string {
  const { read } = view
  if (rule !== 'latest') return numberWords({ low, high, approximate: false }, read)
  return figures
    .map((figure) => {
      const day = figure.day === undefined ? '' : ` (${figure.day})`
      return `${accountName(figure.account, view)} ${numberWords(figure, read)}${day}`
    })
    .join('; ')
}
