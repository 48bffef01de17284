import { accountName } from '../../words/account-name.ts'
import { csvOf } from '../../downloads/csv.ts'
import { shortDate } from '../../words/short-date.ts'
import type { Words } from '../../words/words.ts'
import { addressOf, type Figure, type Found, type Group } from './figure-groups.ts'
import { numberFormat } from '../../words/formats.ts'

/** A number or its bounds in words: "ongeveer 5.800", "minstens 40", "150 tot 200". */
export function valueWords(
  { low, high, approximate }: Pick<Figure, 'low' | 'high' | 'approximate'>,
  { lang, terms }: Words,
): string {
  const format = numberFormat(lang, { maximumFractionDigits: 10 })
  const about = (words: string) => (approximate ? terms.about(words) : words)
  if (low !== undefined && high !== undefined)
    return about(
      low === high ? format.format(low) : terms.between(format.format(low), format.format(high)),
    )
  if (low !== undefined) return terms.atLeast(about(format.format(low)))
  return high === undefined ? terms.noNumber : terms.atMost(about(format.format(high)))
}

/** What a group counts: in our words where it is known what befell whom, else in those of the reports. */
export function titleOf({ key, befell, counts }: Group, { figures }: Words): string {
  if (key === '') return figures.unclear
  if (befell !== undefined) return figures.whom[befell.whom](figures.fate[befell.fate])
  return counts[0] ?? figures.unclear
}

export const dayWords = (day: string | undefined, { lang, views }: Words) =>
  day === undefined ? views.noDay : shortDate(day, lang)

/** The figures that are shown as CSV, a line each, with the address of the sentence. */
export function figureCsv(found: Found, words: Words): string {
  const { column, yes } = words.figures
  const titles = new Map(found.reports.map(({ id, title }) => [id, title]))
  const head = [
    ...[column.what, column.day, column.source, column.low, column.high, column.approximate],
    ...[column.words, column.sentence, column.report, column.title, column.address],
  ]
  const rowOf = (group: Group, { account, day, low, high, approximate, quote }: Figure) => [
    ...[titleOf(group, words), day, accountName(account, words), low, high],
    ...[approximate ? yes : undefined, quote.words, quote.sentence.text, quote.outlet],
    ...[titles.get(quote.report), new URL(addressOf(quote), location.origin).href],
  ]
  return csvOf(
    head,
    found.items.flatMap((group) => group.figures.map((each) => rowOf(group, each))),
  )
}
