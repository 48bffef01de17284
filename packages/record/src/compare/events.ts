import type { KnownParty } from '../items/item-query.ts'
import { accountOf, dayOf, type Account } from './account.ts'
import type { ComparedItem } from './compared-item.ts'
import type { EventLikeness } from './event-likeness.ts'
import type { Fold } from './fold.ts'
import { groupEvents, type GroupedEvent, type GroupOptions } from './group-events.ts'
import { onceForList } from './once.ts'
import { everywhere, quoteOf, type Quote } from './quote.ts'
import type { ReportHead } from './scope.ts'

/** happened: that it did or does; denied: that it did not; open: that it may, is planned, ordered or threatened. */
export type Stance = 'happened' | 'denied' | 'open'

/** What one account makes of an event. */
export interface EventAccount {
  readonly account: Account
  readonly stance: Stance
  /** Mode of the event as it was read: ordered, planned … */
  readonly mode: string
  readonly day: string | undefined
  /** Who did it, and to whom. */
  readonly doer: KnownParty | undefined
  readonly other: KnownParty | undefined
  readonly quote: Quote
  /** How much it is like the first account of this event; undefined for that one itself. */
  readonly likeness: EventLikeness | undefined
  /** It is like the first by what its words are for, in other words: no claim that they tell the same. */
  readonly byConcept: boolean
}

/** Accounts that may be of one event: which ones are is a suggestion. */
export interface EventComparison {
  readonly type: string
  /** The first account's words, in time. */
  readonly words: string
  readonly place: string | undefined
  /** First and last day on which it was, where one account has them. */
  readonly meant: readonly [from: string | undefined, to: string | undefined]
  readonly accounts: readonly EventAccount[]
  /** Somebody says it happened and somebody denies it. */
  readonly contested: boolean
}

/** Ids of the reports that do not have an event, as far as was read. */
export function silentReports(
  { accounts }: EventComparison,
  reports: readonly ReportHead[],
): string[] {
  const heard = new Set(
    accounts.flatMap(({ quote }) => everywhere(quote).map(({ report }) => report)),
  )
  return reports.flatMap(({ id }) => (heard.has(id) ? [] : id))
}

/**
 * Per event who says that it happened, who denies it and who leaves it open; contested ones first, then those with most
 * accounts. Negated statements among the items make denials of what stands in them.
 */
export function compareEvents(
  items: readonly ComparedItem[],
  fold: Fold,
  options: GroupOptions = {},
): EventComparison[] {
  const denials = new Set(
    items
      .filter(({ negated }) => negated === true)
      .map(({ report, local }) => place(report, local)),
  )
  const isDenied = ({ item: { report, statement } }: GroupedEvent) =>
    statement !== undefined && denials.has(place(report, statement))
  return groupEvents(items, fold, options)
    .map((group) => comparisonOf(group, group.map(isDenied)))
    .sort(
      (a, b) => Number(b.contested) - Number(a.contested) || b.accounts.length - a.accounts.length,
    )
}

const place = ({ id }: { readonly id: string }, local: string) => `${id} ${local}`

/** isDenied: of each event whether it stands in what somebody denies. */
const comparisonOf = onceForList(
  (group: readonly GroupedEvent[], isDenied: readonly boolean[]): EventComparison => {
    const items = group.map(({ item }) => item)
    const accounts = group.map((event, at) => accountIn(event, isDenied[at] === true))
    const stances = new Set(accounts.map(({ stance }) => stance))
    return {
      type: items[0]?.type ?? '',
      words: items[0]?.words ?? '',
      place: items.find((item) => item.place !== undefined)?.place,
      meant: items.find(({ meant }) => (meant[0] ?? meant[1]) !== undefined)?.meant ?? [
        undefined,
        undefined,
      ],
      accounts,
      contested: stances.has('happened') && stances.has('denied'),
    }
  },
)

function accountIn({ item, likeness, byConcept }: GroupedEvent, isDenied: boolean): EventAccount {
  const { mode = 'happened' } = item
  return {
    account: accountOf(item),
    stance: stanceOf(mode, isDenied),
    mode,
    day: dayOf(item),
    doer: item.doer,
    other: item.other,
    quote: quoteOf(item),
    likeness,
    byConcept,
  }
}

function stanceOf(mode: string, negated: boolean): Stance {
  if (mode === 'denied' || negated) return 'denied'
  return mode === 'happened' || mode === 'ongoing' ? 'happened' : 'open'
}
