import type { Words } from '../../words/words.ts'
import { longDate } from '../../words/long-date.ts'
import type { Account, Column } from './questions.ts'

/** "Steppebode, 5 januari 2022", "De Ochtendkoerier, 10 januari 2022, versie 2", "Kassym-Jomart Tokayev". */
export function columnName(column: Column, words: Words): string {
  const name = plainName(column, words)
  return column.report === undefined ? name : [name, dayAndVersion(column, words)].join(', ')
}

/** The same without what tells two reports of one outlet apart. */
export function plainName({ account, name, report }: Column, words: Words): string {
  if (account !== undefined) return accountName(account, words)
  return name ?? report?.title ?? words.terms.report
}

export function dayAndVersion({ report }: Column, { lang, report: words }: Words): string {
  const day = report?.day
  const version = (report?.version ?? 1) > 1 ? words.version(report?.version ?? 1) : ''
  // Without the day of the week: there is little room.
  const date = day === undefined ? '' : longDate(day, lang).replace(/^\p{L}+,? /u, '')
  return [date, version].filter((part) => part !== '').join(', ')
}

/** Whose account: the report itself where it is in its own voice. */
export function accountName(
  { kind, name }: { readonly kind: Account['kind']; readonly name?: string | undefined },
  { terms }: Words,
): string {
  return name ?? (kind === 'narrator' ? terms.narrator : terms.anonymous)
}
