import type { Reading } from '@volgens/shapes'
import { currentReadings } from '../reports/current-reading.ts'
import type { ItemKind } from '../store/tables.ts'
import type { Db, Store } from '../store/open-store.ts'
import { cutReading } from './cut-reading.ts'
import { itemsOf, type ExportItem } from './export-items.ts'
import { reportPages } from './report-pages.ts'
import { streamInSnapshot, type ExportOptions } from './scope.ts'

/** An item that a person rejected. */
interface RejectedItem {
  readonly kind: ItemKind
  /** Its id in the reading. */
  readonly local: string
  readonly words: string
}

/** A reading as it now stands. */
export interface StandingReading {
  /** With what people corrected; rejected items are still in it. */
  readonly reading: Reading
  readonly rejected: readonly RejectedItem[]
}

/**
 * The current readings of the scope by day of publication, as people corrected them: what pages are made of. With
 * `snippets` each has only the words of its items and those around them for its text.
 */
export function standingReadings(
  store: Store,
  options: ExportOptions,
): AsyncGenerator<StandingReading> {
  return streamInSnapshot(store, (db) => readingsOf(db, options))
}

async function* readingsOf(db: Db, options: ExportOptions): AsyncGenerator<StandingReading> {
  for await (const reports of reportPages(db, options)) {
    const ids = reports.map(({ id }) => id)
    const readings = new Map(
      (await currentReadings(db, ids)).map((reading) => [reading.report.id, reading]),
    )
    const items = await itemsOf(db, reports, options)
    for (const id of ids) {
      const reading = readings.get(id)
      if (reading === undefined) continue
      const own = items.filter(({ report }) => report.id === id)
      yield { reading: standing(reading, own, options), rejected: rejectedOf(own) }
    }
  }
}

function standing(reading: Reading, items: readonly ExportItem[], { snippets }: ExportOptions) {
  const bodies = new Map(items.map(({ kind, local, body }) => [`${kind} ${local}`, body]))
  const as = <Each extends { readonly id: string }>(kind: ItemKind, each: Each) =>
    // What was corrected has been checked against the shape of its kind when it was decided.
    (bodies.get(`${kind} ${each.id}`) ?? each) as Each
  const whole = {
    ...reading,
    statements: reading.statements.map((each) => as('statement', each)),
    namings: reading.namings.map((each) => as('naming', each)),
    labels: reading.labels.map((each) => as('naming', each)),
    figures: reading.figures.map((each) => as('figure', each)),
    events: reading.events.map((each) => as('event', each)),
  }
  return snippets === undefined ? whole : cutReading(whole, snippets)
}

const rejectedOf = (items: readonly ExportItem[]): RejectedItem[] =>
  items
    .filter(({ review }) => review === 'rejected')
    .map(({ kind, local, words }) => ({ kind, local, words }))
