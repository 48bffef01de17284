import type { Item, Reading } from './shapes.ts'

/** All that was read in a report, by id in the reading, each kind in the order of the text. */
export function itemsOf(reading: Reading): ReadonlyMap<string, Item> {
  const items: Item[] = [
    ...reading.statements.map((body) => item('statement', body, body.content)),
    ...[...reading.namings, ...reading.labels].map((body) => item('naming', body, body.label)),
    ...reading.figures.map((body) => item('figure', body, [body.span])),
    ...reading.events.map((body) => item('event', body, body.trigger)),
    ...reading.times.map((body) => item('time', body, [body.span])),
    ...reading.places.map((body) => item('place', body, body.mentions)),
  ]
  return new Map(items.map((each) => [each.id, each]))
}

// The kind and its body come in as a pair, which the compiler can't follow through one function.
const item = <Body extends { readonly id: string }>(
  kind: Item['kind'],
  body: Body,
  words: Item['words'],
) => ({ id: body.id, kind, body, words }) as unknown as Item
