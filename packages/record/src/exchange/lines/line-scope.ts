import { sql, type RawBuilder } from 'kysely'
import type { ExportOptions } from '../scope.ts'

/** SQL conditions that say which rows are written; each over the alias that its comment names. */
export interface LineScope {
  /** report (reports): those of the dossier, and their earlier versions. */
  readonly reports: RawBuilder<unknown>
  /** actor (actors): those of these reports, and whom they were merged with. */
  readonly actors: RawBuilder<unknown>
  /** entry (reviews): what is about these alone. */
  readonly decisions: RawBuilder<unknown>
  /** dossier (dossiers). */
  readonly dossiers: RawBuilder<unknown>
  /** failure (failures). */
  readonly failures: RawBuilder<unknown>
}

const ALL = sql`true`

/** Decisions and failures of other dossiers stay at home: they tell of reports that are not passed on. */
export function lineScope({ dossier, snippets }: ExportOptions): LineScope {
  // The original of a failure is an article too.
  const failures = snippets === undefined ? ALL : sql`false`
  if (dossier === undefined) {
    return { reports: ALL, actors: ALL, decisions: ALL, dossiers: ALL, failures }
  }
  const reports = sql`(with recursive wanted as (
    select report as id from dossier_reports where dossier = ${dossier.id}
    union select reports.previous from wanted join reports on reports.id = wanted.id where reports.previous is not null)
    select id from wanted)`
  const actors = sql`(with recursive wanted as (
    select tied.actor as id from report_actors tied where tied.report in ${reports}
    union select case when other.id = wanted.id then other.merged_into else other.id end
    from wanted join actors other on other.id = wanted.id and other.merged_into is not null or other.merged_into = wanted.id)
    select id from wanted)`
  return {
    reports: sql`report.id in ${reports}`,
    actors: sql`actor.id in ${actors}`,
    decisions: aboutOnly(reports, actors),
    dossiers: sql`dossier.id = ${dossier.id}`,
    failures: snippets === undefined ? sql`failure.dossier = ${dossier.name}` : failures,
  }
}

/** An item of these reports, or actors of which all that was moved is in these reports; undone ones likewise. */
function aboutOnly(reports: RawBuilder<unknown>, actors: RawBuilder<unknown>): RawBuilder<unknown> {
  const list = (of: string, field: string) =>
    sql`json_array_elements(case json_typeof(${sql.ref(of)}.body -> ${sql.lit(field)})
      when 'array' then ${sql.ref(of)}.body -> ${sql.lit(field)} else '[]' end)`
  const about = (entry: string) => sql`case when ${sql.ref(entry)}.report is not null
    then ${sql.ref(entry)}.report in ${reports}
    else json_typeof(${sql.ref(entry)}.body -> 'actors') = 'array'
      and not exists (select from ${list(entry, 'actors')} as named where named::text::bigint not in ${actors})
      and not exists (select from ${list(entry, 'moved')} as moved where moved ->> 0 not in ${reports}) end`
  return sql`(${about('entry')} or entry.report is null and exists (select from reviews undone
    where undone.seq::text = entry.body ->> 'undoes' and ${about('undone')}))`
}
