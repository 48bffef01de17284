import type { z } from '@hono/zod-openapi'
import { badRequest } from '../errors.ts'
import { givenFields } from '../shapes/job.ts'
import type { FormPart } from './form-parts.ts'
import { knownOf } from './known-of.ts'
import type { GivenDocument } from './take-import.ts'

type Fields = z.output<typeof givenFields>

/** The files of a form and what holds for all of them. */
export interface GivenFiles {
  readonly fields: Fields
  /** Name of the first file. */
  readonly name: string
  readonly documents: AsyncGenerator<GivenDocument>
}

/**
 * Reads a form up to its first file; the files follow as they are taken.
 *
 * Throws `bad-request` where there is no file, or a field that is none of ours or comes after a file.
 */
export async function openFiles(parts: AsyncGenerator<FormPart>): Promise<GivenFiles> {
  const given: Record<string, string> = {}
  let next = await parts.next()
  while (next.done !== true && next.value.kind === 'field') {
    // A field that was left empty says nothing.
    if (next.value.value !== '') given[next.value.name] = next.value.value
    next = await parts.next()
  }
  if (next.done === true)
    throw badRequest('a form without files', 'at least one; the fields come before the files')
  const fields = fieldsOf(given)
  const [first] = [next.value]
  return { fields, name: nameOf(first), documents: documentsOf(first, parts, knownOf(fields)) }
}

function fieldsOf(given: Readonly<Record<string, string>>): Fields {
  const { success, data, error } = givenFields.safeParse(given)
  if (success) return data
  const said = error.issues.map(({ path, message }) => `${path.join('.') || 'form'}: ${message}`)
  throw badRequest(said.join('; '), 'fields as /v1/openapi.json says')
}

async function* documentsOf(
  first: FormPart,
  rest: AsyncGenerator<FormPart>,
  known: GivenDocument['options']['known'],
): AsyncGenerator<GivenDocument> {
  for (let part: FormPart | undefined = first; part !== undefined;) {
    if (part.kind === 'field')
      throw badRequest(`the field ${part.name} after a file`, 'all fields before the files')
    const { chunks, type } = part
    yield { name: nameOf(part), options: { ...(known && { known }), ...typeOf(type) }, chunks }
    const next: IteratorResult<FormPart> = await rest.next()
    part = next.done === true ? undefined : next.value
  }
}

/** What a form says of bytes that it knows nothing of says nothing. */
const typeOf = (type: string) => (type === 'application/octet-stream' ? {} : { type })

/** PostgreSQL keeps no NUL; nobody reads a name of a thousand letters. */
const nameOf = ({ name }: FormPart) => name.replaceAll('\0', '').slice(0, 300) || 'file'
