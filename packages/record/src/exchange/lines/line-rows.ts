import { sql } from 'kysely'
import type { Db } from '../../store/open-store.ts'
import type { Tables } from '../../store/tables.ts'
import type { Selectable } from 'kysely'
import type { LineScope } from './line-scope.ts'
import type { Line, LineKind } from './line-shapes.ts'
import { rowPages } from './row-pages.ts'

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>
type Lines<Kind extends LineKind> = AsyncGenerator<Line<Kind>>

export async function* dossierLines(db: Db, { dossiers }: LineScope): Lines<'dossier'> {
  const pages = rowPages<Row<'dossiers'>>(db, {
    select: sql`select * from dossiers dossier`,
    where: dossiers,
    order: sql`dossier.name collate "C"`,
    keyOf: ({ name }) => sql`${name}`,
    size: 500,
  })
  for await (const page of pages) {
    for (const { name, created_at, archived_at } of page) {
      const archived = archived_at === null ? {} : { archived: archived_at.toISOString() }
      yield { line: 'dossier', name, created: created_at.toISOString(), ...archived }
    }
  }
}

export async function* originalLines(db: Db, scope: LineScope): Lines<'original'> {
  const pages = rowPages<Row<'originals'>>(db, {
    select: sql`select * from originals original`,
    where: sql`(exists (select from reports report where report.original = original.hash and ${scope.reports})
      or exists (select from failures failure where failure.original = original.hash and ${scope.failures}))`,
    order: sql`original.hash`,
    keyOf: ({ hash }) => sql`${hash}`,
    size: 10,
  })
  for await (const page of pages) {
    for (const { hash, bytes } of page) {
      yield { line: 'original', hash, bytes: Buffer.from(bytes).toString('base64') }
    }
  }
}

export type ReportRow = Row<'reports'> & {
  readonly dossiers: readonly { readonly name: string; readonly added: string }[]
}

/** In the order of their versions: each after the one before it. */
export async function* reportRows(
  db: Db,
  scope: LineScope,
  size: number,
): AsyncGenerator<readonly ReportRow[]> {
  yield* rowPages<ReportRow>(db, {
    select: sql`select report.*, (
        select coalesce(json_agg(json_build_object('name', dossier.name, 'added', joined.added_at)
          order by dossier.name collate "C"), '[]')
        from dossier_reports joined join dossiers dossier on dossier.id = joined.dossier
        where joined.report = report.id and ${scope.dossiers}) as dossiers
      from reports report`,
    where: scope.reports,
    order: sql`report.version, report.id`,
    keyOf: ({ version, id }) => sql`${version}, ${id}`,
    size,
  })
}

/** A report without what tells its words. */
export function reportLine(row: ReportRow): Line<'report'> {
  const { id, lang, version, added_at, dossiers } = row
  const { reference, title, outlet, url, published, author, agency, previous, ties } = row
  return {
    line: 'report',
    id,
    ...present({ reference }),
    lang,
    ...present({ title, outlet, url, published, author, agency }),
    version,
    ...present({ previous }),
    added: added_at.toISOString(),
    dossiers: dossiers.map(({ name, added }) => ({ name, added: new Date(added).toISOString() })),
    ...present({ ties }),
  }
}

export async function* readingLines(db: Db, { reports }: LineScope): Lines<'reading'> {
  const pages = rowPages<Row<'readings'>>(db, {
    select: sql`select reading.* from readings reading join reports report on report.id = reading.report`,
    where: reports,
    order: sql`reading.report, reading.engine collate "C"`,
    keyOf: ({ report, engine }) => sql`${report}, ${engine}`,
    size: 10,
  })
  for await (const page of pages) {
    for (const { report, engine, current, made_at, body } of page) {
      // A json column comes back parsed; written again it is what it was, as JSON.stringify made it.
      const read = body as unknown as Line<'reading'>['body']
      yield { line: 'reading', report, engine, current, made: made_at.toISOString(), body: read }
    }
  }
}

export async function* actorLines(db: Db, { actors }: LineScope): Lines<'actor'> {
  const pages = rowPages<Row<'actors'>>(db, {
    select: sql`select * from actors actor`,
    where: actors,
    order: sql`actor.id`,
    keyOf: ({ id }) => sql`${id}`,
    size: 1000,
  })
  for await (const page of pages) {
    for (const { id, kind, name, curated, merged_into } of page) {
      const known = kind as Line<'actor'>['kind']
      yield { line: 'actor', id, kind: known, name, curated, ...present({ merged_into }) }
    }
  }
}

export async function* reportActorLines(db: Db, { reports }: LineScope): Lines<'report_actor'> {
  const pages = rowPages<Row<'report_actors'>>(db, {
    select: sql`select tied.* from report_actors tied join reports report on report.id = tied.report`,
    where: reports,
    // a2 before a10, as the reading has them.
    order: sql`tied.report, length(tied.local), tied.local collate "C"`,
    keyOf: ({ report, local }) => sql`${report}, ${[...local].length}, ${local}`,
    size: 1000,
  })
  for await (const page of pages) {
    for (const { report, local, address, actor, kind, name, roles, mentions, ...rest } of page) {
      const { certain, keys, tied_after } = rest
      const lists = { roles: [...roles], mentions, ...present({ certain }), keys: [...keys] }
      yield {
        line: 'report_actor',
        report,
        local,
        address,
        actor,
        kind,
        name,
        ...lists,
        tied_after,
      }
    }
  }
}

export async function* decisionLines(db: Db, { decisions }: LineScope): Lines<'decision'> {
  const pages = rowPages<Row<'reviews'>>(db, {
    select: sql`select * from reviews entry`,
    where: decisions,
    order: sql`entry.seq`,
    keyOf: ({ seq }) => sql`${seq}`,
    size: 500,
  })
  for await (const page of pages) {
    for (const { seq, at, reviewer, decision, report, kind, key, body, previous, hash } of page) {
      const about = present({ report, kind, key })
      const said = body as Line<'decision'>['body']
      const who = { seq, at: at.toISOString(), reviewer, decision }
      yield { line: 'decision', ...who, ...about, body: said, previous, hash }
    }
  }
}

export async function* failureLines(db: Db, { failures }: LineScope): Lines<'failure'> {
  const pages = rowPages<Row<'failures'>>(db, {
    select: sql`select * from failures failure`,
    where: failures,
    order: sql`coalesce(failure.dossier, '') collate "C", failure.name collate "C", failure.original`,
    keyOf: ({ dossier, name, original }) => sql`${dossier ?? ''}, ${name}, ${original}`,
    size: 100,
  })
  for await (const page of pages) {
    for (const { dossier, name, original, options, failed_at, ...rest } of page) {
      const { code, message, attempts } = rest
      const known = options as Line<'failure'>['options']
      const fault = { code, message, attempts, failed: failed_at.toISOString() }
      yield { line: 'failure', ...present({ dossier }), name, original, options: known, ...fault }
    }
  }
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], null> }

/** Without what is null: in a line it is not there. */
function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null),
  ) as Present<Fields>
}
