import { overlap, type Event, type Party, type Span } from '@volgens/shapes'
import type { FoundEvent } from './draft.ts'

/** What other layers found, as far as events need it. */
export interface Links {
  readonly places: readonly { readonly id: string; readonly span: Span }[]
  readonly times: readonly { readonly id: string; readonly span: Span }[]
  readonly actors: readonly { readonly id: string; readonly mentions: readonly Span[] }[]
}

/**
 * The events with ids of the places, times and actors whose words they hold.
 *
 * A party gets the actor whose mention covers most of it; place and time are the first in the event's own clause, a
 * place only outside the parties (Frankrijk as an actor is no place).
 */
export function withLinks(found: readonly FoundEvent[], links: Links): Event[] {
  return found.map(({ event, reach }) => {
    const { actor, recipient, object } = event
    const parties = [actor, recipient].flatMap((party) => party?.spans ?? [])
    const place = links.places.find(({ span }) => holds(reach, span) && !holds(parties, span))
    const time = links.times.find(({ span }) => holds(reach, span))
    return {
      ...event,
      ...(actor === undefined ? {} : { actor: linked(actor, links) }),
      ...(recipient === undefined ? {} : { recipient: linked(recipient, links) }),
      ...(object === undefined ? {} : { object: linked(object, links) }),
      ...(place === undefined ? {} : { place: place.id }),
      ...(time === undefined ? {} : { time: time.id }),
    }
  })
}

const holds = (spans: readonly Span[], [start, end]: Span): boolean =>
  spans.some(([a, b]) => a <= start && end <= b)

function linked(party: Party, { actors }: Links): Party {
  const covered = (mentions: readonly Span[]): number =>
    Math.max(0, ...mentions.flatMap((mention) => party.spans.map((span) => share(mention, span))))
  const [best] = actors
    .map(({ id, mentions }) => ({ id, size: covered(mentions) }))
    .sort((a, b) => b.size - a.size)
  return best === undefined || best.size <= 0.5 ? party : { ...party, actor: best.id }
}

/** How much of a party a mention covers, 0 to 1. */
const share = (mention: Span, span: Span): number =>
  overlap(mention, span) / Math.max(1, span[1] - span[0])
