import { idOf, parseLine, toReport, type Line } from '@volgens/intake'
import { VolgensError, type Reading } from '@volgens/shapes'
import type { ReadOptions, Volgens } from '../open.ts'

/** What came of a line: one line of JSON without line feed. */
export interface Answer {
  readonly json: string
  /** Code of the fault, where the line could not be read. */
  readonly code?: string
}

/**
 * Reads the report on one line, `{id?, text, lang?, published?, title?, outlet?, url?}`. Never throws: a line that
 * can't be read gives `{id, error: {code, message, line}}`, id null where none could be made out.
 *
 * write: from the reading to what is put out. defaults: for a line that does not say.
 */
export async function readLine(
  volgens: Volgens,
  line: Line,
  write: (reading: Reading) => unknown,
  defaults: Pick<ReadOptions, 'lang' | 'published'> = {},
): Promise<Answer> {
  let id: string | null = null
  try {
    const fields = parseLine(line)
    id = idOf(fields)
    const { text, ...options } = toReport(fields, id)
    return { json: JSON.stringify(write(await volgens.read(text, { ...defaults, ...options }))) }
  } catch (fault) {
    return failed(line.number, id, fault)
  }
}

/** The answer for a line whose reading failed. */
export function failed(line: number, id: string | null, fault: unknown): Answer {
  const code = fault instanceof VolgensError ? fault.code : 'internal'
  const message = fault instanceof Error ? fault.message : String(fault)
  return { json: JSON.stringify({ id, error: { code, message, line } }), code }
}
