import { CsvError, parse, type Info, type Parser } from 'csv-parse'
import { delimiterOf } from '../kind/table-kind.ts'
import { decodedChunks } from './decoded-chunks.ts'
import { badCsv } from './errors.ts'
import { MOST_LINE_BYTES } from './limits.ts'
import { rowFound, type RowOptions } from './row-found.ts'
import { continued, peekStream } from './stream-head.ts'
import type { Columns } from './columns.ts'
import type { Found } from '../article.ts'

/** A header line longer than this is none. */
const MOST_HEADER_BYTES = 65_536

/**
 * An article for each row of a table with a header: columns by their names, in any order, others passed over.
 *
 * chunks: in any encoding; cells between commas, semicolons or tabs (RFC 4180). A row that is out of shape ends it with a
 * fault: what stands behind it can't be told apart.
 */
export async function* csvArticles(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: RowOptions,
): AsyncGenerator<Found> {
  const { head, whole } = await peekStream(chunks, isHeader)
  const columns = lowerCase(options.columns ?? {})
  // The row is kept as JSON under the names of a report's fields, so it needs neither the columns nor the encoding again.
  const rowOptions = { known: options.known }
  try {
    const texts = decodedChunks(whole, { head, charset: options.charset })
    for await (const { fields, line } of rowsOf(texts, columns)) {
      const original = new TextEncoder().encode(JSON.stringify(fields))
      yield rowFound(`${name}:${line}`, original, () => fields, rowOptions)
    }
  } catch (fault) {
    if (!(fault instanceof CsvError) && !(fault instanceof TypeError)) throw fault
    yield { name, fault: badCsv(fault.message, options.columns?.['text'] ?? 'text', fault) }
  }
}

const isHeader = (read: Uint8Array) => read.includes(0x0a) || read.length >= MOST_HEADER_BYTES

/** From the column to the field that it is. */
const lowerCase = (columns: Columns): ReadonlyMap<string, string> =>
  new Map(Object.entries(columns).map(([field, column]) => [column.trim().toLowerCase(), field]))

interface Row {
  readonly fields: Readonly<Record<string, string>>
  /** Where it ends, from 1. */
  readonly line: number
}

/** Row by row, all that stand before a fault included: a stream of rows would drop those. */
async function* rowsOf(
  texts: AsyncIterable<string>,
  fieldOf: ReadonlyMap<string, string>,
): AsyncGenerator<Row> {
  const rows: Row[] = []
  const header = await firstLine(texts)
  let found: readonly string[] = []
  let columns: readonly string[] = []
  const parser = parse({
    ...{ bom: true, delimiter: delimiterOf(header.line), skip_empty_lines: true },
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_LINE_BYTES,
    columns(names: readonly string[]) {
      found = names.map((name) => name.trim().toLowerCase())
      columns = found.map((name) => fieldOf.get(name) ?? (taken(name, found, fieldOf) ? '' : name))
      return columns.map((name) => (name === '' ? false : name))
    },
    on_record(record: Readonly<Record<string, string>>, { lines }: Info) {
      if (isUsable(columns, fieldOf)) rows.push({ fields: filled(record), line: lines })
    },
  })
  const faulty = new Promise<never>((_, reject) => parser.once('error', reject))
  try {
    for await (const text of header.whole) {
      await Promise.race([faulty, new Promise((done) => parser.write(text, done))])
      if (columns.length > 0) checkColumns(columns, found, fieldOf)
      yield* rows.splice(0)
    }
    await Promise.race([faulty, ended(parser)])
    checkColumns(columns, found, fieldOf)
  } catch (fault) {
    // The parser keeps the last bytes until it knows what follows them.
    if (!(fault instanceof CsvError))
      await Promise.race([faulty.catch(() => undefined), ended(parser)])
    yield* rows
    throw fault
  }
  yield* rows
}

const ended = (parser: Parser) => new Promise<void>((done) => parser.resume().end(done))

/** A column of a field's name counts for nothing where another column is that field. */
const taken = (name: string, found: readonly string[], fieldOf: ReadonlyMap<string, string>) =>
  [...fieldOf].some(
    ([column, field]) => field === name && column !== name && found.includes(column),
  )

/** The first line and the stream from its beginning. */
async function firstLine(texts: AsyncIterable<string>) {
  const iterator = texts[Symbol.asyncIterator]()
  let head = ''
  let next = await iterator.next()
  while (next.done !== true) {
    head += next.value
    if (/[\r\n]/u.test(head) || head.length >= MOST_HEADER_BYTES) break
    next = await iterator.next()
  }
  return { line: head.split(/[\r\n]/u, 1)[0] ?? '', whole: continued(head, iterator) }
}

const isUsable = (columns: readonly string[], fieldOf: ReadonlyMap<string, string>) =>
  columns.includes('text') && lackingIn(columns, fieldOf) === undefined

/** A column that was asked for; its field may stand there under its own name instead. */
const lackingIn = (columns: readonly string[], fieldOf: ReadonlyMap<string, string>) =>
  [...fieldOf].find(([, field]) => !columns.includes(field))?.[0]

function checkColumns(
  columns: readonly string[],
  found: readonly string[],
  fieldOf: ReadonlyMap<string, string>,
): void {
  if (isUsable(columns, fieldOf)) return
  const lacking = lackingIn(columns, fieldOf)
  const lacks = lacking === undefined ? '' : `; none is "${lacking}"`
  const seen = found.length === 0 ? 'it is empty' : `its columns are ${found.join(', ')}`
  throw new TypeError(`${seen.slice(0, 200)}${lacks}`)
}

/** An empty cell says nothing; a report without text must say so. */
const filled = (record: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(record).filter(([key, cell]) => cell !== '' || key === 'text'))
