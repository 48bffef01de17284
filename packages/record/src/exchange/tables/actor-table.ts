import { sql } from 'kysely'
import type { Db } from '../../store/open-store.ts'
import { inScope, type ExportOptions } from '../scope.ts'
import { column, type Table } from './column.ts'

const ACTORS_AT_ONCE = 500

/** An actor of the record, with what the reports of the scope say. */
export interface ExportActor {
  readonly id: number
  readonly kind: string
  readonly name: string
  readonly curated: boolean
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly reports: number
  readonly mentions: number
}

export const ACTOR_TABLE: Table<ExportActor> = {
  name: 'actors',
  description: 'An actor of the record: one person, organisation, state or group across reports.',
  columns: [
    column('actor', 'integer', 'Its number in the record.', ({ id }) => id),
    column('kind', 'text', 'person, organization, state or group.', ({ kind }) => kind),
    column('name', 'text', "The record's name of it.", ({ name }) => name),
    column(
      'curated',
      'boolean',
      'true where a person has merged, split or named it.',
      ({ curated }) => curated,
    ),
    column('names', 'json', 'All names that these reports have for it.', ({ names }) =>
      JSON.stringify(names),
    ),
    column('roles', 'json', 'All roles that these reports give it.', ({ roles }) =>
      JSON.stringify(roles),
    ),
    column('reports', 'integer', 'In how many of these reports it is.', ({ reports }) => reports),
    column('mentions', 'integer', 'How often they mention it.', ({ mentions }) => mentions),
  ],
}

/** The actors of the reports of the scope, by their numbers, a page at a time. */
export async function* actorPages(
  db: Db,
  options: ExportOptions,
): AsyncGenerator<readonly ExportActor[]> {
  let after = 0
  for (;;) {
    const { rows } = await sql<ExportActor>`
      with page as (
        select distinct tied.actor as id from report_actors tied join reports report on report.id = tied.report
        where tied.actor > ${after} and ${inScope(options)} order by 1 limit ${ACTORS_AT_ONCE})
      select actors.id, actors.kind, actors.name, actors.curated,
        array_agg(distinct tied.name collate "C") as names,
        array(select distinct role collate "C" from report_actors named join reports report on report.id = named.report,
          unnest(named.roles) as role where named.actor = actors.id and ${inScope(options)} order by 1) as roles,
        count(distinct tied.report)::int as reports, sum(tied.mentions)::int as mentions
      from page join actors on actors.id = page.id join report_actors tied on tied.actor = actors.id
      join reports report on report.id = tied.report
      where ${inScope(options)} group by actors.id order by actors.id`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last.id
  }
}
