import { createHash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Db, Store } from '../../store/open-store.ts'
import { enginesOf, streamInSnapshot, type ExportOptions } from '../scope.ts'
import { excerptsOf } from './excerpts.ts'
import {
  actorLines,
  decisionLines,
  dossierLines,
  failureLines,
  originalLines,
  readingLines,
  reportActorLines,
  reportLine,
  reportRows,
} from './line-rows.ts'
import { lineScope, type LineScope } from './line-scope.ts'
import { BETWEEN, FORMAT, lineDictionary, type Line, type LineKind } from './line-shapes.ts'

const REPORTS_AT_ONCE = 10

/**
 * The record as JSON Lines, each with its line feed: all that `importLines` makes the same record of. The same record
 * gives the same bytes. `lines` in onProgress counts lines, not reports.
 */
export function exportLines(store: Store, options: ExportOptions = {}): AsyncGenerator<string> {
  return streamInSnapshot(store, async function* (db) {
    const hash = createHash('sha256')
    const header = await headerOf(db, options)
    const total = Object.values(header.counts).reduce((sum, count) => sum + count, 1)
    let lines = 0
    for await (const line of linesOf(db, options, header)) {
      const text = `${JSON.stringify(line)}\n`
      hash.update(text)
      yield text
      lines += 1
      if (lines % REPORTS_AT_ONCE === 0) options.onProgress?.(lines, total)
    }
    const end: Line<'end'> = { line: 'end', lines, sha256: hash.digest('hex') }
    yield `${JSON.stringify(end)}\n`
    options.onProgress?.(total, total)
  })
}

async function* linesOf(
  db: Db,
  options: ExportOptions,
  header: Line<'header'>,
): AsyncGenerator<Line<LineKind>> {
  const scope = lineScope(options)
  yield header
  yield* dossierLines(db, scope)
  if (options.snippets === undefined) yield* originalLines(db, scope)
  yield* reportLines(db, scope, options)
  yield* readingLines(db, scope)
  yield* actorLines(db, scope)
  yield* reportActorLines(db, scope)
  yield* decisionLines(db, scope)
  yield* failureLines(db, scope)
}

async function* reportLines(
  db: Db,
  scope: LineScope,
  { snippets }: ExportOptions,
): AsyncGenerator<Line<'report'>> {
  for await (const page of reportRows(db, scope, REPORTS_AT_ONCE)) {
    const excerpts = snippets === undefined ? undefined : await excerptsOf(db, page, snippets)
    for (const row of page) {
      const { text, original } = row
      const words = excerpts === undefined ? { text, original } : { excerpts: excerpts.get(row.id) }
      yield { ...reportLine(row), ...words }
    }
  }
}

async function headerOf(db: Db, options: ExportOptions): Promise<Line<'header'>> {
  const { dossier, snippets } = options
  const scope = lineScope(options)
  const counts = await countsOf(db, scope)
  if (snippets !== undefined) counts.original = 0
  const all = await countOf(db, sql`reviews`)
  return {
    line: 'header',
    format: FORMAT,
    ...(dossier === undefined ? {} : { dossier: dossier.name }),
    engines: await enginesOf(db, options),
    ...(snippets === undefined ? {} : { snippets }),
    chain: counts.decision === all ? 'whole' : 'part',
    counts,
    dictionary: lineDictionary(),
  }
}

async function countsOf(db: Db, scope: LineScope) {
  const { reports, actors, decisions, dossiers, failures } = scope
  const tables: Record<(typeof BETWEEN)[number], RawBuilder<unknown>> = {
    dossier: sql`dossiers dossier where ${dossiers}`,
    original: sql`originals original
      where exists (select from reports report where report.original = original.hash and ${reports})
      or exists (select from failures failure where failure.original = original.hash and ${failures})`,
    report: sql`reports report where ${reports}`,
    reading: sql`readings reading join reports report on report.id = reading.report where ${reports}`,
    actor: sql`actors actor where ${actors}`,
    report_actor: sql`report_actors tied join reports report on report.id = tied.report where ${reports}`,
    decision: sql`reviews entry where ${decisions}`,
    failure: sql`failures failure where ${failures}`,
  }
  const counts = { ...ZERO }
  for (const kind of BETWEEN) counts[kind] = await countOf(db, tables[kind])
  return counts
}

const ZERO = Object.fromEntries(BETWEEN.map((kind) => [kind, 0])) as Record<
  (typeof BETWEEN)[number],
  number
>

async function countOf(db: Db, from: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
