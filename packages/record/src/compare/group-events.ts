import type { Event, LabelConcept } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'
import { dayOf } from './account.ts'
import type { ComparedItem } from './compared-item.ts'
import {
  dayNumber,
  eventLikeness,
  isAlikeByConcept,
  type EventLikeness,
  type LikenedEvent,
  type LikenedParty,
} from './event-likeness.ts'
import type { Fold } from './fold.ts'
import { grouped } from './grouped.ts'
import { onceFor, onceForList } from './once.ts'
import { eventWords } from './quote.ts'

export interface GroupOptions {
  /** How far apart the times of one event may be, in whole days; 1 unless told. */
  readonly days?: number
  /** The least score with which an event joins a group; 0.35 unless told. */
  readonly least?: number
}

/** An event that may be the one that its group begins with. */
export interface GroupedEvent {
  readonly item: ComparedItem
  /** How much it is like the first of its group; undefined for the first itself. */
  readonly likeness: EventLikeness | undefined
  /** That it is like it rests on what words are for: who is called otherwise may be another. */
  readonly byConcept: boolean
}

/** How many groups that share such with an event it is likened to: the latest ones. */
const LATEST_GROUPS = 12

/** Of the words of a party or trigger, how many lead to groups: the last ones, where heads mostly stand. */
const KEY_WORDS = 4

/** An event with what leads to groups, and when it was or was told: a day's number, Infinity where nobody knows. */
interface TimedEvent {
  readonly item: ComparedItem
  readonly event: LikenedEvent
  readonly keys: readonly string[]
  readonly when: number
}

interface Group {
  readonly first: TimedEvent
  readonly events: GroupedEvent[]
}

/**
 * Events of several reports that may be one, as suggestions: nobody has said so. Groups in the order of their first
 * event, by when it was.
 *
 * Each event is likened to the first of each group that shares an actor, a word or what it is for with it, never to the
 * others, so that a group does not drift. Linear in the events but for sorting: a key leads to its latest groups only.
 * Events of one type are grouped once, until one of them changes.
 */
export function groupEvents(
  items: readonly ComparedItem[],
  fold: Fold,
  { days = 1, least = 0.35 }: GroupOptions = {},
): (readonly GroupedEvent[])[] {
  const events = items.filter(({ kind }) => kind === 'event').map(timedIn(fold))
  // No event is likened to one of another type.
  return [...grouped(events, ({ event }) => event.type).values()]
    .flatMap((ofType) => groupsOfType(ofType, { days, least }))
    .sort((a, b) => byTime(a.first, b.first))
    .map(({ events }) => events)
}

const groupsOfType = onceForList(
  (events: readonly TimedEvent[], { days, least }: Required<GroupOptions>): readonly Group[] => {
    const groups: Group[] = []
    const byKey = new Map<string, Group[]>()
    for (const timed of [...events].sort(byTime)) {
      const { item, event, keys } = timed
      const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
      const best = bestOf(near, event, days)
      if (best !== undefined && best.likeness.score >= least) {
        const { group, likeness } = best
        const byConcept = isAlikeByConcept(group.first.event, event)
        group.events.push({ item, likeness, byConcept })
        continue
      }
      const group = { first: timed, events: [{ item, likeness: undefined, byConcept: false }] }
      groups.push(group)
      for (const key of keys) remember(byKey, key, group)
    }
    return groups
  },
)

function remember(byKey: Map<string, Group[]>, key: string, group: Group): void {
  const latest = byKey.get(key) ?? []
  latest.push(group)
  if (latest.length > LATEST_GROUPS) latest.shift()
  byKey.set(key, latest)
}

const timedIn = onceFor((fold: Fold) =>
  onceFor((item: ComparedItem): TimedEvent => {
    const event = likened(item, fold)
    return { item, event, keys: keysOf(event), when: event.meant?.[0] ?? event.told ?? Infinity }
  }),
)

const byTime = (a: TimedEvent, b: TimedEvent) =>
  a.when === b.when ? a.item.id - b.item.id : a.when - b.when

function bestOf(groups: Iterable<Group>, event: LikenedEvent, days: number) {
  let best: { group: Group; likeness: EventLikeness } | undefined
  for (const group of groups) {
    const likeness = eventLikeness(group.first.event, event, days)
    if (likeness !== undefined && likeness.score > (best?.likeness.score ?? 0))
      best = { group, likeness }
  }
  return best
}

/** What an event is likened by. */
export function likened(item: RecordItem, fold: Fold): LikenedEvent {
  const { type = '', report, doer, other, place, at, meant } = item
  const { trigger, object } = eventWords(item)
  const { lang } = report
  const told = dayOf(item)
  const { body } = item as { body: Event }
  const party = (
    actor: number | undefined,
    words: string | undefined,
    concept: LabelConcept | undefined,
  ): LikenedParty[] =>
    actor === undefined && words === undefined
      ? []
      : [{ actor, concept, stems: fold.stems({ words: words ?? '', lang }) }]
  const [from, to] = [meant[0] ?? meant[1], meant[1] ?? meant[0]]
  return {
    type,
    lang,
    doer: party(doer?.actor, doer?.words, body.actor?.concept)[0],
    others: [
      ...party(other?.actor, other?.words, body.recipient?.concept),
      ...party(undefined, object, body.object?.concept),
    ],
    place,
    at,
    meant: from === undefined || to === undefined ? undefined : [dayNumber(from), dayNumber(to)],
    told: told === undefined ? undefined : dayNumber(told),
    trigger: fold.stems({ words: trigger, lang }),
  }
}

function keysOf({ type, lang, doer, others, trigger }: LikenedEvent): string[] {
  const words = [doer, ...others].map((party) => party?.stems ?? [])
  const actors = [doer, ...others].flatMap((party) => party?.actor ?? [])
  const concepts = [doer, ...others].flatMap((party) => party?.concept ?? [])
  return [
    ...actors.map((actor) => `${type} ${actor}`),
    ...concepts.map((concept) => `${type} ${concept}`),
    ...[...words, trigger].flatMap((stems) =>
      stems.slice(-KEY_WORDS).map((stem) => `${type} ${lang} ${stem}`),
    ),
  ]
}
