import { itemsOf } from './items.ts'
import type { Item, Reading, ReportReading, Review, Span } from './shapes.ts'
import { lanesOf } from './text/lanes.ts'
import { marksOf } from './text/marks.ts'
import { beginningIn, notesOf, type Note } from './text/notes.ts'
import { paragraphsOf } from './text/paragraphs.ts'
import { piecesOf, type Piece } from './text/pieces.ts'
import { voicesOf, type Voices } from './voices.ts'

/** A paragraph of the text with what stands in it and beside it. */
export interface Row {
  readonly index: number
  readonly kind: 'title' | 'heading' | 'body'
  readonly span: Span
  readonly pieces: readonly Piece[]
  readonly notes: readonly Note[]
  /** Of every item that has words in it. */
  readonly items: ReadonlySet<string>
}

/** All that the page of a report is drawn from. */
export interface View {
  readonly reading: Reading
  readonly items: ReadonlyMap<string, Item>
  readonly voices: Voices
  readonly lanes: ReadonlyMap<string, number>
  /** The first one is the title where the report has none of its own and its text begins with one. */
  readonly rows: readonly Row[]
  /** By id of an item: the row in which it begins. */
  readonly rowOf: ReadonlyMap<string, number>
  /** By id in the reading, the id in the record; times and places have none. */
  readonly records: ReadonlyMap<string, number>
  readonly reviews: ReadonlyMap<string, Review>
  /** By id of an actor of the reading: the actor of the record. */
  readonly actors: ReportReading['actors']
  readonly why: ReportReading['why']
}

/**
 * What the page needs of a reading; takes time in proportion to its length.
 *
 * before: what was drawn until now of the same report.
 */
export function viewOf(answer: ReportReading, before?: View): View {
  const { reading } = answer
  const items = itemsOf(reading)
  const voices = voicesOf(answer, before?.voices)
  const rows = rowsOf(reading, items, voices)
  return {
    reading,
    items,
    voices,
    lanes: lanesOf(reading.statements),
    rows,
    rowOf: firstRows(rows),
    records: new Map(answer.items.map(({ local, id }) => [local, id])),
    reviews: new Map(answer.items.map(({ local, review }) => [local, review])),
    actors: answer.actors,
    why: answer.why,
  }
}

function rowsOf({ report }: Reading, items: View['items'], voices: Voices): Row[] {
  const paragraphs = paragraphsOf(report.text)
  const titled =
    report.title === undefined && paragraphs[0]?.kind === 'heading' && paragraphs.length > 1
  const spans = paragraphs.map(({ span }) => span)
  const cut = piecesOf(spans, marksOf(items.values()))
  const seen = new Set<string>()
  return paragraphs.map(({ kind, span }, index): Row => {
    const pieces = cut[index] ?? []
    return {
      index,
      kind: titled && index === 0 ? 'title' : kind,
      span,
      pieces,
      notes: notesOf(beginningIn(pieces, seen), voices),
      items: new Set(pieces.flatMap(({ marks }) => marks.map(({ item }) => item.id))),
    }
  })
}

/** The words of an item come before who said them: its row is where they begin. */
function firstRows(rows: readonly Row[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { index, pieces } of rows) {
    for (const { marks } of pieces) {
      for (const { item, part } of marks) {
        if (part !== 'source' && part !== 'cue' && !first.has(item.id)) first.set(item.id, index)
      }
    }
  }
  return first
}

/** The number of a statement all over the page: s12 → 12. */
export const numberOf = (id: string) => id.slice(1)
