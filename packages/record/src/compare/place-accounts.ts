import type { Account } from './account.ts'
import { byText, grouped } from './grouped.ts'
import type { ToldAt } from './told-at-place.ts'

/** What of places is asked for. */
export interface PlaceQuery {
  /** Key of an account. */
  readonly account?: string | undefined
  /** Type of event; statements have none. */
  readonly type?: string | undefined
  /** ISO days: only what may have been said on them. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** How much one account tells. */
export interface ToldCounts {
  /** Of the account. */
  readonly key: string
  /** Said to have happened there. */
  readonly events: number
  /** That name it. */
  readonly statements: number
  /** Reports that name it in words of their own. */
  readonly mentions: number
}

export interface AccountCounts extends ToldCounts {
  readonly account: Account
  readonly places: number
}

export const isAsked =
  ({ account, type, from, to }: PlaceQuery) =>
  (told: ToldAt): boolean =>
    (account === undefined || told.account.key === account) &&
    (type === undefined || told.type === type) &&
    ((from ?? to) === undefined || overlaps(told.said, from, to))

function overlaps([first, last]: ToldAt['said'], from = '', to = '~'): boolean {
  if ((first ?? last) === undefined) return false
  return (last ?? '~') >= from && (first ?? '') <= to
}

const count = (told: readonly ToldAt[], wanted: ToldAt['kind']) =>
  told.filter(({ kind }) => kind === wanted).length

const countOf = (told: readonly ToldAt[]) => ({
  events: count(told, 'event'),
  statements: count(told, 'statement'),
  mentions: count(told, 'mention'),
})

/** By account, those of the lowest rank first. */
export const countsOf = (
  told: readonly ToldAt[],
  rank: ReadonlyMap<string, number>,
): ToldCounts[] =>
  [...grouped(told, ({ account }) => account.key)]
    .map(([key, own]) => ({ key, ...countOf(own) }))
    .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0))

/** By account: those who tell of most places first. */
export function byAccount(told: readonly ToldAt[]): AccountCounts[] {
  return [...grouped(told, ({ account }) => account.key)]
    .flatMap(([key, own]) => {
      const [first] = own
      if (first === undefined) return []
      const places = new Set(own.map(({ place }) => place)).size
      return [{ key, account: first.account, places, ...countOf(own) }]
    })
    .sort((a, b) => b.places - a.places || byText(a.key, b.key))
}

/** Types of event, the most frequent first. */
export const typesOf = (told: readonly ToldAt[]) =>
  [...grouped(told, ({ type }) => type ?? '')]
    .flatMap(([type, own]) => (type === '' ? [] : [{ type, events: own.length }]))
    .sort((a, b) => b.events - a.events)
