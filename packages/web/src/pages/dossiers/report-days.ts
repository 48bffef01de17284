import type { Schemas } from '../../api/client.ts'

type Report = Schemas['ReportSummary']

/** The reports of one day, as they come; a report without a date is of the day `undefined`. */
export interface ReportDay {
  readonly day: string | undefined
  readonly reports: readonly Report[]
}

/**
 * Reports in the order of the list, those of one day together.
 *
 * "2022-01-07T10:30Z" and "2022-01-07" are one day; "2022-01" is one of its own.
 */
export function reportDays(reports: readonly Report[]): ReportDay[] {
  const days: { day: string | undefined; reports: Report[] }[] = []
  for (const report of reports) {
    const day = report.published?.replace(/T.*$/, '')
    const last = days.at(-1)
    if (last !== undefined && last.day === day) last.reports.push(report)
    else days.push({ day, reports: [report] })
  }
  return days
}
