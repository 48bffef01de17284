import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { Api } from '../http/api.ts'

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly items?: Schema
}

/** What the description says of one method of one address. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly takesJson: boolean
  /** The status of success. */
  readonly status: number
}

export interface Described {
  readonly operations: readonly Operation[]
  /** Fails unless the answer is as described, to the last field. Gives its body. */
  check(operation: Operation, answer: Response): Promise<unknown>
}

type Json = Readonly<Record<string, unknown>>
type Responses = Readonly<Record<string, { content?: Json }>>

/** Problems that are answers to a request; all others are faults of ours. */
const PROBLEMS = [400, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428]

/** The description that an app gives of itself. */
export async function describedBy(app: Api): Promise<Described> {
  const described = (await (await app.request('/v1/openapi.json')).json()) as Json
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(closed(described) as Json, 'api')
  const paths = described['paths'] as Readonly<Record<string, Json>>
  const valid = (pointer: readonly string[], body: unknown) => {
    const check = ajv.getSchema(`api#/${pointer.map(escaped).join('/')}`)
    if (check === undefined) throw new Error(`no schema at ${pointer.join(' ')}`)
    if (check(body) !== true) throw new Error(`${ajv.errorsText(check.errors?.slice(0, 5))}`)
  }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => operationOf(method, path, each as Json)),
  )
  return {
    operations,
    async check({ method, path }, answer) {
      const responses = (paths[path]?.[method] as Json)['responses'] as Responses
      const known = String(answer.status) in responses
      const type = (answer.headers.get('Content-Type') ?? '').split(';', 1)[0] ?? ''
      const status = known ? String(answer.status) : 'default'
      if (!known) expect(PROBLEMS).toContain(answer.status)
      const content = responses[status]?.content
      const text = await answer.text()
      if (content === undefined || answer.status === 304) {
        expect(text).toBe('')
        return undefined
      }
      expect(Object.keys(content)).toContain(type)
      const body = (
        type.endsWith('json') && !type.includes('ld+') ? JSON.parse(text) : text
      ) as unknown
      valid(['paths', path, method, 'responses', status, 'content', type, 'schema'], body)
      if (!known) expect((body as Json)['status']).toBe(answer.status)
      return body
    },
  }
}

function operationOf(method: string, path: string, each: Json): Operation {
  const body = each['requestBody'] as { content?: Json } | undefined
  const statuses = Object.keys(each['responses'] as Json)
  return {
    ...{ method, path },
    parameters: (each['parameters'] ?? []) as readonly Parameter[],
    takesJson: 'application/json' in (body?.content ?? {}),
    status: Number(statuses.find((status) => status.startsWith('2'))),
  }
}

const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** The same schemas, but an object has no other fields than those that it is said to have. */
function closed(node: unknown, within = false): unknown {
  if (Array.isArray(node)) return node.map((each) => closed(each))
  if (typeof node !== 'object' || node === null) return node
  const { allOf, ...rest } = node as Readonly<Record<string, unknown>>
  const shut = within ? {} : { unevaluatedProperties: false }
  if (Array.isArray(allOf))
    return { ...closedFields(rest), allOf: allOf.map((each) => closed(each, true)), ...shut }
  if (typeof rest['$ref'] === 'string' && !within) return { allOf: [rest], ...shut }
  const isOpen =
    'properties' in rest && rest['type'] === 'object' && !('additionalProperties' in rest)
  return { ...closedFields(rest), ...(isOpen ? shut : {}) }
}

/** What other schemas are made of stays open: who is made of it adds fields. */
function closedFields(node: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === 'schemas' ? mapped(value as Json, (each) => closed(each, true)) : closed(value),
    ]),
  )
}

const mapped = (of: Json, map: (each: unknown) => unknown) =>
  Object.fromEntries(Object.entries(of).map(([name, each]) => [name, map(each)]))
