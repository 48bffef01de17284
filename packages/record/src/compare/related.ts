import type { RecordItem } from '../items/item-query.ts'
import { byText, grouped } from './grouped.ts'
import { dayNumber, eventLikeness, type EventLikeness } from './event-likeness.ts'
import type { Fold } from './fold.ts'
import { likened } from './group-events.ts'
import { quoteOf, type Quote } from './quote.ts'
import type { ReportHead } from './scope.ts'

/** Two events, one of each report, that may be one. */
interface RelatedEvent {
  readonly type: string
  readonly ours: Quote
  readonly theirs: Quote
  readonly likeness: EventLikeness
}

/** A report that may be about the same as another: a suggestion. */
export interface RelatedReport {
  readonly report: ReportHead
  /** 0 to 1; the parts add up to it. */
  readonly score: number
  readonly parts: Readonly<Record<'events' | 'actors' | 'places' | 'time', number>>
  /** What it rests on, the surest first. */
  readonly events: readonly RelatedEvent[]
  /** Names of actors of the record that both have. */
  readonly actors: readonly string[]
}

const WEIGHTS = { events: 0.5, actors: 0.25, places: 0.1, time: 0.15 } as const

/** Reports that were published further apart are not likened by their time. */
const NEAR_DAYS = 14

/** From this score on an event is likened to another. */
const LIKE_FROM = 0.35

/**
 * Reports that may be about the same events as one of them, the likeliest first; those that share neither an event nor
 * an actor are left out. Linear in the items, times the events of that report.
 */
export function relatedReports(
  report: string,
  items: readonly RecordItem[],
  reports: readonly ReportHead[],
  fold: Fold,
): RelatedReport[] {
  const byReport = grouped(items, (item) => item.report.id)
  const own = traitsOf(byReport.get(report) ?? [], fold)
  const self = reports.find(({ id }) => id === report)
  return reports
    .filter(({ id }) => id !== report)
    .map((head) => relate(own, traitsOf(byReport.get(head.id) ?? [], fold), self, head))
    .filter(({ events, actors }) => events.length > 0 || actors.length > 0)
    .sort((a, b) => b.score - a.score || byText(a.report.day, b.report.day))
}

interface Traits {
  readonly events: readonly { item: RecordItem; event: ReturnType<typeof likened> }[]
  readonly actors: ReadonlyMap<number, string>
  readonly places: ReadonlySet<string>
}

function traitsOf(items: readonly RecordItem[], fold: Fold): Traits {
  const parties = items.flatMap(({ voice, other, doer }) => [voice, other, doer])
  return {
    events: items
      .filter(({ kind }) => kind === 'event')
      .map((item) => ({ item, event: likened(item, fold) })),
    actors: new Map(
      parties.flatMap((party) =>
        party?.actor === undefined ? [] : [[party.actor, party.name ?? '']],
      ),
    ),
    places: new Set(items.flatMap(({ place }) => place ?? [])),
  }
}

function relate(
  own: Traits,
  theirs: Traits,
  self: ReportHead | undefined,
  head: ReportHead,
): RelatedReport {
  const events = alike(own, theirs)
  const actors = [...own.actors].filter(([actor]) => theirs.actors.has(actor))
  const parts = {
    events: WEIGHTS.events * together(events.map(({ likeness }) => likeness.score)),
    actors: WEIGHTS.actors * share(actors.length, own.actors.size, theirs.actors.size),
    places:
      WEIGHTS.places *
      share(common(own.places, theirs.places), own.places.size, theirs.places.size),
    time: WEIGHTS.time * nearness(self?.day, head.day),
  }
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return { report: head, score, parts, events, actors: actors.map(([, name]) => name) }
}

/** For each event of ours the most alike of theirs. */
function alike(own: Traits, theirs: Traits): RelatedEvent[] {
  const byType = grouped(theirs.events, ({ event }) => event.type)
  const found = own.events.flatMap(({ item, event }): RelatedEvent[] => {
    const [best] = (byType.get(event.type) ?? [])
      .flatMap((other) => {
        const likeness = eventLikeness(event, other.event, 1)
        return likeness === undefined ? [] : [{ other, likeness }]
      })
      .sort((a, b) => b.likeness.score - a.likeness.score)
    if (best === undefined || best.likeness.score < LIKE_FROM) return []
    const quotes = { ours: quoteOf(item), theirs: quoteOf(best.other.item) }
    return [{ type: event.type, ...quotes, likeness: best.likeness }]
  })
  return found.sort((a, b) => b.likeness.score - a.likeness.score)
}

/** As of independent hints: each leaves less doubt, none leaves none. */
const together = (scores: readonly number[]) =>
  1 - scores.reduce((doubt, score) => doubt * (1 - score), 1)

/** In proportion to the one that has fewer. */
const share = (inCommon: number, a: number, b: number) =>
  inCommon === 0 ? 0 : inCommon / Math.min(a, b)

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((value) => b.has(value)).length

function nearness(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0
  return Math.max(0, 1 - Math.abs(dayNumber(b) - dayNumber(a)) / NEAR_DAYS)
}
