import { PassThrough, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { VolgensError } from '@volgens/shapes'
import { badRequest, tooLarge } from '../errors.ts'

/** A part of a form. */
export type FormPart =
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'file'
      readonly name: string
      /** Media type, as the form says. */
      readonly type: string
      /** To be taken before the next part is asked for. */
      readonly chunks: AsyncIterable<Uint8Array>
    }

/** What may come: in one file, in all, and how many. */
export interface FormLimits {
  readonly fileBytes: number
  readonly formBytes: number
  readonly files: number
}

const LIMITS: FormLimits = { fileBytes: 100_000_000, formBytes: 1_000_000_000, files: 2000 }

/**
 * The parts of a `multipart/form-data` body in their order, while it comes in; memory does not grow with its size.
 *
 * Throws `too-large`, and `bad-request` where it is broken or cut short.
 */
export async function* formParts(
  body: ReadableStream,
  contentType: string,
  limits = LIMITS,
): AsyncGenerator<FormPart> {
  const parts = new PassThrough({ objectMode: true, highWaterMark: limits.files + 100 })
  const open = new Set<BusboyFileStream>()
  const fail = (fault: unknown) => {
    const ours = fault instanceof VolgensError ? fault : broken(fault)
    // Who waits for the rest of a file is told too.
    for (const file of open) file.destroy(ours)
    parts.destroy(ours)
  }
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  try {
    const parser = openParser(contentType, limits, { parts, open, fail })
    const feeding = pipeline(source, atMost(limits.formBytes), parser).then(() => parts.end(), fail)
    yield* parts as AsyncIterable<FormPart>
    await feeding
  } finally {
    // Where whoever takes the parts has had enough.
    source.destroy()
    for (const file of open) file.destroy()
  }
}

interface Taking {
  readonly parts: PassThrough
  readonly open: Set<BusboyFileStream>
  readonly fail: (fault: unknown) => void
}

function openParser(
  contentType: string,
  { fileBytes, files }: FormLimits,
  { parts, open, fail }: Taking,
) {
  const parser = parserOf(contentType, { fileSize: fileBytes, files, fields: 20, fieldSize: 5000 })
  parser.on('field', (name, value, _, cut) => {
    if (cut) fail(badRequest(`the field ${name} has more than 5000 bytes`, 'less'))
    else parts.write({ kind: 'field', name, value } satisfies FormPart)
  })
  parser.on('file', (_, file, name, __, type) => {
    open.add(file)
    file.on('close', () => open.delete(file))
    file.on('limit', () => fail(tooLarge(`the file ${name}`, fileBytes)))
    // The parser only says so, and whoever reads would wait for ever.
    file.on('error', fail)
    parts.write({ kind: 'file', name: name ?? '', type, chunks: file } satisfies FormPart)
  })
  parser.on('filesLimit', () => fail(badRequest(`more than ${files} files`, 'fewer at once')))
  parser.on('fieldsLimit', () => fail(badRequest('more than 20 fields', 'fewer')))
  return parser
}

type ParserLimits = NonNullable<ConstructorParameters<typeof Busboy>[0]['limits']>

function parserOf(contentType: string, limits: ParserLimits) {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits })
  } catch (fault) {
    throw broken(fault)
  }
}

/** Lets so many bytes through. */
function atMost(most: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length
      if (size > most) done(tooLarge('a form', most))
      else done(null, chunk)
    },
  })
}

const broken = (fault: unknown) =>
  badRequest(
    `the form is broken or cut short (${fault instanceof Error ? fault.message : String(fault)})`,
    'a whole multipart/form-data body',
  )
