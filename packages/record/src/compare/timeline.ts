import type { Event } from '@volgens/shapes'
import { accountOf, type Account } from './account.ts'
import type { ComparedItem } from './compared-item.ts'
import { byText, grouped } from './grouped.ts'
import { onceFor } from './once.ts'
import { quoteOf, type Quote } from './quote.ts'

/** happened: when it is said to have been; said: when somebody said so. */
export type Clock = 'happened' | 'said'

/** ISO days, first and last; open where undefined. */
type Days = readonly [from: string | undefined, to: string | undefined]

/** What one account says happened. */
export interface DatedEvent {
  readonly account: Account
  readonly type: string
  readonly mode: string
  readonly said: Days
  readonly meant: Days
  readonly place: string | undefined
  /** Id of its time in the reading of its report; undefined where it has none. */
  readonly time: string | undefined
  readonly quote: Quote
}

export interface TimelineQuery {
  readonly clock: Clock
  /** Key of an account. */
  readonly account?: string | undefined
  readonly type?: string | undefined
  /** ISO days, by the clock. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface Timeline {
  /** By the clock, the earliest that it may be first; those without a day last. */
  readonly events: readonly DatedEvent[]
  /** How many of them have no day. */
  readonly undated: number
  /** Of all items, also those that were not asked for: most events first. */
  readonly accounts: readonly { readonly account: Account; readonly events: number }[]
  readonly types: readonly { readonly type: string; readonly events: number }[]
}

/** Events of several reports in time, each account by itself: nothing is made one. Linear but for sorting. */
export function timelineOf(items: readonly ComparedItem[], query: TimelineQuery): Timeline {
  const all = items.filter(({ kind }) => kind === 'event').map(datedEvent)
  const events = all.filter((event) => isAsked(event, query)).sort(byClock(query.clock))
  return {
    events,
    undated: events.filter((event) => !isDated(daysOf(event, query.clock))).length,
    accounts: counted(all, ({ account }) => account.key).map(([first, count]) => ({
      account: first.account,
      events: count,
    })),
    types: counted(all, ({ type }) => type).map(([{ type }, events]) => ({ type, events })),
  }
}

const datedEvent = onceFor((item: ComparedItem): DatedEvent => ({
  account: accountOf(item),
  type: item.type ?? '',
  mode: item.mode ?? '',
  said: item.said,
  meant: item.meant,
  place: item.place,
  time: (item.body as Event).time,
  quote: quoteOf(item),
}))

const daysOf = (event: DatedEvent, clock: Clock): Days =>
  clock === 'happened' ? event.meant : event.said

const isDated = ([from, to]: Days) => (from ?? to) !== undefined

function isAsked(event: DatedEvent, { clock, account, type, from, to }: TimelineQuery): boolean {
  if (account !== undefined && event.account.key !== account) return false
  if (type !== undefined && event.type !== type) return false
  if (from === undefined && to === undefined) return true
  const days = daysOf(event, clock)
  return isDated(days) && (days[1] ?? '~') >= (from ?? '') && (days[0] ?? '') <= (to ?? '~')
}

/** What is open at its beginning stands where it ends; what ends first comes first. */
const byClock = (clock: Clock) => (a: DatedEvent, b: DatedEvent) => {
  const [ours, theirs] = [daysOf(a, clock), daysOf(b, clock)]
  return (
    byText(ours[0] ?? ours[1], theirs[0] ?? theirs[1]) ||
    byText(ours[1], theirs[1]) ||
    byText(a.said[0], b.said[0]) ||
    a.quote.item - b.quote.item
  )
}

function counted(
  events: readonly DatedEvent[],
  keyOf: (event: DatedEvent) => string,
): [DatedEvent, number][] {
  return [...grouped(events, keyOf).values()]
    .flatMap((inside): [DatedEvent, number][] =>
      inside[0] === undefined ? [] : [[inside[0], inside.length]],
    )
    .sort(([, a], [, b]) => b - a)
}
