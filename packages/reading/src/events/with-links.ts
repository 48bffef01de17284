import { overlap, type Event, type EventParty, type Span } from '@volgens/shapes'
import { arrange, itemsAt, type Blocks } from '../text/around.ts'
import type { FoundEvent } from './draft.ts'

/** What other layers found, as far as events need it. */
export interface Links {
  readonly places: readonly Placed[]
  readonly times: readonly Placed[]
  readonly actors: readonly { readonly id: string; readonly mentions: readonly Span[] }[]
}

interface Placed {
  readonly id: string
  readonly span: Span
}

/**
 * The events with ids of the places, times and actors whose words they hold.
 *
 * A party gets the actor whose mention covers most of it, and at least half; place and time are the first in the
 * event's own clause, else in what it shares, a place only outside the parties (Frankrijk as an actor is no place).
 */
export function withLinks(found: readonly FoundEvent[], links: Links): Event[] {
  const places = arrange(links.places, ({ span }) => [span])
  const times = arrange(links.times, ({ span }) => [span])
  const mentions = arrange(
    links.actors.flatMap(({ id, mentions: all }) => all.map((span): Placed => ({ id, span }))),
    ({ span }) => [span],
  )
  return found.map(({ event, reach, shared }) => {
    const { actor, recipient, object } = event
    const parties = [actor, recipient].flatMap((party) => party?.spans ?? [])
    const first = (items: Blocks<Placed>, suits: (item: Placed) => boolean): Placed | undefined =>
      within(reach, items).find(suits) ?? within(shared, items).find(suits)
    const place = first(places, ({ span }) => !holds(parties, span))
    const time = first(times, () => true)
    return {
      ...event,
      ...(actor === undefined ? {} : { actor: linked(actor, mentions) }),
      ...(recipient === undefined ? {} : { recipient: linked(recipient, mentions) }),
      ...(object === undefined ? {} : { object: linked(object, mentions) }),
      ...(place === undefined ? {} : { place: place.id }),
      ...(time === undefined ? {} : { time: time.id }),
    }
  })
}

/** The items that lie in some spans, in text order. */
function within(spans: readonly Span[], blocks: Blocks<Placed>): Placed[] {
  const near = new Set(spans.flatMap((span) => around(span, blocks)))
  return [...near].filter(({ span }) => holds(spans, span)).sort((a, b) => a.span[0] - b.span[0])
}

const around = ([start, end]: Span, blocks: Blocks<Placed>): Placed[] => [
  ...itemsAt(blocks, start),
  ...itemsAt(blocks, end - 1),
]

const holds = (spans: readonly Span[], [start, end]: Span): boolean =>
  spans.some(([a, b]) => a <= start && end <= b)

const HALF = 0.5

function linked(party: EventParty, mentions: Blocks<Placed>): EventParty {
  const [best] = party.spans
    .flatMap((span) =>
      around(span, mentions).map((item) => ({ id: item.id, share: share(item, span) })),
    )
    .sort((a, b) => b.share - a.share)
  return best === undefined || best.share < HALF ? party : { ...party, actor: best.id }
}

/** How much of a part of a party a mention covers, 0 to 1. */
const share = ({ span }: Placed, part: Span): number =>
  overlap(span, part) / Math.max(1, part[1] - part[0])
