import { scaleUtc } from 'd3-scale'
import { grouped } from '../../lists/grouped.ts'
import type { ToldEvent } from './timeline-filter.ts'

/** Days laid out from left to right; places in per cent. */
export interface TimeAxis {
  readonly ticks: readonly { readonly day: string; readonly at: number }[]
  /** The middle of a day. */
  readonly at: (day: string) => number
  /** undefined where it is told on no day; open on a side, it goes on to the edge. */
  readonly bar: (event: ToldEvent) => Bar | undefined
}

interface Bar {
  readonly from: number
  readonly to: number
  /** More than one day, open, or about: no firm edges. */
  readonly isVague: boolean
  readonly isOpenBefore: boolean
  readonly isOpenAfter: boolean
}

const DAY = 86_400_000
const msOf = (day: string) => Date.parse(`${day}T00:00Z`)
const isoOf = (date: Date) => date.toISOString().slice(0, 10)

/** As wide as all days of these events, the last one whole. */
export function timeAxis(events: readonly ToldEvent[], ticks = 8): TimeAxis {
  const days = events
    .flatMap(({ meant, said }) => [meant.from, meant.to, said.from])
    .flatMap((day) => (day === undefined ? [] : msOf(day)))
  // Not Math.min(...days): there may be very many.
  const first = days.reduce((a, b) => Math.min(a, b), Infinity)
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity)
  const [start, end] = days.length === 0 ? [0, DAY] : [first, last + DAY]
  const scale = scaleUtc().domain([start, end]).range([0, 100])
  const middle = (day: string) => scale(msOf(day) + DAY / 2)
  const bar = ({ meant: { from, to }, time }: ToldEvent): Bar | undefined => {
    if ((from ?? to) === undefined) return undefined
    return {
      from: from === undefined ? 0 : scale(msOf(from)),
      to: to === undefined ? 100 : scale(msOf(to) + DAY),
      isVague: from !== to || /[~?%]/.test(time?.edtf ?? ''),
      isOpenBefore: from === undefined,
      isOpenAfter: to === undefined,
    }
  }
  return { ticks: ticksOf(start, end, ticks, middle), at: middle, bar }
}

/** At most so many, on whole days. */
function ticksOf(start: number, end: number, most: number, at: (day: string) => number) {
  const step = Math.ceil((end - start) / DAY / most) * DAY
  const count = Math.ceil((end - start) / step)
  return Array.from({ length: count }, (_, nth) => {
    const day = isoOf(new Date(start + nth * step))
    return { day, at: at(day) }
  })
}

/** Events by account, those with most of them first. */
export function byAccount(events: readonly ToldEvent[]): readonly (readonly ToldEvent[])[] {
  const groups = grouped(events, ({ account }) => account.key)
  return [...groups.values()].sort((a, b) => b.length - a.length)
}
