import type { Reading } from '@volgens/shapes'
import type { ReviewState } from '../store/tables.ts'
import { addressesOf, mapReferences, type Addresses, type Body } from './addresses.ts'
import { toItems, type Item } from './to-items.ts'

/** How an item stands after what people decided on it. */
export interface ItemState {
  readonly review: ReviewState
  /** The item as a person corrected it: without its id, its references as addresses. */
  readonly corrected?: Body | undefined
}

/** An item as it stands: key and body are the machine's, the rest is as corrected. */
export type StandingItem = Item & {
  readonly review: ReviewState
  readonly corrected: string | null
}

/**
 * All that a report says as it now stands: what the machine read and, over it, what people decided.
 *
 * A corrected statement also changes the items that have their voice from it. states: by item key.
 */
export function deriveItems(
  reading: Reading,
  states: ReadonlyMap<string, ItemState>,
): StandingItem[] {
  const read = toItems(reading)
  const stated = read.map((item) => ({ item, state: states.get(item.key) }))
  const plain = stated.every(({ state }) => state?.corrected === undefined)
  const bodies = plain ? new Map<string, Body>() : correctedBodies(reading, stated)
  const shown = plain ? read : toItems(withBodies(reading, bodies))
  return stated.map(({ item, state }, at) => {
    const corrected = bodies.get(nameOf(item))
    return {
      ...(shown[at] ?? item),
      key: item.key,
      body: item.body,
      review: state?.review ?? 'open',
      corrected: corrected === undefined ? null : JSON.stringify(corrected),
    }
  })
}

/** The ids and addresses of a reading, from its items as the machine read them. */
export function addressesIn(reading: Reading, items: readonly Item[]): Addresses {
  const statements = items.filter(({ kind }) => kind === 'statement')
  return addressesOf(reading, new Map(statements.map(({ local, key }) => [local, key])))
}

type Stated = readonly { readonly item: Item; readonly state: ItemState | undefined }[]

function correctedBodies(reading: Reading, stated: Stated): Map<string, Body> {
  const addresses = addressesIn(
    reading,
    stated.map(({ item }) => item),
  )
  return new Map(
    stated.flatMap(({ item, state }) =>
      state?.corrected === undefined
        ? []
        : [[nameOf(item), inReading(item, state.corrected, addresses)]],
    ),
  )
}

/**
 * A correction in the ids of this reading. An actor that it does not have is left out; an event must have a voice, and
 * where the one given is gone it has the one that was read.
 */
function inReading({ local, body }: Item, corrected: Body, { localOf }: Addresses): Body {
  const { voice } = JSON.parse(body) as Body
  const mapped = mapReferences(corrected, localOf)
  return { id: local, ...('voice' in corrected ? { voice } : {}), ...mapped }
}

const nameOf = ({ kind, local }: Pick<Item, 'kind' | 'local'>) => `${kind} ${local}`

function withBodies(reading: Reading, bodies: ReadonlyMap<string, Body>): Reading {
  const over = <Each extends { readonly id: string }>(kind: Item['kind'], items: readonly Each[]) =>
    // What was corrected has been checked against the shape of its kind when it was decided.
    items.map((item) => (bodies.get(nameOf({ kind, local: item.id })) ?? item) as Each)
  return {
    ...reading,
    statements: over('statement', reading.statements),
    namings: over('naming', reading.namings),
    labels: over('naming', reading.labels),
    figures: over('figure', reading.figures),
    events: over('event', reading.events),
  }
}
