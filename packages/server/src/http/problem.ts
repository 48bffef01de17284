import { z } from '@hono/zod-openapi'
import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { HTTPException } from 'hono/http-exception'
import type { Log } from './log.ts'

/** RFC 9457; `type` is stable, and the code of our errors. */
export const problem = z
  .object({
    type: z.string().describe('urn:volgens:problem:CODE'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('what was found, what was expected, what to do'),
    instance: z.string().describe('id of the request, as in the log'),
    faults: z
      .array(z.object({ at: z.string(), message: z.string() }))
      .optional()
      .describe('what is wrong with which part of the request'),
  })
  .openapi('Problem')
type Problem = z.output<typeof problem>

export const PROBLEM_TYPE = 'application/problem+json'

/** What HTTP says of our codes; all others are 422 where they are of what was given (`VolgensError`), else 500. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'bad-request': 400,
  'bad-search': 400,
  'bad-cursor': 400,
  'no-such-route': 404,
  'no-such-method': 405,
  'no-such-item': 404,
  'no-such-dossier': 404,
  'no-such-decision': 404,
  'no-such-report': 404,
  'no-such-failure': 404,
  'no-such-job': 404,
  'no-such-search': 404,
  'actor-unknown': 404,
  'not-acceptable': 406,
  'actor-merged': 409,
  'actors-different': 409,
  'name-taken': 409,
  'cannot-undo': 409,
  'key-reused': 409,
  'key-in-use': 409,
  'changed-meanwhile': 412,
  'too-large': 413,
  'wrong-media-type': 415,
  'match-required': 428,
  'too-many-requests': 429,
  'wrong-host': 421,
  'store-failed': 500,
  internal: 500,
  'disk-full': 507,
  'database-unreachable': 503,
  'database-refused': 503,
  'shutting-down': 503,
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not understood',
  404: 'Not found',
  405: 'This cannot be done here',
  406: 'Not available in this form',
  409: 'In conflict with what is there',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not in this form',
  421: 'Not this address',
  422: 'Cannot be done',
  428: 'Say which state is meant',
  429: 'Too many requests',
  500: 'A fault of ours',
  503: 'Not available now',
  507: 'No space left',
}

const statusOf = (code: string): ContentfulStatusCode => STATUS[code] ?? 422

/** Answers with a fault, whatever it is; what we did not foresee is told to the log, not to the caller. */
export function answerFault(fault: unknown, c: Context, log: Log): Response {
  if (fault instanceof VolgensError) {
    if (statusOf(fault.code) >= 500) tell(fault, c, log)
    return answerProblem(c, fault.code, fault.message)
  }
  if (fault instanceof HTTPException && fault.status < 500)
    return answerProblem(
      c,
      'bad-request',
      fault.message || 'the request is not understood',
      fault.status,
    )
  tell(fault, c, log)
  return answerProblem(
    c,
    'internal',
    'a fault of ours; the log has it under the id of this request',
  )
}

const tell = (err: unknown, c: Context, log: Log) =>
  log.error(
    { id: c.get('requestId') as string, method: c.req.method, path: c.req.path, err },
    'fault',
  )

/** A problem as `application/problem+json`. */
export function answerProblem(
  c: Context,
  code: string,
  detail: string,
  status: ContentfulStatusCode = statusOf(code),
  faults?: Problem['faults'],
): Response {
  const body: Problem = {
    type: `urn:volgens:problem:${code}`,
    title: TITLES[status] ?? 'Cannot be done',
    status,
    detail,
    instance: `urn:volgens:request:${c.get('requestId')}`,
    ...(faults === undefined ? {} : { faults }),
  }
  return c.body(JSON.stringify(body), status, { 'Content-Type': PROBLEM_TYPE })
}
