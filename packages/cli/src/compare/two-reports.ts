import type {
  Account,
  RecordItem,
  ReportComparison,
  ReportHead,
  Shared,
  SideBySide,
} from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import type { Screen } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { numbersOf, reportList, reportName } from './report-list.ts'

const INDENT = { first: '      ', rest: '        ' }

const CHANGES = {
  voice: 'another voice',
  words: 'other words',
  denial: 'denied in one',
  number: 'another number',
  marks: 'quotation marks in one',
} as const

/** Two reports beside each other: what each has that the other lacks, and what both have. */
export function twoReports(
  { voices, statements, figures, namings }: ReportComparison,
  pair: readonly [ReportHead, ReportHead],
  screen: Screen,
): string[] {
  const names = pair.map((report, at) => `${at + 1} (${reportName(report)})`)
  const section = (title: string, side: SideBySide) => sideLines(title, side, names, screen)
  return [
    ...voiceLines(voices, names, screen),
    ...section('Statements', statements),
    ...section('Figures', figures),
    ...section('Who is called what', namings),
    ...reportList(pair, numbersOf(pair), screen),
  ]
}

function voiceLines(
  { shared, left, right }: ReportComparison['voices'],
  [first = '', second = '']: readonly string[],
  screen: Screen,
): string[] {
  const line = (title: string, accounts: readonly Account[]) =>
    accounts.length === 0
      ? []
      : wrap(
          [{ text: `${title}: ${accounts.map(accountName).join(', ')}`, style: {} }],
          screen,
          INDENT,
        )
  const lines = [
    ...line('in both', shared),
    ...line(`only in ${first}`, left),
    ...line(`only in ${second}`, right),
  ]
  return lines.length === 0 ? [] : [heading('Who speaks', screen), '', ...lines, '']
}

function sideLines(
  title: string,
  { shared, left, right }: SideBySide,
  [first = '', second = '']: readonly string[],
  screen: Screen,
): string[] {
  const part = (name: string, items: readonly RecordItem[]) =>
    items.length === 0
      ? []
      : [`    ${name}`, ...items.flatMap((item) => itemLines(item, '', screen)), '']
  const both =
    shared.length === 0
      ? []
      : ['    in both', ...shared.flatMap((each) => sharedLines(each, screen)), '']
  const lines = [...part(`only in ${first}`, left), ...part(`only in ${second}`, right), ...both]
  return lines.length === 0 ? [] : [heading(title, screen), '', ...lines]
}

/** What is the same once; what changed twice, with what the change is. */
function sharedLines({ left, right, changed }: Shared, screen: Screen): string[] {
  if (changed.length === 0) return itemLines(left, '', screen)
  return [
    ...itemLines(left, '1: ', screen),
    ...itemLines(right, '2: ', screen),
    ...wrap(
      [{ text: changed.map((change) => CHANGES[change]).join(', '), style: { bold: true } }],
      screen,
      { first: '        ', rest: '        ' },
    ),
  ]
}

function itemLines(item: RecordItem, before: string, screen: Screen): string[] {
  const { voice, words, label, other, negated, sentence } = item
  const named = other?.words ?? other?.name
  const told = label === undefined ? words : `${named === undefined ? '' : `${named} `}“${label}”`
  return wrap(
    [
      { text: before, style: {} },
      {
        text: accountName({ kind: voice.kind, name: voice.name ?? voice.words }),
        style: { bold: true },
      },
      { text: negated === true ? ' (denial)' : '', style: {} },
      { text: `  ${harmless(told)}`, style: {} },
      { text: `  @${sentence.start}`, style: { faint: true } },
    ],
    screen,
    INDENT,
  )
}
