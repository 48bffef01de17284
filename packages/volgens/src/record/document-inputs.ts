import { textTooLarge, count } from '../errors.ts'
import { MOST_LINE_BYTES } from '../lines/parse-line.ts'
import { filledLines } from '../lines/read-lines.ts'
import { MOST_CHARACTERS } from '../open.ts'
import { csvInputs } from './csv-inputs.ts'
import { peekStream } from './stream-head.ts'
import type { InputFault, ReportInput, ReportOptions } from './report-input.ts'

/** text: one report, plain or Markdown; jsonl: one a line; csv: one a row. */
export type DocumentKind = 'text' | 'jsonl' | 'csv'

const KINDS: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
}

/** The kind that a file's ending says; undefined for other endings and none. */
export function kindByName(name: string): DocumentKind | undefined {
  return KINDS[/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '']
}

/** Enough to tell what a document is. */
const PEEKED_BYTES = 4096

/** A line tells; a stream may be long in bringing more. */
const isEnough = (read: Uint8Array) => read.includes(0x0a) || read.length >= PEEKED_BYTES

/** The kind of a document whose name does not say: by its first bytes. */
function kindByContent(head: Uint8Array): DocumentKind {
  const text = new TextDecoder().decode(head).trimStart()
  if (/^\{\s*"/u.test(text)) return 'jsonl'
  const columns = (text.split('\n', 1)[0] ?? '').split(/[,;\t]/u)
  const isHeader = columns.length > 1 && columns.some((name) => /^\s*"?text"?\s*$/iu.test(name))
  return isHeader ? 'csv' : 'text'
}

/**
 * The reports of one document; memory does not grow with it, but for one report.
 *
 * Its kind goes by the ending of its name, else by its content. options: where a report does not say.
 */
export async function* documentInputs(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReportOptions,
): AsyncGenerator<ReportInput | InputFault> {
  const { head, whole } = await peekStream(chunks, isEnough)
  switch (kindByName(name) ?? kindByContent(head.subarray(0, PEEKED_BYTES))) {
    case 'text':
      yield await textInput(name, whole, options)
      break
    case 'jsonl':
      yield* lineInputs(name, whole, options)
      break
    case 'csv':
      yield* csvInputs(name, whole, options)
      break
  }
}

/** More bytes than any text that is read: a character has three at most, and front matter may stand above. */
const MOST_BYTES = 3 * MOST_CHARACTERS + 100_000

async function textInput(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReportOptions,
): Promise<ReportInput | InputFault> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.length
    if (size > MOST_BYTES) {
      return { name, fault: textTooLarge(`more than ${count(MOST_BYTES)} bytes`, MOST_CHARACTERS) }
    }
  }
  // A stream has a name that stands for another report next time.
  const alone = kindByName(name) !== undefined
  return { name, bytes: Buffer.concat(parts), form: 'text', options, alone }
}

async function* lineInputs(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReportOptions,
): AsyncGenerator<ReportInput | InputFault> {
  for await (const { number, bytes, size } of filledLines(chunks)) {
    const line = `${name}:${number}`
    if (size <= MOST_LINE_BYTES) yield { name: line, bytes, form: 'json', options }
    else yield { name: line, fault: textTooLarge(`${count(size)} bytes`, MOST_CHARACTERS) }
  }
}
