import { z } from '@hono/zod-openapi'
import { isPublishedDate } from 'volgens/choices'
import { id, text } from '../http/fields.ts'

const outcome = z.enum(['new', 'changed', 'known', 'failed'])

/** What came of one report. */
const result = z
  .object({
    name: z.string().describe('file, address or title; of several in one file with its number'),
    outcome,
    report: z.string().optional().describe('id of the report, unless it failed'),
    title: z.string().optional(),
    code: z.string().optional().describe('why it failed, for programs'),
    message: z.string().optional().describe('what was found, what was expected, what to do'),
  })
  .openapi('JobResult')

/** An import, from the moment it was taken on. */
export const job = z
  .object({
    id: z.int(),
    kind: z.enum(['files', 'text', 'address', 'example', 'retry']),
    state: z.enum(['waiting', 'running', 'done', 'stopped']),
    dossier: z.int().optional(),
    name: z.string().describe('the first file, the title, the address'),
    documents: z.int().describe('files or addresses that were given'),
    total: z.int().optional().describe('reports, as soon as that is known'),
    done: z.int().describe('reports that came out, one way or another'),
    counts: z.object({ new: z.int(), changed: z.int(), known: z.int(), failed: z.int() }),
    reports: z.array(result).describe('the last hundred that came out, in their order'),
    fault: z
      .object({ code: z.string(), message: z.string() })
      .optional()
      .describe('why it was stopped, where nobody asked for that'),
    startedAt: z.string().describe('ISO 8601; when it was taken on'),
    endedAt: z.string().optional(),
  })
  .openapi('Job')

export type Job = z.output<typeof job>

export const jobList = z
  .object({ items: z.array(job), next: z.string().optional().describe('cursor') })
  .openapi('JobList')

export const taken = z.object({ job }).openapi('ImportTaken')

const known = {
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language as BCP 47 has it: nl, nl-BE')
    .optional()
    .describe('BCP 47; found out unless given'),
  published: z
    .string()
    .max(40)
    .refine(isPublishedDate, 'no date; expected 2022, 2022-01, 2022-01-07 or 2022-01-07T14:30:00Z')
    .optional()
    .describe('EDTF, where the report does not say: 2022-01-07'),
  outlet: text(200).min(1).optional().describe('where the report does not say'),
}

/** What may be asked is looked at when it is fetched. */
const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/./iu, 'no address of the web; expected https://…')

const dossier = id.optional().describe('number of the dossier')

export const givenText = z
  .strictObject({
    dossier,
    ...known,
    text: text(2_000_000).min(1),
    title: text(500).min(1).optional(),
    url: webAddress.optional(),
  })
  .openapi('GivenText')

export const givenAddress = z
  .strictObject({ dossier, ...known, address: webAddress })
  .openapi('GivenAddress')

export const givenExample = z
  .strictObject({ dossier, example: z.literal(true) })
  .openapi('GivenExample')

/** The fields of a form with files. */
export const givenFields = z.strictObject({ dossier, ...known })

export const retried = z
  .strictObject({ lang: known.lang, published: known.published })
  .openapi('Retried')

const failure = z
  .object({
    id: z.int(),
    dossier: z.int().optional(),
    name: z.string(),
    code: z.string(),
    message: z.string(),
    attempts: z.int(),
    at: z.string().describe('ISO 8601; of the last attempt'),
  })
  .openapi('Failure')

export const failureList = z.object({ items: z.array(failure) }).openapi('FailureList')
