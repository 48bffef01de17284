import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import { linkActors } from '../actors/link-actors.ts'
import { deriveItems, type ItemState, type StandingItem } from '../items/derive-items.ts'
import { reportActors } from '../items/report-actors.ts'
import { reportPlaces } from '../items/report-places.ts'
import type { Db } from '../store/open-store.ts'
import type { NewItem } from '../store/tables.ts'

/** Parameters of one statement are bounded (65,535 in PostgreSQL's protocol): so are rows of one insert. */
const ROWS_AT_ONCE = 500

/** What is known of a report from before the reading that is saved. */
export interface Known {
  /** Whom earlier readings tied, by their addresses. */
  readonly ties: ReadonlyMap<string, number>
  /** What people decided, by item key. */
  readonly states: ReadonlyMap<string, ItemState>
}

const NOTHING: Known = { ties: new Map(), states: new Map() }

/** Writes the actors, places and items of a reading whose report has none, or none any more. */
export async function saveItems(
  transaction: Db,
  reading: Reading,
  { ties, states }: Known = NOTHING,
): Promise<void> {
  const report = reading.report.id
  const ids = await linkActors(transaction, report, reportActors(reading), ties)
  await writeItems(transaction, reading, ids, states)
}

/** Writes the places and items of a reading whose actors are there. ids: of the rows of its actors, by their ids in the reading. */
export async function writeItems(
  transaction: Db,
  reading: Reading,
  ids: ReadonlyMap<string, number>,
  states: Known['states'],
): Promise<void> {
  await insertPlaces(transaction, reading)
  const rows = deriveItems(reading, states).map((item) => toRow(item, reading.report.id, ids))
  await inParts(rows, (part) => insertItems(transaction, part))
}

/** Brings the items of a report, whose reading is the same, to what people have now decided. */
export async function updateItems(
  transaction: Db,
  reading: Reading,
  states: ReadonlyMap<string, ItemState>,
): Promise<void> {
  const report = reading.report.id
  const ids = await actorRows(transaction, [report])
  const rows = deriveItems(reading, states).map((item) => toRow(item, report, ids.get(report)))
  await inParts(rows, (part) => overwriteItems(transaction, part))
}

/** For each report the ids of its actors' rows, by their ids in the reading. */
export async function actorRows(
  db: Db,
  reports: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const rows = await db
    .selectFrom('report_actors')
    .select(['report', 'local', 'id'])
    .where('report', 'in', [...reports])
    .execute()
  const ids = new Map(reports.map((report) => [report, new Map<string, number>()]))
  for (const { report, local, id } of rows) ids.get(report)?.set(local, id)
  return ids
}

export type ItemRow = Omit<NewItem, 'id' | 'search'>

/** ids: of the rows of its report's actors, by their ids in the reading. */
export function toRow(
  item: StandingItem,
  report: string,
  ids: ReadonlyMap<string, number> = new Map(),
): ItemRow {
  const idOf = (local: string | undefined) =>
    local === undefined ? null : (ids.get(local) ?? null)
  return {
    ...item,
    report,
    voice: idOf(item.voice),
    other: idOf(item.other),
    doer: idOf(item.doer),
    mentions: item.mentions.flatMap((local) => ids.get(local) ?? []),
  }
}

async function inParts(
  rows: readonly ItemRow[],
  write: (part: readonly ItemRow[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await write(rows.slice(at, at + ROWS_AT_ONCE))
}

/** The columns of `items` that a row gives, with their types: one parameter holds all rows. */
const COLUMNS = {
  report: 'text',
  kind: 'text',
  local: 'text',
  key: 'text',
  body: 'json',
  corrected: 'json',
  review: 'text',
  start: 'integer',
  sentence_start: 'integer',
  sentence_end: 'integer',
  words: 'text',
  fold: 'bigint',
  voice_kind: 'text',
  voice: 'bigint',
  voice_words: 'text',
  other: 'bigint',
  other_words: 'text',
  doer: 'bigint',
  doer_words: 'text',
  mentions: 'bigint[]',
  statement: 'text',
  form: 'text',
  act: 'text',
  negated: 'boolean',
  type: 'text',
  mode: 'text',
  label: 'text',
  counts: 'text',
  low: 'double precision',
  high: 'double precision',
  said_from: 'date',
  said_to: 'date',
  meant_from: 'date',
  meant_to: 'date',
  place: 'text',
  places: 'text[]',
  confidence: 'real',
  lang: 'text',
  outlet: 'text',
  published_from: 'date',
} as const satisfies Record<keyof ItemRow, string>

const NAMES = sql.raw(Object.keys(COLUMNS).join(', '))
const VALUES = sql.raw(
  Object.keys(COLUMNS)
    .map((name) => `row.${name}`)
    .join(', '),
)
const TYPES = sql.raw(
  Object.entries(COLUMNS)
    .map(([name, type]) => `${name} ${type}`)
    .join(', '),
)

/** One parameter for all rows: a list of a thousand of them costs more to plan than to run. */
async function insertItems(transaction: Db, rows: readonly ItemRow[]): Promise<void> {
  await sql`insert into items (${NAMES}) select ${VALUES} from ${rowsOf(rows)}`.execute(transaction)
}

async function insertPlaces(transaction: Db, reading: Reading): Promise<void> {
  await sql`insert into report_places (report, local, name, words, country, lat, lon, precision, missing, source,
      sentence_start, sentence_end)
    select ${reading.report.id}, local, name, words, country, lat, lon, precision, missing, source,
      sentence_start, sentence_end
    from json_to_recordset(${JSON.stringify(reportPlaces(reading))}::json) as row (local text, name text, words text[],
      country text, lat double precision, lon double precision, precision text, missing text, source text,
      sentence_start integer, sentence_end integer)`.execute(transaction)
}

async function overwriteItems(transaction: Db, rows: readonly ItemRow[]): Promise<void> {
  await sql`update items set (${NAMES}) = (${VALUES}) from ${rowsOf(rows)}
    where items.report = row.report and items.kind = row.kind and items.local = row.local`.execute(
    transaction,
  )
}

const rowsOf = (rows: readonly ItemRow[]) =>
  sql`json_to_recordset(${JSON.stringify(rows.map(asJson))}::json) as row (${TYPES})`

/** The bodies are JSON already; lists of numbers are read by json_to_recordset as PostgreSQL's own. */
const asJson = ({ body, corrected, ...row }: ItemRow) => ({
  ...row,
  body: JSON.parse(body) as unknown,
  corrected:
    corrected === null || corrected === undefined ? null : (JSON.parse(corrected) as unknown),
})
