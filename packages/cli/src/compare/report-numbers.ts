import { everywhere, type Quote, type ReportHead } from '@volgens/record'

/** Reports by their number in this answer, from 1, in the order of publication. */
export type ReportNumbers = ReadonlyMap<string, number>

export const numbersOf = (reports: readonly ReportHead[]): ReportNumbers =>
  new Map(reports.map(({ id }, at) => [id, at + 1]))

/** "3@812": report 3, from its character 812 (UTF-16) on. */
export const siteOf = ({ report, start }: Quote, numbers: ReportNumbers) =>
  `${numbers.get(report) ?? '?'}@${start}`

/** A quote and its copies: "1@20 3@812". */
export const sitesOf = (quote: Quote, numbers: ReportNumbers) =>
  everywhere(quote)
    .map((each) => siteOf(each, numbers))
    .join(' ')
