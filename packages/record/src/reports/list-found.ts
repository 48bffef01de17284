import type { Reading, Span, Statement } from '@volgens/shapes'
import { sql } from 'kysely'
import { comparedItems, comparedReports, within, type ReportHead } from '../compare/scope.ts'
import type { RecordItem } from '../items/item-query.ts'
import { passageOf } from '../items/passage.ts'
import type { Db } from '../store/open-store.ts'
import { currentReadings } from './current-reading.ts'

/** What readings find beside items. */
export type FoundKind = 'places' | 'times'

/** Words of a report that are no item, with the account that they stand in. */
interface FoundWords {
  readonly span: Span
  readonly words: string
  /** The sentences that hold them: their text, and where they begin in the report's. */
  readonly sentence: { readonly start: number; readonly text: string }
  /** The innermost statement that they stand in; undefined in the report's own words. */
  readonly statement: RecordItem | undefined
}

/** A place or a time of one report. */
export interface FoundThing<Kind extends FoundKind> {
  readonly report: ReportHead
  readonly found: Reading[Kind][number]
  readonly mentions: readonly FoundWords[]
}

/** Where in the list to go on: reports to pass over, and things of the next one. */
export interface FoundPlace {
  readonly reports: number
  readonly things: number
}

export interface FoundQuery {
  /** Id of a dossier. */
  readonly dossier?: number | undefined
  /** Id of a report. */
  readonly report?: string | undefined
  readonly from: FoundPlace
  readonly limit: number
}

/** A page of what was found; `next` is undefined on the last one. */
export interface FoundPage<Kind extends FoundKind> {
  readonly items: readonly FoundThing<Kind>[]
  readonly next: FoundPlace | undefined
}

/**
 * The places or times of reports by day of publication, then in the order of the text. Whose words they are in is told
 * by statements that nobody rejected and that are no mere suggestions.
 */
export async function listFound<Kind extends FoundKind>(
  db: Db,
  kind: Kind,
  query: FoundQuery,
): Promise<FoundPage<Kind>> {
  const rows = await rowsOf(db, kind, query)
  const shown = rows.slice(0, query.limit)
  const wordsAt = await wordsIn(db, [...new Set(shown.map(({ report }) => report))])
  const items = shown.flatMap(({ report, found }) => {
    const spans = 'mentions' in found ? found.mentions : [found.span]
    const placed = wordsAt(report, spans as Span[])
    // The rows are of the kind that was asked for.
    return placed === undefined ? [] : { ...placed, found: found as Reading[Kind][number] }
  })
  const last = rows[query.limit]
  return { items, next: last && { reports: last.at, things: last.nth } }
}

interface Row {
  readonly report: string
  readonly found: Reading[FoundKind][number]
  /** Reports and things before it. */
  readonly at: number
  readonly nth: number
}

/** Whole readings are long: only those are opened that the page needs. */
async function rowsOf(db: Db, kind: FoundKind, query: FoundQuery): Promise<readonly Row[]> {
  const { from, limit, dossier, report } = query
  const reports = report === undefined ? undefined : [report]
  const { rows } = await sql<Row>`
    select chosen.id as report, thing.found, (chosen.at - 1)::int as at, (thing.nth - 1)::int as nth
    from (select id, row_number() over (order by published_from nulls last, id) as at from reports
        where ${within({ dossier, reports }, sql.ref('reports.id'))}
        order by published_from nulls last, id offset ${from.reports}) chosen
    join readings on readings.report = chosen.id and readings.current
    cross join lateral json_array_elements(readings.body -> ${sql.lit(kind)}) with ordinality as thing (found, nth)
    where chosen.at > ${from.reports + 1} or thing.nth > ${from.things}
    order by chosen.at, thing.nth limit ${limit + 1}`.execute(db)
  return rows
}

/** Looks up words of these reports; undefined of a report that has just been taken away. */
async function wordsIn(db: Db, ids: readonly string[]) {
  const heads = ids.length === 0 ? [] : await comparedReports(db, { reports: ids })
  const readings = ids.length === 0 ? [] : await currentReadings(db, ids)
  const statements =
    ids.length === 0 ? [] : await comparedItems(db, { reports: ids }, ['statement'])
  return (id: string, spans: readonly Span[]) => {
    const report = heads.find((head) => head.id === id)
    const reading = readings.find((each) => each.report.id === id)
    if (report === undefined || reading === undefined) return undefined
    const own = statements.filter((item) => item.report.id === id)
    const passage = passageOf(reading)
    const mentions = spans.map((span): FoundWords => {
      const [start, end] = passage.sentences([span])
      const sentence = { start, text: reading.report.text.slice(start, end) }
      return { span, words: passage.words([span]), sentence, statement: innermost(own, span) }
    })
    return { report, mentions }
  }
}

/** The statement with the shortest content that holds a span. */
function innermost(statements: readonly RecordItem[], [start, end]: Span): RecordItem | undefined {
  const contentOf = (item: RecordItem) => (item.body as Statement).content
  const holds = (item: RecordItem) =>
    contentOf(item).some(([from, to]) => start >= from && end <= to)
  const lengthOf = (item: RecordItem) =>
    contentOf(item).reduce((sum, [from, to]) => sum + to - from, 0)
  return statements.filter(holds).sort((a, b) => lengthOf(a) - lengthOf(b))[0]
}
