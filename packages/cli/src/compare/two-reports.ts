import type { Account, RecordItem, ReportComparison, Shared, SideBySide } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { reportList, reportName } from './report-list.ts'
import type { CompareView } from './view.ts'

const INDENT = { first: '      ', rest: '        ' }
const DEEPER = { first: '        ', rest: '        ' }

/** Two reports beside each other: what each has that the other lacks, and what both have. */
export function twoReports(comparison: ReportComparison, view: CompareView): string[] {
  const { sides } = view.words
  const { voices, statements, figures, namings } = comparison
  return [
    ...voiceLines(voices, view),
    ...sideLines(sides.statements, statements, view),
    ...sideLines(sides.figures, figures, view),
    ...sideLines(sides.namings, namings, view),
    ...reportList(view),
  ]
}

/** "only in 2 (De Krant, 2022-01-08)". */
function onlyIn(at: 0 | 1, { reports, words }: CompareView): string {
  const report = reports[at]
  const name = report === undefined ? '' : ` (${reportName(report, words)})`
  return words.sides.only(`${at + 1}${name}`)
}

function voiceLines(
  { shared, left, right }: ReportComparison['voices'],
  view: CompareView,
): string[] {
  const { words, screen } = view
  const line = (title: string, accounts: readonly Account[]) => {
    const names = accounts.map((account) => accountName(account, view)).join(', ')
    return names === '' ? [] : wrap([{ text: `${title}: ${names}`, style: {} }], screen, INDENT)
  }
  const lines = [
    ...line(words.sides.both, shared),
    ...line(onlyIn(0, view), left),
    ...line(onlyIn(1, view), right),
  ]
  return lines.length === 0 ? [] : [heading(words.sides.voices, screen), '', ...lines, '']
}

function sideLines(
  title: string,
  { shared, left, right }: SideBySide,
  view: CompareView,
): string[] {
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`    ${name}`, ...lines, '']
  const items = (list: readonly RecordItem[]) => list.flatMap((item) => itemLines(item, '', view))
  const lines = [
    ...part(onlyIn(0, view), items(left)),
    ...part(onlyIn(1, view), items(right)),
    ...part(
      view.words.sides.both,
      shared.flatMap((pair) => sharedLines(pair, view)),
    ),
  ]
  return lines.length === 0 ? [] : [heading(title, view.screen), '', ...lines]
}

/** What is the same once; what changed twice, with what the change is. */
function sharedLines({ left, right, changed }: Shared, view: CompareView): string[] {
  if (changed.length === 0) return itemLines(left, '', view)
  const what = changed.map((change) => view.words.sides.changes[change]).join(', ')
  return [
    ...itemLines(left, '1: ', view),
    ...itemLines(right, '2: ', view),
    ...wrap([{ text: what, style: { bold: true } }], view.screen, DEEPER),
  ]
}

function itemLines(item: RecordItem, before: string, view: CompareView) {
  const { words, screen } = view
  const { voice, label, other, negated, sentence } = item
  const named = other?.words ?? other?.name
  const told =
    label === undefined ? item.words : `${named === undefined ? '' : `${named} `}“${label}”`
  const name = accountName({ kind: voice.kind, name: voice.name ?? voice.words }, view)
  return wrap(
    [
      { text: before, style: {} },
      { text: name, style: { bold: true } },
      { text: negated === true ? ` (${words.sides.denial})` : '', style: {} },
      { text: `  ${harmless(told)}`, style: {} },
      { text: `  @${sentence.start}`, style: { faint: true } },
    ],
    screen,
    INDENT,
  )
}
