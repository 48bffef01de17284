import type { ReportHead } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import { wrap } from '../terminal/wrap.ts'
import type { CompareView } from './view.ts'
import type { CompareWords } from './words.ts'

/** "Steppebode, 2022-01-05", with its version where it is a later one. */
export function reportName(report: ReportHead, words: CompareWords): string {
  const { outlet, title, published, version } = report
  const later = version > 1 ? words.version(version) : undefined
  const parts = [outlet ?? title ?? words.aReport, published, later]
  return harmless(parts.filter((part) => part !== undefined).join(', '))
}

/** The key to the numbers: all reports of the answer, with the ids that other commands take. */
export function reportList({ reports, numbers, words, screen }: CompareView): string[] {
  const lines = reports.flatMap((report) => {
    const { id, title, outlet } = report
    const shown = title === undefined || outlet === undefined ? '' : `: ${harmless(title)}`
    return wrap(
      [
        { text: `${reportName(report, words)}${shown}  `, style: {} },
        { text: id.slice(0, 12), style: { faint: true } },
      ],
      screen,
      { first: `${String(numbers.get(id)).padStart(5)}  `, rest: '       ' },
    )
  })
  return [heading(words.reports, screen), '', ...lines, '']
}
