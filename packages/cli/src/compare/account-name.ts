import type { Account } from '@volgens/record'
import type { Words } from 'volgens'
import { harmless } from '../terminal/columns.ts'

/** What an account is called in a list; the narrator of a report without an outlet is the report. */
export function accountName({ kind, name }: Pick<Account, 'kind' | 'name'>, read: Words): string {
  if (name !== undefined && name !== '') return harmless(name)
  return kind === 'narrator' ? read.report : read.anonymous
}
