import type { Quote, ReportHead } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import type { Screen } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'

/** Reports by their number in this answer, from 1, in the order of publication. */
export type ReportNumbers = ReadonlyMap<string, number>

export const numbersOf = (reports: readonly ReportHead[]): ReportNumbers =>
  new Map(reports.map(({ id }, at) => [id, at + 1]))

/** "3@812": report 3, from its character 812 (UTF-16) on. */
export const siteOf = ({ report, start }: Quote, numbers: ReportNumbers) =>
  `${numbers.get(report) ?? '?'}@${start}`

/** "Steppebode, 2022-01-05", with its version where it is a later one. */
export function reportName({ outlet, title, published, version }: ReportHead): string {
  const parts = [outlet ?? title ?? 'a report', published, version > 1 ? `version ${version}` : '']
  return harmless(parts.filter((part) => part).join(', '))
}

/** The key to the numbers: all reports of the answer, with the ids that other commands take. */
export function reportList(
  reports: readonly ReportHead[],
  numbers: ReportNumbers,
  screen: Screen,
): string[] {
  const lines = reports.flatMap((report) => {
    const { id, title, outlet } = report
    const shown = title === undefined || outlet === undefined ? '' : `: ${harmless(title)}`
    return wrap(
      [
        { text: `${numbers.get(id) ?? '?'}  `.padStart(5), style: {} },
        { text: `${reportName(report)}${shown}  `, style: {} },
        { text: id.slice(0, 12), style: { faint: true } },
      ],
      screen,
      { first: ' '.repeat(4 - Math.min(4, String(numbers.get(id) ?? '?').length)), rest: '      ' },
    )
  })
  return [heading('Reports (3@812 is report 3, from character 812)', screen), '', ...lines, '']
}
