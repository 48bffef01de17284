import type { Account } from '@volgens/record'
import type { Expected } from './expected-dossier.ts'

/**
 * Whether an account is that of a voice of the example, as far as a program can tell: the narrator, one of the actors
 * that the example names in each report, or just somebody who is not the narrator.
 */
export function isVoice(
  { kind, name }: Pick<Account, 'kind' | 'name'>,
  voice: string,
  report: string,
  { actors }: Expected,
): boolean {
  if (voice === 'narrator') return kind === 'narrator'
  if (kind === 'narrator') return false
  if (voice === 'anonymous') return kind === 'anonymous'
  const known = actors[voice]
  if (known === undefined) return true
  const words = (name ?? '').toLowerCase()
  return Object.values(known).some((each) => words.includes(each.toLowerCase()))
}
