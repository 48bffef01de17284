import type { VolgensError } from '@volgens/shapes'
import { idOf, parseLine, toReport } from '../lines/parse-line.ts'
import type { Engine, ReadOptions } from '../open.ts'
import { splitFrontMatter } from './front-matter.ts'

/** What is known of a report where it does not say so itself. */
export type ReportOptions = Omit<ReadOptions, 'id'>

/** One report as it is given. */
export interface ReportInput {
  /** A file's path; of several in one file or stream, with the number: archive.jsonl:17. */
  readonly name: string
  /** Kept whole in the record. */
  readonly bytes: Uint8Array
  /** text: UTF-8, front matter in YAML may stand above it; json: an object as on a line of `read --jsonl`. */
  readonly form: 'text' | 'json'
  readonly options?: ReportOptions | undefined
  /** The name stands for this report alone: what failed under it before is out of date. */
  readonly alone?: boolean
}

/** Something given that is no report: a file that can't be read, a table without texts. */
export interface InputFault {
  readonly name: string
  readonly fault: VolgensError
}

/** The words of an input and what is known of it. */
export interface OpenedInput {
  /** In NFC with LF, well-formed. */
  readonly text: string
  readonly options: ReportOptions
  /** What whoever gave it calls it: its own id, else its name. */
  readonly reference: string
}

/**
 * Opens an input; what it says of itself goes before `options`.
 *
 * number: its place, for messages. Throws `invalid-utf8`, `binary-input`, `empty-text`, `text-too-large`, `bad-json`,
 * `bad-line`, `bad-front-matter`.
 */
export function openInput(
  { name, bytes, form, options = {} }: ReportInput,
  number: number,
  { normalise }: Pick<Engine, 'normalise'>,
): OpenedInput {
  const { text, id, ...said } =
    form === 'json' ? openJson(bytes, number) : openText(bytes, normalise)
  return {
    // PostgreSQL has no lone surrogates, and nobody can quote them.
    text: normalise(text).text.toWellFormed(),
    options: { ...options, ...said },
    reference: id ?? name,
  }
}

function openJson(bytes: Uint8Array, number: number) {
  const fields = parseLine({ bytes, size: bytes.length, number })
  return toReport(fields, idOf(fields))
}

function openText(bytes: Uint8Array, normalise: Engine['normalise']) {
  const { fields, body } = splitFrontMatter(normalise(bytes).text)
  return { ...fields, text: body }
}
