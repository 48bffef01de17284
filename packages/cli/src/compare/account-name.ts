import type { Account } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import type { Spoken } from './spoken.ts'

/**
 * What an account is called in a list; the narrator of a report without an outlet is the report. That of copies has the
 * number of outlets behind it: "ANP, in 3 outlets".
 */
export function accountName(
  { kind, name, outlets }: Pick<Account, 'kind' | 'name'> & Partial<Pick<Account, 'outlets'>>,
  { words, read }: Spoken,
): string {
  const bare = name === undefined || name === '' ? undefined : harmless(name)
  const shown = bare ?? (kind === 'narrator' ? read.report : read.anonymous)
  return outlets === undefined ? shown : words.inOutlets(shown, outlets)
}
