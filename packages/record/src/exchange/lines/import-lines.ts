import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { badLine, chainInPart, exportDamaged, notAnExport, snippetsOnly } from '../../errors.ts'
import { ensureDossier } from '../../reports/dossiers.ts'
import type { Db, Store } from '../../store/open-store.ts'
import { checkEnd, checkOrder, guarded } from './check-lines.ts'
import { finishItems } from './finish-items.ts'
import type { Imported, ImportOptions, ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'
import { parseHeader, parseLine, type ParsedLine } from './parse-line.ts'
import { readLines, type NumberedLine } from './read-lines.ts'
import { finishActors, takeActor, takeReportActor, writeWaiting } from './take-actor.ts'
import { takeDecision } from './take-decision.ts'
import { takeFailure } from './take-failure.ts'
import { takeReading } from './take-reading.ts'
import { takeDossier, takeOriginal, takeReport } from './take-report.ts'

const LINES_BETWEEN_REPORTS = 100

/**
 * Takes in an export as JSON Lines, whole or not at all. Into an empty store it becomes the record that was exported.
 * Elsewhere reports that are not there are added, those that are there stay as they are, and decisions on items that
 * continue the chain are carried out; the same file again changes nothing.
 *
 * Throws VolgensError: `not-an-export`, `export-newer`, `export-damaged`, `bad-line`, `snippets-only`, `chain-in-part`,
 * `chain-differs`, `decisions-elsewhere`.
 */
export async function importLines(
  store: Store,
  bytes: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): Promise<Imported> {
  const lines = readLines(bytes)
  const first = await lines.next()
  if (first.done === true) throw notAnExport('found nothing')
  const header = acceptable(parseHeader(first.value), options)
  const imported = await store.db.transaction().execute(async (transaction) => {
    if (options.dossier !== undefined)
      await ensureDossier({ ...store, db: transaction }, options.dossier)
    const state = await begin(transaction, header, options, store.now())
    const last = await takeAll(state, first.value, lines)
    await guarded(last, async () => {
      await finishActors(state)
      await finishItems(state, last)
    })
    return state
  })
  await store.settle()
  const { added, known, readings, decisions, decisionsLeft } = imported
  return { reports: added.size, known, readings, decisions, decisionsLeft }
}

function acceptable(header: Line<'header'>, { withoutDecisions }: ImportOptions): Line<'header'> {
  if (header.snippets !== undefined) throw snippetsOnly(header.snippets)
  if (header.chain === 'part' && withoutDecisions !== true) throw chainInPart()
  return header
}

async function begin(
  transaction: Db,
  header: Line<'header'>,
  options: ImportOptions,
  now: Date,
): Promise<ImportState> {
  const head = await transaction
    .selectFrom('review_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  // Nobody adds meanwhile: that the store is empty must stay true, and numbers of actors free.
  await sql`lock table actors, reports in exclusive mode`.execute(transaction)
  const restores = options.withoutDecisions !== true && (await isEmpty(transaction))
  return {
    ...{ transaction, header, options, now, restores, head },
    ...{ added: new Set(), decided: new Set(), merged: new Map() },
    ...{ waiting: [], waitingFrom: 0 },
    ...{ known: 0, readings: 0, decisions: 0, decisionsLeft: 0 },
  }
}

async function isEmpty(transaction: Db): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    select not exists (select from reports) and not exists (select from actors)
      and not exists (select from reviews) as empty`.execute(transaction)
  return rows[0]?.empty === true
}

/** Gives the number of the last line. */
async function takeAll(
  state: ImportState,
  first: NumberedLine,
  lines: AsyncIterable<NumberedLine>,
): Promise<number> {
  const hash = createHash('sha256').update(`${first.text}\n`)
  const total = Object.values(state.header.counts).reduce((sum, count) => sum + count, 2)
  let [last, rank, ended] = [1, 0, false]
  for await (const line of lines) {
    if (ended) throw exportDamaged(line.number, 'a line after the end', 'nothing')
    await guarded(line.number, async () => {
      const parsed = parseLine(line)
      ended = parsed.line === 'end'
      if (parsed.line === 'end') {
        await guarded(state.waitingFrom, () => writeWaiting(state))
        return checkEnd(parsed, line.number, hash.digest('hex'))
      }
      const own = checkOrder(parsed, rank, line.number)
      if (own > rank) await guarded(state.waitingFrom, () => writeWaiting(state))
      rank = own
      hash.update(`${line.text}\n`)
      await takeLine(state, parsed, line.number)
    })
    last = line.number
    if (ended || last % LINES_BETWEEN_REPORTS === 0) state.options.onProgress?.(last, total)
  }
  if (!ended) throw exportDamaged(last + 1, 'nothing', 'the end of the export')
  return last
}

function takeLine(state: ImportState, line: ParsedLine, number: number): Promise<void> {
  switch (line.line) {
    case 'dossier':
      return takeDossier(state, line)
    case 'original':
      return takeOriginal(state, line, number)
    case 'report':
      return takeReport(state, line, number)
    case 'reading':
      return takeReading(state, line, number)
    case 'actor':
      return takeActor(state, line, number)
    case 'report_actor':
      return takeReportActor(state, line, number)
    case 'decision':
      return takeDecision(state, line, number)
    case 'failure':
      return takeFailure(state, line)
    case 'header':
    case 'end':
      return Promise.reject(badLine(number, `a second ${line.line}`, 'one'))
  }
}
