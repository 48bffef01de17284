import type { Places } from './map-view.ts'

/** More can't be told apart by shape. */
const LOOKS = 4

/** The sign of each account: 1 to 4 for those who tell of most places; all others have 0. */
export function looksOf({ accounts }: Pick<Places, 'accounts'>): ReadonlyMap<string, number> {
  return new Map(accounts.slice(0, LOOKS).map(({ account }, at) => [account.key, at + 1]))
}

/** The signs of some accounts, each once, that of all others last. */
export function signsOf(keys: Iterable<string>, looks: ReadonlyMap<string, number>): number[] {
  const found = new Set([...keys].map((key) => looks.get(key) ?? 0))
  return [...found].sort((a, b) => (a || LOOKS + 1) - (b || LOOKS + 1))
}
