import type { Reading, Span } from '@volgens/shapes'
import { spansIn } from '../items/spans-in.ts'
import { widen } from './windows.ts'

/** A piece of the text that is kept, and where it begins in the shorter one. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly to: number
}

/**
 * The reading of a report of which only the words of its items are left and at most so many around each, … between the
 * pieces. Every span is where its words now are; actors, times and places of what was cut are gone, but for actors whom
 * an item names.
 */
export function cutReading(reading: Reading, words: number): Reading {
  const { report, sentences, statements, namings, labels, figures, events } = reading
  const spans = spansIn([statements, namings, labels, figures, events])
  const { text, pieces } = piecesOf(report.text, widen(report.text, spans, words))
  const moved = mover(pieces)
  const places = keptPlaces(reading, moved)
  const times = reading.times.flatMap((time) => {
    const span = moved(time.span)
    return span === undefined ? [] : [{ ...time, span: pair(span) }]
  })
  const known = { times: idsOf(times), places: idsOf(places) }
  const shift = <Item>(items: readonly Item[]) => items.map((item) => shifted(item, moved))
  return {
    ...reading,
    report: { ...report, text },
    sentences: pieces.flatMap((piece) => within(piece, sentences)),
    actors: keptActors(reading, moved),
    statements: shift(statements).map((each) => without(each, { time: known.times })),
    namings: shift(namings),
    labels: shift(labels),
    figures: shift(figures),
    times,
    places,
    events: shift(events).map((each) => without(each, { time: known.times, place: known.places })),
    narrator: pieces.flatMap((piece) => within(piece, reading.narrator)),
  }
}

function piecesOf(text: string, kept: readonly Span[]): { text: string; pieces: Piece[] } {
  let short = ''
  const pieces = kept.map(([start, end], at): Piece => {
    const between = text.slice(kept[at - 1]?.[1] ?? 0, start)
    if (between.trim() !== '')
      short += at === 0 ? '… ' : between.includes('\n') ? ' …\n\n… ' : ' … '
    else short += between
    const to = short.length
    short += text.slice(start, end)
    return { start, end, to }
  })
  const rest = text.slice(kept.at(-1)?.[1] ?? 0)
  return { text: rest.trim() === '' ? short : `${short} …`.trim(), pieces }
}

type Moved = (span: Span) => Span | undefined

/** Where the words of a span are now; undefined where they were cut. */
function mover(pieces: readonly Piece[]): Moved {
  return ([start, end]) => {
    let [low, high] = [0, pieces.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle]?.start ?? Infinity) <= start) low = middle
      else high = middle - 1
    }
    const piece = pieces[low]
    if (piece === undefined || start < piece.start || end > piece.end) return undefined
    return [piece.to + start - piece.start, piece.to + end - piece.start]
  }
}

/** What of these spans lies in the piece. */
function within({ start, end, to }: Piece, spans: readonly Span[]): [number, number][] {
  return spans
    .filter((span) => span[0] < end && span[1] > start)
    .map((span) => [to + Math.max(span[0], start) - start, to + Math.min(span[1], end) - start])
}

function keptActors({ actors, ...reading }: Reading, moved: Moved): Reading['actors'] {
  const parties = [
    ...reading.statements.map(({ source }) => source),
    ...[...reading.namings, ...reading.labels].flatMap(({ namer, named }) => [namer, named]),
    ...reading.events.flatMap(({ actor, recipient, object }) => [actor, recipient, object]),
  ]
  const named = new Set(parties.map((party) => party?.actor))
  return actors
    .map((actor) => ({ ...actor, mentions: keptSpans(actor.mentions, moved) }))
    .filter(({ id, mentions }) => mentions.length > 0 || named.has(id))
}

function keptPlaces({ places }: Reading, moved: Moved): Reading['places'] {
  return places.flatMap((place) => {
    const mentions = keptSpans(place.mentions, moved)
    const [span] = mentions
    return span === undefined ? [] : [{ ...place, span, mentions }]
  })
}

const keptSpans = (spans: readonly Span[], moved: Moved) =>
  spans.flatMap((span) => {
    const now = moved(span)
    return now === undefined ? [] : [pair(now)]
  })

const pair = ([start, end]: Span): [number, number] => [start, end]

/** The same item with every pair of numbers in it, which are its spans, where its words now are. */
function shifted<Value>(value: Value, moved: Moved): Value {
  if (Array.isArray(value)) {
    const [start, end]: unknown[] = value
    const span =
      typeof start === 'number' && typeof end === 'number' ? moved([start, end]) : undefined
    return (span ?? value.map((each: unknown) => shifted(each, moved))) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, shifted(each as unknown, moved)]),
  ) as Value
}

const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))

/** Without references to what is gone. */
function without<Item extends object>(
  item: Item,
  known: Partial<Record<keyof Item, ReadonlySet<string>>>,
): Item {
  const gone = (name: string, value: unknown) =>
    typeof value === 'string' && known[name as keyof Item]?.has(value) === false
  return Object.fromEntries(
    Object.entries(item).filter(([name, value]) => !gone(name, value)),
  ) as Item
}
