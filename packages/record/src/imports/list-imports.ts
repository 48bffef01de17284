import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { ImportKind, ImportOutcome } from '../store/tables.ts'

/** An import with what came of it so far. */
export interface ListedImport {
  readonly id: number
  readonly kind: ImportKind
  readonly dossier: number | undefined
  readonly name: string
  readonly givenAt: Date
  readonly endedAt: Date | undefined
  readonly stopped: boolean
  readonly fault: { readonly code: string; readonly message: string } | undefined
  readonly documents: number
  readonly counts: Readonly<Record<ImportOutcome, number>>
  /** What was told last, in the order of the documents. */
  readonly results: readonly ListedResult[]
}

interface ListedResult {
  readonly name: string
  readonly outcome: ImportOutcome
  readonly report?: string
  readonly title?: string
  readonly code?: string
  readonly message?: string
}

export interface ImportQuery {
  readonly id?: number | undefined
  /** Number of a dossier. */
  readonly dossier?: number | undefined
  /** Only those given before this one. */
  readonly before?: number | undefined
  readonly limit?: number | undefined
  /** How many results of each; 100 unless told. */
  readonly results?: number | undefined
}

/** Imports that were given, the last one first. */
export async function listImports(db: Db, query: ImportQuery = {}): Promise<ListedImport[]> {
  const { rows } = await sql<Row>`
    select import.id, import.kind, import.dossier, import.name, import.stopped,
      import.given_at as "givenAt", import.ended_at as "endedAt", import.code, import.message,
      (select count(*)::int from import_documents where import_documents.import = import.id) as documents,
      (select coalesce(json_object_agg(outcome, n), '{}') from (select outcome, count(*)::int as n
        from import_results where import_results.import = import.id group by outcome) counted) as counts,
      (select coalesce(json_agg(json_strip_nulls(json_build_object('name', result.name, 'outcome', result.outcome,
          'report', result.report, 'title', report.title, 'code', result.code, 'message', result.message))
          order by result.document, result.number), '[]')
        from (select * from import_results where import_results.import = import.id
          order by document desc, number desc limit ${query.results ?? 100}) result
        left join reports report on report.id = result.report) as results
    from imports import
    where ${conditions(query)}
    order by import.id desc limit ${query.limit ?? 50}`.execute(db)
  return rows.map(toListed)
}

type Row = Omit<ListedImport, 'fault' | 'counts' | 'dossier' | 'endedAt'> & {
  readonly dossier: number | null
  readonly endedAt: Date | null
  readonly code: string | null
  readonly message: string | null
  readonly counts: Partial<ListedImport['counts']>
}

function conditions({ id, dossier, before }: ImportQuery) {
  const all = [sql`import.given_at is not null`]
  if (id !== undefined) all.push(sql`import.id = ${id}`)
  if (dossier !== undefined) all.push(sql`import.dossier = ${dossier}`)
  if (before !== undefined) all.push(sql`import.id < ${before}`)
  return sql.join(all, sql` and `)
}

const toListed = ({ code, message, dossier, endedAt, counts, ...row }: Row): ListedImport => ({
  ...row,
  dossier: dossier ?? undefined,
  endedAt: endedAt ?? undefined,
  fault: code === null ? undefined : { code, message: message ?? '' },
  counts: { new: 0, changed: 0, known: 0, failed: 0, ...counts },
})
