import {
  articlesIn,
  type Found,
  type IntakeOptions,
  type Known,
  type Source,
} from '@volgens/intake'
import type { VolgensError } from '@volgens/shapes'
import type { Engine } from '../open.ts'

/** What is known of a report beside its words. */
export type ReportOptions = { readonly [Name in keyof Known]: Known[Name] | undefined }

/** One report as it is given. */
export interface ReportInput extends Given {
  /** Its words, as they were taken out of what was given. */
  readonly text: string
  /** What whoever gave it calls it. */
  readonly reference?: string | undefined
}

/** A document, and what it takes to open it again. */
interface Given {
  /** A file's path; of several in one file or stream, with the number: archive.jsonl:17. */
  readonly name: string
  /** Kept whole in the record. */
  readonly bytes: Uint8Array
  /** Media type of the bytes. */
  readonly type?: string | undefined
  /** Encoding of the bytes as declared outside. */
  readonly charset?: string | undefined
  readonly options?: ReportOptions | undefined
  /** Where the bytes hold several reports: which of them, from 1. */
  readonly at?: number | undefined
  /** Name of the dossier that it goes into, where that is not the one of all. */
  readonly dossier?: string | undefined
  /** The name stands for this report alone: what failed under it before is out of date. */
  readonly alone?: boolean
}

/** Something given that is no report: a file that can't be read, a table without texts. */
export interface InputFault extends Omit<Given, 'bytes'> {
  readonly fault: VolgensError
  /** Where they are there, so that it can be tried again. */
  readonly bytes?: Uint8Array | undefined
}

/** The words of an input and what is known of it. */
export interface OpenedInput {
  /** In NFC with LF, well-formed. */
  readonly text: string
  readonly options: ReportOptions
  /** What whoever gave it calls it: its own id, else its name. */
  readonly reference: string
}

/** The reports in a file, archive or stream, in their order; what can't be opened is a fault in its place. */
export async function* reportInputs(
  source: Source,
  options: IntakeOptions = {},
): AsyncGenerator<ReportInput | InputFault> {
  for await (const found of articlesIn(source, options)) yield inputOf(found, source)
}

function inputOf(found: Found, source: Source): ReportInput | InputFault {
  const { name, original: bytes, type, charset } = found
  // A stream has a name that stands for another report next time.
  const alone = source.path !== undefined && name === source.name
  const given = { name, type, charset, alone }
  if ('fault' in found) return { ...given, bytes, fault: found.fault, options: found.known }
  const { text, reference, ...options } = found.article
  return { ...given, bytes: found.original, at: found.at, text, reference, options }
}

/** The words of an input as they are kept. Throws `binary-input`, `empty-text`. */
export function openInput(
  { name, text, options = {}, reference }: ReportInput,
  { normalise }: Pick<Engine, 'normalise'>,
): OpenedInput {
  // PostgreSQL has no lone surrogates, and nobody can quote them.
  return {
    text: normalise(text).text.toWellFormed(),
    options,
    reference: reference ?? name,
  }
}
