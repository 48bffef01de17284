import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { answerProblem } from './problem.ts'

/** What travels with a request. */
interface ApiEnv {
  readonly Variables: { requestId: string }
}

export type Api = OpenAPIHono<ApiEnv>

/** An API without routes; a request that is not as its route says is answered with what is wrong with which part. */
export function openApi(): Api {
  return new OpenAPIHono<ApiEnv>({
    defaultHook(result, c) {
      if (result.success) return undefined
      return answerIssues(c, result.target, result.error.issues)
    },
  })
}

/** Answers with what is wrong with which part of a request. */
export function answerIssues(
  c: Context,
  target: string,
  issues: readonly Pick<z.core.$ZodIssue, 'path' | 'message'>[],
): Response {
  const faults = issues.map(({ path, message }) => ({
    at: [target, ...path].map(String).join('.'),
    message,
  }))
  const said = faults.map(({ at, message }) => `${at}: ${message}`).join('; ')
  const detail = `${said}; /v1/openapi.json says what each request may hold`
  return answerProblem(c, 'bad-request', detail, 400, faults)
}
