import { CsvError, parse, type Info } from 'csv-parse'
import { badCsv } from '../errors.ts'
import { MOST_LINE_BYTES } from '../lines/parse-line.ts'
import { peekStream } from './stream-head.ts'
import type { InputFault, ReportInput, ReportOptions } from './report-input.ts'

/** A header line longer than this is none. */
const MOST_HEADER_BYTES = 65_536

/**
 * A report for each row of a table with a header: columns by their names, in any order, others passed over.
 *
 * chunks: UTF-8, with or without byte order mark; cells between commas, semicolons or tabs (RFC 4180). A row that is out
 * of shape ends it with a fault: what stands behind it can't be told apart.
 */
export async function* csvInputs(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReportOptions,
): AsyncGenerator<ReportInput | InputFault> {
  const { head, whole } = await peekStream(chunks, isHeader)
  const [header = ''] = new TextDecoder().decode(head).split('\n', 1)
  try {
    for await (const { fields, line } of rowsOf(whole, header)) {
      const bytes = new TextEncoder().encode(JSON.stringify(fields))
      yield { name: `${name}:${line}`, bytes, form: 'json', options }
    }
  } catch (fault) {
    if (!(fault instanceof CsvError) && !(fault instanceof TypeError)) throw fault
    yield { name, fault: badCsv(fault.message, fault) }
  }
}

const isHeader = (read: Uint8Array) => read.includes(0x0a) || read.length >= MOST_HEADER_BYTES

interface Row {
  readonly fields: Readonly<Record<string, string>>
  /** Where it ends, from 1. */
  readonly line: number
}

/** Row by row, all that stand before a fault included: a stream of rows would drop those. */
async function* rowsOf(chunks: AsyncIterable<Uint8Array>, header: string): AsyncGenerator<Row> {
  const rows: Row[] = []
  let columns: readonly string[] = []
  const parser = parse({
    ...{ bom: true, delimiter: delimiterOf(header), skip_empty_lines: true },
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_LINE_BYTES,
    columns: (names: readonly string[]) =>
      (columns = names.map((name) => name.trim().toLowerCase())).slice(),
    on_record(record: Readonly<Record<string, string>>, { lines }: Info) {
      if (columns.includes('text')) rows.push({ fields: filled(record), line: lines })
    },
  })
  const faulty = new Promise<never>((_, reject) => parser.once('error', reject))
  try {
    for await (const text of decoded(chunks)) {
      await Promise.race([faulty, new Promise((done) => parser.write(text, done))])
      if (columns.length > 0) checkColumns(columns)
      yield* rows.splice(0)
    }
    await Promise.race([faulty, new Promise<void>((done) => parser.resume().end(done))])
    checkColumns(columns)
  } catch (fault) {
    yield* rows
    throw fault
  }
  yield* rows
}

function checkColumns(columns: readonly string[]): void {
  if (columns.includes('text')) return
  const found = columns.length === 0 ? 'it is empty' : `its columns are ${columns.join(', ')}`
  throw new TypeError(found.slice(0, 200))
}

/** An empty cell says nothing; a report without text must say so. */
const filled = (record: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(record).filter(([key, cell]) => cell !== '' || key === 'text'))

/** Whichever stands most often in the header. */
function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((sign) => ({ sign, times: header.split(sign).length }))
  return counts.reduce((most, each) => (each.times > most.times ? each : most)).sign
}

/** Throws TypeError where it is not UTF-8: csv-parse would put replacement characters. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of chunks) {
    const text = decode(() => decoder.decode(chunk, { stream: true }))
    if (text !== '') yield text
  }
  decode(() => decoder.decode())
}

function decode(work: () => string): string {
  try {
    return work()
  } catch (cause) {
    throw new TypeError('it is not UTF-8', { cause })
  }
}
