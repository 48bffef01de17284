import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import { linkActors } from '../actors/link-actors.ts'
import { reportActors } from '../items/report-actors.ts'
import { toItems, type Item } from '../items/to-items.ts'
import type { Db } from '../store/open-store.ts'
import type { NewItem } from '../store/tables.ts'

/** Parameters of one statement are bounded (65,535 in PostgreSQL's protocol): so are rows of one insert. */
const ROWS_AT_ONCE = 500

/** Writes the actors and items of a reading whose report has none yet. */
export async function saveItems(transaction: Db, reading: Reading): Promise<void> {
  const report = reading.report.id
  const ids = await linkActors(transaction, report, reportActors(reading))
  const rows = toItems(reading).map((item) => toRow(item, report, ids))
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await insertItems(transaction, rows.slice(at, at + ROWS_AT_ONCE))
  }
}

type Row = Omit<NewItem, 'review' | 'corrected'>

function toRow(item: Item, report: string, ids: ReadonlyMap<string, number>): Row {
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

/**
 * One parameter for all rows: a list of a thousand of them costs more to plan than to run.
 */
async function insertItems(transaction: Db, rows: readonly Row[]): Promise<void> {
  await sql`
    insert into items (report, kind, local, key, body, start, sentence_start, sentence_end, words, signature,
      voice_kind, voice, voice_words, other, other_words, doer, doer_words, mentions, statement, form, act, negated,
      type, mode, label, counts, low, high, said_from, said_to, meant_from, meant_to, place, confidence, lang, outlet,
      published_from)
    select report, kind, local, key, body, start, sentence_start, sentence_end, words, signature,
      voice_kind, voice, voice_words, other, other_words, doer, doer_words, mentions, statement, form, act, negated,
      type, mode, label, counts, low, high, said_from, said_to, meant_from, meant_to, place, confidence, lang, outlet,
      published_from
    from json_to_recordset(${JSON.stringify(rows.map(asJson))}::json) as row (report text, kind text, local text,
      key text, body json, start integer, sentence_start integer, sentence_end integer, words text,
      signature integer[], voice_kind text, voice bigint, voice_words text, other bigint, other_words text, doer bigint,
      doer_words text, mentions bigint[], statement text, form text, act text, negated boolean, type text, mode text,
      label text, counts text, low double precision, high double precision, said_from date, said_to date,
      meant_from date, meant_to date, place text, confidence real, lang text, outlet text, published_from date)`.execute(
    transaction,
  )
}

/** The body is JSON already; lists of numbers are read by json_to_recordset as PostgreSQL's own. */
const asJson = (row: Row) => ({ ...row, body: JSON.parse(row.body) as unknown })
